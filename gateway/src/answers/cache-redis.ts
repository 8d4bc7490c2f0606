import { setTimeout as delay } from "node:timers/promises";
import type { Redis } from "../redis";
import type { CacheStore, Kept } from "./cache-store";

/** Milliseconds that an answer waits for Redis at most. */
const PATIENCE = 50;
/** Milliseconds that a Redis which was too slow is left alone. */
const PAUSE = 1000;
const PREFIX = "answer:";

/** In the Redis that replicas share. While it is away or slow nothing is kept. */
export class RedisStore implements CacheStore {
  private pausedUntil = 0;

  constructor(private readonly redis: Redis) {}

  async get(key: string): Promise<Kept | undefined> {
    if (!this.isThere) return undefined;
    const patience = new AbortController();
    const tooSlow = delay(PATIENCE, "too slow" as const, { signal: patience.signal });
    try {
      const text = await Promise.race([this.redis.get(PREFIX + key), tooSlow]);
      if (text === "too slow") this.pausedUntil = performance.now() + PAUSE;
      return text === null || text === "too slow" ? undefined : (JSON.parse(text) as Kept);
    } catch {
      return undefined;
    } finally {
      patience.abort();
      tooSlow.catch(() => undefined);
    }
  }

  set(key: string, kept: Kept, seconds: number): void {
    if (!this.isThere) return;
    this.redis.set(PREFIX + key, JSON.stringify(kept), { expiration: { type: "EX", value: seconds } }).catch(() => undefined);
  }

  private get isThere(): boolean {
    return this.redis.isReady && performance.now() >= this.pausedUntil;
  }
}
