import { Agent, request as httpRequest } from "node:http";
import { PATIENCE } from "../patience";
import type { LoadQuery } from "./queries";
import { isLong } from "./size";

/** One request of the load, and what came of it. Times are milliseconds of `performance.now()`. */
export interface Sample {
  query: LoadQuery;
  sent: number;
  ended: number;
  /** The answer as it came, or undefined when there was none. */
  body: string | undefined;
  status: number | undefined;
}

/** Milliseconds that a client waits. */
const PATIENCE_MS = isLong ? 10_000 : PATIENCE;

/**
 * A load that does not wait for answers: so many requests a second are sent, whether or not the last was answered, as
 * clients do that know nothing of each other. One that waits would send less while the platform is slow, and so not see
 * most of what a fault costs.
 */
export class OpenLoad {
  readonly samples: Sample[] = [];
  private readonly agent = new Agent({ keepAlive: true });
  private readonly running = new Set<Promise<void>>();
  private readonly begun = performance.now();
  private readonly timer: NodeJS.Timeout;
  private due = 0;

  constructor(
    private readonly url: string,
    private readonly queries: readonly LoadQuery[],
    private readonly perSecond: number,
    /** Told of each; without it they are kept until the end. */
    private readonly onSample = (sample: Sample): void => void this.samples.push(sample),
  ) {
    this.timer = setInterval(() => this.sendWhatIsDue(), 5);
  }

  /** Sends no more; returns when everything that was sent was answered, or given up. */
  async stop(): Promise<Sample[]> {
    clearInterval(this.timer);
    await Promise.all(this.running);
    this.agent.destroy();
    return this.samples;
  }

  private sendWhatIsDue(): void {
    const until = ((performance.now() - this.begun) / 1000) * this.perSecond;
    for (; this.due < until; this.due += 1) {
      const running = this.send(this.queries[this.due % this.queries.length]).finally(() => this.running.delete(running));
      this.running.add(running);
    }
  }

  private async send(query: LoadQuery): Promise<void> {
    const sent = performance.now();
    const answer = await ask(this.url, query.body, this.agent).catch(() => undefined);
    this.onSample({ query, sent, ended: performance.now(), body: answer?.body, status: answer?.status });
  }
}

/** @throws Error when there is no whole answer in time */
export function ask(url: string, sent: string, agent?: Agent, more: object = {}): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(sent), ...more };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const request = httpRequest(url, { method: "POST", agent, headers, signal }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve({ status: response.statusCode!, body }));
      response.on("error", reject);
    });
    request.on("error", reject).end(sent);
  });
}
