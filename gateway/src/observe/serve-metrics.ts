import { servePages, type PagesOptions } from "@pakketgraaf/process";
import type { Metrics } from "./metrics";

/** `/metrics` for Prometheus, and `/usage`: who asked which fields since this process started. */
export const serveMetrics = ({ registry, usage }: Metrics, options: PagesOptions): Promise<{ stop: () => Promise<void> }> =>
  servePages(options, {
    "/metrics": async () => ({ type: registry.contentType, text: await registry.metrics() }),
    "/usage": async () => ({ type: "application/json", text: JSON.stringify(usage.report()) }),
  });
