import { getIntrospectionQuery } from "graphql";

/** A request that nobody with honest intentions sends, and how it must end. */
export interface Attack {
  name: string;
  method?: "GET" | "POST";
  /** After `/graphql`. */
  search?: string;
  headers?: Record<string, string>;
  body?: string;
  status: number;
  code: string;
  /** What was exceeded, where it is a limit. */
  limit?: string;
}

const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(" ");

const query = (text: string, more: object = {}): string => JSON.stringify({ query: text, ...more });

/** Fragments that each ask the next one twice: a text of some hundred characters stands for 2^n fields. */
const bomb = (levels: number, twice: (next: string) => string): string =>
  `query { agendaItems { nodes { ...F0 } } }
   ${times(levels, (level) => `fragment F${level} on AgendaItem { ${twice(level + 1 < levels ? `...F${level + 1}` : "id")} }`)}`;

/** From an agenda item to its projects and back, again and again. */
const cycle = (depth: number): string =>
  `{ agendaItem(id: "ag-hipec") { ${"projecten { nodes { agendaItems { ".repeat(depth)} id ${"} } } ".repeat(depth)} } }`;

const nested = (depth: number, inner: string): string => `${'{"a":'.repeat(depth)}${inner}${"}".repeat(depth)}`;

const LIMIT = { status: 400, code: "LIMIT_EXCEEDED" };
const LENGTH = { status: 413, code: "LIMIT_EXCEEDED" };

