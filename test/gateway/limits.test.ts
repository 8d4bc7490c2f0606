import { getIntrospectionQuery } from "graphql";
import {
  aliasBomb,
  deep,
  directives,
  fragmentCycle,
  nestedList,
  operations,
  overlappingFields,
  repeatedFields,
  rootFields,
  unusedFragments,
} from "../support/attacks/documents";
import { post, type Answer } from "../support/http";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

type Refused = [limit: string, max: number, asked: number | null];

describe("what one request may ask", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  afterAll(() => graph.stop());

  const refusals = ({ errors }: Answer): unknown[] => errors!.map(({ extensions }) => extensions);
  const exceeded = (refused: Refused[]): unknown[] =>
    refused.map(([limit, max, asked]) => ({ code: "LIMIT_EXCEEDED", limit, max, asked }));

  it.each<[string, string, Refused[]]>([
    [
      "aliases that double with each fragment",
      aliasBomb(),
      [
        ["fields", 300, 3 * 2 ** 24 - 1],
        ["aliases", 50, 2 ** 25 - 2],
        ["repeatedFields", 50, 3 * 2 ** 24 - 51],
      ],
    ],
    ["40 levels", deep(40), [["depth", 18, 40]]],
    ["2000 directives", directives(2000), [["tokens", 1000, null]]],
    ["60 directives", directives(60), [["directives", 10, 60]]],
    ["1000 fields at the root", rootFields(1000), [["tokens", 1000, null]]],
    [
      "100 fields at the root",
      rootFields(100),
      [
        ["rootFields", 20, 100],
        ["aliases", 50, 100],
      ],
    ],
    ["1000 times the same field", repeatedFields(1000), [["tokens", 1000, null]]],
    [
      "900 times the same field",
      repeatedFields(900),
      [
        ["fields", 300, 901],
        ["repeatedFields", 50, 899],
      ],
    ],
    ["fields to be compared with each other", overlappingFields(11, 2), [["repeatedFields", 50, 120]]],
    [
      "fragments that spread each other in a circle",
      fragmentCycle,
      [
        ["depth", 18, null],
        ["fields", 300, null],
      ],
    ],
    ["60 fragments", unusedFragments(60), [["fragments", 50, 60]]],
    ["20 operations", operations(20), [["operations", 10, 20]]],
    ["lists in lists in the document", nestedList(40), [["inputDepth", 10, 40]]],
    ["lists that are deeper than a parser can go", nestedList(30_000), [["tokens", 1000, null]]],
  ])("does not include %s", async (_what, query, refused) => {
    const answer = await graph.query(query);
    expect({ status: answer.status, refusals: refusals(answer) }).toEqual({ status: 400, refusals: exceeded(refused) });
    expect(graph.calls).toEqual([]);
  });

  it.each([
    ["a comment", `#${"x".repeat(900_000)}\n{ heaviest { id } }`, 900_021],
    ["white space", `{ heaviest { id${" ".repeat(65_536)}} }`, 65_554],
    ["text that is longer in UTF-8", `{ heaviest { id } } # ${"€".repeat(30_000)}`, 90_022],
  ])("does not include a document that is long for %s", async (_what, query, asked) => {
    const answer = await graph.query(query);
    expect({ status: answer.status, refusals: refusals(answer) }).toEqual({
      status: 413,
      refusals: exceeded([["documentBytes", 65_536, asked]]),
    });
  });

  it("includes a document that is just as long as may be", async () => {
    const query = "{ __typename }";
    expect((await graph.query(query.padEnd(65_536))).errors).toBeUndefined();
    expect((await graph.query(query.padEnd(65_537))).status).toBe(413);
  });

  it("says what is too much, and what to do", async () => {
    const { errors } = await graph.query(deep(40));
    expect(errors).toEqual([
      {
        message:
          "Too much is asked: 40 levels of fields, and 18 are accepted. Ask for less, or spread it over more requests",
        extensions: { code: "LIMIT_EXCEEDED", limit: "depth", max: 18, asked: 40 },
      },
    ]);
  });

  it("tells at most five things at once", async () => {
    const small = await startToyGraph({
      limits: { depth: 1, rootFields: 1, fields: 1, aliases: 1, directives: 1, repeatedFields: 1, tokens: 10_000 },
    });
    const answer = await small.query(aliasBomb(5) + rootFields(9) + directives(5));
    await small.stop();
    expect(answer.errors).toHaveLength(5);
  });

  const nested = (levels: number): string => `{"a":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;

  it.each<[string, string, number, Refused[]]>([
    ["160 kB of variables", JSON.stringify({ a: Array(40_000).fill("x") }), 413, [["variableBytes", 100_000, 160_007]]],
    ["variables 11 levels deep", nested(11), 400, [["inputDepth", 10, 11]]],
    ["variables 400,000 levels deep", nested(400_000), 400, [["inputDepth", 10, null]]],
  ])("does not include %s", async (_what, variables, status, refused) => {
    const answer = await post(`${graph.origin}/graphql`, `{"query":"{ heaviest { id } }","variables":${variables}}`);
    expect({ status: answer.status, refusals: refusals(answer) }).toEqual({ status, refusals: exceeded(refused) });
  });

  it("does not include a batch of 1000", async () => {
    const answer = await post(`${graph.origin}/graphql`, Array(1000).fill({ query: "{ heaviest { id } }" }));
    expect(answer.status).toBe(400);
    expect(refusals(answer)).toEqual(exceeded([["batch", 10, 1000]]));
    expect(graph.calls).toEqual([]);
  });

  const rename = { query: 'mutation Rename { rename(id: 1, name: "x") { id } }' };
  const ask = { query: "{ __typename }" };

  it.each<[string, object[]]>([
    ["one after another", [rename, rename]],
    ["between queries", [ask, rename, ask, rename]],
    ["of which one is named", [rename, { query: `query Ask ${ask.query} ${rename.query}`, operationName: "Rename" }]],
  ])("does not include a batch with two mutations, %s: they would be done at the same time", async (_what, batch) => {
    const answer = await post(`${graph.origin}/graphql`, batch);
    expect(answer.status).toBe(400);
    expect(refusals(answer)).toEqual(exceeded([["batchMutations", 1, 2]]));
    expect(graph.calls).toEqual([]);
  });

  it("includes a batch with one, and with as many as are set", async () => {
    const roomy = await startToyGraph({ limits: { batchMutations: 2 } });
    const named = { query: `query Ask ${ask.query} ${rename.query}`, operationName: "Ask" };
    const answers = async (batch: object[]): Promise<unknown> => {
      const response = await fetch(`${roomy.origin}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(batch),
      });
      return response.json();
    };
    const [asked, renamed] = [{ data: { __typename: "Query" } }, { data: { rename: { id: "1" } } }];
    expect(await answers([rename, named, ask])).toEqual([renamed, asked, asked]);
    expect(await answers([rename, rename])).toEqual([renamed, renamed]);
    await roomy.stop();
  });

  it("names one of many wrong values in variables", async () => {
    const query = "query ($filter: ThingFilter) { things(filter: $filter) { id } }";
    const { errors } = await graph.query(query, { filter: { colours: Array(20_000).fill("X") } });
    expect(errors).toEqual([
      {
        message:
          'Argument "filter.colours": Variable "$filter" got invalid value "X" at "filter.colours[0]"; ' +
          'Value "X" does not exist in "Colour" enum.',
        locations: [{ line: 1, column: 8 }],
        extensions: { code: "BAD_USER_INPUT", argument: "filter.colours" },
      },
    ]);
  });

  it("names five of many errors in a document", async () => {
    const { errors } = await graph.query(`{ ${Array.from({ length: 20 }, (_, n) => `wrong${n}`).join(" ")} }`);
    expect(errors).toHaveLength(5);
  });

  it("is counted for trusted and for repeated documents too, and for GET", async () => {
    for (let times = 0; times < 2; times += 1) expect((await graph.query(deep(19))).status).toBe(400);
    const search = new URLSearchParams({ query: deep(19) });
    const response = await fetch(`${graph.origin}/graphql?${search}`, { headers: { "apollo-require-preflight": "1" } });
    expect(response.status).toBe(400);
  });

  it("leaves room for standard introspection", async () => {
    const { status, data, errors } = await graph.query(
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    );
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data.__schema.queryType).toEqual({ name: "Query", kind: "OBJECT" });
  });

  it.each([
    ["application/json", "application/json; charset=utf-8"],
    ["application/graphql-response+json", "application/graphql-response+json; charset=utf-8"],
    ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json; charset=utf-8"],
    ["*/*", "application/json; charset=utf-8"],
  ])("is refused in the type that the client accepts: %s", async (accept, type) => {
    const { status, headers } = await graph.query(deep(40), undefined, { headers: { accept } });
    expect({ status, type: headers.get("content-type") }).toEqual({ status: 400, type });
  });
});

describe("names that are special in JavaScript", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  afterAll(() => graph.stop());

  it.each([
    ["a field", { query: "{ __proto__ }" }],
    ["an alias", { query: "{ __proto__: heaviest { id } }" }],
    ["a variable", { query: "query ($__proto__: Int) { things(first: $__proto__) { id } }" }],
    ["the operation's name", { query: "{ heaviest { id } }", operationName: "__proto__" }],
    ["a key of the variables", `{"query":"{ heaviest { id } }","variables":{"__proto__":{"first":1}}}`],
  ])("are refused when __proto__ is %s", async (_what, body) => {
    const { status, errors } = await post(`${graph.origin}/graphql`, body);
    expect(status).toBe(400);
    expect(errors!.map(({ extensions }) => extensions!.code)).toEqual(["BAD_REQUEST"]);
  });

  it.each(["constructor", "hasOwnProperty", "toString", "valueOf", "prototype", "then", "__defineGetter__", "length"])(
    "are answered like any other when an alias is %s",
    async (alias) => {
      const { data, errors } = await graph.query(`{ ${alias}: things { ${alias}: id weight } }`);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toBe(
        `{"${alias}":[{"${alias}":"1","weight":10},{"${alias}":"2","weight":20}]}`,
      );
    },
  );
});
