import fastify, { type FastifyInstance } from "fastify";
import { Admission } from "./admission";
import { InternalKeys } from "./calls/internal-keys";
import { InternalTokens } from "./calls/internal-token";
import { CALL_DEFAULTS, type CallOptions } from "./calls/options";
import type { SubgraphCall } from "./calls/subgraph-client";
import { SubgraphClients } from "./calls/subgraph-clients";
import { requestIdOf } from "./context";
import { Drain } from "./drain";
import { Graphs } from "./graph/graphs";
import type { SupergraphOptions } from "./graph/options";
import { serveGraphiql } from "./graphiql";
import { graphqlRoute } from "./graphql-route";
import { answerHttpErrors } from "./http-errors";
import { Identity, type OidcOptions } from "./identity/identity";

/** What is not given of a group has its default. */
export interface GatewayOptions {
  supergraph: SupergraphOptions;
  calls?: Partial<CallOptions>;
  /** Folder with example queries for GraphiQL; none when it does not exist. */
  exampleQueries: string;
  /** What the keys follow from with which internal tokens are signed; the first one signs. */
  keySecrets: string[];
  oidc: OidcOptions;
  /** Addresses and ranges of the proxies whose X-Forwarded-* is believed. */
  trustProxy: string[];
  /** Milliseconds that clients get, when the server is closed, to learn that their connections end. */
  drainTime?: number;
  /** Told of every call of a subgraph, when it is over. */
  onSubgraphCall?: (call: SubgraphCall) => void;
}

/**
 * The gateway over HTTP: `/graphql`, GraphiQL at `/`, the client schema at `/schema.graphql`, the keys that subgraphs
 * believe at `/.well-known/jwks.json`, and health: `/livez` (the process runs), `/readyz` (a supergraph is loaded).
 */
export async function createGatewayServer(options: GatewayOptions): Promise<FastifyInstance> {
  const app = fastify({
    forceCloseConnections: "idle",
    // What comes while it drains is answered: see `Drain`.
    return503OnClosing: false,
    trustProxy: options.trustProxy,
    genReqId: requestIdOf,
  });
  const identity = new Identity(options.oidc);
  const keys = new InternalKeys(options.keySecrets);
  const calls = { ...CALL_DEFAULTS, ...options.calls };
  const clients = new SubgraphClients(calls, new InternalTokens(keys), options.onSubgraphCall);
  const graphs = new Graphs(options.supergraph, { clients, subgraphUrl: options.supergraph.subgraphUrl });
  await graphs.start();

  const drain = new Drain(app);
  app.addHook("preClose", () => drain.run(options.drainTime ?? 0));
  app.addHook("onRequest", async (request, reply) => void reply.header("x-request-id", request.id));
  app.get("/livez", () => ({ status: "ok" }));
  app.get("/readyz", (_request, reply) =>
    graphs.current && !drain.begun
      ? reply.send({ status: "ready", supergraph: graphs.current.version })
      : reply.code(503).send({ status: "not ready" }),
  );
  app.get("/schema.graphql", (_request, reply) =>
    reply.type("text/plain; charset=utf-8").send(graphs.current?.clientSchema),
  );
  app.get("/.well-known/jwks.json", (_request, reply) =>
    reply.header("cache-control", "public, max-age=300").send(keys.jwks),
  );
  answerHttpErrors(app);
  serveGraphiql(app, options.exampleQueries);
  await app.register(graphqlRoute, { graphs, identity, admission: new Admission() });
  app.addHook("onClose", () => graphs.stop());
  return app;
}
