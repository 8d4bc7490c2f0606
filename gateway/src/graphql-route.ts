import type { HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Admission } from "./admission";
import type { GatewayContext } from "./context";
import type { Graph } from "./graph/graph";
import type { Graphs } from "./graph/graphs";
import { httpRequestOf, readRequests } from "./graphql-request";
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
  admission: Admission;
}

/** `/graphql`: the way of a request, from its headers to its answer. */
export async function graphqlRoute(app: FastifyInstance, { graphs, identity, admission }: GraphqlRouteOptions): Promise<void> {
  app.decorateRequest("viewer");
  // Before the body is read: who sends a bad token is told that, whatever it asks.
  app.addHook("onRequest", async (request) => {
    request.viewer = await identity.viewerOf(request.raw.headersDistinct.authorization);
  });
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    handler: async (request, reply) => {
      const { viewer, ip, id } = request;
      const graph = loaded(graphs);
      const contextOf = (): GatewayContext => ({ viewer, requestId: id });
      const asked = readRequests(request);
      if (!asked) return send(reply, await graph.answer(httpRequestOf(request), contextOf()));

      const admitted = await Promise.all(asked.map((each) => admission.admit(each, { viewer, ip }, graph)));
      const answers = await Promise.all(
        admitted.map((each) => graph.answer(httpRequestOf(request, each.request), contextOf())),
      );
      return Array.isArray(request.body) ? sendBatch(reply, answers) : send(reply, answers[0]);
    },
  });
}

function loaded({ current }: Graphs): Graph {
  if (current) return current;
  throw new HttpError(503, "NOT_READY", "The graph is not loaded yet; try again", { "retry-after": "1" });
}

const send = (reply: FastifyReply, answer: HTTPGraphQLResponse): FastifyReply =>
  reply
    .code(answer.status ?? 200)
    .headers(Object.fromEntries(answer.headers))
    .send(textOf(answer));

/** The answers in the order of the requests. Whatever became of each, the batch itself was understood. */
const sendBatch = (reply: FastifyReply, answers: HTTPGraphQLResponse[]): FastifyReply =>
  reply
    .code(200)
    .headers(Object.fromEntries(answers[0].headers))
    .send(`[${answers.map((answer) => textOf(answer).trim()).join(",")}]`);

function textOf({ body }: HTTPGraphQLResponse): string {
  // There is no @defer here, so an answer comes in one piece.
  if (body.kind !== "complete") throw new Error("the answer is not in one piece");
  return body.string;
}
