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
/** Groups of an answer that is kept, at most. */
const MAX_GROUPS = 100;

/** All of a subgraph's answers, and those of which it does not say what they were made from. */
const allOf = (subgraph: string): string => subgraph;
const untoldOf = (subgraph: string): string => `${subgraph} *`;
const groupOf = (subgraph: string, group: string): string => `${subgraph} ${JSON.stringify(group)}`;

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
   * @param ask makes the call, and may share it with who asks at the same moment: the last purge was the same for both
   * @throws CallFailure of the call, when nothing can stand in for its answer
   */
  async serve(question: Question, sharing: Sharing, ask: (moment?: string) => Promise<Asked>): Promise<Served> {
    if (!sharing.keep) return { answer: (await ask()).answer };
    if (!this.store) return withFreshness((await ask()).answer);
    const key = cacheKeyOf(question);
    const found = await this.store.look(key);
    const kept = sharing.read ? found.kept : undefined;
    if (kept && secondsLeft(this.freshnessOf(kept)) > 0) return this.served(kept, "hit");
    try {
      const { answer, shared } = await ask(found.moment);
      const isKept = !shared && this.keep(this.store, key, question.subgraph, answer, found.moment);
      return { ...withFreshness(answer), cache: isKept ? "kept" : "miss" };
    } catch (failure) {
      if (!(failure instanceof CallFailure) || !kept || !this.mayStandIn(kept)) throw failure;
      return { ...this.served(kept, "stale"), failure };
    }
  }

  /**
   * Nobody is given any more what a mutation changed, once this is over.
   * @param groups what it changed; undefined: that is not known
   */
  async purge(subgraph: string, groups: readonly string[] | undefined): Promise<void> {
    await this.store?.purge(groups ? [...groups.map((group) => groupOf(subgraph, group)), untoldOf(subgraph)] : [allOf(subgraph)]);
  }

  /** @param moment when it was asked for */
  private keep(store: CacheStore, key: string, subgraph: string, answer: GraphQLAnswer, moment: string | undefined): boolean {
    const { text, freshness, hasErrors, told } = answer;
    if (!freshness || secondsLeft(freshness) <= 0 || hasErrors || text.length > MAX_LENGTH || moment === undefined) return false;
    const groups = told.groups?.map((group) => groupOf(subgraph, group)) ?? [untoldOf(subgraph)];
    if (groups.length > MAX_GROUPS) return false;
    const made = Date.now() - freshness.age * 1000;
    const kept = { text, made, maxAge: freshness.maxAge, groups: [allOf(subgraph), ...groups], moment };
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
