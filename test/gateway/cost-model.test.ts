import { parse, type OperationDefinitionNode } from "graphql";
import { actualCost } from "../../gateway/src/cost/actual-cost";
import { CostModel } from "../../gateway/src/cost/cost-model";
import { requestedCost } from "../../gateway/src/cost/requested-cost";

/** As composition writes it, with the directives under other names. */
const supergraph = (links: string, cost = "cost", listSize = "listSize"): string => `
  schema @link(url: "https://specs.apollo.dev/link/v1.0") ${links} { query: Query mutation: Mutation }
  type Query {
    thing: Thing
    things(first: Int = 20, last: Int, after: String): [Thing] @${listSize}(slicingArguments: ["first", "last"], assumedSize: 7)
    few: [Thing] @${listSize}(assumedSize: 3)
    sought(first: Int = 4): [Gold] @${cost}(weight: 40) @${listSize}(slicingArguments: ["first"])
    some: [Thing]
    names: [String]
    page(first: Int! = 20): ThingConnection @${listSize}(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
    dear: Thing @${cost}(weight: 50)
    cheaper: Thing @${cost}(weight: -5)
    any: Any
    node: Node
  }
  type Mutation { rename: Thing, drop: Boolean }
  type ThingConnection { nodes: [Thing] edges: [ThingEdge] totaal: Int pageInfo: PageInfo }
  type ThingEdge { node: Thing cursor: String }
  type PageInfo { hasNextPage: Boolean }
  interface Node { id: ID, peer: Thing }
  type Thing implements Node { id: ID, name: String, other: Thing, peer: Thing, sought(first: Int): [Thing] @${cost}(weight: 40) @${listSize}(slicingArguments: ["first"]) }
  type Box implements Node { id: ID, peer: Thing @${cost}(weight: 9), content: Gold }
  type Gold @${cost}(weight: 20) { carat: Int }
  union Any = Thing | Box
`;
const IMPORTED = `@link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", "@listSize"])`;
const model = new CostModel(supergraph(IMPORTED));

const read = (query: string): [ReturnType<typeof parse>, OperationDefinitionNode] => {
  const document = parse(query);
  return [document, document.definitions[0] as OperationDefinitionNode];
};
const requested = (query: string, variables: Record<string, unknown> = {}, of = model): number =>
  requestedCost(...read(query), variables, of);

