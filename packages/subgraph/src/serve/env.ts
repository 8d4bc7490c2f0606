import {
  databaseUrl,
  LOG_LEVELS,
  nodeEnv,
  oneOf,
  optionalDatabaseUrl,
  optionalText,
  port,
  readEnv,
  text,
  unknownVariables,
  webUrl,
  wholeNumber,
  type EnvOf,
} from "@pakketgraaf/process";

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
  NODE_ENV: nodeEnv,
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

export const readSubgraphEnv = (defaultPort: number): SubgraphEnv => readEnv(subgraphReaders(defaultPort), process.env);

/** What there is in it that looks like a variable of this platform, and is none. */
export const unknownInEnv = (): string[] => unknownVariables(process.env);

export type SubgraphEnv = EnvOf<ReturnType<typeof subgraphReaders>>;
