import {
  context,
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
} from "@opentelemetry/api";

/** Without an SDK, spans are empty and cost nothing, but still name the trace that they would belong to. */
const tracer = trace.getTracer("subgraph");

/** W3C Trace Context, as the gateway sends it. */
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

function parentOf(traceparent: unknown): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(String(traceparent)) ?? [];
  const parent = { traceId, spanId, traceFlags: parseInt(flags, 16), isRemote: true };
  return traceId !== undefined && isSpanContextValid(parent) ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
}

export interface RequestSpan {
  traceId: string | undefined;
  /** Runs `work`; spans that are made in it are part of this one. */
  run: <T>(work: () => T) => T;
  end: (status: number) => void;
}

/** A call of the gateway as a span, below the gateway's own. */
export function startRequestSpan(traceparent: unknown): RequestSpan {
  const parent = parentOf(traceparent);
  const span = tracer.startSpan("POST /graphql", { kind: SpanKind.SERVER }, parent);
  const within = trace.setSpan(parent, span);
  return {
    traceId: isSpanContextValid(span.spanContext()) ? span.spanContext().traceId : undefined,
    run: (work) => context.with(within, work),
    end: (status) => end(span, status),
  };
}

function end(span: Span, status: number): void {
  span.setAttribute("http.response.status_code", status);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** A statement that is over as a span of the request that runs, if any; its parameters stay here. */
export function traceStatement({ text, milliseconds }: { text: string; milliseconds: number }): void {
  if (!trace.getActiveSpan()) return;
  const endTime = Date.now();
  const startTime = endTime - milliseconds;
  const attributes = { "db.system.name": "postgresql", "db.query.text": text };
  tracer.startSpan("SQL", { kind: SpanKind.CLIENT, attributes, startTime }).end(endTime);
}
