import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import fastify, { type FastifyInstance } from "fastify";
import { printSchema } from "graphql";
import { contextOf, requestIdOf, type GatewayContext } from "./context";
import { formatError } from "./errors";
import { serveGraphiql } from "./graphiql";
import { answerHttpErrors } from "./http-errors";
import { Identity, type OidcOptions } from "./identity";
import { InternalKeys } from "./internal-keys";
import { InternalTokens } from "./internal-token";
import { operationCheck } from "./operation-check";
import { loadSupergraph, type SupergraphOptions } from "./supergraph";

export interface GatewayOptions extends SupergraphOptions {
  exampleQueries: string;
  keySecrets: string[];
  oidc: OidcOptions;
  /** Proxies whose X-Forwarded-* is believed. */
  trustProxy: string[];
}

/**
 * The gateway over HTTP: `/graphql`, GraphiQL at `/`, the client schema at `/schema.graphql`, the keys that subgraphs
 * believe at `/.well-known/jwks.json`, and health: `/livez` (the process runs), `/readyz` (a supergraph is loaded).
 */
export async function createGatewayServer(options: GatewayOptions): Promise<FastifyInstance> {
  const app = fastify({ forceCloseConnections: "idle", trustProxy: options.trustProxy, genReqId: requestIdOf });
  const identity = new Identity(options.oidc);
  const keys = new InternalKeys(options.keySecrets);
  const { gateway, close } = loadSupergraph(options, new InternalTokens(keys));
  let clientSchema: string | null = null;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    clientSchema = printSchema(apiSchema);
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    plugins: [operationCheck, fastifyApolloDrainPlugin(app), ApolloServerPluginUsageReportingDisabled()],
  });
  await apollo.start();

  app.addHook("onRequest", async (request, reply) => void reply.header("x-request-id", request.id));
  app.get("/livez", () => ({ status: "ok" }));
  app.get("/readyz", (_request, reply) =>
    reply.code(clientSchema ? 200 : 503).send({ status: clientSchema ? "ready" : "not ready" }),
  );
  app.get("/schema.graphql", (_request, reply) =>
    reply.type("text/plain; charset=utf-8").send(clientSchema),
  );
  app.get("/.well-known/jwks.json", (_request, reply) =>
    reply.header("cache-control", "public, max-age=300").send(keys.jwks),
  );
  answerHttpErrors(app);
  serveGraphiql(app, options.exampleQueries);
  await app.register(async (graphql) => {
    graphql.decorateRequest("viewer");
    // Before the body is read: who sends a bad token is told that, whatever it asks.
    graphql.addHook("onRequest", async (request) => {
      request.viewer = await identity.viewerOf(request.raw.headersDistinct.authorization);
    });
    await graphql.register(fastifyApollo(apollo), { path: "/graphql", context: contextOf });
  });
  app.addHook("onClose", close);
  return app;
}
