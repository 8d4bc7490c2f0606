import { createHash } from "node:crypto";
import { log } from "@pakketgraaf/process";
import { AUDIENCE, startIssuer, type TestIssuer } from "../support/issuer";
import { until } from "../support/launcher";
import { listenTo, type LogLines } from "../support/log-lines";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const QUERY = `query Heaviest { heaviest { id name } }`;
const TRACE = "0af7651916cd43dd8448eb211c80319c";
const TRACEPARENT = `00-${TRACE}-b7ad6b7169203331-01`;

describe("the gateway's log", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  let lines: LogLines;
  beforeAll(async () => {
    issuer = await startIssuer();
    graph = await startToyGraph({ oidc: { issuer: issuer.url, audience: AUDIENCE } });
  });
  beforeEach(() => {
    lines = listenTo(log);
  });
  afterEach(() => lines.stop());
  afterAll(async () => {
    await graph.stop();
    await issuer.stop();
  });

  /** The lines of operations: written when an answer is over, which is after its client has it. */
  const operations = async (count = 1): Promise<Record<string, any>[]> => {
    await until(() => lines.with("operation").length >= count);
    return lines.with("operation");
  };

  it("has one line for an operation, with what it asked of whom", async () => {
    const token = await issuer.sign({ organisatie: "zonmw", azp: "portaal" });
    const headers = { "x-request-id": "request-1", traceparent: TRACEPARENT };
    await graph.query(QUERY, {}, { token, headers });
    expect(await operations()).toEqual([
      {
        level: "info",
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        msg: "operation",
        requestId: "request-1",
        traceId: TRACE,
        name: "Heaviest",
        type: "query",
        document: createHash("sha256").update(QUERY).digest("hex").slice(0, 12),
        trusted: false,
        organisation: "zonmw",
        client: "portaal",
        outcome: "ok",
        status: 200,
        cost: { requested: expect.any(Number), planning: 0, actual: expect.any(Number) },
        ms: expect.any(Number),
        calls: [
          { subgraph: "scale", ms: expect.any(Number), outcome: "ok" },
          { subgraph: "shelf", ms: expect.any(Number), outcome: "ok" },
        ],
      },
    ]);
  });

  it("has a line for each operation of a batch", async () => {
    const body = JSON.stringify([{ query: "query A { heaviest { id } }" }, { query: "query B { things { id } }" }]);
    await fetch(`${graph.origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect((await operations(2)).map(({ name, outcome }) => [name, outcome])).toEqual([
      ["A", "ok"],
      ["B", "ok"],
    ]);
  });

  it.each([
    ["a field that does not exist", { query: "query Q { nothing }" }, "refused", ["GRAPHQL_VALIDATION_FAILED"]],
    ["a query that cannot be read", { query: "query Q { heaviest {" }, "refused", ["GRAPHQL_PARSE_FAILED"]],
    ["a trusted document that is not there", { documentId: "none" }, "refused", ["DOCUMENT_NOT_FOUND"]],
    ["a body that is no JSON", "{", "refused", ["BAD_REQUEST"]],
    ["a fault in a subgraph", { query: "query Q { secret thing(id: 1) { id } }" }, "partial", ["INTERNAL_SERVER_ERROR"]],
  ])("tells why %s was not answered, or not in full", async (_what, body, outcome, codes) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    await fetch(`${graph.origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: text });
    expect(await operations()).toMatchObject([{ outcome, codes }]);
  });

  it("tells of a token that is refused", async () => {
    await graph.query(QUERY, {}, { token: "no-token", headers: { "x-request-id": "request-2" } });
    expect(await operations()).toMatchObject([
      { requestId: "request-2", outcome: "refused", status: 401, codes: ["UNAUTHENTICATED"], calls: [] },
    ]);
  });

  it("tells in full, and for which request, what clients are not told", async () => {
    await graph.query(`{ secret }`, {}, { headers: { "x-request-id": "request-3" } });
    expect(lines.with("an error that the client is not told of")).toMatchObject([
      { level: "error", requestId: "request-3", path: "secret", err: { message: expect.stringContaining("hunter2") } },
    ]);
  });

  it("holds nothing of a person, no token and no variables", async () => {
    const token = await issuer.sign({ sub: "person-123", organisatie: "zonmw" });
    const query = `query ($id: ID!) { thing(id: $id) { name } secret wrong(n: 2) }`;
    await graph.query(query, { id: "marker-456" }, { token });
    await graph.query(`mutation ($id: ID!, $code: String!) { rename(id: $id, name: "n") { id } refuse(code: $code) { id } }`, {
      id: "marker-456",
      code: "SOMETHING_ELSE",
    }, { token });
    await graph.query(`query ($id: Int!) { thing(id: $id) { name } }`, { id: "marker-456" }, { token });
    await operations(3);
    expect(lines.with("an error that the client is not told of")).toHaveLength(2);
    for (const personal of ["person-123", "marker-456", token, token.split(".")[1], "Bearer", "authorization"]) {
      expect(lines.text()).not.toContain(personal);
    }
  });
});
