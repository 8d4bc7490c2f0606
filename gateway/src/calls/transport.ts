import { Pool, type Dispatcher } from "undici";
import { freshnessOf } from "../operation/freshness";
import { groupsToldIn } from "./cache-groups";
import { abandoned } from "./abandoned";
import { CallFailure } from "./call-failure";
import { GraphQLAnswer } from "./graphql-answer";
import type { TimeLimit } from "./time-limit";

const UNAVAILABLE = [502, 503, 504];
/** The subgraph says that the time that it was given is over: it may be so before it is by the clock of the gateway. */
const TIMED_OUT_HEADER = "x-timed-out";

/**
 * Milliseconds that a call goes on for which nobody waits any more. Most end in that time, and to end them takes more than that:
 * a connection to the subgraph, and the cancelling of its statement. When many clients give up at once, that was all that was done.
 */
const NEARLY_DONE = 250;

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
    body: OneTimeBody,
    headers: Record<string, string>,
    limit: TimeLimit,
    nobodyWaits?: AbortSignal,
  ): Promise<GraphQLAnswer> {
    if (limit.signal.aborted) throw limit.failure();
    if (nobodyWaits?.aborted) throw abandoned();
    const exchange = new Exchange(body);
    // What comes first is why there is no answer.
    const timeOut = (): void => exchange.abort(limit.failure());
    let leaving: NodeJS.Timeout | undefined;
    const leave = (): void => void (leaving = setTimeout(() => exchange.abort(abandoned()), NEARLY_DONE).unref());
    limit.signal.addEventListener("abort", timeOut);
    nobodyWaits?.addEventListener("abort", leave);
    try {
      const json = { "content-type": "application/json", accept: "application/json" };
      this.pool.dispatch({ method: "POST", path: this.path, headers: { ...json, ...headers }, body: body.text }, exchange);
      const response = await exchange.response;
      if (response.headers[TIMED_OUT_HEADER]) throw limit.failure();
      return answerOf(response);
    } finally {
      limit.signal.removeEventListener("abort", timeOut);
      nobodyWaits?.removeEventListener("abort", leave);
      clearTimeout(leaving);
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

function answerOf({ status, headers, text }: Response): GraphQLAnswer {
  if (status === 401) throw new CallFailure("refused", "it refuses the gateway's internal token");
  if (UNAVAILABLE.includes(status)) {
    throw new CallFailure("status", `HTTP status ${status}`, { isFault: true, retryAfter: retryAfterOf(headers["retry-after"]) });
  }
  // Any other status: a refusal is as much a GraphQL answer as data is, when the body says so.
  const freshness = status === 200 ? freshnessOf(headers) : undefined;
  try {
    return new GraphQLAnswer(text, statementsOf(headers["server-timing"]), freshness, groupsToldIn(headers));
  } catch (cause) {
    // That one call is too large says nothing of how the subgraph is.
    throw new CallFailure("malformed", (cause as Error).message, { isFault: status !== 413, cause });
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

  constructor(readonly text: string) {}
}

interface Response {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

const BYTE_ORDER_MARK = 0xfeff;

/** One request on a connection, and its response as a whole. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly response: Promise<Response>;
  private controller: Dispatcher.DispatchController | undefined;
  private status = 0;
  private headers: Response["headers"] = {};
  private readonly chunks: Buffer[] = [];
  private isAborted = false;
  private resolve!: (response: Response) => void;
  private reject!: (error: Error) => void;

  constructor(private readonly body: OneTimeBody) {
    this.response = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  /** @param failure by which nobody waits for the response any more */
  abort(failure: CallFailure): void {
    this.isAborted = true;
    this.reject(failure);
    this.controller?.abort(failure);
  }

  /** There is a connection, and nothing was sent on it yet. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.isAborted || this.body.begun) return controller.abort(new Error("it is not sent again"));
    this.body.begun = true;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Response["headers"]): void {
    this.status = status;
    this.headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    const { status, headers, chunks } = this;
    const text = (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).toString("utf8");
    this.resolve({ status, headers, text: text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text });
  }

  onResponseError(_controller: Dispatcher.DispatchController, cause: Error): void {
    this.reject(new CallFailure("connection", cause.message, { isFault: true, cause }));
  }
}
