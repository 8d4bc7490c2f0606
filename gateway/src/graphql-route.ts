import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import { ANONYMOUS } from "@pakketgraaf/process";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Admission, Admitted } from "./admission/admission";
import type { Overload } from "./admission/overload";
import { readBodies, refuseCompressed } from "./admission/receiving";
import type { CallOptions } from "./calls/subgraph-client";
import type { NewDocuments } from "./cost/new-documents";
import { clientKeyOf, LEAST_COST, type Charge, type RateLimit } from "./cost/rate-limit";
import type { Graph } from "./graph/graph";
import type { Graphs } from "./graph/graphs";
import type { Answer } from "./graph/whole-answers";
import { NOT_TO_BE_KEPT, tellCaching } from "./http/caching";
import { refuseOtherTypes } from "./http/media-type";
import type { Identity } from "./identity/identity";
import type { Metrics } from "./observe/metrics";
import { observeRequests } from "./observe/observe-requests";
import type { GatewayContext, Planning } from "./operation/context";
import { Deadline } from "./operation/deadline";
import { sharingOf } from "./operation/freshness";
import { beginOperation, noteAdmitted, type Operation } from "./operation/operation";
import { readRequests, type GraphqlRequest } from "./operation/request";

export interface GraphqlRouteOptions {
  graphs: Graphs;
  identity: Identity;
  admission: Admission;
  rate: RateLimit;
  newDocuments: NewDocuments;
  overload: Overload;
  calls: CallOptions;
  metrics?: Metrics;
}

/** `/graphql`: the way of a request, from its headers to its answer. */
export async function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  const { graphs, identity, admission, rate, newDocuments, overload, calls, metrics } = options;
  observeRequests(app, metrics);
  app.decorateRequest("viewer");
  app.decorateRequest("charged", false);
  readBodies(app);
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
    // Refused before anybody looked who it is.
    request.viewer ??= ANONYMOUS;
    if (!request.charged && (error.statusCode ?? 500) < 500) await pay(request, reply, LEAST_COST);
    throw error;
  });
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    handler: (request, reply) => {
      const work = overload.run(request, () => graphs.loaded.during((graph) => answer(graph, request, reply)));
      request.work = work;
      return work;
    },
  });

  const answer = async (graph: Graph, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { viewer, id } = request;
    const { limits } = admission;
    refuseOtherTypes(request.headers.accept);
    const gone = goneOf(reply);
    const planningOf = ({ cost }: Operation, admitted?: Admitted): Planning => {
      let isCounted = admitted?.trusted;
      return {
        client: clientKeyOf(request),
        begin: () => {
          if (!isCounted) newDocuments.count(request);
          isCounted = true;
        },
        took: (milliseconds) => (cost.planning = (cost.planning ?? 0) + rate.priceOfPlanning(milliseconds)),
      };
    };
    const contextOf = (operation: Operation, { state }: Charge, admitted?: Admitted): GatewayContext => ({
      viewer,
      requestId: id,
      asked: admitted?.request,
      document: admitted?.document,
      rate: state,
      planning: planningOf(operation, admitted),
      ...(request.headers["x-cost"] === "true" && { maxCost: limits.options.cost }),
      variables: {},
      deadline: new Deadline(calls),
      gone,
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
    const admitted = asked.map((each) => admission.admit(each, request, graph.costs));
    admitted.forEach((each, place) => noteAdmitted(operations[place], each));
    limits.checkMutations(admitted);
    const charge = await pay(request, reply, admitted.reduce((sum, { cost }) => sum + cost, 0));
    const contexts = operations.map((operation, place) => contextOf(operation, charge, admitted[place]));
    const answers = await Promise.all(
      contexts.map((context, place) => graph.answer(httpRequestOf(request, asked[place], context.asked), context)),
    );
    admitted.forEach(({ remember }, place) => operations[place].outcome !== "refused" && remember());
    const actual = operations.reduce((sum, { cost }) => sum + (cost.actual ?? 0) + (cost.planning ?? 0), 0);
    void reply.headers(rate.headersOf(rate.settle(charge, actual)));
    return Array.isArray(request.body) ? sendBatch(reply, answers) : send(request, reply, answers[0], contexts[0]);
  };
}

/** When a client goes away before it has its answer. */
function goneOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once("close", () => raw.writableFinished || gone.abort());
  return gone.signal;
}

/**
 * A request to Apollo Server: the client's own method and headers, by which it refuses some. What is asked by GET it does
 * not read once more: see `handOver`.
 * @param asked as the client sent it; undefined for what is no GraphQL request
 * @param found the same with the text of its document
 */
function httpRequestOf(request: FastifyRequest, asked?: GraphqlRequest, found?: GraphqlRequest): HTTPGraphQLRequest {
  const { method, headers, body } = request;
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, [value].flat().join(", "));
  // A form or image on another site can send this. It can do no harm: there is no text of that site in it.
  if (method === "GET" && asked && asked.query === undefined) map.set("apollo-require-preflight", "true");
  return { method, headers: map, search: "", body: found ?? body };
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer, context: GatewayContext): FastifyReply {
  const { status, headers, body } = answer;
  void reply.code(status).headers(headers);
  tellCaching(request, reply, body, context);
  return reply.send(body);
}

/** The answers in the order of the requests. Whatever became of each, the batch itself was understood. */
const sendBatch = (reply: FastifyReply, answers: Answer[]): FastifyReply =>
  reply
    .code(200)
    .headers(answers[0].headers)
    .send(`[${answers.map(({ body }) => String(body).trim()).join(",")}]`);
