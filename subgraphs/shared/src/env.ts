/** What a workspace reads from its environment, name by name. */
export type Reader<T> = (value: string | undefined, name: string) => T;

/** Thrown by a reader; `readEnv` gathers these and reports all of them at once. */
class EnvProblem extends Error {}

const problem = (name: string, expected: string): never => {
  throw new EnvProblem(`${name}: ${expected}`);
};

/** A text; without a default it must be set. */
export const text =
  (fallback?: string): Reader<string> =>
  (value, name) =>
    value || (fallback ?? problem(name, "is missing"));

/** A whole number within bounds, both included. */
export const wholeNumber =
  (fallback: number, min: number, max: number): Reader<number> =>
  (value, name) => {
    if (!value) return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    return problem(name, `must be a whole number from ${min} to ${max}, got "${value}"`);
  };

/** A TCP port; 0 lets the system choose a free one. */
export const port = (fallback: number): Reader<number> => wholeNumber(fallback, 0, 65535);

/** A PostgreSQL address, `postgres://user:password@host:port/database`. */
export const databaseUrl =
  (fallback?: string): Reader<string> =>
  (value, name) => {
    const url = value || fallback;
    if (!url) return problem(name, "is missing (postgres://user:password@host:port/database)");
    if (!/^postgres(ql)?:\/\//.test(url)) return problem(name, "must start with postgres://");
    return url;
  };

/** A PostgreSQL address that may be absent. */
export const optionalDatabaseUrl: Reader<string | undefined> = (value, name) =>
  value ? databaseUrl()(value, name) : undefined;

/** A text that may be absent. */
export const optionalText: Reader<string | undefined> = (value) => value || undefined;

/** The address of a web server, `http://host:port`. */
export const webUrl: Reader<string> = (value, name) => {
  if (!value) return problem(name, "is missing (http://host:port)");
  if (!/^https?:\/\//.test(value)) return problem(name, `must start with http:// or https://, got "${value}"`);
  return value;
};

/** One of a few texts. */
export const oneOf =
  (fallback: string, choices: readonly string[]): Reader<string> =>
  (value, name) => {
    if (!value) return fallback;
    return choices.includes(value) ? value : problem(name, `must be one of ${choices.join(", ")}, got "${value}"`);
  };

/**
 * Reads all names at once.
 * @throws Error that lists everything that is missing or malformed, never only the first.
 */
export function readEnv<T extends Record<string, Reader<unknown>>>(
  readers: T,
  source: NodeJS.ProcessEnv,
): { [K in keyof T]: ReturnType<T[K]> } {
  const problems: string[] = [];
  const result: Record<string, unknown> = {};
  for (const [name, reader] of Object.entries(readers)) {
    try {
      result[name] = reader(source[name], name);
    } catch (error) {
      if (!(error instanceof EnvProblem)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new Error(`Environment:\n  ${problems.join("\n  ")}`);
  return result as { [K in keyof T]: ReturnType<T[K]> };
}

export const LOG_LEVELS: readonly string[] = ["silent", "error", "warn", "info", "debug"];

/** What every subgraph reads from its environment. */
export const subgraphReaders = (defaultPort: number) => ({
  /** The role that reads what everybody may see. */
  DATABASE_URL: databaseUrl(),
  /** The role that sees all and writes rows. */
  WRITER_DATABASE_URL: databaseUrl(),
  /** The role that owns the tables, for `provision` and `migrate`: whoever serves must not own them. */
  MIGRATION_DATABASE_URL: optionalDatabaseUrl,
  /** A role that may create roles and databases, for `provision` only. */
  ADMIN_DATABASE_URL: optionalDatabaseUrl,
  /** Where the public keys of the gateway are, and the records of others. */
  GATEWAY_URL: webUrl,
  /** Milliseconds that the gateway may take to answer this subgraph, and the issuer too. */
  GATEWAY_TIMEOUT_MS: wholeNumber(3000, 1, 600_000),
  /** Milliseconds that whoever serves waits for a connection, and a mutation for one statement. */
  DATABASE_CONNECT_TIMEOUT_MS: wholeNumber(5000, 1, 600_000),
  WRITE_TIMEOUT_MS: wholeNumber(8000, 1, 600_000),
  /** With whom the subgraph signs in, and as which client, to ask for the records of others. */
  OIDC_ISSUER: optionalText,
  SERVICE_CLIENT_ID: optionalText,
  SERVICE_CLIENT_SECRET: optionalText,
  HOST: text("127.0.0.1"),
  PORT: port(defaultPort),
  /** How much is logged. */
  LOG_LEVEL: oneOf("info", LOG_LEVELS),
  /** Where metrics are served; port 0: nothing is measured. */
  METRICS_HOST: text("127.0.0.1"),
  METRICS_PORT: port(0),
  /** Milliseconds that it goes on answering when it is told to stop. */
  DRAIN_MS: wholeNumber(2000, 0, 600_000),
  /** An OTLP/HTTP collector; without one no traces are made. */
  OTEL_EXPORTER_OTLP_ENDPOINT: optionalText,
  OTEL_SERVICE_NAME: optionalText,
});

export type SubgraphEnv = {
  [K in keyof ReturnType<typeof subgraphReaders>]: ReturnType<ReturnType<typeof subgraphReaders>[K]>;
};
