import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import fastify, { type FastifyInstance } from "fastify";
import { printSchema } from "graphql";
import { formatError } from "./errors";
import { serveGraphiql } from "./graphiql";
import { answerHttpErrors } from "./http-errors";
import { operationCheck } from "./operation-check";
import { loadSupergraph, type SupergraphOptions } from "./supergraph";

export interface GatewayOptions extends SupergraphOptions {
  exampleQueries: string;
}

/**
 * The gateway over HTTP: `/graphql`, GraphiQL at `/`, the client schema at `/schema.graphql`, and health: `/livez`
 * (the process runs), `/readyz` (a supergraph is loaded).
 */
export async function createGatewayServer(options: GatewayOptions): Promise<FastifyInstance> {
  const app = fastify({ forceCloseConnections: "idle" });
  const { gateway, close } = loadSupergraph(options);
  let clientSchema: string | null = null;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    clientSchema = printSchema(apiSchema);
  });
  const apollo = new ApolloServer({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    plugins: [operationCheck, fastifyApolloDrainPlugin(app), ApolloServerPluginUsageReportingDisabled()],
  });
  await apollo.start();

  app.get("/livez", () => ({ status: "ok" }));
  app.get("/readyz", (_request, reply) =>
    reply.code(clientSchema ? 200 : 503).send({ status: clientSchema ? "ready" : "not ready" }),
  );
  app.get("/schema.graphql", (_request, reply) =>
    reply.type("text/plain; charset=utf-8").send(clientSchema),
  );
  answerHttpErrors(app);
  serveGraphiql(app, options.exampleQueries);
  await app.register(fastifyApollo(apollo), { path: "/graphql" });
  app.addHook("onClose", close);
  return app;
}
