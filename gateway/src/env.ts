import { isIP } from "node:net";
import { resolve } from "node:path";
import {
  from,
  list,
  LOG_LEVELS,
  nodeEnv,
  oneOf,
  optional,
  port,
  problem,
  readEnv,
  text,
  unknownVariables,
  webUrl,
  wholeNumber,
  type Reader,
} from "@pakketgraaf/process";
import type { DocumentOptions } from "./admission/documents";
import { LIMIT_DEFAULTS } from "./admission/limits";
import { OVERLOAD_DEFAULTS } from "./admission/overload";
import { CACHE_DEFAULTS, CACHE_STORES, type CacheOptions } from "./calls/cache";
import { CALL_DEFAULTS } from "./calls/subgraph-client";
import { NEW_DOCUMENTS_DEFAULTS } from "./cost/new-documents";
import { RATE_DEFAULTS } from "./cost/rate-limit";
import { PLANNING_DEFAULTS } from "./execution/planning-threads";
import { isWebUrl, POLL_EVERY, SOURCE_TIMEOUT, subgraphUrlVariable } from "./graph/source";
import { ISSUER_TIMEOUT } from "./identity/identity";
import { CACHE_MEGABYTES } from "./operation/memory";

const ROOT = resolve(__dirname, "..", "..");

/** The documents of the clients in this repository. */
const OWN_DOCUMENTS = "schema/documents.json,schema/portal-documents.json";

const MIN_SECRET_LENGTH = 32;
const MAX_MS = 600_000;
const MOST = 1_000_000_000;
const MAX_POINTS = 1000 * MOST;

/**
 * Everything that the gateway reads from its environment.
 * @throws Error that lists everything that is malformed, never only the first.
 */
export function readGatewayEnv(source: NodeJS.ProcessEnv = process.env) {
  const { subgraphUrls, supergraph, cache, newDocuments, metrics, tracing, ...env } = readEnv(settings(source), source);
  const { endpoint, serviceName } = tracing;
  return {
    ...env,
    supergraph: { ...supergraph, subgraphUrl: (name: string) => subgraphUrls[subgraphUrlVariable(name)] },
    cache: { ...CACHE_DEFAULTS, ...cache },
    newDocuments: { ...newDocuments, window: env.rate.window },
    metrics: metrics.port === 0 ? undefined : metrics,
    // Without a collector, traces of others are passed on, and none are made.
    tracing: endpoint === undefined ? undefined : { endpoint, serviceName },
    unknown: unknownVariables(source),
  };
}

const file = (path: string): string => resolve(ROOT, path);

