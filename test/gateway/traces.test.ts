import { startCollector, type CollectedSpan, type Collector } from "../support/collector";
import { seededDatabase, urlsOf } from "../support/databases";
import { post } from "../support/http";
import { TEST_SECRET } from "../support/internal-token";
import { freePorts, run, type Running } from "../support/launcher";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const SPAN = "b7ad6b7169203331";

describe("without a collector", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  beforeEach(() => void graph.received.splice(0));
  afterAll(() => graph.stop());

  const passedOn = async (traceparent?: string): Promise<unknown[]> => {
    await graph.query(`{ heaviest { id name } }`, {}, traceparent === undefined ? {} : { headers: { traceparent } });
    return graph.received.map(({ headers }) => headers.traceparent);
  };

  it.each(["01", "00"])("the client's own trace is passed on, with flags %s", async (flags) => {
    const traceparent = `00-${TRACE}-${SPAN}-${flags}`;
    expect(await passedOn(traceparent)).toEqual([traceparent, traceparent]);
  });

  it.each([
    undefined,
    "",
    "none",
    `ff-${TRACE}-${SPAN}-01`,
    `00-${"0".repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${"0".repeat(16)}-01`,
    `00-${TRACE}-${SPAN}-01-more`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
  ])("there is no trace with the header %j", async (traceparent) => {
    expect(await passedOn(traceparent)).toEqual([undefined, undefined]);
  });
});

/** A gateway and a subgraph as processes of their own: both register what makes traces for all of a process. */
describe("with a collector", () => {
  let collector: Collector;
  let processes: Running[];
  let gatewayPort: number;
  beforeAll(async () => {
    collector = await startCollector();
    const [port, subgraphPort] = await freePorts(2);
    gatewayPort = port;
    const { reader, writer } = urlsOf(seededDatabase("zonmw"), "zonmw");
    const start = (main: string, env: Record<string, string>): Running =>
      run(["node", main], { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, ...env });
    processes = [
      start("subgraphs/zonmw/dist/main.js", {
        PORT: String(subgraphPort),
        DATABASE_URL: reader,
        WRITER_DATABASE_URL: writer,
        GATEWAY_URL: `http://127.0.0.1:${gatewayPort}`,
      }),
      start("gateway/dist/main.js", {
        PORT: String(gatewayPort),
        GATEWAY_KEY_SECRET: TEST_SECRET,
        SUBGRAPH_URL_ZONMW: `http://127.0.0.1:${subgraphPort}/graphql`,
        SUBGRAPH_TIMEOUT_MS: "60000",
        OPERATION_TIMEOUT_MS: "60000",
        DRAIN_MS: "0",
      }),
    ];
    await Promise.all([processes[0].untilSaid("zonmw: ready"), processes[1].untilSaid("gateway: ready")]);
  });
  const stop = async (): Promise<void> => {
    for (const { signal } of processes) signal("SIGTERM");
    await Promise.all(processes.map(({ ended }) => ended));
  };
  afterAll(async () => {
    await stop();
    collector.stop();
  });

  it("an operation is one trace, from the client down to the SQL", async () => {
    const headers = { traceparent: `00-${TRACE}-${SPAN}-01` };
    const query = `query ($id: ID!) { project(id: $id) { id } }`;
    const { data } = await post(`http://127.0.0.1:${gatewayPort}/graphql`, { query, variables: { id: "sympathy" } }, { headers });
    expect(data).toEqual({ project: { id: "sympathy" } });
    // A process that ends sends what is still to be sent.
    await stop();

    const spans = collector.spans.filter(({ traceId }) => traceId === TRACE);
    const pathOf = (span: CollectedSpan): string[] => {
      const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
      return [...(parent ? pathOf(parent) : [span.parentSpanId!]), `${span.service}: ${span.name}`];
    };
    const [sql] = spans.filter(({ name }) => name === "SQL");
    expect(pathOf(sql)).toEqual([
      SPAN,
      "gateway: POST /graphql",
      "gateway: gateway.execute",
      "gateway: subgraph call",
      "zonmw: POST /graphql",
      "zonmw: SQL",
    ]);
    expect(spans.map(({ name }) => name)).toContain("gateway.plan");
    expect(sql.attributes["db.query.text"]).toMatch(/^SELECT /);
    expect(JSON.stringify(collector.spans)).not.toContain("sympathy");
    const lines = processes[1].said("stdout").split("\n").filter((line) => line.startsWith("{"));
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(expect.objectContaining({ msg: "operation", traceId: TRACE }));
  });
});
