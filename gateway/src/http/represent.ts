import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { etagOfEncoded, isAmong, varyBy } from "./caching";
import { compress, preferredEncoding, type Encoding } from "./encoding";

/** Bytes from which on compressing gains anything. */
const LEAST_BYTES = 1024;
/** Answers that are compressed at a time: what would have to wait for that, is sent as it is. */
const MAX_AT_WORK = 32;

/**
 * Sends an answer in the form that its client can take and does not have yet: compressed, or as 304. Answers are in one
 * piece and get an `ETag` for each form, which no plugin for Fastify does.
 */
export function representAnswers(app: FastifyInstance): void {
  let atWork = 0;
  /** What is sent as one and the same buffer each time, such as the schema, is compressed once. */
  const kept = new WeakMap<Buffer, Partial<Record<Encoding, Buffer>>>();

  const compressed = async (body: string | Buffer, encoding: Encoding): Promise<Buffer> => {
    const forms = typeof body === "string" ? {} : (kept.get(body) ?? {});
    if (forms[encoding]) return forms[encoding];
    atWork += 1;
    try {
      const form = await compress(body, encoding);
      forms[encoding] = form;
      if (typeof body !== "string") kept.set(body, forms);
      return form;
    } finally {
      atWork -= 1;
    }
  };

  app.addHook("onSend", async (request, reply, body) => {
    if (typeof body !== "string" && !Buffer.isBuffer(body)) return body;
    let encoding: Encoding | undefined;
    if (isForEverybody(request, reply)) {
      varyBy(reply, "accept-encoding");
      const isLarge = Buffer.byteLength(body) >= LEAST_BYTES;
      encoding = isLarge && atWork < MAX_AT_WORK ? preferredEncoding(request.headers["accept-encoding"]) : undefined;
    }
    const etag = nameForm(reply, encoding);
    if (etag && isAmong(etag, request.headers["if-none-match"])) {
      void reply.code(304).removeHeader("content-type").removeHeader("content-length");
      return null;
    }
    if (!encoding) return body;
    void reply.header("content-encoding", encoding).removeHeader("content-length");
    return compressed(body, encoding);
  });
}

/**
 * How well an answer packs tells what it has in common with itself. Who can have another's browser ask for what he
 * chooses could so guess, from lengths alone, what only the other may see (BREACH). So nothing is compressed that is
 * told to who has a token, except what everybody is told.
 */
const isForEverybody = ({ headers }: FastifyRequest, reply: FastifyReply): boolean =>
  headers.authorization === undefined || /\bpublic\b/.test(String(reply.getHeader("cache-control")));

/** @returns the name of the form that is sent, when the answer has one */
function nameForm(reply: FastifyReply, encoding: Encoding | undefined): string | undefined {
  const etag = reply.getHeader("etag");
  if (typeof etag !== "string") return undefined;
  const name = encoding ? etagOfEncoded(etag, encoding) : etag;
  void reply.header("etag", name);
  return name;
}
