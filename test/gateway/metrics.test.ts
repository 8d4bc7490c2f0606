import { log } from "@pakketgraaf/process";
import { AUDIENCE, startIssuer, type TestIssuer } from "../support/issuer";
import { freePorts, until } from "../support/launcher";
import { readMetrics, type Samples } from "../support/metrics";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

describe("the gateway's metrics", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  let port: number;
  beforeEach(async () => {
    jest.spyOn(log, "error").mockImplementation(() => undefined);
    [port] = await freePorts(1);
    issuer = await startIssuer();
    graph = await startToyGraph({
      oidc: { issuer: issuer.url, audience: AUDIENCE },
      metrics: { host: "127.0.0.1", port },
    });
  });
  afterEach(async () => {
    await graph.stop();
    await issuer.stop();
    jest.restoreAllMocks();
  });

  /** What is measured once so many operations are over, which is after their clients have the answers. */
  const after = async (operations: number): Promise<Samples> => {
    let samples = await readMetrics(port);
    await until(async () => {
      samples = await readMetrics(port);
      return samples.sum("gateway_operations_total") >= operations;
    });
    return samples;
  };

  it("count operations by what became of them, and their errors", async () => {
    await graph.query(`{ heaviest { id } }`);
    await graph.query(`{ heaviest { id } }`);
    await graph.query(`mutation { rename(id: "1", name: "x") { id } }`);
    await graph.query(`{ secret heaviest { id } }`);
    await graph.query(`{ nothing }`);
    await graph.query(`{ heaviest { id } }`, {}, { token: "no-token" });
    const samples = await after(6);
    expect(samples.of("gateway_operations_total")).toEqual({
      'type="query",outcome="ok"': 2,
      'type="mutation",outcome="ok"': 1,
      'type="query",outcome="partial"': 1,
      'type="unknown",outcome="refused"': 2,
    });
    expect(samples.of("gateway_errors_total")).toEqual({
      'code="INTERNAL_SERVER_ERROR"': 1,
      'code="GRAPHQL_VALIDATION_FAILED"': 1,
      'code="UNAUTHENTICATED"': 1,
    });
    expect(samples.sum("gateway_operation_seconds_count")).toBe(6);
    expect(samples.of("gateway_requests_at_work")).toEqual({ "": 0 });
  });

  it("tell how subgraphs are called, and with which plans", async () => {
    await graph.query(`{ heaviest { id name } }`);
    await graph.query(`{ heaviest { id name } }`);
    await graph.stopSubgraph("scale");
    await graph.query(`{ heaviest { id name } }`);
    const samples = await after(3);
    expect(samples.of("gateway_subgraph_calls_total")).toMatchObject({
      'subgraph="scale",outcome="ok"': 2,
      'subgraph="shelf",outcome="ok"': 2,
      'subgraph="scale",outcome="connection"': 1,
    });
    expect(samples.of("gateway_subgraph_call_seconds_count")).toEqual({ 'subgraph="scale"': 3, 'subgraph="shelf"': 2 });
    expect(samples.of("gateway_plan_cache_total")).toEqual({ 'result="miss"': 1, 'result="hit"': 2 });
    expect(samples.of("gateway_subgraph_breaker")).toEqual({
      'subgraph="shelf",state="closed"': 1,
      'subgraph="scale",state="closed"': 1,
    });
    expect(samples.of("gateway_subgraph_pool")).toMatchObject({ 'subgraph="shelf",state="connected"': 1 });
  });

  it("tell which graph runs, and how the process is", async () => {
    const { supergraph } = (await (await fetch(`${graph.origin}/readyz`)).json()) as { supergraph: string };
    const samples = await readMetrics(port);
    expect(samples.of("gateway_supergraph_info")).toEqual({ [`version="${supergraph}"`]: 1 });
    expect(samples.sum("gateway_connections")).toBeGreaterThan(0);
    for (const name of ["nodejs_eventloop_lag_p99_seconds", "process_resident_memory_bytes", "gateway_event_loop_utilisation"]) {
      expect(samples.names()).toContain(name);
    }
  });

  it("hold no text of a client", async () => {
    const token = await issuer.sign({ azp: "client-7", sub: "person-123" });
    await graph.query(`query Marker789 { alias789: heaviest { id } }`, {}, { token });
    expect((await after(1)).text).not.toMatch(/Marker789|alias789|client-7|person-123/);
  });

  it("are not where clients are", async () => {
    expect((await fetch(`${graph.origin}/metrics`)).status).toBe(404);
    expect((await fetch(`${graph.origin}/usage`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/graphql`)).status).toBe(404);
  });
});
