import { ROOT_CONTEXT, type Context } from "@opentelemetry/api";
import { ANONYMOUS, type Viewer } from "@pakketgraaf/process";
import type { DocumentNode } from "graphql";
import { Deadline } from "./deadline";
import type { Variables } from "./document";
import { NOTHING_SHARED, type Sharing } from "./freshness";
import { newOperation, type Operation } from "./operation";
import type { GraphqlRequest } from "./request";

/** What a client may still ask in its window, in points. */
export interface RateState {
  budget: number;
  remaining: number;
  resetAt: Date;
}

/** On whose account a document that is new here is validated and planned. */
export interface Planning {
  /** Who asks for it, as budgets know him. */
  client: string;
  /** To be called before each of these; counts as one. @throws HttpError 429 when there were too many */
  begin: () => void;
  /** @param milliseconds of CPU that it took */
  took: (milliseconds: number) => void;
}

/** What every step of answering an operation knows. */
export interface GatewayContext {
  viewer: Viewer;
  /** Names the request in the logs of the gateway and of the subgraphs. */
  requestId: string;
  /** What the client asks, with the text of its document; undefined for what is no GraphQL request. */
  asked?: GraphqlRequest;
  /** That document, when it can be read; it may not be valid. */
  document?: DocumentNode;
  /** What the client may still ask, after this request. */
  rate?: RateState;
  planning: Planning;
  /** Points that a request may cost; set when the client wants to be told what this one does. */
  maxCost?: number;
  /** Nobody asks: the answer is not wanted, only the plan. No subgraph is called. */
  warming?: true;
  /** The values of its variables, coerced, as soon as they are known to be right. */
  variables: Variables;
  deadline: Deadline;
  /** When its client goes away; undefined: it is carried out all the same. */
  gone?: AbortSignal;
  /** What it may have, and leave, of answers that are kept for everybody. */
  sharing: Sharing;
  /** What observers are told when it is over. */
  operation: Operation;
  /** Where the span of the request is. */
  trace: Context;
}

/** For a document that is only to be planned. */
export const warmingContext = (): GatewayContext => ({
  viewer: ANONYMOUS,
  requestId: "warming",
  warming: true,
  planning: { client: "", begin: () => undefined, took: () => undefined },
  deadline: new Deadline({ operationTimeout: Infinity, mutationTimeout: Infinity }),
  variables: {},
  sharing: NOTHING_SHARED,
  operation: newOperation(),
  trace: ROOT_CONTEXT,
});
