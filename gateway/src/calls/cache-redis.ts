import { randomUUID } from "node:crypto";
import { log } from "@pakketgraaf/process";
import { TaskCancelledError, timeout, TimeoutStrategy } from "cockatiel";
import type { Redis } from "../replicas/redis";
import type { CacheStore, Found, Kept } from "./cache-store";

/** Milliseconds that a Redis which was too slow is left alone. */
const PAUSE = 1000;
/** Milliseconds that a mutation waits for Redis at most. */
const PURGE_PATIENCE = 2000;
const PREFIX = "answer:";
/**
 * A hash: how many purges there were, which of them was the last of each group, and in `epoch` since when this is known.
 * It has no time to live, so that what is kept goes before it. When it is lost or too large, another epoch begins, and
 * what was kept in one before is not given any more.
 */
const PURGES = "answer-purges";
const MAX_PURGED = 10_000;
/** In one go: of what replicas purge at the same time, each group has the last purge, and not that of who came last to tell. */
const MARK = `
  local purge = redis.call("HINCRBY", KEYS[1], "purges", 1)
  for place = 2, #ARGV do redis.call("HSET", KEYS[1], ARGV[place], purge) end
  if redis.call("HLEN", KEYS[1]) > tonumber(ARGV[1]) then redis.call("DEL", KEYS[1]) end`;
const ofGroup = (group: string): string => `group ${group}`;

/**
 * In the Redis that replicas share. While it is away or slow nothing is kept. What others could not purge meanwhile is
 * not known: who finds it back begins another epoch.
 */
export class RedisStore implements CacheStore {
  private pausedUntil = 0;
  /** Whether all purges until now are known to be in Redis. */
  private isSound = true;
  private restoring: Promise<void> | undefined;
  private readonly patience = timeout(this.milliseconds, TimeoutStrategy.Aggressive);
  private readonly purgePatience = timeout(PURGE_PATIENCE, TimeoutStrategy.Aggressive);

  /** @param milliseconds that an answer waits for Redis at most */
  constructor(
    private readonly redis: Redis,
    private readonly milliseconds: number,
  ) {
    redis.on("reconnecting", () => (this.isSound = false));
  }

  async look(key: string): Promise<Found> {
    if (!this.isThere) return {};
    try {
      const found = await this.patience.execute(() => this.read(key));
      return this.isSound ? found : {};
    } catch (error) {
      if (error instanceof TaskCancelledError) this.pausedUntil = performance.now() + PAUSE;
      return {};
    }
  }

  set(key: string, kept: Kept, seconds: number): void {
    if (!this.isThere) return;
    this.redis.set(PREFIX + key, JSON.stringify(kept), { expiration: { type: "EX", value: seconds } }).catch(() => undefined);
  }

  async purge(groups: readonly string[]): Promise<void> {
    await this.purgePatience.execute(() => this.mark(groups)).catch(() => {
      // From now on this process reads nothing that may be of before; the others do once they reach Redis again themselves.
      this.isSound = false;
      log.warn("what a mutation changed could not be purged from Redis: other replicas may show it as it was until its time is over");
    });
  }

  private async read(key: string): Promise<Found> {
    if (!this.isSound) await this.restore();
    const [text, [begun, purges]] = await Promise.all([
      this.redis.get(PREFIX + key),
      this.redis.hmGet(PURGES, ["epoch", "purges"]),
    ]);
    const epoch = begun ?? (await this.begin());
    const moment = momentOf(epoch, Number(purges ?? 0));
    if (text === null) return { moment };
    const kept = JSON.parse(text) as Kept;
    return (await this.isGood(kept, epoch)) ? { kept, moment } : { moment };
  }

  private async isGood({ groups, moment }: Kept, epoch: string): Promise<boolean> {
    // What was kept by a version before this one has neither.
    const [askedIn, asked] = (moment ?? "").split("/");
    if (askedIn !== epoch || !groups) return false;
    const [now, ...purged] = await this.redis.hmGet(PURGES, ["epoch", ...groups.map(ofGroup)]);
    return now === epoch && purged.every((purge) => Number(asked) >= Number(purge ?? 0));
  }

  private async begin(): Promise<string> {
    await this.redis.hSetNX(PURGES, "epoch", randomUUID());
    return (await this.redis.hGet(PURGES, "epoch")) ?? "";
  }

  private async mark(groups: readonly string[]): Promise<void> {
    // Also after that, which may have been begun before this was done.
    if (!this.isSound) await this.restore();
    await this.redis.eval(MARK, { keys: [PURGES], arguments: [String(MAX_PURGED), ...groups.map(ofGroup)] });
  }

  /** Begins another epoch: whatever was purged before, nothing of that time is given any more. */
  private restore(): Promise<void> {
    this.restoring ??= this.redis
      .del(PURGES)
      .then(() => void (this.isSound = true))
      .finally(() => (this.restoring = undefined));
    return this.restoring;
  }

  private get isThere(): boolean {
    return this.redis.isReady && performance.now() >= this.pausedUntil;
  }
}

const momentOf = (epoch: string, purges: number): string => `${epoch}/${purges}`;
