import { promisify } from "node:util";
import { Drain, SERVER_OPTIONS, type PagesOptions } from "@pakketgraaf/process";
import fastify, { type FastifyInstance } from "fastify";
import { Admission } from "./admission/admission";
import { DOCUMENT_DEFAULTS, Documents, type DocumentOptions } from "./admission/documents";
import { LIMIT_DEFAULTS, Limits, type LimitOptions } from "./admission/limits";
import { Overload, OVERLOAD_DEFAULTS, type OverloadOptions } from "./admission/overload";
import { guardConnections, lingerAfterRefusals, receivingOptions } from "./admission/receiving";
import { AnswerCache, CACHE_DEFAULTS, type CacheOptions } from "./calls/cache";
import { RedisStore } from "./calls/cache-redis";
import { MemoryStore, type CacheStore } from "./calls/cache-store";
import { InternalKeys, InternalTokens } from "./calls/internal-tokens";
import { CALL_DEFAULTS, type CallOptions, type SubgraphCall } from "./calls/subgraph-client";
import { SubgraphClients } from "./calls/subgraph-clients";
import { NEW_DOCUMENTS_DEFAULTS, NewDocuments, type NewDocumentsOptions } from "./cost/new-documents";
import { RATE_DEFAULTS, RateLimit, type RateOptions } from "./cost/rate-limit";
import type { Planner } from "./execution/planner";
import { PLANNING_DEFAULTS, PlanningThreads, type PlanningOptions } from "./execution/planning-threads";
import { Graphs } from "./graph/graphs";
import type { SupergraphOptions } from "./graph/source";
import { serveGraphiql } from "./graphiql";
import { graphqlRoute } from "./graphql-route";
import { allowOrigins, type CorsOptions } from "./http/cors";
import { answerHttpErrors, answerUnreadable } from "./http/errors";
import { guardAnswers } from "./http/guard";
import { servePage } from "./http/page";
import { representAnswers } from "./http/represent";
import { Identity, type OidcOptions } from "./identity/identity";
import { Metrics, serveMetrics } from "./observe/metrics";
import { Memory } from "./operation/memory";
import { requestIdOf } from "./operation/request";
import { connectRedis, type Redis } from "./replicas/redis";

/** What is not given of a group has its default. */
export interface GatewayOptions {
  supergraph: SupergraphOptions;
  calls?: Partial<CallOptions>;
  documents?: Partial<DocumentOptions>;
  rate?: Partial<RateOptions>;
  newDocuments?: Partial<NewDocumentsOptions>;
  planning?: Partial<PlanningOptions>;
  /** What plans instead, of a supergraph; otherwise it is done in threads. */
  startPlanner?: (sdl: string) => Promise<Planner>;
  cache?: Partial<CacheOptions>;
  /** Megabytes that may be kept of all that can be had again. */
  cacheMegabytes?: number;
  limits?: Partial<LimitOptions>;
  overload?: Partial<OverloadOptions>;
  cors?: CorsOptions;
  /** Address of the Redis that replicas share; without one each keeps for itself what they would share. */
  redisUrl?: string;
  /** Milliseconds that a connection with it may answer nothing before a new one is tried. */
  redisSilence?: number;
  /** Folder with example queries for GraphiQL; none when it does not exist. */
  exampleQueries: string;
  /** What the keys follow from with which internal tokens are signed; the first one signs. */
  keySecrets: string[];
  oidc: OidcOptions;
  /** Addresses and ranges of the proxies whose X-Forwarded-* is believed. */
  trustProxy: string[];
  /** Whether only who has a token may explore the schema: introspection, and suggestions in errors. */
  production?: boolean;
  /** Milliseconds that clients get, when the server is closed, to learn that their connections end. */
  drainTime?: number;
  /** Where metrics are served; absent: nothing is measured. */
  metrics?: PagesOptions;
  /** Told of every call of a subgraph, when it is over. */
  onSubgraphCall?: (call: SubgraphCall) => void;
}

/**
 * The gateway over HTTP: `/graphql`, GraphiQL at `/`, the client schema at `/schema.graphql`, the keys that subgraphs
 * believe at `/.well-known/jwks.json`, and health: `/livez` (the process runs), `/readyz` (a supergraph is loaded).
 */
