import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { InvalidValue, isDay, readInstant } from "@pakketgraaf/shared";

interface TextScalar {
  name: string;
  description: string;
  /** What the form of its text is written down in, for people. */
  specifiedByURL: string;
  /** What would have been accepted, for who sends something else. */
  expected: string;
  /** The text as resolvers get it; undefined for what it is not. */
  read: (text: string) => string | undefined;
  write?: (value: unknown) => string;
}

/** A scalar that travels as text. What it cannot read becomes an `InvalidValue`, reported by argument. */
function textScalar({ expected, read, write = String, ...named }: TextScalar) {
  const parse = (value: unknown): string | InvalidValue =>
    (typeof value === "string" ? read(value) : undefined) ?? new InvalidValue(expected);
  return new GraphQLScalarType<string | InvalidValue, string>({
    ...named,
    serialize: write,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => (node.kind === Kind.STRING ? parse(node.value) : new InvalidValue(expected)),
  });
}

export const Datum = textScalar({
  name: "Datum",
  description: "Kalenderdag als JJJJ-MM-DD, bijvoorbeeld 2025-12-31.",
  specifiedByURL: "https://scalars.graphql.org/chillicream/local-date.html",
  expected: "must be an existing day as YYYY-MM-DD",
  read: (text) => (isDay(text) ? text : undefined),
});

export const Tijdstip = textScalar({
  name: "Tijdstip",
  description:
    "Moment op de milliseconde, altijd in UTC, bijvoorbeeld 2025-12-31T23:59:59.123Z. Bij het vragen mag het ook met een ander verschil met UTC, en met nul tot zes decimalen van een seconde: 2026-01-01T00:59:59+01:00.",
  specifiedByURL: "https://scalars.graphql.org/chillicream/date-time.html",
  expected: "must be an existing moment with its offset from UTC, such as 2025-12-31T23:59:59Z or 2026-01-01T00:59:59.123+01:00",
  read: readInstant,
  write: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
});

export const Bedrag = textScalar({
  name: "Bedrag",
  description:
    'Bedrag in euro als exact decimaal getal in tekst, met een punt en zonder scheiding van duizendtallen, bijvoorbeeld "1234.50": hooguit 13 cijfers voor de punt en 4 erna.',
  specifiedByURL: "https://www.w3.org/TR/xmlschema11-2/#decimal",
  expected: 'must be an exact decimal amount in euros as text, such as "1234.50"',
  read: (text) => (/^-?\d{1,13}(\.\d{1,4})?$/.test(text) ? text : undefined),
  // numeric(15, 4) comes as "44.6000": cents are always shown, smaller parts only where there are any.
  write: (value) => {
    const [euros, parts = ""] = String(value).split(".");
    return `${euros}.${parts.replace(/0+$/, "").padEnd(2, "0")}`;
  },
});
