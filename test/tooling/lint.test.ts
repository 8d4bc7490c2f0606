import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "..", "..");

interface Sample {
  file: string;
  text: string;
  /** That it should break. */
  rule?: string | null;
}

/** The rules that each sample breaks. */
function lint(samples: Sample[]): string[][] {
  const { stdout, stderr } = spawnSync(process.execPath, [resolve(__dirname, "lint-samples.mjs")], {
    cwd: ROOT,
    input: JSON.stringify(samples),
    encoding: "utf8",
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** A title, the file that a sample is taken to be (it must exist), its text, and the rule that it breaks. */
const CODE: [string, string, string, string | null][] = [
  [
    "only env.ts reads the environment",
    "gateway/src/server.ts",
    "export const port = process.env.PORT;",
    "no-restricted-properties",
  ],
  ["env.ts reads the environment", "gateway/src/env.ts", "export const port = process.env.PORT;", null],
  ["no script does", "scripts/build.mjs", "export const port = process.env.PORT;", "no-restricted-properties"],
  ["a line has an end", "gateway/src/server.ts", `export const total = ${"1 + ".repeat(30)}1;`, "max-len"],
  ["a text may be longer", "gateway/src/server.ts", `export const total = "${"1 + ".repeat(30)}1";`, null],
  [
    "any is refused",
    "gateway/src/server.ts",
    "export const anything = (value: any): unknown => value;",
    "@typescript-eslint/no-explicit-any",
  ],
  [
    "any is accepted in tests",
    "test/support/http.ts",
    "export const anything = (value: any): unknown => value;",
    null,
  ],
  [
    "a promise is not left alone",
    "gateway/src/server.ts",
    "const work = async (): Promise<void> => undefined;\nwork();",
    "@typescript-eslint/no-floating-promises",
  ],
  ["a variable is used", "gateway/src/server.ts", "const port = 1;\nexport {};", "@typescript-eslint/no-unused-vars"],
];

const SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@external"])

type Query {
  prestaties(first: Int! = 20, after: String, filter: PrestatieFilter): PrestatieConnection
  prestatie(id: ID!): Prestatie
}

type Prestatie @key(fields: "id") {
  id: ID!
  bronnen: [Bron!]!
  soort: Prestatiesoort!
  tarieven: [Tarief!]!
  zorgvormen: [Zorgvorm]
  code: String @deprecated(reason: "Gebruik \`soort\`. Wordt verwijderd na 2027-12-31.")
}

type PrestatieConnection {
  edges: [PrestatieEdge!]!
  nodes: [Prestatie!]!
  pageInfo: PageInfo!
  totaal: Int!
}

type PrestatieEdge {
  cursor: String!
  node: Prestatie!
  grondslag: String
}

type PageInfo @shareable {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}

scalar Bedrag @specifiedBy(url: "https://www.w3.org/TR/xmlschema11-2/#decimal")

enum Prestatiesoort {
  ADD_ON
  DBC
}

input PrestatieFilter {
  soort: [Prestatiesoort!]
}

type Tarief @key(fields: "id") {
  id: ID!
  bronnen: [Bron!]!
  organisatie: Organisatie
}

type Bekostigingsregel @key(fields: "id") {
  id: ID!
  bronnen: [Bron!]!
}

type Bron @shareable {
  titel: String!
}

type Organisatie @key(fields: "id") {
  id: ID!
}

type Zorgvorm @key(fields: "id") {
  id: ID!
  declarabel: Boolean
  prestaties(first: Int! = 20, after: String): PrestatieConnection
}

type Addonindicatie @key(fields: "id") {
  id: ID!
  bronnen: [Bron!]!
}

type Regelkoppeling @key(fields: "id") {
  id: ID!
  bronnen: [Bron!]!
}

type Prestatiebundel @key(fields: "id") {
  id: ID!
  bronnen: [Bron!]!
}

type Werkagendarol @key(fields: "id") {
  id: ID!
  bronnen: [Bron!]!
}

type Gebruikscijfer @key(fields: "id") {
  id: ID!
  bronnen: [Bron!]!
}

type AgendaItem @key(fields: "id") {
  id: ID!
  zorgvormKoppelingen: [ZorgvormVerband!]! @external
  prestaties(first: Int! = 20, after: String): PrestatieConnection
    @requires(fields: "zorgvormKoppelingen { grondslag zorgvorm { id } }")
}

type ZorgvormVerband @shareable {
  zorgvorm: Zorgvorm
  grondslag: String!
}
`;

const API = `"""De graaf."""
schema {
  query: Query
  mutation: Mutation
}

"""Een prestatie."""
type Prestatie {
  """Tarief op een dag."""
  tarief(
    """De dag."""
    op: String
  ): Int

  """Soort."""
  soort: Prestatiesoort
}

"""Soort prestatie."""
enum Prestatiesoort {
  """Diagnose-behandelcombinatie."""
  DBC
}

"""Welke prestaties."""
input PrestatieFilter {
  """Van deze soort."""
  soort: Prestatiesoort
}

"""Wat er te vragen is."""
type Query {
  """De prestatie."""
  prestatie(
    """Welke."""
    filter: PrestatieFilter
  ): Prestatie
}

"""Wat er te wijzigen is."""
type Mutation {
  """Beëindigt een prestatie."""
  beeindigen: Prestatie
}
`;

/** A rule, what is changed in the good SDL, and into what. */
const CHANGES: [string, string, string][] = [
  ["@graphql-eslint/naming-convention", "type Bron @", "type bron @"],
  ["@graphql-eslint/naming-convention", "grondslag: String", "Grondslag: String"],
  ["@graphql-eslint/naming-convention", "prestatie(id: ID!)", "prestatie(Id: ID!)"],
  ["@graphql-eslint/naming-convention", "ADD_ON", "AddOn"],
  ["@graphql-eslint/naming-convention", "input PrestatieFilter", "input PrestatieKeuze"],
  ["@graphql-eslint/require-deprecation-reason", '(reason: "Gebruik `soort`. Wordt verwijderd na 2027-12-31.")', ""],
  ["graaf/deprecation-date", " Wordt verwijderd na 2027-12-31.", ""],
  ["graaf/deprecation-date", "2027-12-31", "2027-02-30"],
  ["graaf/deprecation-date", "2027-12-31", "31-12-2027"],
  ["graaf/connection-shape", "edges: [PrestatieEdge!]!", "edges: [PrestatieEdge]"],
  ["graaf/connection-shape", "nodes: [Prestatie!]!", "records: [Prestatie!]!"],
  ["graaf/connection-shape", "totaal: Int!", "totaal: Int"],
  ["graaf/connection-shape", "totaal: Int!", "totaal: Int! aantal: Int"],
  ["graaf/connection-shape", "cursor: String!", "cursor: ID!"],
  ["graaf/connection-shape", "node: Prestatie!", "record: Prestatie!"],
  ["graaf/connection-shape", "startCursor: String", "startCursor: String!"],
  ["graaf/connection-arguments", "prestaties(first: Int! = 20, after: String, f", "prestaties(after: String, f"],
  ["graaf/connection-arguments", "prestaties(first: Int! = 20, after: String, f", "prestaties(first: Int! = 20, f"],
  ["graaf/connection-arguments", "prestaties(first: Int! = 20, after", "prestaties(first: Int, after"],
  ["graaf/nullable-at-border", "organisatie: Organisatie", "organisatie: Organisatie!"],
  ["graaf/nullable-at-border", "zorgvormen: [Zorgvorm]", "zorgvormen: [Zorgvorm!]"],
  ["graaf/nullable-at-border", "zorgvormen: [Zorgvorm]", "zorgvormen: [Zorgvorm]!"],
  ["graaf/nullable-at-border", "declarabel: Boolean", "declarabel: Boolean!"],
  ["graaf/nullable-at-border", "[ZorgvormVerband!]! @external", "[ZorgvormVerband!]!"],
  ["graaf/nullable-at-root", "prestatie(id: ID!): Prestatie", "prestatie(id: ID!): Prestatie!"],
  ["graaf/scalar-specification", ' @specifiedBy(url: "https://www.w3.org/TR/xmlschema11-2/#decimal")', ""],
  ["graaf/entity-sources", "bronnen: [Bron!]!", "herkomst: [Bron!]!"],
  ["graaf/entity-sources", "bronnen: [Bron!]!", "bronnen: [Bron!]"],
  ["graaf/entity-owner", "type Bron @shareable", 'type Bron @key(fields: "id")'],
  ["graaf/entity-owner", 'type Bekostigingsregel @key(fields: "id")', "type Bekostigingsregel"],
  ["no-restricted-syntax", 'type Tarief @key(fields: "id")', 'type Tarief @key(fields: "id bronnen { titel }")'],
];

/** One of a root, a type, a field, an argument, an enum value and an input field. */
const DESCRIPTIONS = [
  "Wat er te vragen is.",
  "Wat er te wijzigen is.",
  "Soort prestatie.",
  "Tarief op een dag.",
  "De dag.",
  "Diagnose-behandelcombinatie.",
  "Van deze soort.",
];

let broken: string[][];
const code = CODE.map(([, file, text, rule]) => ({ file, text, rule }));
const sdl = [SDL, ...CHANGES.map(([, from, to]) => change(SDL, from, to))].map((text) => ({
  file: "schema/nza.graphql",
  text,
}));
const WITHOUT_WORDS = [change(API, '"""De graaf."""', ""), API.slice(API.indexOf('"""Een prestatie."""'))];
const api = [API, ...DESCRIPTIONS.map((description) => change(API, `"""${description}"""`, "")), ...WITHOUT_WORDS].map((text) => ({
  file: "schema/api.graphql",
  text,
}));

function change(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the sample has no "${from}"`);
  return text.replace(from, to);
}

beforeAll(() => {
  broken = lint([...code, ...sdl, ...api]);
});

test.each(CODE.map(([title, , , rule], index) => ({ title, rule, index })))("$title", ({ rule, index }) => {
  expect(broken[index]).toEqual(rule ? [rule] : []);
});

test("a good subgraph breaks no rule", () => {
  expect(broken[code.length]).toEqual([]);
});

test.each(CHANGES.map(([rule, from, to], index) => ({ rule, from, to, index })))(
  '$rule refuses "$to" for "$from"',
  ({ rule, index }) => {
    const rules = broken[code.length + 1 + index];
    expect(new Set(rules)).toEqual(new Set([rule]));
  },
);

test("a client schema with a description everywhere breaks no rule", () => {
  expect(broken[code.length + sdl.length]).toEqual([]);
});

test.each(DESCRIPTIONS.map((description, index) => ({ description, index })))(
  'a client schema without the description "$description" is refused',
  ({ index }) => {
    expect(broken[code.length + sdl.length + 1 + index]).toEqual(["@graphql-eslint/require-description"]);
  },
);

test("a client schema that does not say what it is as a whole is refused", () => {
  expect(broken.slice(-WITHOUT_WORDS.length)).toEqual(WITHOUT_WORDS.map(() => ["graaf/schema-description"]));
});
