import { context, isSpanContextValid, SpanKind, SpanStatusCode, trace, type Context } from "@opentelemetry/api";

/** Without an SDK, spans are empty and cost nothing, but still name the trace that they would belong to. */
export const tracer = trace.getTracer("gateway");

/** What tells a subgraph of which span its work is a part; none outside a trace. */
export function traceHeaders(within: Context): { traceparent?: string } {
  const span = trace.getSpanContext(within);
  if (!span || !isSpanContextValid(span)) return {};
  const flags = span.traceFlags.toString(16).padStart(2, "0");
  return { traceparent: `00-${span.traceId}-${span.spanId}-${flags}` };
}

/** Work as a span of its own below the request; what it starts stands below that. */
export const inSpan = <T>(name: string, request: Context, work: () => Promise<T>): Promise<T> =>
  tracer.startActiveSpan(name, {}, request, (span) => work().finally(() => span.end()));

export interface CallSpan {
  within: Context;
  fail: (error: unknown) => void;
  end: () => void;
}

/** A call of a subgraph as a span of its own, below what runs now or else below the request. */
export function startCallSpan(subgraph: string, request: Context): CallSpan {
  const parent = trace.getSpan(context.active()) ? context.active() : request;
  const span = tracer.startSpan("subgraph call", { kind: SpanKind.CLIENT, attributes: { subgraph } }, parent);
  return {
    within: trace.setSpan(parent, span),
    fail: (error) => void span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).message }),
    end: () => span.end(),
  };
}
