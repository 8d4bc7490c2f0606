import type { Server } from "node:http";
import type { FastifyHttpOptions, FastifyInstance, FastifyRequest } from "fastify";
import { HttpError } from "../operation/http-error";
import type { OverloadOptions } from "./overload";

const MAX_HEADER_BYTES = 16 * 1024;
/** Milliseconds that a connection without requests is kept: longer than proxies do, so that they close it first. */
const KEEP_ALIVE = 72_000;
/** Looks per time limit at whether it is over: Node's own way is one look every 30 seconds. */
const LOOKS = 10;

/** Limits of the HTTP server on what a client sends, and on how long it takes to. */
export const receivingOptions = ({ maxBodyBytes, receiveTimeout }: OverloadOptions): FastifyHttpOptions<Server> => ({
  bodyLimit: maxBodyBytes,
  requestTimeout: receiveTimeout,
  keepAliveTimeout: KEEP_ALIVE,
  http: {
    headersTimeout: receiveTimeout,
    connectionsCheckingInterval: Math.ceil(receiveTimeout / LOOKS),
    maxHeaderSize: MAX_HEADER_BYTES,
  },
});

/** Caps the connections of a server, and cuts clients that do not take in their answer. */
export function guardConnections(app: FastifyInstance, { maxConnections, sendTimeout }: OverloadOptions): void {
  app.server.maxConnections = maxConnections;
  // Connections that only stay open make place for those who have something to ask.
  app.server.on("drop", () => app.server.closeIdleConnections());
  app.addHook("onSend", async (_request, { raw }) => {
    const cut = setTimeout(() => raw.destroy(), sendTimeout);
    cut.unref();
    raw.once("close", () => clearTimeout(cut));
  });
}

/**
 * Bodies are taken as they are: what is small on its way and unpacks to more than anybody may send is not unpacked.
 * @throws HttpError 415
 */
export function refuseCompressed({ headers }: FastifyRequest): void {
  const encoding = headers["content-encoding"]?.trim().toLowerCase();
  if (!encoding || encoding === "identity") return;
  throw new HttpError(415, "BAD_REQUEST", "A compressed body is not accepted; send it without Content-Encoding", {
    "accept-encoding": "identity",
  });
}
