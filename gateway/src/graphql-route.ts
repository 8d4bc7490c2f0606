import { HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GatewayContext } from "./context";
import type { Graphs } from "./graph/graphs";
import { HttpError } from "./http-errors";
import type { Identity } from "./identity/identity";
import type { Viewer } from "./identity/viewer";

declare module "fastify" {
  interface FastifyRequest {
    /** Set on `/graphql` only. */
    viewer: Viewer;
  }
}

export interface GraphqlRouteOptions {
  graphs: Graphs;
  identity: Identity;
}

/** `/graphql`: the way of a request, from its headers to its answer. */
export async function graphqlRoute(app: FastifyInstance, { graphs, identity }: GraphqlRouteOptions): Promise<void> {
  app.decorateRequest("viewer");
  // Before the body is read: who sends a bad token is told that, whatever it asks.
  app.addHook("onRequest", async (request) => {
    request.viewer = await identity.viewerOf(request.raw.headersDistinct.authorization);
  });
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    handler: async (request, reply) => {
      const { current } = graphs;
      if (!current) throw new HttpError(503, "NOT_READY", "The graph is not loaded yet; try again", { "retry-after": "1" });
      const context: GatewayContext = { viewer: request.viewer, requestId: request.id };
      return send(reply, await current.answer(httpRequestOf(request), context));
    },
  });
}

const httpRequestOf = (request: FastifyRequest) => ({
  method: request.method,
  headers: headersOf(request),
  search: new URL(request.url, "http://gateway").search,
  body: request.body,
});

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, [value].flat().join(", "));
  return map;
}

function send(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): FastifyReply {
  // There is no @defer here, so an answer comes in one piece.
  if (body.kind !== "complete") throw new Error("the answer is not in one piece");
  return reply
    .code(status ?? 200)
    .headers(Object.fromEntries(headers))
    .send(body.string);
}
