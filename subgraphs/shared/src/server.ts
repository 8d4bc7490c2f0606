import { ApolloServer, type BaseContext } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import fastify, { type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { messageOf } from "./message-of";
import { missingMigrations } from "./migrate";
import { logStatements, type Statement } from "./statement-log";

export interface SubgraphServerOptions<C extends BaseContext> {
  schema: GraphQLSchema;
  dataSource: DataSource;
  createContext: () => C;
  /** Called with the statements of each request, when it is over. */
  onStatements?: (statements: readonly Statement[]) => void;
}

/** What keeps this subgraph from serving: no database, or one that lacks migrations. Null when nothing does. */
export async function findObstacle(dataSource: DataSource): Promise<string | null> {
  try {
    if (!dataSource.isInitialized) await dataSource.initialize();
    const missing = await missingMigrations(dataSource);
    return missing.length > 0 ? `the database lacks migrations: ${missing.join(", ")}` : null;
  } catch (error) {
    return `no database: ${messageOf(error)}`;
  }
}

/**
 * A subgraph over HTTP: `/graphql`, `/livez` (the process runs) and `/readyz` (its database is there and migrated).
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
  app.get("/livez", () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const obstacle = await findObstacle(options.dataSource);
    // The reason may name hosts and users: it is for the log, not for whoever asks.
    if (obstacle) console.error(`not ready: ${obstacle}`);
    return reply.code(obstacle ? 503 : 200).send({ status: obstacle ? "not ready" : "ready" });
  });
  await app.register(fastifyApollo(apollo), { path: "/graphql", context: async () => options.createContext() });
  return app;
}

declare module "fastify" {
  interface FastifyRequest {
    statements: Statement[];
  }
}
