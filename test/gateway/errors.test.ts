import { inspect } from "node:util";
import { log } from "@pakketgraaf/process";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

describe("errors for clients", () => {
  let graph: ToyGraph;
  let logged: jest.SpyInstance;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  beforeEach(() => {
    logged = jest.spyOn(log, "error").mockImplementation(() => undefined);
  });
  afterEach(() => logged.mockRestore());
  afterAll(() => graph.stop());

  it("masks what goes wrong inside a subgraph, and logs it in full", async () => {
    const { data, errors } = await graph.query(`{ secret thing(id: "1") { name } }`);
    expect(data).toEqual({ secret: null, thing: { name: "thing 1" } });
    expect(errors).toEqual([
      {
        message: "Something went wrong here; it has been logged",
        path: ["secret"],
        extensions: { code: "INTERNAL_SERVER_ERROR", subgraph: "shelf" },
      },
    ]);
    expect(inspect(logged.mock.calls, { depth: 10 })).toContain("hunter2");
  });

  it.each([{ data: null }, { errors: [] }])("tells of %j of a subgraph, which is no answer to what was asked", async (answer) => {
    graph.meddle = (_request, reply) => reply.header("cache-control", "public, max-age=60").send(answer);
    try {
      const { data, errors, headers } = await graph.query(`{ heaviest { id } }`);
      expect(data).toEqual({ heaviest: null });
      expect(errors).toEqual([
        {
          message: "Something went wrong here; it has been logged",
          path: ["heaviest"],
          extensions: { code: "INTERNAL_SERVER_ERROR", subgraph: "scale" },
        },
      ]);
      expect(headers.get("cache-control")).toBe("private, no-store");
    } finally {
      graph.meddle = undefined;
    }
    expect((await graph.query(`{ heaviest { id } }`)).errors).toBeUndefined();
  });

  it("passes on what a subgraph says about its input", async () => {
    const { errors } = await graph.query(`{ wrong(n: 2) }`);
    expect(errors).toEqual([
      {
        message: 'Argument "n": must be 1',
        path: ["wrong"],
        extensions: { code: "BAD_USER_INPUT", argument: "n" },
      },
    ]);
  });

  it.each([
    ["UNAUTHENTICATED", {}],
    ["FORBIDDEN", {}],
    ["IDEMPOTENCY_KEY_REUSED", {}],
    ["OUTCOME_UNKNOWN", { subgraph: "shelf" }],
    ["SUBGRAPH_UNAVAILABLE", { subgraph: "shelf" }],
  ])(
    "passes on %s of a subgraph, with the argument that it is about",
    async (code, more) => {
      const { data, errors } = await graph.query(`mutation ($code: String!) { refuse(code: $code) { id } }`, { code });
      expect(data).toEqual({ refuse: null });
      expect(errors).toEqual([
        { message: `refused with ${code}`, path: ["refuse"], extensions: { code, argument: "input.name", ...more } },
      ]);
    },
  );

  it.each(["INTERNAL_TOKEN_REFUSED", "SOMETHING_ELSE"])("masks %s of a subgraph", async (code) => {
    const { errors } = await graph.query(`mutation ($code: String!) { refuse(code: $code) { id } }`, { code });
    expect(errors).toEqual([
      {
        message: "Something went wrong here; it has been logged",
        path: ["refuse"],
        extensions: { code: "INTERNAL_SERVER_ERROR", subgraph: "shelf" },
      },
    ]);
    expect(inspect(logged.mock.calls, { depth: 10 })).toContain(`refused with ${code}`);
  });

  it.each([
    ["an unknown enum value", `{ things(filter: { colour: GREEN }) { id } }`, undefined, "filter.colour"],
    ["a value of the wrong type", `{ things(first: "two") { id } }`, undefined, "first"],
    ["an unknown field of an input", `{ things(filter: { taste: 1 }) { id } }`, undefined, "filter.taste"],
    ["a value deep in a list", `{ things(filter: { colours: [RED, PINK] }) { id } }`, undefined, "filter.colours"],
    ["a variable", `query ($c: Colour) { things(filter: { colour: $c }) { id } }`, { c: "GREEN" }, "filter.colour"],
    ["a variable for a whole input", `query ($f: ThingFilter) { things(filter: $f) { id } }`, { f: { colour: 3 } }, "filter.colour"],
    ["a variable, deep in a list", `query ($f: ThingFilter) { things(filter: $f) { id } }`, { f: { colours: ["RED", "PINK"] } }, "filter.colours"],
    ["a default of a variable", `query ($f: ThingFilter = { colour: GREEN }) { things(filter: $f) { id } }`, undefined, "filter.colour"],
  ])("names the argument of %s", async (_what, query, variables, argument) => {
    const { status, errors } = await graph.query(query, variables);
    expect(status).toBe(200);
    expect(errors).toHaveLength(1);
    expect(errors![0].extensions).toEqual({ code: "BAD_USER_INPUT", argument });
    expect(errors![0].message).toContain(`Argument "${argument}"`);
  });

  it.each([
    ["an unknown operation name", { query: `query A { heaviest { id } }`, operationName: "B" }],
    ["a subscription", { query: `subscription { heaviest { id } }` }],
    ["a field that does not exist", { query: `{ nothing }` }],
    ["a query that cannot be read", { query: `{ heaviest {` }],
    ["no query", {}],
    ["an empty body", ""],
    ["a body that is no JSON", "{"],
    ["a list as body", []],
  ])("answers %s with a GraphQL error and a status in the 400s", async (_what, body) => {
    const response = await fetch(`${graph.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions.code).not.toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|SELECT/);
  });
});
