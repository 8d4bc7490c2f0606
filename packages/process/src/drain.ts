import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import type { FastifyInstance } from "fastify";

const LOOK_EVERY_MS = 50;

/**
 * Lets a server end without losing a request. While it drains it says that it is not ready, so that nothing new is sent
 * to it, but answers whatever comes, and ends each connection with the answer: a client is never cut off between sending
 * a request and learning that the connection is gone.
 */
export class Drain {
  /** Whether the end has begun. */
  begun = false;

  constructor(private readonly app: FastifyInstance) {
    app.addHook("onSend", async (_request, reply) => {
      if (this.begun) void reply.header("connection", "close");
    });
  }

  /** Ends when nobody is connected any more, or when the time is over. @param milliseconds to wait for that at most */
  async run(milliseconds: number): Promise<void> {
    this.begun = true;
    const until = Date.now() + milliseconds;
    const { server } = this.app;
    while (Date.now() < until && (await promisify(server.getConnections).call(server)) > 0) await delay(LOOK_EVERY_MS);
  }
}
