import { log } from "@pakketgraaf/process";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])`;

describe("null for what is never null, but has a default", () => {
  let graph: ToyGraph;
  const faults = jest.spyOn(log, "error");
  beforeAll(async () => {
    graph = await startToyGraph({
      toys: {
        shelf: {
          typeDefs: `${LINK}
            input Range { from: Int! = 1 to: Int }
            input Filter { range: Range ranges: [Range!] sizes: [Int! ]! = [1] }
            type Query { things(first: Int! = 20, filter: Filter): [Thing] }
            type Mutation { add(weight: Int! = 1): Thing }
            type Thing @key(fields: "id") { id: ID! parts(first: Int! = 3): Int }`,
          resolvers: {
            Query: { things: (_: unknown, { first }: { first: number }) => [{ id: String(first) }] },
            Mutation: { add: (_: unknown, { weight }: { weight: number }) => ({ id: String(weight) }) },
            Thing: { parts: (_: unknown, { first }: { first: number }) => first },
          },
        },
      },
    });
  });
  beforeEach(() => faults.mockClear());
  afterAll(() => graph.stop());

  it.each([
    ["an argument of a root field", "query ($f: Int) { things(first: $f) { id } }", "first"],
    ["an argument further down", "query ($f: Int) { things { parts(first: $f) } }", "first"],
    ["one in a fragment", "query ($f: Int) { things { ...F } } fragment F on Thing { ... on Thing { parts(first: $f) } }", "first"],
    ["a field of an input", "query ($f: Int) { things(filter: { range: { from: $f } }) { id } }", "filter.range.from"],
    ["a field of an input in a list", "query ($f: Int) { things(filter: { ranges: [{ to: 1 }, { from: $f }] }) { id } }", "filter.ranges.from"],
    ["a list in an input", "query ($f: [Int!]) { things(filter: { sizes: $f }) { id } }", "filter.sizes"],
    ["an item of a list, with a default of its own", "query ($f: Int = 1) { things(filter: { sizes: [2, $f] }) { id } }", "filter.sizes"],
    ["an argument, with a default of its own", "query ($f: Int = 1) { things(first: $f) { id } }", "first"],
    ["a condition, with a default of its own", "query ($f: Boolean = true) { things { id @include(if: $f) } }", "if"],
    ["a condition of a fragment", "query ($f: Boolean = true) { things { ... @skip(if: $f) { id } } }", "if"],
    ["an argument of a mutation", "mutation ($f: Int) { add(weight: $f) { id } }", "weight"],
  ])("is refused, naming %s", async (_what, query, argument) => {
    const { status, data, errors } = await graph.query(query, { f: null });
    expect({ status, data }).toEqual({ status: 200, data: undefined });
    expect(errors).toEqual([
      {
        message: `Argument "${argument}": null is not accepted; leave it out, or give a value`,
        locations: [expect.anything()],
        extensions: { code: "BAD_USER_INPUT", argument },
      },
    ]);
    expect(graph.received).toEqual([]);
    expect(faults).not.toHaveBeenCalled();
  });

  it.each([
    ["leaves the default when the variable is left out", "query ($f: Int) { things(first: $f) { id } }", {}, { things: [{ id: "20" }] }],
    ["is accepted where null may be", "query ($f: Int) { things(filter: { range: { to: $f } }) { id } }", { f: null }, { things: [{ id: "20" }] }],
    [
      "is not looked at where it is not asked",
      "query ($f: Int, $no: Boolean!) { things { id parts(first: $f) @include(if: $no) } }",
      { f: null, no: false },
      { things: [{ id: "20" }] },
    ],
  ])("%s", async (_what, query, variables, right) => {
    graph.received.length = 0;
    const { data, errors } = await graph.query(query, variables);
    expect({ data, errors }).toEqual({ data: right, errors: undefined });
    graph.received.length = 0;
  });
});
