import { setMaxListeners } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Milliseconds left for the answer. The gateway sends it with each query, and with a mutation never. */
const HEADER = "x-timeout-ms";
/** Milliseconds more than that: the gateway gives up by itself, and is not told of a failure meanwhile. */
const GRACE = 50;
/**
 * Says that an answer is none because that time is over. The gateway's clock stands still while it is late, so it may wait
 * yet; and a proxy's own 504 says something else.
 */
export const TIME_IS_OVER = { "x-timed-out": "true" };

/** Nobody waits for the answer any more. */
class RequestEnded extends Error {}

/**
 * When nobody waits for the answer any more: its time is over, or its connection closed. Undefined when no time was
 * named: then the answer is always wanted.
 */
export function endOf({ headers }: IncomingMessage, response: ServerResponse): AbortSignal | undefined {
  const header = headers[HEADER];
  if (typeof header !== "string" || !/^\d{1,9}$/.test(header)) return undefined;
  const end = new AbortController();
  // Every statement of the request ends with it: Node takes more than ten for a leak.
  setMaxListeners(0, end.signal);
  // It keeps no process from its end: the connection does, for as long as there is somebody to tell.
  const timer = setTimeout(() => end.abort(new RequestEnded("its time is over")), Number(header) + GRACE).unref();
  response.once("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished) end.abort(new RequestEnded("its connection closed"));
  });
  return end.signal;
}
