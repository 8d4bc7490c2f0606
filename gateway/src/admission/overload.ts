import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { HttpError } from "../operation/http-error";

/** How much the gateway takes on at a time. Times are in milliseconds. */
export const OVERLOAD_DEFAULTS = {
  maxBodyBytes: 1024 * 1024,
  /** Open connections of clients; more are closed at once. */
  maxConnections: 4096,
  /** Requests that are carried out at a time. */
  maxConcurrent: 512,
  /** How late the process may be with everything it does before it takes on nothing new. */
  maxDelay: 250,
  /** How long a client may take to send a request. */
  receiveTimeout: 20_000,
  /** How long a client may take to take in an answer. */
  sendTimeout: 30_000,
};

export type OverloadOptions = typeof OVERLOAD_DEFAULTS;

/** Milliseconds between two looks at how late the process is. */
const LOOK_EVERY = 100;
/** Looks in a row that must be late: one slow moment, such as that of loading a graph, is no overload. */
const LATE_LOOKS = 3;
/** Requests of one connection that are carried out at a time: who pipelines more would take the place of others. */
const MAX_PER_CONNECTION = 32;
/** Bodies above this many bytes are large; so are those of which the client does not say how large they are. */
const LARGE_BODY = 16 * 1024;
/** Large bodies that are held at a time: who sends them slowly keeps out other large ones, and takes no memory. */
const MAX_LARGE_BODIES = 64;

/** Refuses work that could only wait, so that what was begun is answered in time. */
export class Overload {
  private atWork = 0;
  private largeBodies = 0;
  private lateLooks = 0;
  private looked = performance.now();
  private readonly perConnection = new WeakMap<Socket, number>();
  private readonly timer = setInterval(() => this.look(), LOOK_EVERY).unref();

  constructor(private readonly options: OverloadOptions) {}

  /**
   * Before a request's body is read.
   * @throws HttpError 503
   */
  receive({ headers }: FastifyRequest, { raw: answer }: FastifyReply): void {
    if (this.lateLooks >= LATE_LOOKS) throw overloaded();
    const bytes = headers["transfer-encoding"] === undefined ? Number(headers["content-length"] ?? 0) : Infinity;
    if (bytes <= LARGE_BODY) return;
    if (this.largeBodies >= MAX_LARGE_BODIES) throw overloaded();
    this.largeBodies += 1;
    answer.once("close", () => (this.largeBodies -= 1));
  }

  /**
   * Does the work of a request.
   * @throws HttpError 503 when there is too much of it
   */
  async run<T>({ socket }: FastifyRequest, work: () => Promise<T>): Promise<T> {
    const ofConnection = this.perConnection.get(socket) ?? 0;
    if (this.atWork >= this.options.maxConcurrent || ofConnection >= MAX_PER_CONNECTION) throw overloaded();
    this.atWork += 1;
    this.perConnection.set(socket, ofConnection + 1);
    try {
      return await work();
    } finally {
      this.atWork -= 1;
      this.perConnection.set(socket, this.perConnection.get(socket)! - 1);
    }
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** A look that comes late tells how long everything else has to wait too. */
  private look(): void {
    const now = performance.now();
    const late = now - this.looked - LOOK_EVERY > this.options.maxDelay;
    this.lateLooks = late ? this.lateLooks + 1 : 0;
    this.looked = now;
  }
}

const overloaded = (): HttpError =>
  new HttpError(503, "OVERLOADED", "There is too much to do at the moment; try again in a second", {
    "retry-after": "1",
  });
