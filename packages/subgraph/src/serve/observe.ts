import { context } from "@opentelemetry/api";
import { log, logWithin, servePages, startRequestSpan, traceIdOf, type PagesOptions } from "@pakketgraaf/process";
import type { FastifyInstance } from "fastify";
import { performance } from "node:perf_hooks";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Connections } from "../database/connections";
import { tracer, type Statement } from "../database/statement-log";

const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 1.5, 3, 15];
const STATEMENT_SECONDS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];

/** Something that a subgraph measures: a number for each value of one label, as it is when Prometheus asks. */
export interface Measure {
  kind: "gauge" | "counter";
  name: string;
  help: string;
  label: string;
  read: () => Promise<ReadonlyMap<string, number>>;
}

/** What is measured of a subgraph, for Prometheus. Labels have few values, all of them ours. */
export class Metrics {
  readonly registry = new Registry();
  private readonly registers = [this.registry];

  private readonly requests = new Counter({
    name: "subgraph_requests_total",
    help: "Calls of the gateway by HTTP status",
    labelNames: ["status"],
    registers: this.registers,
  });
  private readonly seconds = new Histogram({
    name: "subgraph_request_seconds",
    help: "How long a call of the gateway took",
    buckets: SECONDS,
    registers: this.registers,
  });
  private readonly statements = new Histogram({
    name: "subgraph_sql_statement_seconds",
    help: "How long an SQL statement took, as seen from here; its count is that of the statements",
    buckets: STATEMENT_SECONDS,
    registers: this.registers,
  });

  constructor(connections: Connections) {
    collectDefaultMetrics({ register: this.registry });
    this.addPools(connections);
    this.addEventLoop();
  }

  requestOver(status: number, milliseconds: number): void {
    this.requests.inc({ status });
    this.seconds.observe(milliseconds / 1000);
  }

  statementsOver(statements: readonly Statement[]): void {
    for (const { milliseconds } of statements) this.statements.observe(milliseconds / 1000);
  }

  /** Measures what a subgraph has of its own. */
  add({ kind, name, help, label, read }: Measure): void {
    const Kind = { gauge: Gauge, counter: Counter }[kind];
    new Kind({
      name,
      help,
      labelNames: [label],
      registers: this.registers,
      async collect(this: Gauge | Counter) {
        const values = await read();
        this.reset();
        for (const [value, number] of values) this.inc({ [label]: value }, number);
      },
    });
  }

  private addPools(connections: Connections): void {
    new Gauge({
      name: "subgraph_database_connections",
      help: "Connections of a role to the database (total, idle), and statements that wait for one (waiting)",
      labelNames: ["role", "state"],
      registers: this.registers,
      async collect() {
        this.reset();
        for (const { role, pool } of await connections.load()) {
          this.inc({ role, state: "total" }, pool.totalCount);
          this.inc({ role, state: "idle" }, pool.idleCount);
          this.inc({ role, state: "waiting" }, pool.waitingCount);
        }
      },
    });
  }

  private addEventLoop(): void {
    let before = performance.eventLoopUtilization();
    new Gauge({
      name: "subgraph_event_loop_utilisation",
      help: "Share of the time since the last look that the event loop was at work, 0 to 1",
      registers: this.registers,
      collect() {
        const now = performance.eventLoopUtilization();
        this.set(performance.eventLoopUtilization(now, before).utilization);
        before = now;
      },
    });
  }
}

const OBSERVED = "/graphql";

/** Logs, measures and traces the calls of the gateway. To be added before what it has to see. */
export function observeRequests(app: FastifyInstance, metrics: Metrics | undefined): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (request.routeOptions.url !== OBSERVED) return done();
    const started = performance.now();
    const span = startRequestSpan(tracer, "POST /graphql", request.headers.traceparent);
    const ids = { requestId: request.headers["x-request-id"]?.toString(), traceId: traceIdOf(span.within) };
    reply.raw.once("close", () => {
      const milliseconds = performance.now() - started;
      const { statusCode } = reply;
      span.end(statusCode);
      metrics?.requestOver(statusCode, milliseconds);
      log.debug({ ...ids, ms: Math.round(milliseconds), status: statusCode, statements: request.statements?.length }, "request");
    });
    logWithin(ids, () => context.with(span.within, done));
  });
}

/** `/metrics` for Prometheus, for as long as the subgraph itself is served. */
export async function serveMetrics(app: FastifyInstance, { registry }: Metrics, options: PagesOptions): Promise<void> {
  const pages = await servePages(options, {
    "/metrics": async () => ({ type: registry.contentType, text: await registry.metrics() }),
  });
  app.addHook("onClose", pages.stop);
}
