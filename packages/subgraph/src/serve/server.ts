import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import { Drain, log, messageOf, SERVER_OPTIONS } from "@pakketgraaf/process";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Connections } from "../database/connections";
import { missingMigrations } from "../database/migrate";
import {
  endOfStatements,
  hasLostDatabase,
  logStatements,
  markDatabaseLost,
  markMutation,
  type Statement,
} from "../database/statement-log";
import { isDatabaseAway } from "../database/trouble";
import type { ChangedGroups } from "../request/cache-groups";
import type { Standing, Viewer } from "../request/viewer";
import { cacheControl, type CacheGroups } from "./cache-control";
import { endOf, TIME_IS_OVER } from "./deadline";
import { documentSettings } from "./documents";
import { TokenRefused, type GatewayTokens } from "./gateway-token";
import { observeRequests, type Metrics } from "./observe";

/** What every subgraph's context has. */
interface SubgraphContext {
  standing: Standing;
  changed: ChangedGroups;
}

export interface SubgraphServerOptions<C extends SubgraphContext> {
  schema: GraphQLSchema;
  connections: Connections;
  tokens: GatewayTokens;
  createContext: (viewer: Viewer) => Promise<C>;
  groups: CacheGroups;
  /** Seconds that caches may keep what everybody may see, unless its type says otherwise. */
  maxAge?: number;
  metrics?: Metrics;
  /** Milliseconds that the gateway gets, when the server is closed, to learn that its connections end. */
  drainTime?: number;
  /** Called with the statements of each request, when it is over. */
  onStatements?: (statements: readonly Statement[]) => void;
}

/** How a subgraph is: what keeps it from serving, or only from changing anything; null when nothing does. */
interface Health {
  obstacle: string | null;
  readsOnly: string | null;
}

async function findHealth(connections: Connections): Promise<Health> {
  const { open } = connections;
  try {
    await connections.initialize();
    const missing = await missingMigrations(open);
    if (missing.length > 0) return { obstacle: `the database lacks migrations: ${missing.join(", ")}`, readsOnly: null };
    const { fault, readsOnly } = await connections.askWriter();
    return { obstacle: fault, readsOnly };
  } catch (error) {
    return { obstacle: `no database: ${messageOf(error)}`, readsOnly: null };
  }
}

/**
 * What keeps this subgraph from serving: no database, one that lacks migrations, a pooler that gives its sessions to others, or a
 * writer that sees too much. Null when nothing does.
 */
export const findObstacle = async (connections: Connections): Promise<string | null> => (await findHealth(connections)).obstacle;

/** Whether requests find what they ask for; who cannot be asked yet says no. */
const isMigrated = async ({ open }: Connections): Promise<boolean> =>
  open.isInitialized && (await missingMigrations(open).catch(() => undefined))?.length === 0;

/**
 * In bytes. A call of the gateway names each record that it asks about: as many as a query may cost. Whom the gateway did not
 * send is refused by his headers, before a body is read.
 */
const BODY_LIMIT = 32 * 1024 * 1024;

const HEALTH = ["/livez", "/readyz"];

/** A mutation goes on when nobody waits for it any more: a write is not cut off. Nothing is written before it is known. */
const keepMutations: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== "query") markMutation();
    },
  }),
};

/**
 * A subgraph over HTTP: `/graphql`, `/livez` (the process runs) and `/readyz` (its database is there and migrated).
 * Whatever is not health is for the gateway only, and is answered with 503 until the database is there and migrated.
 * Every answer tells in `Server-Timing` how many SQL statements it took and how long they ran together.
 */
export async function createSubgraphServer<C extends SubgraphContext>(
  options: SubgraphServerOptions<C>,
): Promise<FastifyInstance> {
  const app = fastify({ ...SERVER_OPTIONS, bodyLimit: BODY_LIMIT });
  const drain = new Drain(app);
  app.addHook("preClose", () => drain.run(options.drainTime ?? 0));
  const apollo = new ApolloServer<C>({
    schema: options.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    ...documentSettings(),
    plugins: [
      keepMutations,
      ...cacheControl(options.groups, options.maxAge),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginInlineTraceDisabled(),
    ],
    // Known failures carry a code of their own; what does not is a fault to look at. The gateway masks it for clients.
    formatError: (formatted, error) => {
      const isWanted = !endOfStatements()?.aborted;
      if (!isWanted || formatted.extensions?.code !== "INTERNAL_SERVER_ERROR") return formatted;
      const fault = unwrapResolverError(error);
      if (isDatabaseAway(fault)) {
        if (!hasLostDatabase()) log.error(`the database is away: ${messageOf(fault)}`);
        markDatabaseLost();
      } else {
        log.error({ err: fault }, "a fault");
      }
      return formatted;
    },
  });
  await apollo.start();

  observeRequests(app, options.metrics);
  let ready = false;
  app.addHook("onRequest", async (request, reply) => {
    if (ready || HEALTH.includes(request.routeOptions.url ?? "")) return;
    // Looked at once: what goes away later says so by itself.
    ready = await isMigrated(options.connections);
    if (ready) return;
    const errors = [{ message: "The database is not there yet", extensions: { code: "NOT_READY" } }];
    return reply.code(503).send({ errors });
  });
  app.addHook("onRequest", (request, reply, done) => {
    const statements: Statement[] = [];
    reply.raw.once("close", () => {
      options.metrics?.statementsOver(statements);
      options.onStatements?.(statements);
    });
    request.statements = statements;
    logStatements(statements, done, endOf(request.raw, reply.raw));
  });
  app.addHook("onSend", async ({ statements = [] }, reply) => {
    if (endOfStatements()?.aborted) void reply.code(504).headers(TIME_IS_OVER);
    // Half an answer for want of a database is none: the whole may be asked for again.
    else if (hasLostDatabase()) void reply.code(503);
    const milliseconds = statements.reduce((sum, statement) => sum + statement.milliseconds, 0);
    void reply.header("server-timing", `sql;dur=${milliseconds.toFixed(1)};desc="${statements.length}"`);
  });
  app.addHook("onRequest", async (request, reply) => {
    if (HEALTH.includes(request.routeOptions.url ?? "")) return;
    try {
      request.onBehalfOf = await options.tokens.read(request.headers.authorization);
    } catch (error) {
      const refused = error instanceof TokenRefused;
      if (!refused) log.error({ err: error }, "the gateway's keys cannot be had");
      const message = refused ? `Only the gateway may ask this: ${error.message}` : "The gateway's keys cannot be had";
      const code = refused ? "INTERNAL_TOKEN_REFUSED" : "INTERNAL_KEYS_UNAVAILABLE";
      if (refused) void reply.header("www-authenticate", "Bearer");
      return reply.code(refused ? 401 : 503).send({ errors: [{ message, extensions: { code } }] });
    }
  });
  app.get("/livez", () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const stopping: Health = { obstacle: "it is about to stop", readsOnly: null };
    const { obstacle, readsOnly } = drain.begun ? stopping : await findHealth(options.connections);
    const status = obstacle ? "not ready" : readsOnly ? "reads only" : "ready";
    // The reason may name hosts and users: it is for the log, not for whoever asks.
    if (status !== "ready") log.error(`${status}: ${obstacle ?? readsOnly}`);
    return reply.code(obstacle ? 503 : 200).send({ status });
  });
  await app.register(fastifyApollo(apollo), {
    path: "/graphql",
    context: async ({ onBehalfOf }: FastifyRequest) => options.createContext(onBehalfOf),
  });
  return app;
}

declare module "fastify" {
  interface FastifyRequest {
    statements: Statement[];
    onBehalfOf: Viewer;
  }
}
