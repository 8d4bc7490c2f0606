import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema } from "graphql";
import { ApolloPlanner } from "../../gateway/src/execution/apollo-planner";
import { AWKWARD_TOYS } from "../support/answers/awkward-toys";
import { expectRightAnswers, WIDE_LIMITS } from "../support/answers/compare";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

describe("answers of a graph that is not ours", () => {
  let graph: ToyGraph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await startToyGraph({ toys: AWKWARD_TOYS, limits: WIDE_LIMITS, rate: { points: 1e15, pointsAnonymous: 1e15 } });
    schema = buildSchema(new ApolloPlanner(readFileSync(graph.file, "utf8")).graph.clientSchema);
  });
  afterAll(() => graph?.stop());

  const VALUES: Record<string, readonly string[]> = {
    id: ['"1"', '"2"', '"s"', '"none"'],
    first: ["1", "2"],
    least: ["1", "2"],
    currency: ["EUR", "USD"],
  };

  it.each<[what: string, query: string, variables: object, right: object]>([
    ["an alias equal to a key", '{ item(id: "2") { id: title verdict } }', {}, { item: { id: "item 2", verdict: "good 2" } }],
    ["a key under another's name", '{ item(id: "2") { title: id id: verdict } }', {}, { item: { title: "2", id: "good 2" } }],
    [
      "aliases equal to a nested key",
      '{ item(id: "1") { maker { code: label country { name: population } stars } } }',
      {},
      { item: { maker: { code: "maker 1", country: { name: 17 }, stars: 4 } } },
    ],
    [
      "aliases equal to what is required, below lists",
      '{ item(id: "2") { parts { count: code code: count } total } }',
      {},
      { item: { parts: [{ count: "2-0", code: 0 }, { count: "2-1", code: 1 }], total: 7 } },
    ],
    ["an alias that hides what is required", '{ item(id: "2") { parts: title total } }', {}, { item: { parts: "item 2", total: 7 } }],
    [
      "other arguments than those required",
      '{ item(id: "2") { price taxed eur: price(currency: EUR) } other: item(id: "2") { price(currency: EUR) taxed } }',
      {},
      { item: { price: 20, taxed: 48, eur: 20 }, other: { price: 20, taxed: 48 } },
    ],
    [
      "fewer items than those required",
      "{ shelf { items(first: 1) { id: title } free } }",
      {},
      { shelf: { items: [{ id: "item 1" }], free: 7 } },
    ],
    [
      "an alias __typename",
      "{ nodes { __typename: title ... on Item { verdict } } }",
      {},
      { nodes: [{ __typename: "item 2", verdict: "good 2" }, { __typename: "shelf s" }, { __typename: "item 1", verdict: "good 1" }] },
    ],
    [
      "a name for different things in a union, an empty text among them",
      "{ found { ... on Shelf { x: mass } ... on Item { x: title } ... on Note { x: text x__alias_0: title } } }",
      {},
      { found: [{ x: "heavy s" }, { x: "item 1" }, { x: "", x__alias_0: "note" }] },
    ],
    [
      "a required field beside one under a condition that does not hold",
      'query ($no: Boolean!) { best { total taxed @include(if: $no) } }',
      { no: false },
      { best: { total: 7 } },
    ],
    [
      "a required field under a condition that does not hold",
      'query ($no: Boolean!) { best { parts @include(if: $no) { id: code } total } }',
      { no: false },
      { best: { total: 7 } },
    ],
    ["objects of which nothing is asked", '{ item(id: "1") { ... on Node { ... on Shelf { id } } } shelf { id @skip(if: true) } }', {}, { item: {}, shelf: {} }],
    ["the type of what another subgraph knows as an interface only", '{ node(id: "s") { ... on Shelf { __typename note } } }', {}, { node: { __typename: "Shelf", note: "on s" } }],
    [
      "a variable that has the name of the planner's",
      "query ($representations: ID!) { item(id: $representations) { verdict } }",
      { representations: "2" },
      { item: { verdict: "good 2" } },
    ],
    ["names that every object has", '{ item(id: "1") { constructor: title toString: verdict } }', {}, { item: { constructor: "item 1", toString: "good 1" } }],
  ])("are right with %s", async (_what, query, variables, right) => {
    const { data, errors } = await graph.query(query, { ...variables });
    expect({ data, errors }).toEqual({ data: right, errors: undefined });
  });

  it("are those of the same query without aliases, fragments and conditions, key by key", async () => {
    const reserved = ["__typename", "id", "code", "country", "name", "parts", "count", "price", "items"];
    const names = [...reserved, "title", "mass", "total", "x__alias_0", "mass__alias_0", "as_0", "constructor", "_entities"];
    await expectRightAnswers(graph.query, schema, { names, values: (_, { name }) => VALUES[name] ?? [] });
  }, 3_600_000);
});

