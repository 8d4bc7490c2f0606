import { ApolloServer, type BaseContext } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Connections } from "./connections";
import { TokenRefused, type GatewayTokens } from "./gateway-token";
import { messageOf } from "./message-of";
import { missingMigrations } from "./migrate";
import { logStatements, type Statement } from "./statement-log";
import type { Viewer } from "./viewer";

export interface SubgraphServerOptions<C extends BaseContext> {
  schema: GraphQLSchema;
  connections: Connections;
  tokens: GatewayTokens;
  createContext: (viewer: Viewer) => Promise<C>;
  /** Called with the statements of each request, when it is over. */
  onStatements?: (statements: readonly Statement[]) => void;
}

/**
 * What keeps this subgraph from serving: no database, one that lacks migrations, or a writer that sees too much. Null
 * when nothing does.
 */
export async function findObstacle(connections: Connections): Promise<string | null> {
  const { open } = connections;
  try {
    if (!open.isInitialized) await open.initialize();
    const missing = await missingMigrations(open);
    if (missing.length > 0) return `the database lacks migrations: ${missing.join(", ")}`;
    return await connections.findFaultOfWriter();
  } catch (error) {
    return `no database: ${messageOf(error)}`;
  }
}

const HEALTH = ["/livez", "/readyz"];

/**
 * A subgraph over HTTP: `/graphql`, `/livez` (the process runs) and `/readyz` (its database is there and migrated).
 * Whatever is not health is for the gateway only.
 * Every answer tells in `Server-Timing` how many SQL statements it took and how long they ran together.
 */
export async function createSubgraphServer<C extends BaseContext>(
  options: SubgraphServerOptions<C>,
): Promise<FastifyInstance> {
  const app = fastify({ forceCloseConnections: "idle" });
  const apollo = new ApolloServer<C>({
    schema: options.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginInlineTraceDisabled()],
    // Known failures carry a code of their own; what does not is a fault to look at. The gateway masks it for clients.
    formatError: (formatted, error) => {
      if (formatted.extensions?.code === "INTERNAL_SERVER_ERROR") console.error(error);
      return formatted;
    },
  });
  await apollo.start();

  app.addHook("onRequest", (request, reply, done) => {
    const statements: Statement[] = [];
    reply.raw.once("close", () => options.onStatements?.(statements));
    request.statements = statements;
    logStatements(statements, done);
  });
  app.addHook("onSend", async ({ statements }, reply) => {
    const milliseconds = statements.reduce((sum, statement) => sum + statement.milliseconds, 0);
    void reply.header("server-timing", `sql;dur=${milliseconds.toFixed(1)};desc="${statements.length}"`);
  });
  app.addHook("onRequest", async (request, reply) => {
    if (HEALTH.includes(request.routeOptions.url ?? "")) return;
    try {
      request.onBehalfOf = await options.tokens.read(request.headers.authorization);
    } catch (error) {
      const refused = error instanceof TokenRefused;
      if (!refused) console.error(`the gateway's keys cannot be had: ${messageOf(error)}`);
      const message = refused ? `Only the gateway may ask this: ${error.message}` : "The gateway's keys cannot be had";
      const code = refused ? "INTERNAL_TOKEN_REFUSED" : "INTERNAL_KEYS_UNAVAILABLE";
      if (refused) void reply.header("www-authenticate", "Bearer");
      return reply.code(refused ? 401 : 503).send({ errors: [{ message, extensions: { code } }] });
    }
  });
  app.get("/livez", () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const obstacle = await findObstacle(options.connections);
    // The reason may name hosts and users: it is for the log, not for whoever asks.
    if (obstacle) console.error(`not ready: ${obstacle}`);
    return reply.code(obstacle ? 503 : 200).send({ status: obstacle ? "not ready" : "ready" });
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
