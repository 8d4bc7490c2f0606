import { log } from "@pakketgraaf/process";
import { AUDIENCE, startIssuer, type TestIssuer } from "../support/issuer";
import { freePorts, until } from "../support/launcher";
import { post } from "../support/http";
import { writeManifest } from "../support/manifest";
import { readMetrics, type Samples } from "../support/metrics";
import { RawConnection } from "../support/raw-connection";
import { startToyGraph, type ToyGraph, type ToyGraphOptions } from "../support/toy-graph";

describe("the gateway's metrics", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  let port: number;
  const start = (options: ToyGraphOptions = {}): Promise<ToyGraph> =>
    startToyGraph({ oidc: { issuer: issuer.url, audience: AUDIENCE }, metrics: { host: "127.0.0.1", port }, ...options });
  beforeEach(async () => {
    jest.spyOn(log, "error").mockImplementation(() => undefined);
    [port] = await freePorts(1);
    issuer = await startIssuer();
    graph = await start();
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
      'type="query",outcome="refused"': 1,
      'type="unknown",outcome="refused"': 1,
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

  it("name operations as their trusted document does, whatever the client calls them", async () => {
    const manifest = writeManifest([{ id: "heaviest", name: "Heaviest", body: "query Heaviest { heaviest { id } }" }]);
    await graph.stop();
    graph = await start({ documents: { manifests: [manifest.file] } });
    manifest.remove();
    for (const operationName of ["Heaviest", "Marker789", undefined]) await post(`${graph.origin}/graphql`, { documentId: "heaviest", operationName });
    const samples = await after(3);
    expect(samples.text).not.toContain("Marker789");
    expect(samples.of("gateway_trusted_operations_total")).toEqual({ 'operation="Heaviest",outcome="ok"': 2 });
  });

  it("count what was left by its client as that, and a mutation as what it became", async () => {
    const gone = new AbortController();
    let held = 0;
    let release = (): void => undefined;
    const released = new Promise<void>((done) => (release = done));
    graph.meddle = () => {
      held += 1;
      return released;
    };
    const send = (query: string): Promise<unknown> =>
      fetch(`${graph.origin}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
        signal: gone.signal,
      }).catch(() => undefined);
    void send(`{ thing(id: "1") { name } }`);
    void send(`mutation { rename(id: "1", name: "y") { id } }`);
    await until(() => held === 2);
    gone.abort();
    release();
    expect((await after(2)).of("gateway_operations_total")).toEqual({
      'type="query",outcome="abandoned"': 1,
      'type="mutation",outcome="ok"': 1,
    });
    expect(graph.renamed).toEqual(["y"]);
  });

  it("stay, whatever is asked at their port", async () => {
    for (const path of ["//", "//:1", "http://["]) {
      const connection = new RawConnection(`http://127.0.0.1:${port}`);
      connection.send(`GET ${path} HTTP/1.1\r\nhost: metrics\r\n\r\n`);
      await until(() => connection.statuses.length === 1);
      expect(connection.statuses).toEqual([404]);
      connection.socket.destroy();
    }
    expect((await readMetrics(port)).names()).toContain("gateway_requests_at_work");
  });

  it("are not where clients are", async () => {
    expect((await fetch(`${graph.origin}/metrics`)).status).toBe(404);
    expect((await fetch(`${graph.origin}/usage`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/graphql`)).status).toBe(404);
  });
});
