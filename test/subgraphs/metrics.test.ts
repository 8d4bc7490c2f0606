import { log, type Viewer } from "@pakketgraaf/process";
import { freePorts, until } from "../support/launcher";
import { listenTo } from "../support/log-lines";
import { readMetrics, type Samples } from "../support/metrics";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

const ZONMW: Viewer = { organisation: "zonmw", subject: "person-123", client: "portaal", scopes: [] };

describe("what can be seen of a subgraph", () => {
  let zonmw: RunningSubgraph;
  let port: number;
  beforeEach(async () => {
    [port] = await freePorts(1);
    zonmw = await startSubgraph("zonmw", { metricsPort: port });
  });
  afterEach(() => zonmw.stop());

  /** Measured once so many requests are over, which is after their clients have the answers. */
  const after = async (requests: number): Promise<Samples> => {
    await until(async () => (await readMetrics(port)).sum("subgraph_requests_total") >= requests);
    return readMetrics(port);
  };

  it("are its requests and their statements", async () => {
    await zonmw.query(`{ projecten(first: 2) { totaal nodes { id } } }`);
    await zonmw.query(`{ nothing }`);
    const statements = zonmw.takeStatements().length;
    const samples = await after(2);
    expect(samples.of("subgraph_requests_total")).toEqual({ 'status="200"': 1, 'status="400"': 1 });
    expect(samples.of("subgraph_request_seconds_count")).toEqual({ "": 2 });
    expect(statements).toBeGreaterThan(0);
    expect(samples.of("subgraph_sql_statement_seconds_count")).toEqual({ "": statements });
  });

  it("are its connections to the database, by role", async () => {
    await zonmw.query(`{ projecten(first: 1) { totaal } }`, {}, ZONMW);
    expect((await after(1)).of("subgraph_database_connections")).toMatchObject({
      'role="reader",state="waiting"': 0,
      'role="writer",state="total"': 1,
      'role="writer",state="idle"': 1,
      'role="writer",state="waiting"': 0,
    });
  });

  it("are not its health checks", async () => {
    await fetch(new URL("/readyz", zonmw.url));
    await zonmw.query(`{ projecten(first: 1) { totaal } }`);
    expect((await after(1)).sum("subgraph_requests_total")).toBe(1);
  });

  it("is a line in its log for each request, without the person or what was asked", async () => {
    const lines = listenTo(log, "debug");
    try {
      await zonmw.query(`query ($zoek: String) { projecten(zoek: $zoek) { totaal } }`, { zoek: "marker-456" }, ZONMW);
      await until(() => lines.with("request").length === 1);
      expect(lines.with("request")).toEqual([
        {
          level: "debug",
          time: expect.any(String),
          msg: "request",
          ms: expect.any(Number),
          status: 200,
          statements: expect.any(Number),
        },
      ]);
      expect(lines.text()).not.toMatch(/person-123|marker-456|Bearer/);
    } finally {
      lines.stop();
    }
  });
});
