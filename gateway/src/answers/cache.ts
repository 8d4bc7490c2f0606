import { CallFailure } from "../calls/call-failure";
import { GraphQLAnswer } from "../calls/graphql-answer";
import { cacheKeyOf, type Question } from "./cache-key";
import { CACHE_DEFAULTS, type CacheOptions } from "./cache-options";
import type { CacheStore, Kept } from "./cache-store";
import { secondsLeft, type Freshness, type Sharing } from "./freshness";

/**
 * hit: it was kept, and no call was made; miss: a call was made; kept: likewise, and its answer is kept; stale: the call
 * failed, and an answer that is too old stands in for it.
 */
export type CacheResult = "hit" | "miss" | "kept" | "stale";

/** An answer, and where it came from. */
export interface Served {
  answer: GraphQLAnswer;
  /** Undefined when the cache had no part in it. */
  cache?: CacheResult;
  /** Undefined when it is not for everybody. */
  freshness?: Freshness;
  /** Why it is stale. */
  failure?: CallFailure;
}

/** What a call of the subgraph gives. */
export interface Asked {
  answer: GraphQLAnswer;
  /** Somebody else made the call, and keeps its answer. */
  shared: boolean;
}

/** Characters of an answer that is kept, at most. */
const MAX_LENGTH = 1_000_000;

/**
 * Keeps answers of subgraphs that are for everybody, for as long as the subgraph says. The unit is one call, so an
 * answer of the gateway may have fresh and kept parts.
 */
export class AnswerCache {
  /** @param store without one, nothing is kept */
  constructor(
    private readonly store?: CacheStore,
    private readonly options: Pick<CacheOptions, "staleIfError"> = CACHE_DEFAULTS,
  ) {}

  /**
   * The answer that is kept, or else that of a call.
   * @throws CallFailure of the call, when nothing can stand in for its answer
   */
  async serve(question: Question, sharing: Sharing, ask: () => Promise<Asked>): Promise<Served> {
    if (!sharing.keep) return { answer: (await ask()).answer };
    if (!this.store) return withFreshness((await ask()).answer);
    const key = cacheKeyOf(question);
    const kept = sharing.read ? await this.store.get(key) : undefined;
    if (kept && secondsLeft(this.freshnessOf(kept)) > 0) return this.served(kept, "hit");
    try {
      const { answer, shared } = await ask();
      const isKept = !shared && this.keep(this.store, key, answer);
      return { ...withFreshness(answer), cache: isKept ? "kept" : "miss" };
    } catch (failure) {
      if (!(failure instanceof CallFailure) || !kept || !this.mayStandIn(kept)) throw failure;
      return { ...this.served(kept, "stale"), failure };
    }
  }

  private keep(store: CacheStore, key: string, { text, freshness, hasErrors }: GraphQLAnswer): boolean {
    if (!freshness || secondsLeft(freshness) <= 0 || hasErrors || text.length > MAX_LENGTH) return false;
    const kept = { text, made: Date.now() - freshness.age * 1000, maxAge: freshness.maxAge };
    store.set(key, kept, secondsLeft(freshness) + this.options.staleIfError);
    return true;
  }

  private served(kept: Kept, cache: CacheResult): Served {
    return { answer: new GraphQLAnswer(kept.text, null), cache, freshness: this.freshnessOf(kept) };
  }

  private mayStandIn(kept: Kept): boolean {
    return secondsLeft(this.freshnessOf(kept)) + this.options.staleIfError > 0;
  }

  private freshnessOf({ made, maxAge }: Kept): Freshness {
    return { maxAge, age: Math.max(0, Math.floor((Date.now() - made) / 1000)) };
  }
}

const withFreshness = (answer: GraphQLAnswer): Served => ({ answer, freshness: answer.freshness });
