import { setTimeout as delay } from "node:timers/promises";
import type { Redis } from "../redis";
import type { CacheStore, Kept } from "./cache-store";

/** Milliseconds that a Redis which was too slow is left alone. */
const PAUSE = 1000;
const PREFIX = "answer:";

/** In the Redis that replicas share. While it is away or slow nothing is kept. */
export class RedisStore implements CacheStore {
  private pausedUntil = 0;

  /** @param patience milliseconds that an answer waits for Redis at most */
  constructor(
    private readonly redis: Redis,
    private readonly patience: number,
  ) {}

  async get(key: string): Promise<Kept | undefined> {
    if (!this.isThere) return undefined;
    const waiting = new AbortController();
    const tooSlow = delay(this.patience, "too slow" as const, { signal: waiting.signal });
    try {
      const text = await Promise.race([this.redis.get(PREFIX + key), tooSlow]);
      if (text === "too slow") this.pausedUntil = performance.now() + PAUSE;
      return text === null || text === "too slow" ? undefined : (JSON.parse(text) as Kept);
    } catch {
      return undefined;
    } finally {
      waiting.abort();
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
