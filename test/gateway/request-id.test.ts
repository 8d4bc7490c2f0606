import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("the name of a request", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  beforeEach(() => void graph.received.splice(0));
  afterAll(() => graph.stop());

  /** The name that the client reads and those that the subgraphs read. */
  async function namesFor(headers: Record<string, string>): Promise<{ told: string; received: unknown[] }> {
    const answer = await graph.query(`{ things { name weight } }`, {}, { headers });
    const received = graph.received.map((call) => call.headers["x-request-id"]);
    return { told: answer.headers.get("x-request-id")!, received };
  }

  it("is the client's, everywhere", async () => {
    for (const name of ["Portal_7-a", "x".repeat(64)]) {
      graph.received.splice(0);
      expect(await namesFor({ "x-request-id": name })).toEqual({ told: name, received: [name, name] });
    }
  });

  it.each<[string, Record<string, string>]>([
    ["nothing", {}],
    ["an empty one", { "x-request-id": "" }],
    ["one of 65 characters", { "x-request-id": "x".repeat(65) }],
    ["one that is not fit for a log", { "x-request-id": 'a" level="error' }],
  ])("is a random one where the client gives %s", async (_what, headers) => {
    const { told, received } = await namesFor(headers);
    expect(told).toMatch(UUID);
    expect(received).toEqual([told, told]);
    expect((await namesFor(headers)).told).not.toBe(told);
  });

  it.each<[string, RequestInit & { headers?: Record<string, string> }]>([
    ["/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: "{" }],
    ["/graphql", { method: "POST", headers: { authorization: "Basic x" } }],
    ["/nothing", {}],
    ["/readyz", {}],
  ])("comes with every answer: %s %j", async (path, init) => {
    const headers = { ...init.headers, "x-request-id": "portal-7" };
    expect((await fetch(graph.origin + path, { ...init, headers })).headers.get("x-request-id")).toBe("portal-7");
  });
});
