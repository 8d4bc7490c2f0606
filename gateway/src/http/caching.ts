import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { GatewayContext } from "../operation/context";
import { secondsLeft, type Freshness } from "../operation/freshness";
import { stalePartsOf } from "../operation/operation";
import type { Encoding } from "./encoding";

/** What goes for every answer that is not said to be public. */
export const NOT_TO_BE_KEPT = { "cache-control": "private, no-store" };
/** Headers of a request by which its answer may differ. */
const VARY = ["authorization", "accept", "x-cost"];
/** They are of the client that asked, and a shared cache would give them to others. */
const OF_THE_CLIENT = ["ratelimit", "ratelimit-policy"];

/** Tells in the headers how long an answer may be kept, and by whom (RFC 9111). A public answer to a GET gets an `ETag`. */
export function tellCaching(request: FastifyRequest, reply: FastifyReply, body: string | Buffer, context: GatewayContext): void {
  const stale = stalePartsOf(context.operation);
  if (stale.length > 0) void reply.header("age", Math.max(...stale.map(({ age }) => age)));
  const freshness = freshnessOfAnswer(context);
  if (!freshness) return;
  const { maxAge, age } = freshness;
  void reply.headers({ "cache-control": `public, max-age=${maxAge}`, age });
  varyBy(reply, ...VARY);
  if (request.method !== "GET") return;
  for (const name of OF_THE_CLIENT) reply.removeHeader(name);
  void reply.header("etag", etagOf(body, String(reply.getHeader("content-type"))));
}

/** That of the part which is too old first; undefined when any part is not for everybody, or the answer as such is not. */
export function freshnessOfAnswer({ operation, sharing, maxCost }: GatewayContext): Freshness | undefined {
  const { type, outcome, calls } = operation;
  // Who wants to be told the cost is told what is left of its own points.
  if (!sharing.keep || type !== "query" || outcome !== "ok" || maxCost !== undefined) return undefined;
  const parts = calls.map(({ freshness }) => freshness);
  if (parts.length === 0 || parts.some((part) => !part || secondsLeft(part) <= 0)) return undefined;
  return (parts as Freshness[]).reduce((first, part) => (secondsLeft(part) < secondsLeft(first) ? part : first));
}

/** Names an answer by all that its bytes follow from. */
export const etagOf = (body: string | Buffer, type: string): string =>
  `"${createHash("sha256").update(type).update("\n").update(body).digest("base64url").slice(0, 27)}"`;

/** Other bytes have another name. */
export const etagOfEncoded = (etag: string, encoding: Encoding): string => etag.replace(/"$/, `-${encoding}"`);

export const isAmong = (etag: string, ifNoneMatch = ""): boolean =>
  ifNoneMatch.split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//, "") === etag);

/** Adds headers of the request to those by which the answer says that it may differ. */
export function varyBy(reply: FastifyReply, ...names: string[]): void {
  const said = reply.getHeader("vary");
  void reply.header("vary", [...(said === undefined ? [] : [said]), ...names].join(", "));
}