describe("the keys of an answer", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  afterAll(() => graph.stop());

  it.each([
    ["{ ...A things { id } ...B } fragment A on Query { heaviest { weight } } fragment B on Query { thing(id: \"1\") { id } }", ["heaviest", "things", "thing"]],
    ["{ ... on Query { things { id } } heaviest { id } ... on Query { thing(id: \"1\") { id } } }", ["things", "heaviest", "thing"]],
    ["{ heaviest { id } ... { things { id } } heaviest { name } }", ["heaviest", "things"]],
  ])("come in the order of the query: %s", async (query, keys) => {
    expect(Object.keys((await graph.query(query)).data)).toEqual(keys);
  });

  it("do so below lists, with fields of several subgraphs", async () => {
    const { data } = await graph.query(
      "{ things { ... on Thing { weight } name ... on Thing { id weight mass } } }",
    );
    expect(data.things.map(Object.keys)).toEqual([
      ["weight", "name", "id", "mass"],
      ["weight", "name", "id", "mass"],
    ]);
  });
});

describe("a graph with a directive of its own, and without mutations", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    const typeDefs = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
      directive @loud(times: Int) on FIELD | INLINE_FRAGMENT
      type Query { word: String again: String }`;
    graph = await startToyGraph({ toys: { words: { typeDefs, resolvers: { Query: { word: () => "hi", again: () => "hi" } } } } });
  });
  afterAll(() => graph.stop());

  it("passes the directive on, and keeps conditions to itself", async () => {
    const asked: string[] = [];
    graph.meddle = ({ body }) => void asked.push((body as { query: string }).query);
    const query = "query ($yes: Boolean!) { word @loud(times: 2) @include(if: $yes) ... @loud @skip(if: false) { again } }";
    const { data, errors } = await graph.query(query, { yes: true });
    expect({ data, errors, asked }).toEqual({
      data: { word: "hi", again: "hi" },
      errors: undefined,
      asked: ["{word@loud(times:2)...@loud{again}}"],
    });
  });

  it("says that there are no mutations", async () => {
    const { errors } = await graph.query("mutation { __typename }");
    expect(errors).toEqual([{ message: "There are no mutations in this graph; send a query", extensions: { code: "BAD_REQUEST" } }]);
  });
});

describe("an answer by a plan that is kept longer than its document", () => {
  it("has each value under its own name", async () => {
    const graph = await startToyGraph({ toys: AWKWARD_TOYS, cacheMegabytes: 1 });
    try {
      const query = '{ item(id: "2") { parts { count: code code: count } id: title verdict } }';
      const right = { item: { parts: [{ count: "2-0", code: 0 }, { count: "2-1", code: 1 }], id: "item 2", verdict: "good 2" } };
      const answers = [(await graph.query(query)).data];
      // So many that it is read anew; they need no plan of their own.
      for (let n = 0; n < 30; n += 1) await graph.query(`query Q${n} { __typename # ${"x".repeat(100)}\n }`);
      answers.push((await graph.query(query)).data);
      expect(answers).toEqual([right, right]);
    } finally {
      await graph.stop();
    }
  });
});
