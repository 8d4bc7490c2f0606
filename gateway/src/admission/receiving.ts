import type { IncomingMessage, Server } from "node:http";
import { Readable } from "node:stream";
import type { FastifyHttpOptions, FastifyInstance, FastifyRequest } from "fastify";
import { HttpError } from "../operation/http-error";
import type { OverloadOptions } from "./overload";

const MAX_HEADER_BYTES = 16 * 1024;
/** Milliseconds that a connection without requests is kept: longer than proxies do, so that they close it first. */
const KEEP_ALIVE = 72_000;
/** Looks per time limit at whether it is over: Node's own way is one look every 30 seconds. */
const LOOKS = 10;
/** How often the largest body that is accepted is read of one that is refused, before its connection is cut. */
const REFUSED_BODIES = 8;

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
 * Has an answer last until the body that it refuses is there. A connection that is closed while bytes come in is reset, and takes
 * along what the client has not read yet, which is the answer (RFC 9112, 9.6). What still comes is thrown away; whoever sends much
 * more, or does not come to an end in the time that a request has, is cut.
 */
export function lingerAfterRefusals(app: FastifyInstance, { maxBodyBytes }: OverloadOptions): void {
  app.addHook("onSend", async ({ raw }, reply, body) => {
    if (raw.complete || (typeof body !== "string" && !Buffer.isBuffer(body))) return body;
    // With that it is whole for the client at once.
    void reply.header("content-length", Buffer.byteLength(body));
    return Readable.from(untilReceived(raw, body, REFUSED_BODIES * maxBodyBytes), { objectMode: false });
  });
}

async function* untilReceived(request: IncomingMessage, answer: string | Buffer, most: number): AsyncGenerator<string | Buffer> {
  yield answer;
  let left = most;
  try {
    for await (const chunk of request) {
      left -= (chunk as Buffer).length;
      // That cuts the connection.
      if (left < 0) return;
    }
  } catch {
    // The client has gone.
  }
}

/** Has bodies read in one room, and in no other: what is asked elsewhere has none, and nobody there counts or refuses them. */
export function readBodies(room: FastifyInstance): void {
  const asText = { parseAs: "string" } as const;
  room.addContentTypeParser("application/json", asText, room.getDefaultJsonParser("error", "error"));
  room.addContentTypeParser("text/plain", asText, (_request, body, done) => done(null, body));
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
