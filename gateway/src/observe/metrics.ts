import { performance } from "node:perf_hooks";
import { servePages, type PagesOptions } from "@pakketgraaf/process";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { CallRecord, Operation } from "../operation/operation";
import { FieldUsage } from "./field-usage";

/** What is read when somebody looks, rather than counted. */
export interface Readings {
  subgraphs: () => readonly SubgraphReading[];
  /** Of the graph that runs; undefined when there is none. */
  version: () => string | undefined;
  /** Of clients. */
  connections: () => Promise<number>;
  /** Answers that are kept in memory; undefined when they are not, or elsewhere. */
  keptAnswers: () => { entries: number; bytes: number } | undefined;
}

export interface SubgraphReading {
  name: string;
  /** Of its circuit breaker. */
  state: string;
  /** Of its connections, by what they do. */
  load: Record<string, number>;
}

export interface CallReading extends CallRecord {
  retries: number;
  /** It took the answer of another call. */
  shared: boolean;
}

const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 1.5, 3, 15];
const POINTS = [1, 10, 100, 1000, 3000, 10_000, 30_000, 100_000, 300_000];

/**
 * What is measured of a gateway, for Prometheus. Labels have few values: the names of subgraphs, codes and outcomes are
 * ours, operations are named when their document is trusted, and clients are bounded by `FieldUsage`.
 */
export class Metrics {
  readonly registry = new Registry();
  readonly usage = new FieldUsage((coordinate, client) => this.deprecated.inc({ coordinate, client }));
  private readonly registers = [this.registry];

  private readonly operations = new Counter({
    name: "gateway_operations_total",
    help: "Operations by type and outcome: ok, partial, refused, failed",
    labelNames: ["type", "outcome"],
    registers: this.registers,
  });
  private readonly trusted = new Counter({
    name: "gateway_trusted_operations_total",
    help: "Operations of trusted documents, by name and outcome",
    labelNames: ["operation", "outcome"],
    registers: this.registers,
  });
  private readonly seconds = new Histogram({
    name: "gateway_operation_seconds",
    help: "From the first byte of a request to the last byte of its answer",
    labelNames: ["outcome"],
    buckets: SECONDS,
    registers: this.registers,
  });
  private readonly errors = new Counter({
    name: "gateway_errors_total",
    help: "Operations that were answered with an error of this code",
    labelNames: ["code"],
    registers: this.registers,
  });
  private readonly cost = new Histogram({
    name: "gateway_operation_cost_points",
    help: "Cost of operations before they run",
    buckets: POINTS,
    registers: this.registers,
  });
  private readonly deprecated = new Counter({
    name: "gateway_deprecated_requests_total",
    help: "Operations that ask a deprecated field or argument, by client",
    labelNames: ["coordinate", "client"],
    registers: this.registers,
  });
  private readonly calls = new Counter({
    name: "gateway_subgraph_calls_total",
    help: "Calls of subgraphs by outcome",
    labelNames: ["subgraph", "outcome"],
    registers: this.registers,
  });
  private readonly callSeconds = new Histogram({
    name: "gateway_subgraph_call_seconds",
    help: "How long a call took, with its retries and with waiting for a connection",
    labelNames: ["subgraph"],
    buckets: SECONDS,
    registers: this.registers,
  });
  private readonly retries = new Counter({
    name: "gateway_subgraph_retries_total",
    help: "Calls that were made again",
    labelNames: ["subgraph"],
    registers: this.registers,
  });
  private readonly shared = new Counter({
    name: "gateway_subgraph_shared_calls_total",
    help: "Calls that took the answer of an identical one",
    labelNames: ["subgraph"],
    registers: this.registers,
  });
  private readonly plans = new Counter({
    name: "gateway_plan_cache_total",
    help: "Query plans that were there already (hit), or had to be made (miss)",
    labelNames: ["result"],
    registers: this.registers,
  });
  /** Of answers kept from before. */
  private readonly answers = new Counter({
    name: "gateway_answer_cache_total",
    help: "Answers of subgraphs that were there (hit), were not (miss), were not but are now (kept), or too old but all there was (stale)",
    labelNames: ["subgraph", "result"],
    registers: this.registers,
  });
  readonly atWork = new Gauge({
    name: "gateway_requests_at_work",
    help: "Requests that are being answered",
    registers: this.registers,
  });

