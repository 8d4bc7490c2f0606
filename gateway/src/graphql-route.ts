import type { HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Admission } from "./admission";
import { sharingOf } from "./answers/freshness";
import { NOT_TO_BE_KEPT, tellCaching } from "./answers/http-caching";
import { Deadline } from "./calls/deadline";
import type { CallOptions } from "./calls/options";
import type { GatewayContext } from "./context";
import type { Graphs } from "./graph/graphs";
import { loaded } from "./graph/loaded";
import { httpRequestOf, readRequests } from "./graphql-request";
import { refuseCompressed } from "./http/request-body";
import type { Identity } from "./identity/identity";
import { ANONYMOUS, type Viewer } from "./identity/viewer";
import type { Overload } from "./limits/overload";
import { LEAST_COST, type Charge, type RateLimit } from "./limits/rate";
import type { Metrics } from "./observe/metrics";
import { beginOperation, observeRequests } from "./observe/observe-requests";
import { noteAdmitted, type Operation } from "./observe/operation";

declare module "fastify" {
  interface FastifyRequest {
    /** Set on `/graphql` only. */
    viewer: Viewer;
    /** Whether its client's budget was asked to pay for it. */
    charged: boolean;
  }
}

export interface GraphqlRouteOptions {
  graphs: Graphs;
  identity: Identity;
  admission: Admission;
  rate: RateLimit;
  overload: Overload;
  calls: CallOptions;
  metrics?: Metrics;
}

/** `/graphql`: the way of a request, from its headers to its answer. */
export async function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  const { graphs, identity, admission, rate, overload, calls, metrics } = options;
  observeRequests(app, metrics);
  app.decorateRequest("viewer");
  app.decorateRequest("charged", false);
  // Before the body is read: who sends a bad token is told that, whatever it asks.
  app.addHook("onRequest", async (request, reply) => {
    void reply.headers(NOT_TO_BE_KEPT);
    overload.receive(request, reply);
    request.viewer = ANONYMOUS;
    request.viewer = await identity.viewerOf(request.raw.headersDistinct.authorization);
    refuseCompressed(request);
  });
  const pay = async (request: FastifyRequest, reply: FastifyReply, cost: number): Promise<Charge> => {
    request.charged = true;
    const charge = await rate.charge(request, cost);
    void reply.headers(rate.headersOf(charge.state));
    return charge;
  };
  // Who is refused pays for that too. When he cannot, that is what he is told.
  app.setErrorHandler<Error & { statusCode?: number }>(async (error, request, reply) => {
    if (!request.charged && (error.statusCode ?? 500) < 500) await pay(request, reply, LEAST_COST);
    throw error;
  });
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    handler: (request, reply) => overload.run(request, () => answer(request, reply)),
  });

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { viewer, id } = request;
    const graph = loaded(graphs);
    const { limits } = admission;
    const contextOf = (operation: Operation, { state }: Charge): GatewayContext => ({
      viewer,
      requestId: id,
      rate: state,
      ...(request.headers["x-cost"] === "true" && { maxCost: limits.options.cost }),
      deadline: new Deadline(calls),
      calls: [],
      sharing: sharingOf(viewer, request.headers["cache-control"]),
      operation,
      trace: request.trace,
    });
    const asked = readRequests(request);
    if (!asked) {
      const charge = await pay(request, reply, LEAST_COST);
      const context = contextOf(beginOperation(request), charge);
      return send(request, reply, await graph.answer(httpRequestOf(request), context), context);
    }
    limits.checkBatch(asked.length);
    const operations = asked.map(({ operationName }) => beginOperation(request, operationName));
    const admitted = await Promise.all(asked.map((each) => admission.admit(each, request, graph)));
    admitted.forEach((each, place) => noteAdmitted(operations[place], each));
    const charge = await pay(request, reply, admitted.reduce((sum, { cost }) => sum + cost, 0));
    const contexts = operations.map((operation) => contextOf(operation, charge));
    const answers = await Promise.all(
      admitted.map((each, place) => graph.answer(httpRequestOf(request, asked[place], each.request), contexts[place])),
    );
    admitted.forEach(({ remember }, place) => operations[place].outcome !== "refused" && remember());
    const actual = operations.reduce((sum, { cost }) => sum + (cost.actual ?? 0), 0);
    void reply.headers(rate.headersOf(rate.settle(charge, actual)));
    return Array.isArray(request.body) ? sendBatch(reply, answers) : send(request, reply, answers[0], contexts[0]);
  };
}

function send(request: FastifyRequest, reply: FastifyReply, answer: HTTPGraphQLResponse, context: GatewayContext): FastifyReply {
  const text = textOf(answer);
  void reply.code(answer.status ?? 200).headers(Object.fromEntries(answer.headers));
  tellCaching(request, reply, text, context);
  return reply.send(text);
}

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
