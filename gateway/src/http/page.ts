import type { FastifyInstance, FastifyRequest } from "fastify";
import { etagOf } from "./caching";

/** A text that is the same for everybody for as long as it is there. */
export class Page {
  readonly body: Buffer;
  readonly headers: Record<string, string>;

  /**
   * @param maxAge seconds for which nobody has to look whether there is another; Infinity: its address tells it from others
   * @param headers that it has besides
   */
  constructor(text: string | Buffer, type: string, maxAge: number, headers: Record<string, string> = {}) {
    this.body = Buffer.from(text);
    const contentType = `${type}; charset=utf-8`;
    this.headers = {
      "content-type": contentType,
      "cache-control": maxAge === Infinity ? "public, max-age=31536000, immutable" : `public, max-age=${maxAge}`,
      etag: etagOf(this.body, contentType),
      ...headers,
    };
  }
}

/** @param find gives the page as it is now, or throws an HttpError while there is none */
export function servePage(app: FastifyInstance, url: string, find: (request: FastifyRequest) => Page): void {
  app.route({
    // Fastify's own HEAD cannot do without a body, which 304 does not have.
    method: ["GET", "HEAD"],
    url,
    handler: (request, reply) => {
      const { headers, body } = find(request);
      return reply.headers(headers).send(body);
    },
  });
}
