import { GraphQLScalarType, Kind, print, type ValueNode } from "graphql";
import { InvalidValue, isDay, quoted } from "@pakketgraaf/shared";

/** What stands in an input where one of these scalars is wanted: see `Invoer`, which reads it. */
export type Ingevoerd = string | InvalidValue;

interface TextScalar {
  name: string;
  description: string;
  /** What would have been accepted, for a developer. */
  expected: string;
  /** For the user: that it is something else, and what would have been accepted. */
  onleesbaar: (gegeven: string) => string;
  reads: (text: string) => boolean;
  write?: (text: string) => string;
}

/** A scalar that travels as text. What it cannot read becomes an `InvalidValue`. */
function textScalar({ name, description, expected, onleesbaar, reads, write = (text) => text }: TextScalar) {
  const unread = (given: string): InvalidValue => new InvalidValue(given, expected, onleesbaar(quoted(given)));
  const read = (value: unknown): Ingevoerd => {
    if (typeof value !== "string") return unread(JSON.stringify(value));
    return reads(value) ? value : unread(value);
  };
  return new GraphQLScalarType<Ingevoerd, string>({
    name,
    description,
    serialize: (value) => write(String(value)),
    parseValue: read,
    parseLiteral: (node: ValueNode) => (node.kind === Kind.STRING ? read(node.value) : unread(print(node))),
  });
}

export const Datum = textScalar({
  name: "Datum",
  description: "Kalenderdag als JJJJ-MM-DD, bijvoorbeeld 2025-12-31.",
  expected: "must be an existing day as YYYY-MM-DD",
  onleesbaar: (gegeven) => `${gegeven} is geen dag die bestaat. Schrijf een dag als JJJJ-MM-DD, bijvoorbeeld 2025-12-31.`,
  reads: isDay,
});

export const Bedrag = textScalar({
  name: "Bedrag",
  description:
    'Bedrag in euro als exact decimaal getal in tekst, met een punt en zonder scheiding van duizendtallen, bijvoorbeeld "1234.50".',
  expected: 'must be an exact decimal amount in euros as text, such as "1234.50"',
  onleesbaar: (gegeven) =>
    `${gegeven} is geen bedrag. Schrijf het in euro, met een punt en zonder scheiding van duizendtallen, bijvoorbeeld 1234.50: hooguit 13 cijfers voor de punt en 4 erna.`,
  reads: (text) => /^-?\d{1,13}(\.\d{1,4})?$/.test(text),
  // numeric(15, 4) comes as "44.6000": cents are always shown, smaller parts only where there are any.
  write: (text) => {
    const [euros, parts = ""] = text.split(".");
    return `${euros}.${parts.replace(/0+$/, "").padEnd(2, "0")}`;
  },
});
