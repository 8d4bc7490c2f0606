import { join } from "node:path";
import { variableOf, type DatabaseUrls, type LauncherEnv, type LauncherSubgraph } from "./env";
import type { Identity } from "./identity";

/** Subgraphs are for the gateway only. */
export const SUBGRAPH_HOST = "127.0.0.1";

/** What is told to one process only, or to none. */
const SECRET = /DATABASE_URL|PASSWORD|SECRET|REDIS_URL/;

/** Of Node.js, for every process. It starts with all the room for new objects, which starting fills, instead of growing into it. */
export const NODE_ARGUMENTS = ["--min-semi-space-size=8"];

/**
 * Of V8, for every process and those that it starts, as in the image. The less room there is, the sooner garbage is taken away:
 * by itself V8 lets it lie until a gateway holds gigabytes, and a subgraph twice what it uses. Starting fills the room for new
 * objects, twice 16 MB, which is kept for ever; requests take no more CPU with half of it.
 */
const HEAP = ["--max-old-space-size=256", "--max-semi-space-size=8"];

/** What every process is told. */
const common = ({ inherited, dataDir }: LauncherEnv): NodeJS.ProcessEnv => ({
  // Ctrl-C ends everything at once: there is nobody to be told gently.
  DRAIN_MS: "0",
  // A line for each operation would hide everything else on a developer's screen.
  LOG_LEVEL: "warn",
  // What Node.js has compiled for one start, it need not compile for the next: from 22 on.
  NODE_COMPILE_CACHE: join(dataDir, "compiled"),
  ...Object.fromEntries(Object.entries(inherited).filter(([name]) => !SECRET.test(name))),
  // What one gives oneself comes last, and wins.
  NODE_OPTIONS: [...HEAP, inherited.NODE_OPTIONS ?? ""].join(" ").trim(),
});

/** Of the metrics of the gateway and of each subgraph: the port that is chosen and those after it, or none. */
export const metricsPorts = ({ metricsPort, subgraphs }: LauncherEnv): number[] =>
  metricsPort === 0 ? [] : Array.from({ length: 1 + subgraphs.length }, (_, place) => metricsPort + place);

const metricsPort = (env: LauncherEnv, place: number): string => String(metricsPorts(env)[place] ?? "");

export function subgraphEnvironment(
  subgraph: LauncherSubgraph,
  { reader, writer }: DatabaseUrls,
  env: LauncherEnv,
  { issuer, serviceClientOf }: Identity,
): NodeJS.ProcessEnv {
  const { id, secret } = serviceClientOf(subgraph);
  return {
    ...common(env),
    HOST: SUBGRAPH_HOST,
    PORT: String(subgraph.port),
    METRICS_PORT: metricsPort(env, 1 + env.subgraphs.indexOf(subgraph)),
    // The role that owns the tables stays here.
    DATABASE_URL: reader,
    WRITER_DATABASE_URL: writer,
    GATEWAY_URL: `http://${hostInUrl(env.host)}:${env.gatewayPort}`,
    OIDC_ISSUER: issuer,
    SERVICE_CLIENT_ID: id,
    ...(secret && { SERVICE_CLIENT_SECRET: secret }),
  };
}

export function gatewayEnvironment(env: LauncherEnv, { gatewayKeySecret, issuer }: Identity): NodeJS.ProcessEnv {
  const addresses = env.subgraphs.map(({ name, port }) => [
    variableOf("SUBGRAPH_URL", name),
    `http://${SUBGRAPH_HOST}:${port}/graphql`,
  ]);
  return {
    ...common(env),
    ...Object.fromEntries(addresses),
    HOST: env.host,
    PORT: String(env.gatewayPort),
    METRICS_PORT: metricsPort(env, 0),
    GATEWAY_KEY_SECRET: gatewayKeySecret,
    CORS_ORIGINS: [env.inherited.CORS_ORIGINS, ...portalOrigins(env)].filter(Boolean).join(","),
    // It may hold a password.
    ...(env.inherited.REDIS_URL && { REDIS_URL: env.inherited.REDIS_URL }),
    OIDC_ISSUER: issuer,
  };
}

/** The portal is at the address that staff open, and at the same under its other names: as browsers write them. */
const portalOrigins = ({ host, portalPort }: LauncherEnv): string[] =>
  [...new Set(["localhost", "127.0.0.1", hostInUrl(host)].map((each) => new URL(`http://${each}:${portalPort}`).origin))];

/** As a browser on this machine reaches the gateway. */
export const gatewayUrl = ({ host, gatewayPort }: LauncherEnv): string =>
  `http://${hostInUrl(host) === SUBGRAPH_HOST ? "localhost" : hostInUrl(host)}:${gatewayPort}`;

/** Where this machine itself reaches what listens at an address. */
export function hostInUrl(host: string): string {
  if (host === "0.0.0.0") return SUBGRAPH_HOST;
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

export const portalEnvironment = (env: LauncherEnv, { issuer }: Identity): NodeJS.ProcessEnv => ({
  ...common(env),
  HOST: env.host,
  PORT: String(env.portalPort),
  GATEWAY_URL: gatewayUrl(env),
  OIDC_ISSUER: issuer,
});

/** It reads its own secrets from the data folder. */
export const issuerEnvironment = (env: LauncherEnv): NodeJS.ProcessEnv => common(env);

/** What `npm run seed` needs to reach the databases, embedded ones too. */
export function seedingEnvironment(env: LauncherEnv, urls: ReadonlyMap<string, DatabaseUrls>): NodeJS.ProcessEnv {
  const addresses = [...urls].flatMap(([name, { owner, writer, reader }]) => [
    [variableOf("DATABASE_URL", name), reader],
    [variableOf("WRITER_DATABASE_URL", name), writer],
    [variableOf("MIGRATION_DATABASE_URL", name), owner],
  ]);
  return { ...common(env), ...Object.fromEntries(addresses) };
}