/** In the order in which is told what is malformed. */
const settings = (source: NodeJS.ProcessEnv) => ({
  host: from("HOST", text("127.0.0.1")),
  port: from("PORT", port(4000)),
  // By their variables: which subgraphs there are, the supergraph knows.
  subgraphUrls: Object.fromEntries(
    Object.keys(source).filter((name) => name.startsWith("SUBGRAPH_URL_")).map((name) => [name, optional(webUrl)]),
  ),
  supergraph: {
    source: from("SUPERGRAPH", (value = "") => (isWebUrl(value) ? value : file(value || "schema/supergraph.graphql"))),
    pollEvery: from("SUPERGRAPH_POLL_MS", wholeNumber(POLL_EVERY, 100, 3_600_000)),
    timeout: from("SUPERGRAPH_TIMEOUT_MS", wholeNumber(SOURCE_TIMEOUT, 1, MAX_MS)),
  },
  exampleQueries: from("EXAMPLE_QUERIES", (value) => file(value || "examples/queries")),
  keySecrets: from("GATEWAY_KEY_SECRET", secrets),
  oidc: {
    issuer: from("OIDC_ISSUER", optional(webUrl)),
    audience: from("OIDC_AUDIENCE", text("pakketgraaf")),
    timeout: from("OIDC_TIMEOUT_MS", wholeNumber(ISSUER_TIMEOUT, 1, MAX_MS)),
  },
  trustProxy: from("TRUST_PROXY", list(proxy)),
  calls: {
    timeout: from("SUBGRAPH_TIMEOUT_MS", wholeNumber(CALL_DEFAULTS.timeout, 1, MAX_MS)),
    operationTimeout: from("OPERATION_TIMEOUT_MS", wholeNumber(CALL_DEFAULTS.operationTimeout, 1, MAX_MS)),
    mutationTimeout: from("MUTATION_TIMEOUT_MS", wholeNumber(CALL_DEFAULTS.mutationTimeout, 1, MAX_MS)),
    connections: from("SUBGRAPH_CONNECTIONS", wholeNumber(CALL_DEFAULTS.connections, 1, 10_000)),
    queue: from("SUBGRAPH_QUEUE", wholeNumber(CALL_DEFAULTS.queue, 0, 100_000)),
  },
  documents: {
    manifests: from("DOCUMENTS", (value, name) => list(file)(value || OWN_DOCUMENTS, name)),
    trustedOnly: from("TRUSTED_DOCUMENTS_ONLY", clients),
  },
  rate: {
    window: from("RATE_WINDOW_SECONDS", wholeNumber(RATE_DEFAULTS.window, 1, 86_400)),
    points: from("RATE_POINTS", wholeNumber(RATE_DEFAULTS.points, 1, MAX_POINTS)),
    pointsAnonymous: from("RATE_POINTS_ANONYMOUS", wholeNumber(RATE_DEFAULTS.pointsAnonymous, 1, MAX_POINTS)),
    pointsPerClient: from("RATE_POINTS_PER_CLIENT", (value, name) => Object.fromEntries(list(budget)(value, name))),
    pointsOfPlanning: from("RATE_POINTS_OF_PLANNING", wholeNumber(RATE_DEFAULTS.pointsOfPlanning, 0, MOST)),
  },
  newDocuments: {
    documents: from("RATE_DOCUMENTS", wholeNumber(NEW_DOCUMENTS_DEFAULTS.documents, 1, MOST)),
    documentsAnonymous: from("RATE_DOCUMENTS_ANONYMOUS", wholeNumber(NEW_DOCUMENTS_DEFAULTS.documentsAnonymous, 1, MOST)),
  },
  planning: {
    threads: from("PLANNING_THREADS", wholeNumber(PLANNING_DEFAULTS.threads, 1, 64)),
    queue: from("PLANNING_QUEUE", wholeNumber(PLANNING_DEFAULTS.queue, 0, 100_000)),
    timeout: from("PLANNING_TIMEOUT_MS", wholeNumber(PLANNING_DEFAULTS.timeout, 1, MAX_MS)),
    megabytes: from("PLANNING_MEGABYTES", wholeNumber(PLANNING_DEFAULTS.megabytes, 64, 16_384)),
  },
  cache: {
    store: from("ANSWER_CACHE", cacheStore(Boolean(source.REDIS_URL))),
    staleIfError: from("STALE_IF_ERROR", wholeNumber(CACHE_DEFAULTS.staleIfError, 0, 604_800)),
  },
  cacheMegabytes: from("CACHE_MEGABYTES", wholeNumber(CACHE_MEGABYTES, 1, 16_384)),
  limits: {
    documentBytes: from("MAX_DOCUMENT_BYTES", wholeNumber(LIMIT_DEFAULTS.documentBytes, 1, MOST)),
    tokens: from("MAX_TOKENS", wholeNumber(LIMIT_DEFAULTS.tokens, 1, MOST)),
    operations: from("MAX_OPERATIONS", wholeNumber(LIMIT_DEFAULTS.operations, 1, MOST)),
    fragments: from("MAX_FRAGMENTS", wholeNumber(LIMIT_DEFAULTS.fragments, 0, MOST)),
    depth: from("MAX_DEPTH", wholeNumber(LIMIT_DEFAULTS.depth, 1, MOST)),
    rootFields: from("MAX_ROOT_FIELDS", wholeNumber(LIMIT_DEFAULTS.rootFields, 1, MOST)),
    fields: from("MAX_FIELDS", wholeNumber(LIMIT_DEFAULTS.fields, 1, MOST)),
    aliases: from("MAX_ALIASES", wholeNumber(LIMIT_DEFAULTS.aliases, 0, MOST)),
    directives: from("MAX_DIRECTIVES", wholeNumber(LIMIT_DEFAULTS.directives, 0, MOST)),
    repeatedFields: from("MAX_REPEATED_FIELDS", wholeNumber(LIMIT_DEFAULTS.repeatedFields, 0, MOST)),
    inputDepth: from("MAX_INPUT_DEPTH", wholeNumber(LIMIT_DEFAULTS.inputDepth, 1, MOST)),
    variableBytes: from("MAX_VARIABLE_BYTES", wholeNumber(LIMIT_DEFAULTS.variableBytes, 2, MOST)),
    batch: from("MAX_BATCH", wholeNumber(LIMIT_DEFAULTS.batch, 1, MOST)),
    batchMutations: from("MAX_BATCH_MUTATIONS", wholeNumber(LIMIT_DEFAULTS.batchMutations, 0, MOST)),
    cost: from("MAX_COST", wholeNumber(LIMIT_DEFAULTS.cost, 1, MOST)),
  },
  overload: {
    maxBodyBytes: from("MAX_BODY_BYTES", wholeNumber(OVERLOAD_DEFAULTS.maxBodyBytes, 1024, 100 * 1024 * 1024)),
    maxConnections: from("MAX_CONNECTIONS", wholeNumber(OVERLOAD_DEFAULTS.maxConnections, 1, 1_000_000)),
    maxDelay: from("MAX_DELAY_MS", wholeNumber(OVERLOAD_DEFAULTS.maxDelay, 1, MAX_MS)),
    maxConcurrent: from("MAX_CONCURRENT", wholeNumber(OVERLOAD_DEFAULTS.maxConcurrent, 1, 1_000_000)),
  },
  cors: { origins: from("CORS_ORIGINS", list(origin)) },
  production: from("NODE_ENV", (value, name) => nodeEnv(value, name) === "production"),
  redisUrl: from("REDIS_URL", optional(redisUrl)),
  tracing: {
    endpoint: from("OTEL_EXPORTER_OTLP_ENDPOINT", optional(webUrl)),
    serviceName: from("OTEL_SERVICE_NAME", text("gateway")),
  },
  logLevel: from("LOG_LEVEL", oneOf("info", LOG_LEVELS)),
  metrics: { host: from("METRICS_HOST", text("127.0.0.1")), port: from("METRICS_PORT", port(0)) },
  drainTime: from("DRAIN_MS", wholeNumber(2000, 0, MAX_MS)),
});

