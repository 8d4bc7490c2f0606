import { context } from "@opentelemetry/api";
import { log, startRequestSpan, traceIdOf } from "@pakketgraaf/process";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { noteLeft, type Operation } from "../operation/operation";
import { tracer } from "../operation/trace";
import type { Metrics } from "./metrics";

/** A document's hash is told as far as it takes to find it back. */
const HASH_LENGTH = 12;
/** A name is the client's own text. */
const MAX_NAME = 64;

/**
 * Logs, measures and traces what is asked: a line for each operation when its answer is sent, or its connection gone and the work
 * on it over; one for a request that never came to an operation. To be added before whatever may refuse a request.
 */
export function observeRequests(app: FastifyInstance, metrics: Metrics | undefined): void {
  app.decorateRequest("operations");
  app.decorateRequest("work");
  app.decorateRequest("trace");
  app.addHook("onRequest", (request, reply, done) => {
    const started = performance.now();
    const span = startRequestSpan(tracer, `${request.method} /graphql`, request.headers.traceparent);
    request.trace = span.within;
    const operations: Operation[] = [];
    request.operations = operations;
    metrics?.atWork.inc();
    const over = (milliseconds: number): void => {
      metrics?.atWork.dec();
      for (const operation of operations) {
        if (!reply.raw.writableFinished) noteLeft(operation);
        metrics?.operationOver(operation, milliseconds);
        log.info(lineOf(operation, request, reply, milliseconds), "operation");
      }
      span.end(reply.statusCode);
    };
    reply.raw.once("close", () => {
      const milliseconds = performance.now() - started;
      // What its client left goes on, and only then is it known what came of it.
      const tell = (): void => over(milliseconds);
      void Promise.resolve(request.work).then(tell, tell);
    });
    context.with(request.trace, done);
  });
}

function lineOf(operation: Operation, request: FastifyRequest, { statusCode }: FastifyReply, milliseconds: number): object {
  const { name, type, hash, isTrusted, outcome, codes, cost, calls } = operation;
  return {
    requestId: request.id,
    traceId: traceIdOf(request.trace),
    name: name?.slice(0, MAX_NAME),
    type,
    document: hash?.slice(0, HASH_LENGTH),
    trusted: isTrusted,
    organisation: request.viewer?.organisation ?? undefined,
    client: request.viewer?.client ?? undefined,
    outcome,
    status: statusCode,
    codes: codes.length > 0 ? codes : undefined,
    cost,
    ms: Math.round(milliseconds),
    calls: calls.map(({ subgraph, milliseconds: ms, outcome, cache }) => ({ subgraph, ms: Math.round(ms), outcome, cache })),
  };
}
