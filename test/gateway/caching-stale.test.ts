import type { CallOptions } from "../../gateway/src/calls/subgraph-client";
import { freePort } from "../../scripts/start/ports";
import { stoppedClock, type Clock } from "../support/clock";
import { startIssuer, type TestIssuer } from "../support/issuer";
import { readMetrics } from "../support/metrics";
import { PATIENCE } from "../support/patience";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const PUBLIC = { "cache-control": "public, max-age=60" };
const THING = `{ thing(id: "1") { name weight } }`;
const WHOLE = { thing: { name: "thing 1", weight: 10 } };

describe("answers that are too old", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  let clock: Clock;
  let metricsPort: number;
  beforeAll(async () => {
    issuer = await startIssuer();
  });
  const start = async (staleIfError: number, calls?: Partial<CallOptions>): Promise<void> => {
    clock = stoppedClock();
    metricsPort = await freePort();
    graph = await startToyGraph({
      calls,
      cache: { store: "memory", staleIfError },
      oidc: { issuer: issuer.url, audience: "pakketgraaf" },
      metrics: { host: "127.0.0.1", port: metricsPort },
    });
    graph.headers = { shelf: PUBLIC, scale: PUBLIC };
    expect((await graph.query(THING)).data).toEqual(WHOLE);
  };
  afterEach(async () => {
    clock.restore();
    await graph.stop();
  });
  afterAll(() => issuer.stop());

  const missing = expect.objectContaining({ extensions: expect.objectContaining({ code: "SUBGRAPH_UNAVAILABLE" }) });

  it("stand in for those of a subgraph that is away, with their age", async () => {
    await start(600);
    await graph.stopSubgraph("scale");
    clock.forward(73);
    const { data, errors, extensions, headers } = await graph.query(THING);
    expect({ data, errors, extensions }).toEqual({
      data: WHOLE,
      errors: undefined,
      extensions: { stale: [{ subgraph: "scale", age: 73 }] },
    });
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("age")).toBe("73");
    expect(graph.calls.slice(2)).toMatchObject([
      { subgraph: "shelf", outcome: "ok", cache: "kept" },
      { subgraph: "scale", outcome: "connection", cache: "stale" },
    ]);
    const metrics = await readMetrics(metricsPort);
    expect(metrics.of("gateway_answer_cache_total")).toEqual({
      'subgraph="shelf",result="kept"': 2,
      'subgraph="scale",result="kept"': 1,
      'subgraph="scale",result="stale"': 1,
    });
    expect(metrics.of("gateway_cache_entries")['cache="answers"']).toBe(2);
    expect(metrics.of("gateway_cache_bytes")['cache="answers"']).toBeGreaterThan(1000);
    expect(metrics.of("gateway_subgraph_calls_total")).toMatchObject({ 'subgraph="scale",outcome="connection"': 1 });
  });

  it("do so also while the subgraph is left alone because it failed too often", async () => {
    await start(600, { probeAfter: PATIENCE });
    await graph.stopSubgraph("scale");
    clock.forward(61);
    for (let time = 0; time < 8; time += 1) expect((await graph.query(THING)).data).toEqual(WHOLE);
    expect(graph.calls.at(-1)).toMatchObject({ outcome: "breaker open", cache: "stale" });
  });

  it("do so until they are much too old", async () => {
    await start(600);
    await graph.stopSubgraph("scale");
    clock.forward(659);
    expect((await graph.query(THING)).data).toEqual(WHOLE);
    clock.forward(1);
    const { data, errors, extensions } = await graph.query(THING);
    expect({ data, errors, extensions }).toEqual({
      data: { thing: { name: "thing 1", weight: null } },
      errors: [missing],
      extensions: undefined,
    });
  });

  it("do not unless that is wanted", async () => {
    await start(0);
    await graph.stopSubgraph("scale");
    clock.forward(60);
    expect(await graph.query(THING)).toMatchObject({ data: { thing: { name: "thing 1", weight: null } }, errors: [missing] });
  });

  it("do not for who wants an answer afresh, or may see more than everybody", async () => {
    await start(600);
    await graph.stopSubgraph("scale");
    clock.forward(61);
    const token = await issuer.sign({ organisatie: "zonmw" });
    for (const how of [{ headers: { "cache-control": "no-cache" } }, { headers: { "cache-control": "no-store" } }, { token }]) {
      expect(await graph.query(THING, {}, how)).toMatchObject({ data: { thing: { weight: null } }, errors: [missing] });
    }
  });

  it("do not for mutations", async () => {
    await start(600);
    const rename = `mutation { rename(id: "1", name: "new") { name } }`;
    await graph.query(rename);
    await graph.stopSubgraph("shelf");
    expect(await graph.query(rename)).toMatchObject({ data: { rename: null }, errors: [missing] });
  });
});
