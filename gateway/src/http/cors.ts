import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/** Which web sites may ask from a browser, apart from the gateway's own pages. */
export interface CorsOptions {
  /** Each as browsers send it: `https://portaal.example`. None: no other site may. */
  origins: readonly string[];
}

/** What the gateway reads of a request, and what common clients and tracers add of their own accord. */
const ALLOWED_HEADERS = [
  "accept", "authorization", "content-type", "cache-control", "if-none-match", "x-cost", "x-request-id", "traceparent",
  "tracestate", "baggage", "apollo-require-preflight", "x-apollo-operation-name", "apollographql-client-name",
  "apollographql-client-version",
];
/** What clients are promised of an answer, as far as browsers do not show it unasked. */
const EXPOSED_HEADERS = [
  "ratelimit", "ratelimit-policy", "retry-after", "etag", "age", "x-request-id", "www-authenticate", "accept-encoding",
  "allow",
];
/** Seconds for which a browser need not ask again whether it may ask; Chromium takes no more. */
const MAX_AGE = 7200;

/**
 * Lets the pages of other origins ask, and answers their browsers' preflights, before anybody asks for a token or for
 * points. There are no cookies here, so `Access-Control-Allow-Credentials` is never given: a token is the page's own.
 */
export async function allowOrigins(app: FastifyInstance, { origins }: CorsOptions): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    delegator: ({ headers }, done) =>
      done(null, {
        origin: [...origins],
        methods: ["GET", "HEAD", "POST"],
        allowedHeaders: ALLOWED_HEADERS,
        exposedHeaders: EXPOSED_HEADERS,
        maxAge: MAX_AGE,
        // Any other OPTIONS is answered as if this were not here.
        preflight: headers.origin !== undefined && headers["access-control-request-method"] !== undefined,
      }),
  });
}
