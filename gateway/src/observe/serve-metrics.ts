import { servePages } from "./pages";
import type { Metrics } from "./metrics";
import type { MetricsOptions } from "./options";

/** `/metrics` for Prometheus, and `/usage`: who asked which fields since this process started. */
export const serveMetrics = ({ registry, usage }: Metrics, options: MetricsOptions): Promise<{ stop: () => Promise<void> }> =>
  servePages(options, {
    "/metrics": async () => ({ type: registry.contentType, text: await registry.metrics() }),
    "/usage": async () => ({ type: "application/json", text: JSON.stringify(usage.report()) }),
  });
