import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { ROOT_CONTEXT, type Context } from "@opentelemetry/api";
import type { CacheResult } from "./answers/cache";
import { NOTHING_SHARED, type Freshness, type Sharing } from "./answers/freshness";
import { Deadline } from "./calls/deadline";
import type { CallOutcome } from "./calls/call-failure";
import { ANONYMOUS, type Viewer } from "./identity/viewer";
import type { RateState } from "./limits/rate";
import { newOperation, type Operation } from "./observe/operation";

/** What every step of answering an operation knows. */
export interface GatewayContext {
  viewer: Viewer;
  /** Names the request in the logs of the gateway and of the subgraphs. */
  requestId: string;
  /** What the client may still ask, after this request. */
  rate?: RateState;
  /** Points that a request may cost; set when the client wants to be told what this one does. */
  maxCost?: number;
  /** Nobody asks: the answer is not wanted, only the plan. No subgraph is called. */
  warming?: true;
  deadline: Deadline;
  /** The calls of subgraphs that are over. */
  calls: { subgraph: string; milliseconds: number; outcome: CallOutcome; cache?: CacheResult; freshness?: Freshness }[];
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
  deadline: new Deadline({ operationTimeout: Infinity, mutationTimeout: Infinity }),
  calls: [],
  sharing: NOTHING_SHARED,
  operation: newOperation(),
  trace: ROOT_CONTEXT,
});

/** The client's own name for its request, when that is fit to be logged. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const id = headers["x-request-id"];
  return typeof id === "string" && /^[\w-]{1,64}$/.test(id) ? id : randomUUID();
}
