import type { FastifyInstance } from "fastify";
import { HttpError } from "../operation/http-error";

/** Nothing loads anything, no frames around it: a page names after it what it needs. */
export const CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What every answer tells a browser, whatever it takes the answer for. */
const GUARD = {
  "content-security-policy": CLOSED,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * Has every answer say what a browser may do with it, and refuses a request that says twice for whom it is: a proxy and we
 * might each believe another one.
 */
export function guardAnswers(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ raw }, reply) => {
    void reply.headers(GUARD);
    if ((raw.headersDistinct.host?.length ?? 0) > 1) throw new HttpError(400, "BAD_REQUEST", "There is more than one Host header");
  });
}
