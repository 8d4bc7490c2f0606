import { isSpanContextValid, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context, type Tracer } from "@opentelemetry/api";

/** W3C Trace Context; a later version may add parts. */
const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** The caller's span, from its header `traceparent`; the root when it sends none that is right. */
function parentOf(traceparent: unknown): Context {
  const [, version, traceId, spanId, flags, rest] = TRACEPARENT.exec(String(traceparent)) ?? [];
  const parent = { traceId, spanId, traceFlags: parseInt(flags, 16), isRemote: true };
  const isRight = traceId !== undefined && isSpanContextValid(parent) && !(version === "00" && rest);
  return isRight ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
}

/** For the log; undefined outside a trace. */
export function traceIdOf(within: Context): string | undefined {
  const span = trace.getSpanContext(within);
  return span && isSpanContextValid(span) ? span.traceId : undefined;
}

export interface RequestSpan {
  /** Where spans stand that are part of this one. */
  within: Context;
  /** @param status of the answer's HTTP */
  end: (status: number) => void;
}

/** A request as a span, below the caller's own. */
export function startRequestSpan(tracer: Tracer, name: string, traceparent: unknown): RequestSpan {
  const parent = parentOf(traceparent);
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER }, parent);
  return {
    within: trace.setSpan(parent, span),
    end: (status) => {
      span.setAttribute("http.response.status_code", status);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}
