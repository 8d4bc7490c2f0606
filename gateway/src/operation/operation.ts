import type { FastifyRequest } from "fastify";
import { getOperationAST, type DocumentNode } from "graphql";
import type { Freshness } from "./freshness";

/**
 * ok: all of it; partial: data and errors; refused: it did not run, and the client can do something about that; failed:
 * nothing, by a fault of ours; abandoned: a query that its client left before it was answered.
 */
export type Outcome = "ok" | "partial" | "refused" | "failed" | "abandoned";

/** What became of a call of a subgraph. */
export type CallOutcome =
  | "ok"
  /** Its time was over. */
  | "timeout"
  /** Its client went away, and nobody else waited for it. */
  | "abandoned"
  /** There was no connection, or it broke before there was an answer. */
  | "connection"
  /** HTTP 502, 503 or 504. */
  | "status"
  /** The answer is not GraphQL, or not whole. */
  | "malformed"
  /** The subgraph did not believe the gateway, and therefore did nothing. */
  | "refused"
  /** Not sent: the subgraph has failed too often, a moment ago. */
  | "breaker open"
  /** Not sent: too many calls wait for this subgraph. */
  | "queue full";

/**
 * hit: it was kept, and no call was made; miss: a call was made; kept: likewise, and its answer is kept; stale: the call
 * failed, and an answer that is too old stands in for it.
 */
export type CacheResult = "hit" | "miss" | "kept" | "stale";

/** A call of a subgraph that is over. */
export interface CallRecord {
  subgraph: string;
  /** From the moment that the answer was wanted, with all waiting. */
  milliseconds: number;
  outcome: CallOutcome;
  /** It was sent, and its answer not waited for: the subgraph worked on it all the same. */
  givenUp?: boolean;
  /** What the cache had to do with it: after a `hit` nothing was sent. Undefined: nothing. */
  cache?: CacheResult;
  /** Undefined when its answer is not for everybody. */
  freshness?: Freshness;
  /** Of a `hit`: when it was made, in milliseconds since 1970, for how many seconds, and what it goes with when that is purged. */
  kept?: { made: number; maxAge: number; groups: readonly string[] };
}

/** One operation as observers are told of it. Nothing in it is of a person. */
export interface Operation {
  name?: string;
  type?: string;
  /** SHA-256 of its document. */
  hash?: string;
  /** Its document is one that was registered beforehand. */
  isTrusted: boolean;
  outcome: Outcome;
  /** Of its errors, each once. */
  codes: string[];
  /** Points: before it ran, what its planning took, and what its answer did. */
  cost: { requested?: number; planning?: number; actual?: number };
  calls: CallRecord[];
}

/** As it is before anything is known: whatever does not get an outcome on its way did not run. */
export const newOperation = (name?: string): Operation => ({
  name,
  isTrusted: false,
  outcome: "refused",
  codes: [],
  cost: {},
  calls: [],
});

interface Admitted {
  hash?: string;
  trusted: boolean;
  document?: DocumentNode;
  /** In points, before it ran. */
  cost: number;
}

/** What was admitted is called what its document calls it, and not what its client says. */
export function noteAdmitted(operation: Operation, admitted: Admitted): void {
  const asked = admitted.document && getOperationAST(admitted.document, operation.name);
  operation.name = asked?.name?.value;
  operation.type = asked?.operation;
  operation.hash = admitted.hash;
  operation.isTrusted = admitted.trusted;
  operation.cost.requested = admitted.cost;
}

const FAULT = "INTERNAL_SERVER_ERROR";

/** What a refusal before the operation ran makes of it. */
function refuse(operation: Operation, codes: string[]): void {
  operation.codes = codes;
  operation.outcome = codes.includes(FAULT) ? "failed" : "refused";
}

/** An operation of a request that is told of when the request is over. */
export function beginOperation(request: FastifyRequest, name?: string): Operation {
  const operation = newOperation(name);
  request.operations!.push(operation);
  return operation;
}

/** Notes with which codes a request was refused before its operations ran, or before it was known which they are. */
export function noteRefusal({ operations }: FastifyRequest, codes: string[]): void {
  if (!operations) return;
  if (operations.length === 0) operations.push(newOperation());
  for (const operation of operations) refuse(operation, codes);
}

/** @param data undefined when the operation did not run, null when nothing came of it */
export function conclude(operation: Operation, data: unknown, codes: string[]): void {
  if (data === undefined) return refuse(operation, codes);
  operation.codes = codes;
  if (codes.length === 0) operation.outcome = "ok";
  else operation.outcome = data === null ? "failed" : "partial";
}

/** Nobody waited for what it asked: that is neither the client's mistake nor a fault of ours. A mutation became what it became. */
export function noteLeft(operation: Operation): void {
  const wasRefused = operation.outcome === "refused" && operation.codes.length > 0;
  if (operation.type === "query" && !wasRefused) operation.outcome = "abandoned";
}

/** The parts of an answer that are too old, and are there because their subgraph is away: by subgraph, the oldest. */
export function stalePartsOf({ calls }: Operation): { subgraph: string; age: number }[] {
  const ages = new Map<string, number>();
  for (const { subgraph, cache, freshness } of calls) {
    if (cache === "stale") ages.set(subgraph, Math.max(ages.get(subgraph) ?? 0, freshness!.age));
  }
  return [...ages].map(([subgraph, age]) => ({ subgraph, age }));
}
