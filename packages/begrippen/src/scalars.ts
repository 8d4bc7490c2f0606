import { GraphQLScalarType, Kind, print, type ValueNode } from "graphql";
import { InvalidValue, isDay, quoted, readInstant } from "@pakketgraaf/subgraph";
import type { ColumnType } from "typeorm";

/** What stands in an input where one of these scalars is wanted: see `Invoer`, which reads it. */
export type Ingevoerd = string | InvalidValue;

interface TextScalar {
  name: string;
  /** The type of a column with its values: see `StoredField`. */
  column: ColumnType;
  description: string;
  /** What the form of its text is written down in, for people. */
  specifiedByURL: string;
  /** What would have been accepted, for a developer. */
  expected: string;
  /** For the user: that it is something else, and what would have been accepted. */
  onleesbaar: (gegeven: string) => string;
  /** The text as resolvers get it; undefined for what it is not. */
  read: (text: string) => string | undefined;
  write?: (value: unknown) => string;
}

/** A scalar that travels as text. What it cannot read becomes an `InvalidValue`. */
function textScalar({ column, expected, onleesbaar, read, write = String, ...named }: TextScalar) {
  const unread = (given: string): InvalidValue => new InvalidValue(given, expected, onleesbaar(quoted(given)));
  const parse = (value: unknown): Ingevoerd =>
    typeof value === "string" ? (read(value) ?? unread(value)) : unread(JSON.stringify(value));
  return new GraphQLScalarType<Ingevoerd, string>({
    ...named,
    extensions: { column },
    serialize: write,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => (node.kind === Kind.STRING ? parse(node.value) : unread(print(node))),
  });
}

export const Datum = textScalar({
  name: "Datum",
  column: "date",
  description: "Kalenderdag als JJJJ-MM-DD, bijvoorbeeld 2025-12-31.",
  specifiedByURL: "https://scalars.graphql.org/chillicream/local-date.html",
  expected: "must be an existing day as YYYY-MM-DD",
  onleesbaar: (gegeven) => `${gegeven} is geen dag die bestaat. Schrijf een dag als JJJJ-MM-DD, bijvoorbeeld 2025-12-31.`,
  read: (text) => (isDay(text) ? text : undefined),
});

export const Tijdstip = textScalar({
  name: "Tijdstip",
  column: "timestamptz",
  description:
    "Moment op de milliseconde, altijd in UTC, bijvoorbeeld 2025-12-31T23:59:59.123Z. Bij het vragen mag het ook met een ander verschil met UTC, en met nul tot zes decimalen van een seconde: 2026-01-01T00:59:59+01:00.",
  specifiedByURL: "https://scalars.graphql.org/chillicream/date-time.html",
  expected: "must be an existing moment with its offset from UTC, such as 2025-12-31T23:59:59Z or 2026-01-01T00:59:59.123+01:00",
  onleesbaar: (gegeven) =>
    `${gegeven} is geen moment dat bestaat. Schrijf het met het verschil met UTC, bijvoorbeeld 2025-12-31T23:59:59Z of 2026-01-01T00:59:59+01:00.`,
  read: readInstant,
  write: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
});

export const Bedrag = textScalar({
  name: "Bedrag",
  column: "numeric",
  description:
    'Bedrag in euro als exact decimaal getal in tekst, met een punt en zonder scheiding van duizendtallen, bijvoorbeeld "1234.50": hooguit 13 cijfers voor de punt en 4 erna. Wie er een vastlegt, geeft hooguit 2 decimalen; van een tarief 4.',
  specifiedByURL: "https://www.w3.org/TR/xmlschema11-2/#decimal",
  expected: 'must be an exact decimal amount in euros as text, such as "1234.50"',
  onleesbaar: (gegeven) =>
    `${gegeven} is geen bedrag. Schrijf het als tekst, in euro, met een punt en zonder scheiding van duizendtallen, bijvoorbeeld "1234.50": hooguit 13 cijfers voor de punt en 4 erna.`,
  read: (text) => (/^-?\d{1,13}(\.\d{1,4})?$/.test(text) ? text : undefined),
  // numeric(15, 4) comes as "44.6000": cents are always shown, smaller parts only where there are any.
  write: (value) => {
    const [euros, parts = ""] = String(value).replace(/^(-?)0+(?=\d)/, "$1").split(".");
    return `${euros}.${parts.replace(/0+$/, "").padEnd(2, "0")}`;
  },
});