describe("what a request can cost", () => {
  it.each<[string, number]>([
    ["{ thing { id name } }", 20 + 10 + 1],
    ["{ thing { other { other { id } } } }", 20 + 30 + 3],
    ["{ dear { id other { id } } }", 20 + 20 + 51],
    ["{ cheaper { id } }", 20 + 10 + 1],
    ["{ few { id other { id } } }", 20 + 20 + 6],
    ["{ some { id } names }", 20 + 10 + 10],
    ["{ sought { carat } }", 20 + (10 + 40) + 8 + 4 * 20],
    ["{ few { sought(first: 2) { id } } }", 20 + 10 + (10 + 40) + 3 * (1 + 8 + 2)],
    ["mutation { rename { id other { id } } drop }", 20 + 20 + 201],
    ["{ page { totaal pageInfo { hasNextPage } nodes { id } } }", 20 + 30 + 10 + 22],
    ["{ page(first: 5) { nodes { id other { id } } edges { node { id } } } }", 20 + 30 + 10 + 10 + 1 + 10 + 10],
    ["{ page(first: 5) { ...P } } fragment P on ThingConnection { ...Q } fragment Q on ThingConnection { nodes { id } }", 20 + 30 + 6],
    ["{ a: page(first: 5) { ...P } b: page(first: 2) { ...P } } fragment P on ThingConnection { nodes { id } }", 20 + 60 + 9],
    ["{ things { id } }", 20 + 10 + 20],
    ["{ things(first: 5, last: 8) { id } }", 20 + 10 + 8],
    ["{ thing @include(if: false) { id } }", 20 + 10 + 1],
    ["{ any { ... on Thing { other { id } } ... on Box { content { carat } } } }", 20 + 30 + 21],
    ["{ any { ... on Node { peer { id } } ... on Box { content { carat } } } }", 20 + 30 + 1 + 9 + 20],
    ["{ node { peer { id } } }", 20 + 20 + 10],
    ["{ unknown { id } thing { unknown { id } ...None } }", 20 + 10 + 1],
    ["subscription { thing { id } }", 0],
  ])("%s: %d points", (query, points) => expect(requested(query)).toBe(points));

  it.each<[string, unknown, number]>([
    ["a number", 9, 9],
    ["none, so the default of the variable", undefined, 4],
    ["null", null, 7],
    ["a number below zero", -100, 7],
    ["zero", 0, 7],
    ["a text", "3", 7],
    ["a list", [1], 7],
  ])("takes for the size of a list from a variable that is %s", (_what, first, points) => {
    const variables = first === undefined ? {} : { first };
    expect(requested("query ($first: Int = 4) { things(first: $first) { id } }", variables)).toBe(30 + points);
  });

  it("takes the default of the argument when there is no value at all", () => {
    expect(requested("query ($first: Int) { things(first: $first) { id } }")).toBe(30 + 20);
    // What any object has, a client has not said.
    expect(requested("query ($constructor: Int) { things(first: $constructor) { id } }")).toBe(30 + 20);
  });

  it.each(["-5", "null", `"1"`, "1.0e-9", "[]", "{}"])("makes nothing cheaper by asking for %s records", (first) => {
    expect(requested(`{ things(first: ${first}) { id } }`)).toBe(30 + 7);
  });

  it("is a number however much is asked", () => {
    const nested = (levels: number): string =>
      levels === 0 ? "{ id }" : `{ page(first: ${"9".repeat(400)}) { nodes ${nested(levels - 1)} } }`;
    expect(requested(`{ page(first: ${"9".repeat(400)}) { nodes { id } } }`)).toBe(Number.MAX_SAFE_INTEGER + 51);
    expect(requested(nested(30))).not.toBeNaN();
  });

  it.each([
    ["under a prefix", `@link(url: "https://specs.apollo.dev/cost/v0.1")`, "cost", "cost__listSize"],
    ["under another prefix", `@link(url: "https://specs.apollo.dev/cost/v0.1", as: "points")`, "points", "points__listSize"],
    [
      "renamed",
      `@link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@cost", as: "@weight" }, { name: "@listSize", as: "@many" }])`,
      "weight",
      "many",
    ],
  ])("finds its directives %s", (_how, link, cost, listSize) => {
    const other = new CostModel(supergraph(link, cost, listSize));
    expect(requested("{ dear { id } few { id } }", {}, other)).toBe(20 + 20 + 53);
  });

  it("has a cost for introspection, by the number of types", () => {
    const few = requested("{ __schema { queryType { name } } }");
    const many = requested("{ __schema { types { fields { type { fields { name } } } } } }");
    expect(few).toBe(20 + 20 + 2);
    expect(many).toBeGreaterThan(1000);
  });
});

describe("what an answer did cost", () => {
  it("is not what was to be asked of records that there are none of", () => {
    const query = "{ page { nodes { other { id } } } }";
    expect(actualCost({ page: { nodes: [] } }, ...read(query), model)).toBe(20 + 30 + 1);
    expect(actualCost({ page: { nodes: [{ other: null }, { other: null }] } }, ...read(query), model)).toBe(20 + 30 + 10 + 1 + 4);
  });

  it.each<[string, unknown, number]>([
    ["{ thing { id other { id } } }", { thing: { id: "1", other: { id: "2" } } }, 20 + 20 + 2],
    ["{ thing { id other { id } } }", { thing: null }, 20 + 10 + 1],
    ["{ page { nodes { id } } }", { page: { nodes: [] } }, 20 + 30 + 1],
    ["{ page { nodes { id other { id } } } }", { page: { nodes: [{ id: "1", other: null }, null] } }, 20 + 30 + 10 + 4],
    ["{ a: thing { id } ...F } fragment F on Query { a: thing { other { id } } }", { a: { id: "1", other: { id: "2" } } }, 20 + 20 + 2],
    ["{ any { ... on Thing { other { id } } ... on Box { content { carat } } } }", { any: { content: { carat: 1 } } }, 20 + 20 + 21],
    ["{ constructor: thing { toString: other { id } } }", { constructor: { toString: { id: "1" } } }, 20 + 20 + 2],
    ["{ constructor: thing { toString: other { id } } }", {}, 20],
    ["mutation { rename { id } }", { rename: { id: "1" } }, 20 + 10 + 100],
    ["{ sought { carat } }", { sought: [] }, 20 + (10 + 40) + 8],
    ["{ sought { carat } }", { sought: null }, 20 + (10 + 40) + 8 + 20],
    ["{ few { sought(first: 2) { id } } }", { few: [{ sought: [{ id: "1" }] }, { sought: [] }] }, 20 + 10 + (10 + 40) + 2 * (1 + 8) + 1],
    ["{ names unknown { id } }", { names: ["a", "b"] }, 20],
    ["{ thing { id } }", null, 0],
  ])("%s with %j: %d points", (query, data, points) => expect(actualCost(data, ...read(query), model)).toBe(points));
});
