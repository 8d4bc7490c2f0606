import type { EnvReader } from "../env-reader";

/** How public answers of subgraphs are kept. */
export interface CacheOptions {
  /** `redis`: in the Redis that replicas share; `off`: not at all. */
  store: "memory" | "redis" | "off";
  /** Of memory at most; in Redis, that is for Redis to say. */
  megabytes: number;
  /** Seconds beyond its time to live that an answer is shown while its subgraph is away; 0: never. */
  staleIfError: number;
  /** Milliseconds that an answer waits for Redis at most. */
  redisTimeout: number;
}

export const CACHE_DEFAULTS: CacheOptions = { store: "memory", megabytes: 64, staleIfError: 0, redisTimeout: 50 };

const STORES: readonly string[] = ["memory", "redis", "off"] satisfies CacheOptions["store"][];

export const readCacheOptions = (reader: EnvReader): CacheOptions => ({
  ...CACHE_DEFAULTS,
  store: readStore(reader),
  megabytes: reader.wholeNumber("CACHE_MEGABYTES", CACHE_DEFAULTS.megabytes, 1, 16_384),
  staleIfError: reader.wholeNumber("STALE_IF_ERROR", CACHE_DEFAULTS.staleIfError, 0, 604_800),
  redisTimeout: CACHE_DEFAULTS.redisTimeout,
});

function readStore(reader: EnvReader): CacheOptions["store"] {
  const hasRedis = reader.text("REDIS_URL") !== undefined;
  const store = reader.text("ANSWER_CACHE") ?? (hasRedis ? "redis" : CACHE_DEFAULTS.store);
  if (!STORES.includes(store)) reader.problems.push(`ANSWER_CACHE: must be one of ${STORES.join(", ")}, got "${store}"`);
  if (store === "redis" && !hasRedis) reader.problems.push("ANSWER_CACHE: redis needs REDIS_URL");
  return store as CacheOptions["store"];
}
