export interface TracingOptions {
  /** An OTLP/HTTP collector; the SDK reads its other standard variables itself. */
  endpoint: string;
  serviceName: string;
}

export interface Tracing {
  /** Sends what is still to be sent. */
  stop: () => Promise<unknown>;
}

/** A collector that is away must not keep the process from ending. */
const FLUSH_WITHIN_MS = 3000;

/** Loads the SDK, which is not loaded otherwise, and has every span sent to the collector. */
export async function startTracing({ endpoint, serviceName }: TracingOptions): Promise<Tracing> {
  const { BatchSpanProcessor, NodeTracerProvider } = await import("@opentelemetry/sdk-trace-node");
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-http");
  const { resourceFromAttributes } = await import("@opentelemetry/resources");
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": serviceName }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  const tooLong = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, FLUSH_WITHIN_MS).unref());
  return { stop: () => Promise.race([provider.shutdown().catch(() => undefined), tooLong()]) };
}
