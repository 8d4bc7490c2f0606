import { isIPv6 } from "node:net";
import { log } from "@pakketgraaf/process";
import { LRUCache } from "lru-cache";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, RLWrapperTimeouts } from "rate-limiter-flexible";
import type { RateState } from "../operation/context";
import { HttpError } from "../operation/http-error";
import type { Client } from "../operation/request";
import type { Redis } from "../replicas/redis";
import { WEIGHTS } from "./cost-model";

/**
 * How much clients may ask, in points of cost per window. A point is about a tenth of a millisecond of processor, so that
 * a client may keep two cores busy for two thirds of a minute, and an address without a token for less than half of it.
 */
export const RATE_DEFAULTS = {
  /** The length of a window, in seconds. It begins with a client's first request. */
  window: 60,
  /** For each client (`organisatie` and `azp`) with a token. */
  points: 800_000,
  /** For each address without a token. */
  pointsAnonymous: 500_000,
  /** For the clients (`azp`) that have a budget of their own. */
  pointsPerClient: {} as Record<string, number>,
  /**
   * For each millisecond of CPU that it takes to validate and plan what is new: ten times what other work costs, for there is
   * one thread that does it for everybody.
   */
  pointsOfPlanning: 100,
  /** Milliseconds that a request waits for Redis at most. */
  redisTimeout: 50,
};

export type RateOptions = typeof RATE_DEFAULTS;

/** What any request costs, also one that is refused: nobody hammers for nothing. */
export const LEAST_COST = WEIGHTS.request;

/** What was taken from a client's budget for one HTTP request. */
export interface Charge {
  key: string;
  cost: number;
  state: RateState;
}

/** Clients that one process counts for. With more, those that asked least recently are forgotten: they begin anew. */
export const MAX_COUNTED = 20_000;

/** Counts in the memory of this process, of which it takes so much and no more: anybody has as many addresses as he likes. */
class LocalCounter extends RateLimiterMemory {
  private readonly counted = new LRUCache<string, true>({
    max: MAX_COUNTED,
    dispose: (_counted, key, reason) => void (reason === "evict" && this.delete(key)),
  });

  override async penalty(key: string, points = 1): Promise<RateLimiterRes> {
    // What was forgotten is not given back: that would be more than the whole budget.
    if (points < 0 && !this.counted.has(key)) return new RateLimiterRes();
    this.counted.set(key, true);
    return super.penalty(key, points);
  }
}

/**
 * Every client has a budget of points per window. A request is charged before it is carried out, with what it may cost;
 * what it did not cost is given back. Replicas share the budgets through Redis; while that is away or slow each counts
 * for itself.
 */
export class RateLimit {
  /** Adds points to those of a key, or takes them off when negative. */
  private readonly counter: Pick<RateLimiterMemory, "penalty">;
  private readonly pointsPerClient = new Map(Object.entries(this.options.pointsPerClient));

  constructor(
    private readonly options: RateOptions,
    redis?: Redis,
  ) {
    const common = { keyPrefix: "rate", points: options.points, duration: options.window };
    const local = new LocalCounter(common);
    const shared = { ...common, storeClient: redis, useRedisPackage: true, rejectIfRedisNotReady: true };
    // Only the time limit falls back on the local counter: if Redis did too, what fails late would be counted twice.
    const withTimeLimit = { timeoutMs: options.redisTimeout, insuranceLimiter: local };
    this.counter = redis ? new RLWrapperTimeouts({ limiter: new RateLimiterRedis(shared), ...withTimeLimit }) : local;
  }

