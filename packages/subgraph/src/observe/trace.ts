import { SpanKind, trace } from "@opentelemetry/api";

/** Without an SDK, spans are empty and cost nothing, but still name the trace that they would belong to. */
export const tracer = trace.getTracer("subgraph");

/** A statement that is over as a span of the request that runs, if any; its parameters stay here. */
export function traceStatement({ text, milliseconds }: { text: string; milliseconds: number }): void {
  if (!trace.getActiveSpan()) return;
  const endTime = Date.now();
  const startTime = endTime - milliseconds;
  const attributes = { "db.system.name": "postgresql", "db.query.text": text };
  tracer.startSpan("SQL", { kind: SpanKind.CLIENT, attributes, startTime }).end(endTime);
}