function secrets(value: string | undefined, name: string): string[] {
  const given = list((each) => each)(value, name);
  if (given.length > 0 && given.every((each) => each.length >= MIN_SECRET_LENGTH)) return given;
  return problem(name, `must be a secret of at least ${MIN_SECRET_LENGTH} characters, or several separated by commas`);
}

/** `10.0.0.7` or `10.0.0.0/8`. */
function proxy(value: string, name: string): string {
  const [address, bits = "1", ...rest] = value.split("/");
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)]!;
  if (rest.length === 0 && /^[1-9]\d*$/.test(bits) && Number(bits) <= most) return value;
  return problem(name, `must be IP addresses and ranges separated by commas, got "${value}"`);
}

/** Words that somebody means to say `true`, `false` or `anonymous` with, and that would be the name of a client. */
const LIKE_A_WORD = /^(true|false|anonymous|[01ynjtf]|yes|no|on|off|ja|nee|all|none)?$/i;

function clients(value: string | undefined, name: string): DocumentOptions["trustedOnly"] {
  if (!value || value === "false") return [];
  if (value === "true") return "everybody";
  return list((client) => {
    if (client === "anonymous" || !(LIKE_A_WORD.test(client) || /\s/.test(client))) return client;
    return problem(name, `must be true, false, or clients separated by commas (anonymous: who has no token), got "${client}"`);
  })(value, name);
}

/** `portaal-zonmw=5000000` */
function budget(value: string, name: string): [client: string, points: number] {
  const [, client, points] = /^([^=]+)=([1-9]\d{0,11})$/.exec(value) ?? [];
  return client ? [client, Number(points)] : problem(name, `must be like client=points, separated by commas, got "${value}"`);
}

function cacheStore(hasRedis: boolean): Reader<CacheOptions["store"]> {
  const chosen = oneOf(hasRedis ? "redis" : CACHE_DEFAULTS.store, CACHE_STORES);
  return (value, name) => {
    const store = chosen(value, name);
    return store === "redis" && !hasRedis ? problem(name, "redis needs REDIS_URL") : store;
  };
}

function origin(value: string, name: string): string {
  const meant = originOf(value);
  if (meant === value) return value;
  return problem(
    name,
    "must be origins as browsers send them, such as https://portaal.example, separated by commas, " +
      `got "${value}"${meant ? `; its origin is ${meant}` : ""}`,
  );
}

/** Undefined for what is no address of the web, and for what looks like a pattern: who may ask is said by name. */
function originOf(address: string): string | undefined {
  if (!/^https?:\/\/[^*]+$/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).origin;
}

function redisUrl(url: string | undefined, name: string): string {
  // Not shown: it may hold a password.
  return /^rediss?:\/\//.test(url!) ? url! : problem(name, "must start with redis:// or rediss://");
}
