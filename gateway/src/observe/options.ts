import type { PagesOptions, TracingOptions } from "@pakketgraaf/process";
import type { EnvReader } from "../env-reader";

export type LogLevel = "silent" | "error" | "warn" | "info" | "debug";

const LEVELS: readonly string[] = ["silent", "error", "warn", "info", "debug"] satisfies LogLevel[];

/** What can be seen of a running gateway. */
export interface ObserveOptions {
  logLevel: LogLevel;
  /** Where metrics are served: never on the port that clients reach. Absent: nothing is measured. */
  metrics?: PagesOptions;
  /** Absent: traces of others are passed on, and none are made. */
  tracing?: TracingOptions;
}

export function readObserveOptions(reader: EnvReader): ObserveOptions {
  const endpoint = reader.webUrl("OTEL_EXPORTER_OTLP_ENDPOINT");
  const serviceName = reader.text("OTEL_SERVICE_NAME") ?? "gateway";
  return {
    logLevel: readLevel(reader),
    metrics: readMetrics(reader),
    tracing: endpoint === undefined ? undefined : { endpoint, serviceName },
  };
}

function readLevel(reader: EnvReader): LogLevel {
  const level = reader.text("LOG_LEVEL") ?? "info";
  if (!LEVELS.includes(level)) reader.problems.push(`LOG_LEVEL: must be one of ${LEVELS.join(", ")}, got "${level}"`);
  return level as LogLevel;
}

function readMetrics(reader: EnvReader): PagesOptions | undefined {
  const host = reader.text("METRICS_HOST") ?? "127.0.0.1";
  const port = reader.wholeNumber("METRICS_PORT", 0, 0, 65535);
  return port === 0 ? undefined : { host, port };
}