  constructor(readings: Readings) {
    collectDefaultMetrics({ register: this.registry });
    this.addReadings(readings);
  }

  /** @param milliseconds that its request took */
  operationOver({ type = "unknown", name, isTrusted, outcome, codes, cost }: Operation, milliseconds: number): void {
    this.operations.inc({ type, outcome });
    this.seconds.observe({ outcome }, milliseconds / 1000);
    for (const code of codes) this.errors.inc({ code });
    if (cost.requested !== undefined) this.cost.observe(cost.requested);
    if (isTrusted && name) this.trusted.inc({ operation: name, outcome });
  }

  callOver({ subgraph, outcome, milliseconds, retries, shared, cache }: CallReading): void {
    if (cache) this.answers.inc({ subgraph, result: cache });
    if (cache === "hit") return;
    this.calls.inc({ subgraph, outcome });
    this.callSeconds.observe({ subgraph }, milliseconds / 1000);
    if (retries > 0) this.retries.inc({ subgraph }, retries);
    if (shared) this.shared.inc({ subgraph });
  }

  planLookedUp(result: "hit" | "miss"): void {
    this.plans.inc({ result });
  }

  private addReadings({ subgraphs, version, connections, keptAnswers }: Readings): void {
    const { registers } = this;
    new Gauge({
      name: "gateway_subgraph_breaker",
      help: "1 for the state that a subgraph's circuit breaker is in",
      labelNames: ["subgraph", "state"],
      registers,
      collect() {
        this.reset();
        for (const { name, state } of subgraphs()) this.set({ subgraph: name, state }, 1);
      },
    });
    new Gauge({
      name: "gateway_subgraph_pool",
      help: "Connections to a subgraph (connected, free), and requests on them and waiting for one (running, pending)",
      labelNames: ["subgraph", "state"],
      registers,
      collect() {
        this.reset();
        for (const { name, load } of subgraphs()) {
          for (const [state, count] of Object.entries(load)) this.set({ subgraph: name, state }, count);
        }
      },
    });
    new Gauge({
      name: "gateway_supergraph_info",
      help: "1 for the version of the graph that runs",
      labelNames: ["version"],
      registers,
      collect() {
        this.reset();
        const running = version();
        if (running) this.set({ version: running }, 1);
      },
    });
    new Gauge({
      name: "gateway_answer_cache_entries",
      help: "Answers that are kept in the memory of this process",
      registers,
      collect() {
        this.set(keptAnswers()?.entries ?? 0);
      },
    });
    new Gauge({
      name: "gateway_answer_cache_bytes",
      help: "Memory that they take, about",
      registers,
      collect() {
        this.set(keptAnswers()?.bytes ?? 0);
      },
    });
    new Gauge({
      name: "gateway_connections",
      help: "Open connections of clients",
      registers,
      async collect() {
        this.set(await connections());
      },
    });
    let before = performance.eventLoopUtilization();
    new Gauge({
      name: "gateway_event_loop_utilisation",
      help: "Share of the time since the last look that the event loop was at work, 0 to 1",
      registers,
      collect() {
        const now = performance.eventLoopUtilization();
        this.set(performance.eventLoopUtilization(now, before).utilization);
        before = now;
      },
    });
  }
}

/** `/metrics` for Prometheus, and `/usage`: who asked which fields since this process started. */
export const serveMetrics = ({ registry, usage }: Metrics, options: PagesOptions): Promise<{ stop: () => Promise<void> }> =>
  servePages(options, {
    "/metrics": async () => ({ type: registry.contentType, text: await registry.metrics() }),
    "/usage": async () => ({ type: "application/json", text: JSON.stringify(usage.report()) }),
  });