export const ATTACKS: readonly Attack[] = [
  {
    name: "aliases that double in every fragment",
    body: query(bomb(18, (next) => `a: __typename b: __typename x: duidingen { nodes { agendaItems { ${next} } } } y: duidingen { nodes { agendaItems { ${next} } } }`)),
    ...LIMIT,
    limit: "fields",
  },
  { name: "fragments that double", body: query(bomb(40, (next) => `${next} ... { ${next} }`)), ...LIMIT, limit: "repeatedFields" },
  { name: "forty times round a cycle", body: query(cycle(40)), ...LIMIT, limit: "depth" },
  {
    name: "a short cycle with the largest pages",
    body: query("{ agendaItems(first: 100) { nodes { projecten(first: 100) { nodes { agendaItems { projecten(first: 100) { nodes { id } } } } } } } }"),
    status: 400,
    code: "COST_EXCEEDED",
    limit: "cost",
  },
  { name: "three thousand directives", body: query(`{ agendaItems { totaal ${times(3_000, () => "@include(if: true)")} } }`), ...LIMIT, limit: "tokens" },
  { name: "a hundred directives", body: query(`{ agendaItems { totaal ${times(100, () => "@include(if: true)")} } }`), ...LIMIT, limit: "directives" },
  { name: "a hundred root fields", body: query(`{ ${times(100, (n) => `a${n}: agendaItems { totaal }`)} }`), ...LIMIT, limit: "rootFields" },
  { name: "the same field three hundred times", body: query(`{ agendaItems { ${times(300, () => "totaal")} } }`), ...LIMIT, limit: "repeatedFields" },
  { name: "thirty thousand tokens", body: query(`{ ${"a ".repeat(30_000)} }`), ...LIMIT, limit: "tokens" },
  { name: "nine hundred kilobytes of comment", body: query(`#${"x".repeat(900_000)}\n{ __typename }`), ...LENGTH, limit: "documentBytes" },
  { name: "a name of nine hundred kilobytes", body: query(`{ ${"x".repeat(900_000)} }`), ...LENGTH, limit: "documentBytes" },
  { name: "a name of sixty kilobytes", body: query(`{ ${"x".repeat(60_000)} }`), status: 200, code: "GRAPHQL_VALIDATION_FAILED" },
  { name: "a hundred fragments", body: query(`{ agendaItems { totaal } } ${times(100, (n) => `fragment F${n} on AgendaItem { id }`)}`), ...LIMIT, limit: "fragments" },
  { name: "fifty operations", body: query(times(50, (n) => `query Q${n} { agendaItems { totaal } }`), { operationName: "Q1" }), ...LIMIT, limit: "operations" },
  { name: "lists in lists in an argument", body: query(`{ agendaItem(id: ${"[".repeat(100)}"a"${"]".repeat(100)}) { id } }`), ...LIMIT, limit: "inputDepth" },
  {
    name: "variables of a thousand levels",
    body: `{"query":"query ($a: ID!) { agendaItem(id: $a) { id } }","variables":${nested(1000, "1")}}`,
    ...LIMIT,
    limit: "inputDepth",
  },
  {
    name: "half a megabyte of variables",
    body: query("query ($a: ID!) { agendaItem(id: $a) { id } }", { variables: { a: "x".repeat(500_000) } }),
    status: 413,
    code: "LIMIT_EXCEEDED",
    limit: "variableBytes",
  },
  { name: "a batch of a thousand", body: JSON.stringify(Array(1000).fill({ query: "{ __typename }" })), ...LIMIT, limit: "batch" },
  { name: "a body of two megabytes", body: query(`{ a(b: "${"x".repeat(2_000_000)}") }`), status: 413, code: "BODY_TOO_LARGE" },
  { name: "introspection by who has no token", body: query(getIntrospectionQuery()), status: 400, code: "INTROSPECTION_DISABLED" },
  { name: "a type's name by who has no token", body: query('{ x: __type(name: "AgendaItem") { name } }'), status: 400, code: "INTROSPECTION_DISABLED" },
  {
    name: "introspection in introspection",
    body: query(`{ __schema { types { ${"fields { type { ".repeat(8)} name ${"} } ".repeat(8)} } } }`),
    ...LIMIT,
  },
  { name: "fragments in a circle", body: query("{ agendaItems { nodes { ...A } } } fragment A on AgendaItem { ...B } fragment B on AgendaItem { ...A }"), ...LIMIT, limit: "depth" },
  { name: "a field that nearly exists", body: query("{ agendaItemz { totaal } }"), status: 200, code: "GRAPHQL_VALIDATION_FAILED" },
  { name: "an operation that is not there", body: query("query A { agendaItems { totaal } }", { operationName: "B" }), status: 400, code: "OPERATION_RESOLUTION_FAILURE" },
  { name: "the prototype as operation", body: query("query A { agendaItems { totaal } }", { operationName: "__proto__" }), status: 400, code: "BAD_REQUEST" },
  { name: "the prototype as variable", body: '{"query":"{ agendaItems { totaal } }","variables":{"__proto__":{"a":1}}}', status: 400, code: "BAD_REQUEST" },
  { name: "a subscription", body: query("subscription { agendaItems { totaal } }"), status: 400, code: "BAD_REQUEST" },
  {
    name: "a form of another site",
    headers: { "content-type": "text/plain" },
    body: query("{ agendaItems { totaal } }"),
    status: 400,
    code: "BAD_REQUEST",
  },
  { name: "an image of another site", method: "GET", search: "?query={agendaItems{totaal}}", headers: { "content-type": "" }, status: 400, code: "BAD_REQUEST" },
  { name: "a mutation over GET", method: "GET", search: `?query=${encodeURIComponent('mutation { projectVastleggen(sleutel: "a", input: {}) { fouten { code } } }')}`, headers: { "apollo-require-preflight": "true" }, status: 200, code: "GRAPHQL_VALIDATION_FAILED" },
  { name: "no JSON", body: "{", status: 400, code: "BAD_REQUEST" },
  { name: "JSON of nothing but brackets", body: "[".repeat(500_000), status: 400, code: "BAD_REQUEST" },
  { name: "a thousand headers", headers: Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`x-${n}`, "y".repeat(50)])), body: query("{ __typename }"), status: 431, code: "" },
];