  /**
   * Takes the cost of a request from its client's budget.
   * @param cost in points, a whole number
   * @throws HttpError 429 when that is more than is left; the refusal itself costs the least
   */
  async charge(client: Client, cost: number): Promise<Charge> {
    const key = clientKeyOf(client);
    const budget = this.budgetOf(client);
    // What is more than the whole budget is not even tried: meanwhile, it would have others of this client refused.
    const charged = cost > budget ? LEAST_COST : Math.max(cost, LEAST_COST);
    const counted = await this.count(key, budget, charged);
    if (cost <= budget && !counted.exceeded) return { key, cost: charged, state: counted.state };
    const { state } = counted.exceeded ? await this.count(key, budget, LEAST_COST - charged) : counted;
    throw this.refusal(cost, state);
  }

  /**
   * Gives back what a request did not cost after all, or takes what it cost beyond.
   * @returns what is left then
   */
  settle({ key, cost, state }: Charge, actual: number): RateState {
    const difference = Math.max(actual, LEAST_COST) - cost;
    // A window that is over took the charge with it.
    if (difference === 0 || state.resetAt.getTime() <= Date.now()) return state;
    this.counter
      .penalty(key, difference)
      .catch((error: Error) => log.error({ err: error }, "points could not be given back"));
    return { ...state, remaining: Math.min(Math.max(state.remaining - difference, 0), state.budget) };
  }

  headersOf(state: RateState): Record<string, string> {
    return rateHeaders("points", state, this.options.window);
  }

  /** @param milliseconds of CPU */
  priceOfPlanning(milliseconds: number): number {
    return Math.ceil(milliseconds * this.options.pointsOfPlanning);
  }

  private budgetOf({ viewer }: Client): number {
    if (viewer.subject === null) return this.options.pointsAnonymous;
    return this.pointsPerClient.get(viewer.client ?? "") ?? this.options.points;
  }

  private async count(key: string, budget: number, points: number): Promise<{ state: RateState; exceeded: boolean }> {
    const { consumedPoints, msBeforeNext } = await this.counter.penalty(key, points);
    const remaining = Math.min(Math.max(budget - consumedPoints, 0), budget);
    return {
      state: { budget, remaining, resetAt: new Date(Date.now() + msBeforeNext) },
      exceeded: consumedPoints > budget,
    };
  }

  private refusal(cost: number, state: RateState): HttpError {
    const { budget, remaining, resetAt } = state;
    const { window } = this.options;
    const seconds = secondsUntil(resetAt);
    const message =
      cost > budget
        ? `The request costs ${cost} points, more than the whole budget of ${budget} points per ${window} s: ` +
          "ask for less at a time"
        : `The request costs ${cost} points; of the ${budget} points per ${window} s, ${remaining} are left. ` +
          `Try again in ${seconds} s, or ask for less at a time`;
    return new HttpError(429, "RATE_LIMITED", message, { ...this.headersOf(state), "retry-after": String(seconds) });
  }
}

export const secondsUntil = (time: Date): number => Math.max(Math.ceil((time.getTime() - Date.now()) / 1000), 1);

/** By draft-ietf-httpapi-ratelimit-headers-10. @param window in seconds */
export const rateHeaders = (what: string, { budget, remaining, resetAt }: RateState, window: number): Record<string, string> => ({
  "ratelimit-policy": `"${what}";q=${budget};w=${window}`,
  ratelimit: `"${what}";r=${remaining};t=${secondsUntil(resetAt)}`,
});

/** Whose budget a request is charged to: the organisation and client of the token, or the address of who has none. */
export const clientKeyOf = ({ viewer, ip }: Client): string =>
  viewer.subject === null ? `address:${networkOf(ip)}` : `client:${viewer.organisation ?? ""}:${viewer.client ?? ""}`;

/** The address itself, or the /64 of an IPv6 address: one subscriber has at least all of that. */
export function networkOf(ip: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip) ?? [];
  if (mapped) return mapped;
  if (!isIPv6(ip)) return ip;
  const [before, after = ""] = ip.split("::").map((half) => half.split(":").filter((group) => group !== ""));
  const zeros = ip.includes("::") ? Array<string>(8 - before.length - after.length).fill("0") : [];
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => parseInt(group, 16).toString(16)).join(":")}::/64`;
}
