import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { InvalidValue, isDay } from "@pakketgraaf/shared";

/** A scalar that travels as text. What it cannot read becomes an `InvalidValue`, reported by argument. */
function textScalar(
  name: string,
  description: string,
  expected: string,
  reads: (text: string) => boolean,
  write: (text: string) => string = (text) => text,
) {
  const read = (value: unknown): string | InvalidValue =>
    typeof value === "string" && reads(value) ? value : new InvalidValue(expected);
  return new GraphQLScalarType<string | InvalidValue, string>({
    name,
    description,
    serialize: (value) => write(String(value)),
    parseValue: read,
    parseLiteral: (node: ValueNode) => (node.kind === Kind.STRING ? read(node.value) : new InvalidValue(expected)),
  });
}

export const Datum = textScalar(
  "Datum",
  "Kalenderdag als JJJJ-MM-DD, bijvoorbeeld 2025-12-31.",
  "must be an existing day as YYYY-MM-DD",
  isDay,
);

export const Bedrag = textScalar(
  "Bedrag",
  'Bedrag in euro als exact decimaal getal in tekst, met een punt en zonder scheiding van duizendtallen, bijvoorbeeld "1234.50".',
  'must be an exact decimal amount in euros as text, such as "1234.50"',
  (text) => /^-?\d{1,13}(\.\d{1,4})?$/.test(text),
  // numeric(15, 4) comes as "44.6000": cents are always shown, smaller parts only where there are any.
  (text) => {
    const [euros, parts = ""] = text.replace(/^(-?)0+(?=\d)/, "$1").split(".");
    return `${euros}.${parts.replace(/0+$/, "").padEnd(2, "0")}`;
  },
);
