import { performance } from "node:perf_hooks";
import { servePages, type PagesOptions } from "@pakketgraaf/process";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Memory } from "../operation/memory";
import type { CallRecord, Operation } from "../operation/operation";
import { FieldUsage } from "./field-usage";

/** What is read when somebody looks, rather than counted. */
export interface Readings {
  /** Each with the state of its circuit breaker, and with its connections by what they do. */
  subgraphs: () => readonly { name: string; state: string; load: Record<string, number> }[];
  /** Of the graph that runs; undefined when there is none. */
  version: () => string | undefined;
  /** Of clients. */
  connections: () => Promise<number>;
  /** Operations that wait to be planned. */
  waiting: () => number;
  /** All that is kept. */
  memory: Memory;
}

const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 1.5, 3, 15];
const POINTS = [1, 10, 100, 1000, 3000, 10_000, 30_000, 100_000, 300_000];

/** What is counted: what it is, and by which labels. */
const COUNTERS = {
  gateway_operations_total: ["Operations by type and outcome: ok, partial, refused, failed, abandoned", "type", "outcome"],
  gateway_trusted_operations_total: ["Operations of trusted documents, by name and outcome", "operation", "outcome"],
  gateway_errors_total: ["Operations that were answered with an error of this code", "code"],
  gateway_deprecated_requests_total: [
    "Operations that ask a deprecated field or argument, by client", "coordinate", "client",
  ],
  gateway_subgraph_calls_total: ["Calls of subgraphs by outcome", "subgraph", "outcome"],
  gateway_subgraph_retries_total: ["Calls that were made again", "subgraph"],
  gateway_subgraph_shared_calls_total: ["Calls that took the answer of an identical one", "subgraph"],
  gateway_plan_cache_total: ["Query plans that were there already (hit), or had to be made (miss)", "result"],
  gateway_answer_cache_total: [
    "Answers of subgraphs that were there (hit), were not (miss), were not but are now (kept), or too old but all there was (stale)",
    "subgraph", "result",
  ],
} as const;

/** What is measured, into which sizes it is sorted, and by which labels. */
const HISTOGRAMS = {
  gateway_operation_seconds: ["From the first byte of a request to the last byte of its answer", SECONDS, "outcome"],
  gateway_operation_cost_points: ["Cost of operations before they run", POINTS],
  gateway_planning_seconds: [
    "CPU that planning an operation took, by what came of it: ok, too long, too large, too many (not begun)", SECONDS, "outcome",
  ],
  gateway_subgraph_call_seconds: [
    "How long a call took, with its retries and with waiting for a connection", SECONDS, "subgraph",
  ],
} as const;

/** The labels that stand in a row of a table. */
type LabelsOf<Row> = Row extends readonly [string, ...infer Labels] ? Record<Extract<Labels[number], string>, string> : never;

/**
 * What is measured of a gateway, for Prometheus. Labels have few values: the names of subgraphs, codes and outcomes are
 * ours, operations are named when their document is trusted, and clients are bounded by `FieldUsage`.
 */
export class Metrics {
  readonly registry = new Registry();
  readonly usage: FieldUsage;
  readonly atWork = new Gauge({
    name: "gateway_requests_at_work",
    help: "Requests that are being answered",
    registers: [this.registry],
  });

  constructor(readings: Readings) {
    const registers = [this.registry];
    const onDeprecated = (coordinate: string, client: string): void =>
      this.count("gateway_deprecated_requests_total", { coordinate, client });
    this.usage = new FieldUsage(onDeprecated, readings.memory);
    collectDefaultMetrics({ register: this.registry });
    for (const [name, [help, ...labelNames]] of Object.entries(COUNTERS)) {
      new Counter({ name, help, labelNames, registers });
    }
    for (const [name, [help, buckets, ...labelNames]] of Object.entries(HISTOGRAMS)) {
      new Histogram({ name, help, buckets: [...buckets], labelNames, registers });
    }
    this.addReadings(readings);
  }

  /** @param milliseconds that its request took */
  operationOver({ type = "unknown", name, isTrusted, outcome, codes, cost, calls }: Operation, milliseconds: number): void {
    this.count("gateway_operations_total", { type, outcome });
    this.observe("gateway_operation_seconds", { outcome }, milliseconds / 1000);
    for (const code of codes) this.count("gateway_errors_total", { code });
    for (const { subgraph, cache } of calls) if (cache) this.count("gateway_answer_cache_total", { subgraph, result: cache });
    if (cost.requested !== undefined) this.observe("gateway_operation_cost_points", {}, cost.requested);
    if (isTrusted && name) this.count("gateway_trusted_operations_total", { operation: name, outcome });
  }