export async function createGatewayServer(options: GatewayOptions): Promise<FastifyInstance> {
  const overloadOptions = { ...OVERLOAD_DEFAULTS, ...options.overload };
  const app = fastify({
    ...SERVER_OPTIONS,
    ...receivingOptions(overloadOptions),
    trustProxy: options.trustProxy,
    genReqId: requestIdOf,
    clientErrorHandler: answerUnreadable,
  });
  app.removeAllContentTypeParsers();
  guardConnections(app, overloadOptions);
  representAnswers(app);
  lingerAfterRefusals(app, overloadOptions);
  app.addHook("onRequest", async (request, reply) => void reply.header("x-request-id", request.id));
  guardAnswers(app);
  if (options.cors) await allowOrigins(app, options.cors);
  const overload = new Overload(overloadOptions);
  const redis = options.redisUrl === undefined ? undefined : await connectRedis(options.redisUrl, options.redisSilence);
  const rate = new RateLimit({ ...RATE_DEFAULTS, ...options.rate }, redis);
  const memory = new Memory(options.cacheMegabytes);
  const newDocuments = new NewDocuments({ ...NEW_DOCUMENTS_DEFAULTS, ...options.newDocuments });
  const documents = new Documents({ ...DOCUMENT_DEFAULTS, ...options.documents }, memory);
  const identity = new Identity(options.oidc, memory);
  const keys = new InternalKeys(options.keySecrets);
  const calls = { ...CALL_DEFAULTS, ...options.calls };
  const cacheOptions = { ...CACHE_DEFAULTS, ...options.cache };
  const store = storeOf(cacheOptions, memory, redis);
  const metrics: Metrics | undefined =
    options.metrics &&
    new Metrics({
      subgraphs: () => clients.all,
      version: (): string | undefined => graphs.current?.version,
      connections: () => promisify(app.server.getConnections).call(app.server),
      waiting: (): number => graphs.current?.planner.waiting ?? 0,
      memory,
    });
  const onCall = (call: SubgraphCall): void => {
    metrics?.callOver(call);
    options.onSubgraphCall?.(call);
  };
  const cache = new AnswerCache(store, cacheOptions);
  const clients = new SubgraphClients({ ...calls, tokens: new InternalTokens(keys, Date.now, memory), cache, onCall });
  const { production = false } = options;
  const planning = { ...PLANNING_DEFAULTS, ...options.planning };
  const { startPlanner = (sdl) => PlanningThreads.start(sdl, planning) } = options;
  const graphOptions = { clients, subgraphUrl: options.supergraph.subgraphUrl, startPlanner, memory, store, metrics, production };
  const graphs = new Graphs(options.supergraph, graphOptions, documents.trusted.all);
  await graphs.start();

  const drain = new Drain(app);
  app.addHook("preClose", () => drain.run(options.drainTime ?? 0));
  app.get("/livez", () => ({ status: "ok" }));
  app.get("/readyz", (_request, reply) =>
    graphs.current && !drain.begun
      ? reply.send({ status: "ready", supergraph: graphs.current.version })
      : reply.code(503).send({ status: "not ready" }),
  );
  servePage(app, "/schema.graphql", () => graphs.loaded.clientSchema);
  app.get("/.well-known/jwks.json", (_request, reply) =>
    reply.header("cache-control", "public, max-age=300").send(keys.jwks),
  );
  answerHttpErrors(app);
  serveGraphiql(app, { exampleQueries: options.exampleQueries, issuer: options.oidc.issuer });
  const limits = new Limits({ ...LIMIT_DEFAULTS, ...options.limits }, memory);
  const admission = new Admission(documents, limits, newDocuments, production);
  await app.register(graphqlRoute, { graphs, identity, admission, rate, newDocuments, overload, calls, metrics });
  const pages = metrics && (await serveMetrics(metrics, options.metrics!));
  app.addHook("onClose", async () => {
    overload.stop();
    await graphs.stop();
    redis?.destroy();
    await pages?.stop();
  });
  return app;
}

function storeOf({ store, redisTimeout }: CacheOptions, memory: Memory, redis: Redis | undefined): CacheStore | undefined {
  if (store === "redis" && redis) return new RedisStore(redis, redisTimeout);
  return store === "off" ? undefined : new MemoryStore(memory);
}
