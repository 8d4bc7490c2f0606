import { type PagesOptions, servePages } from "@pakketgraaf/process";
import type { FastifyInstance } from "fastify";
import type { Metrics } from "./metrics";

/** `/metrics` for Prometheus, for as long as the subgraph itself is served. */
export async function serveMetrics(app: FastifyInstance, { registry }: Metrics, options: PagesOptions): Promise<void> {
  const pages = await servePages(options, {
    "/metrics": async () => ({ type: registry.contentType, text: await registry.metrics() }),
  });
  app.addHook("onClose", pages.stop);
}