  callOver({ subgraph, outcome, milliseconds, retries, shared, cache }: CallRecord & { retries: number; shared: boolean }): void {
    if (cache === "hit") return;
    this.count("gateway_subgraph_calls_total", { subgraph, outcome });
    this.observe("gateway_subgraph_call_seconds", { subgraph }, milliseconds / 1000);
    if (retries > 0) this.count("gateway_subgraph_retries_total", { subgraph }, retries);
    if (shared) this.count("gateway_subgraph_shared_calls_total", { subgraph });
  }

  planLookedUp(result: "hit" | "miss"): void {
    this.count("gateway_plan_cache_total", { result });
  }

  /** @param milliseconds of CPU that it took; 0 when it was not begun */
  planMade(outcome: string, milliseconds: number): void {
    this.observe("gateway_planning_seconds", { outcome }, milliseconds / 1000);
  }

  private addReadings({ subgraphs, version, connections, waiting, memory }: Readings): void {
    const breaker = "1 for the state that a subgraph's circuit breaker is in";
    this.reading("gateway_subgraph_breaker", breaker, ["subgraph", "state"], (gauge) => {
      for (const { name, state } of subgraphs()) gauge.set({ subgraph: name, state }, 1);
    });
    const pool = "Connections to a subgraph (connected, free), and requests on them and waiting for one (running, pending)";
    this.reading("gateway_subgraph_pool", pool, ["subgraph", "state"], (gauge) => {
      for (const { name, load } of subgraphs()) {
        for (const [state, count] of Object.entries(load)) gauge.set({ subgraph: name, state }, count);
      }
    });
    this.reading("gateway_supergraph_info", "1 for the version of the graph that runs", ["version"], (gauge) => {
      const running = version();
      if (running) gauge.set({ version: running }, 1);
    });
    const kept = (name: string, help: string, what: "entries" | "bytes" | "most"): void =>
      this.reading(name, help, ["cache"], (gauge) => {
        for (const load of memory.loads) gauge.set({ cache: load.name }, load[what]);
      });
    kept("gateway_cache_entries", "What is kept in the memory of this process", "entries");
    kept("gateway_cache_bytes", "Memory that it takes, about", "bytes");
    kept("gateway_cache_max_bytes", "Memory that it may take", "most");
    this.reading("gateway_planning_waiting", "Operations that wait to be planned", [], (gauge) => gauge.set(waiting()));
    this.reading("gateway_connections", "Open connections of clients", [], async (gauge) => gauge.set(await connections()));
    const work = "Share of the time since the last look that the event loop was at work, 0 to 1";
    let before = performance.eventLoopUtilization();
    this.reading("gateway_event_loop_utilisation", work, [], (gauge) => {
      const now = performance.eventLoopUtilization();
      gauge.set(performance.eventLoopUtilization(now, before).utilization);
      before = now;
    });
  }

  private count<N extends keyof typeof COUNTERS>(name: N, labels: LabelsOf<(typeof COUNTERS)[N]>, times = 1): void {
    (this.registry.getSingleMetric(name) as Counter).inc(labels, times);
  }

  private observe<N extends keyof typeof HISTOGRAMS>(name: N, labels: LabelsOf<(typeof HISTOGRAMS)[N]>, value: number): void {
    (this.registry.getSingleMetric(name) as Histogram).observe(labels, value);
  }

  /** What is looked up when somebody reads the metrics. */
  private reading<L extends string>(name: string, help: string, labelNames: L[], look: (gauge: Gauge<L>) => unknown): void {
    const collect = async (): Promise<void> => {
      gauge.reset();
      await look(gauge);
    };
    const gauge: Gauge<L> = new Gauge({ name, help, labelNames, registers: [this.registry], collect });
  }
}

/** `/metrics` for Prometheus, and `/usage`: who asked which fields since this process started. */
export const serveMetrics = ({ registry, usage }: Metrics, options: PagesOptions): Promise<{ stop: () => Promise<void> }> =>
  servePages(options, {
    "/metrics": async () => ({ type: registry.contentType, text: await registry.metrics() }),
    "/usage": async () => ({ type: "application/json", text: JSON.stringify(usage.report()) }),
  });
