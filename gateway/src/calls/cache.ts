import { secondsLeft, type Freshness, type Sharing } from "../operation/freshness";
import type { CacheResult } from "../operation/operation";
import { freshnessOfKept, type CacheStore, type Kept } from "./cache-store";
import { CallFailure } from "./call-failure";
import { GraphQLAnswer } from "./graphql-answer";
import type { Question } from "./question";

export const CACHE_STORES = ["memory", "redis", "off"] as const;

/** How public answers of subgraphs are kept. */
export const CACHE_DEFAULTS = {
  /** `redis`: in the Redis that replicas share; `off`: not at all. */
  store: "memory" as (typeof CACHE_STORES)[number],
  /** Seconds beyond its time to live that an answer is shown while its subgraph is away; 0: never. */
  staleIfError: 0,
  /** Milliseconds that an answer waits for Redis at most. */
  redisTimeout: 50,
};

export type CacheOptions = typeof CACHE_DEFAULTS;

/** An answer, and where it came from. */
export interface Served {
  answer: GraphQLAnswer;
  /** Undefined when the cache had no part in it. */
  cache?: CacheResult;
  /** Undefined when it is not for everybody. */
  freshness?: Freshness;
  /** Undefined when it was not there. */
  kept?: Kept;
  /** Why it is stale. */
  failure?: CallFailure;
}

/** What a call of the subgraph gives. */
export interface Asked {
  answer: GraphQLAnswer;
  /** Somebody else made the call, and keeps its answer. */
  shared: boolean;
}

/** Which subgraph is asked. */
interface AskedSubgraph {
  name: string;
  url: string;
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
  async serve(
    question: Question,
    { name, url }: AskedSubgraph,
    sharing: Sharing,
    ask: (moment?: string) => Promise<Asked>,
  ): Promise<Served> {
    if (!sharing.keep) return { answer: (await ask()).answer };
    if (!this.store) return withFreshness((await ask()).answer);
    const key = question.keyAt(name, url);
    const found = await this.store.look(key);
    const kept = sharing.read ? found.kept : undefined;
    if (kept && secondsLeft(freshnessOfKept(kept)) > 0) return this.served(kept, "hit");
    try {
      const { answer, shared } = await ask(found.moment);
      const isKept = !shared && this.keep(this.store, key, name, answer, found.moment);
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
    const { text, freshness, isWhole, told } = answer;
    if (!freshness || secondsLeft(freshness) <= 0 || !isWhole || text.length > MAX_LENGTH || moment === undefined) return false;
    const groups = told.groups?.map((group) => groupOf(subgraph, group)) ?? [untoldOf(subgraph)];
    if (groups.length > MAX_GROUPS) return false;
    const made = Date.now() - freshness.age * 1000;
    const kept = { text, made, maxAge: freshness.maxAge, groups: [allOf(subgraph), ...groups], moment };
    store.set(key, kept, secondsLeft(freshness) + this.options.staleIfError);
    return true;
  }

  private served(kept: Kept, cache: CacheResult): Served {
    return { answer: new GraphQLAnswer(kept.text, null), cache, freshness: freshnessOfKept(kept), kept };
  }

  private mayStandIn(kept: Kept): boolean {
    return secondsLeft(freshnessOfKept(kept)) + this.options.staleIfError > 0;
  }
}

const withFreshness = (answer: GraphQLAnswer): Served => ({ answer, freshness: answer.freshness });
