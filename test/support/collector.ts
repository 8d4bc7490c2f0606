import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface CollectedSpan {
  /** Of the process that made it. */
  service: unknown;
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: Record<string, unknown>;
}

/** A collector of OpenTelemetry traces, over OTLP/HTTP with JSON. */
export interface Collector {
  url: string;
  spans: CollectedSpan[];
  stop: () => void;
}

const valuesOf = (attributes: any[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

export async function startCollector(): Promise<Collector> {
  const server = createServer(async (request, response) => {
    const { resourceSpans } = JSON.parse(await text(request)) as any;
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = valuesOf(resource.attributes)["service.name"];
      for (const { spans } of scopeSpans) {
        for (const { name, traceId, spanId, parentSpanId, attributes } of spans) {
          collector.spans.push({ service, name, traceId, spanId, parentSpanId, attributes: valuesOf(attributes) });
        }
      }
    }
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const collector: Collector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: [],
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return collector;
}
