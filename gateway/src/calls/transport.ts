import type { Readable } from "node:stream";
import { Pool } from "undici";
import { freshnessOf } from "../operation/freshness";
import { groupsToldIn } from "./cache-groups";
import { abandoned } from "./abandoned";
import { CallFailure } from "./call-failure";
import { GraphQLAnswer } from "./graphql-answer";
import type { TimeLimit } from "./time-limit";

const UNAVAILABLE = [502, 503, 504];

/** The connections to one subgraph: kept open, because making one costs as much as a small query. */
export class Transport {
  private readonly pool: Pool;
  private readonly path: string;

  /** @param timeout of making a connection, in milliseconds */
  constructor(url: string, connections: number, timeout: number) {
    const { origin, pathname, search } = new URL(url);
    this.path = pathname + search;
    // The time limit of each call ends it.
    this.pool = new Pool(origin, { connections, pipelining: 1, connect: { timeout }, headersTimeout: 0, bodyTimeout: 0 });
  }

  /**
   * @param nobodyWaits ends it too
   * @throws CallFailure when there is no GraphQL answer
   */
  async send(
    sent: OneTimeBody,
    headers: Record<string, string>,
    limit: TimeLimit,
    nobodyWaits?: AbortSignal,
  ): Promise<GraphQLAnswer> {
    const { length, body: stream } = sent;
    const broken = (cause: Error): never => {
      if (nobodyWaits?.aborted) throw abandoned(cause);
      if (limit.signal.aborted) throw limit.failure(cause);
      throw new CallFailure("connection", cause.message, { isFault: true, cause });
    };
    const json = { "content-type": "application/json", "content-length": length, accept: "application/json" };
    const signal = nobodyWaits ? AbortSignal.any([limit.signal, nobodyWaits]) : limit.signal;
    const request = { method: "POST", path: this.path, headers: { ...json, ...headers }, body: stream, signal } as const;
    const response = await this.pool.request(request).catch(broken);
    const { statusCode, body } = response;
    if (statusCode === 401) {
      await body.dump();
      throw new CallFailure("refused", "it refuses the gateway's internal token");
    }
    if (UNAVAILABLE.includes(statusCode)) {
      await body.dump();
      const retryAfter = retryAfterOf(response.headers["retry-after"]);
      throw new CallFailure("status", `HTTP status ${statusCode}`, { isFault: true, retryAfter });
    }
    // Any other status: a refusal is as much a GraphQL answer as data is, when the body says so.
    const text = await body.text().catch(broken);
    const freshness = statusCode === 200 ? freshnessOf(response.headers) : undefined;
    try {
      return new GraphQLAnswer(text, statementsOf(response.headers["server-timing"]), freshness, groupsToldIn(response.headers));
    } catch (cause) {
      throw new CallFailure("malformed", (cause as Error).message, { isFault: true, cause });
    }
  }

  /** How many connections there are, and calls on them. */
  get load(): Record<"connected" | "free" | "pending" | "running", number> {
    const { connected, free, pending, running } = this.pool.stats;
    return { connected, free, pending, running };
  }

  /** Lets the calls that still run come to their end. */
  close(): Promise<void> {
    return this.pool.close();
  }
}

/** In milliseconds; the header has seconds or a date. */
function retryAfterOf(header: string | string[] | undefined): number {
  const text = [header].flat()[0] ?? "";
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? 0 : Math.max(0, seconds * 1000);
}

function statementsOf(serverTiming: string | string[] | undefined): number | null {
  const [, count] = /\bsql;[^,]*desc="(\d+)"/.exec([serverTiming].flat().join()) ?? [];
  return count === undefined ? null : Number(count);
}

/** A request's body that is sent at most once, and that tells whether its sending began. */
export class OneTimeBody {
  begun = false;
  readonly length: string;
  readonly body: Readable;

  constructor(text: string) {
    this.length = String(Buffer.byteLength(text));
    // undici takes any async iterable, which its types do not say. From a stream it reads before it has a connection.
    this.body = this.send(text) as unknown as Readable;
  }

  private async *send(text: string): AsyncGenerator<string> {
    this.begun = true;
    yield text;
  }
}
