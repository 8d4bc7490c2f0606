import { context } from "@opentelemetry/api";
import { log, logWithin, startRequestSpan, traceIdOf } from "@pakketgraaf/process";
import type { FastifyInstance } from "fastify";
import type { Metrics } from "./metrics";
import { tracer } from "./trace";

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
