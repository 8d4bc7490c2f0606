import type { EnvReader } from "../env-reader";

export type LogLevel = "silent" | "error" | "warn" | "info" | "debug";

const LEVELS: readonly string[] = ["silent", "error", "warn", "info", "debug"] satisfies LogLevel[];

/** Where metrics are served: never on the port that clients reach. */
export interface MetricsOptions {
  host: string;
  port: number;
}

export interface TracingOptions {
  /** An OTLP/HTTP collector; the SDK reads its other standard variables itself. */
  endpoint: string;
  serviceName: string;
}

/** What can be seen of a running gateway. */
export interface ObserveOptions {
  logLevel: LogLevel;
  /** Absent: nothing is measured. */
  metrics?: MetricsOptions;
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

function readMetrics(reader: EnvReader): MetricsOptions | undefined {
  const host = reader.text("METRICS_HOST") ?? "127.0.0.1";
  const port = reader.wholeNumber("METRICS_PORT", 0, 0, 65535);
  return port === 0 ? undefined : { host, port };
}
