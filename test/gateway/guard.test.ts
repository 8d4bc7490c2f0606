import { RawConnection } from "../support/raw-connection";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe("what every answer tells a browser", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  afterAll(() => graph.stop());

  it.each<[string, number, RequestInit]>([
    ["/graphql", 200, { method: "POST", body: '{"query":"{ __typename }"}' }],
    ["/graphql", 400, { method: "POST", body: "{" }],
    ["/graphql", 401, { method: "POST", body: "{}", headers: { authorization: "Bearer x" } }],
    ["/graphql", 404, { method: "PUT", body: "{}" }],
    ["/schema.graphql", 200, {}],
    ["/.well-known/jwks.json", 200, {}],
    ["/livez", 200, {}],
    ["/readyz", 200, {}],
    ["/", 200, {}],
    ["/docs/clients", 200, {}],
    ["/docs/nothing", 404, {}],
    ["/nothing", 404, {}],
  ])("is at %s, with status %d, that it loads nothing elsewhere, is in no frame, and is what it says", async (path, status, init) => {
    const response = await fetch(graph.origin + path, { ...init, headers: { "content-type": "application/json", ...init.headers } });
    await response.text();
    const told = ["content-security-policy", "referrer-policy", "x-content-type-options"].map((name) => response.headers.get(name));
    expect([response.status, ...told]).toEqual([status, expect.stringMatching(new RegExp(`^${CLOSED}(;|$)`)), "no-referrer", "nosniff"]);
  });

  it.each([
    ["two", "host: one\r\nhost: other\r\n"],
    ["the same twice", "host: one\r\nHost: one\r\n"],
    ["three", "host: one\r\nhost: one\r\nhost: one\r\n"],
  ])("is no answer at all to a request that says for whom it is in %s", async (_what, hosts) => {
    for (const line of ["POST /graphql", "GET /livez"]) {
      const connection = new RawConnection(graph.origin);
      connection.send(`${line} HTTP/1.1\r\n${hosts}content-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}`);
      await connection.closed;
      expect(connection.statuses).toEqual([400]);
      expect(connection.received).toContain('{"errors":[{"message":"There is more than one Host header","extensions":{"code":"BAD_REQUEST"}}]}');
    }
  });
});
