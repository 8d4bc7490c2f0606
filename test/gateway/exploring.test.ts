import { getIntrospectionQuery } from "graphql";
import { deepIntrospection } from "../support/attacks/documents";
import { AUDIENCE, startIssuer, type TestIssuer } from "../support/issuer";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

describe("exploring the schema", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  let token: string;
  beforeAll(async () => {
    issuer = await startIssuer();
    graph = await startToyGraph({ oidc: { issuer: issuer.url, audience: AUDIENCE }, production: true });
    token = await issuer.sign();
  });
  afterAll(async () => {
    await graph?.stop();
    await issuer?.stop();
  });

  const INTROSPECTION = [
    ["__schema", "{ __schema { queryType { name } } }"],
    ["__type", `{ __type(name: "Thing") { name } }`],
    ["an alias", `{ innocent: __type(name: "Thing") { name } }`],
    ["a fragment", "{ ...A } fragment A on Query { ...B } fragment B on Query { __schema { queryType { name } } }"],
    ["an inline fragment", "{ ... on Query { __schema { queryType { name } } } }"],
    ["an operation that is not executed", "query A { heaviest { id } } query B { __schema { queryType { name } } }"],
  ];

  it.each(INTROSPECTION)("is refused to strangers in production: %s", async (_what, query) => {
    const { status, errors } = await graph.query(query);
    expect(status).toBe(400);
    expect(errors).toEqual([
      {
        message: "Introspection is only for clients with a token; send one, or read the schema at /schema.graphql",
        extensions: { code: "INTROSPECTION_DISABLED" },
      },
    ]);
  });

  it.each(INTROSPECTION.slice(0, -1))("is for clients with a token: %s", async (_what, query) => {
    const { data, errors } = await graph.query(query, undefined, { token });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/"name":"(Query|Thing)"/);
  });

  it("is for everybody outside production", async () => {
    const open = await startToyGraph({ production: false });
    const { data } = await open.query(getIntrospectionQuery());
    const { errors } = await open.query("{ heavyest { id } }");
    await open.stop();
    expect(data.__schema.types).toContainEqual(expect.objectContaining({ name: "Thing" }));
    expect(errors![0].message).toBe('Cannot query field "heavyest" on type "Query". Did you mean "heaviest"?');
  });

  it("leaves strangers the name of a record's type", async () => {
    const { data } = await graph.query("{ __typename heaviest { __typename } }");
    expect(data).toEqual({ __typename: "Query", heaviest: { __typename: "Thing" } });
  });

  it("is no way to ask more than is good", async () => {
    for (const [rounds, code] of [
      [4, "GRAPHQL_VALIDATION_FAILED"],
      [6, "COST_EXCEEDED"],
      [20, "LIMIT_EXCEEDED"],
    ] as const) {
      const { data, errors } = await graph.query(deepIntrospection(rounds), undefined, { token });
      expect(data).toBeUndefined();
      expect(errors!.map(({ extensions }) => extensions!.code)).toEqual([code]);
    }
  });

  it("is asked apart from data", async () => {
    const query = `{ __type(name: "Thing") { isOneOf } heaviest { id } }`;
    const { status, errors } = await graph.query(query, undefined, { token });
    expect(status).toBe(400);
    expect(errors).toEqual([
      { message: "Introspection and data are asked for apart; send two requests", extensions: { code: "BAD_REQUEST" } },
    ]);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ["a field", "{ heavyest { id } }", {}],
    ["an argument", "{ things(frist: 1) { id } }", {}],
    ["an enum value", "{ things(filter: { colour: REDD }) { id } }", {}],
    ["an input's field", "{ things(filter: { color: RED }) { id } }", {}],
    ["a type", "{ heaviest { ... on Think { id } } }", {}],
    ["a variable's value", "query ($f: ThingFilter) { things(filter: $f) { id } }", { f: { colour: "REDD" } }],
    ["a field of a variable", "query ($f: ThingFilter) { things(filter: $f) { id } }", { f: { color: "RED" } }],
  ])("suggests %s only to clients with a token", async (_what, query, variables) => {
    const stranger = await graph.query(query, variables);
    const client = await graph.query(query, variables, { token });
    expect(client.errors![0].message).toMatch(/Did you mean .+\?$/);
    expect(stranger.errors).toEqual(
      client.errors!.map((error) => ({ ...error, message: error.message.replace(/ Did you mean .+\?$/, "") })),
    );
  });
});
