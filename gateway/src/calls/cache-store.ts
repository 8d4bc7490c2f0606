import type { Freshness } from "../operation/freshness";
import { CHARACTER_BYTES, ENTRY_BYTES, type Memory } from "../operation/memory";

/** An answer that is kept: of a subgraph, or of the gateway as a whole. */
export interface Kept {
  /** As it was sent. */
  text: string;
  /** When it was computed, in milliseconds since 1970. */
  made: number;
  /** In seconds. */
  maxAge: number;
  /** What it goes with, when that is purged. */
  groups: readonly string[];
  /** When it was asked for, as the store tells time: see `Found`. */
  moment: string;
}

/** As it is now. */
export const freshnessOfKept = ({ made, maxAge }: Pick<Kept, "made" | "maxAge">): Freshness => ({
  maxAge,
  age: Math.max(0, Math.floor((Date.now() - made) / 1000)),
});

/** What a store has for who asks. */
export interface Found {
  /** Undefined when there is none, or it was asked for before one of its groups was purged. */
  kept?: Kept;
  /** For what is asked from now on. Undefined: nothing can be kept now. */
  moment?: string;
}

/**
 * Where answers are kept. It may lose them, and no way fails. What was asked before a purge and comes in after it is
 * told by its moment: it may be kept, but is not given.
 */
export interface CacheStore {
  look: (key: string) => Promise<Found>;
  /** @param seconds after which nobody will ask for it any more */
  set: (key: string, kept: Kept, seconds: number) => void;
  /** Over when nothing is given any more that goes with these groups and was asked for before. */
  purge: (groups: readonly string[]) => Promise<void>;
}

/** Groups of which it is remembered when they were purged. With more, all that was asked before goes. */
const MAX_PURGED = 10_000;

/** In the memory of this process; the least used go first. */
export class MemoryStore implements CacheStore {
  private readonly kept = this.memory.cache<Kept>(
    "answers",
    // A whole answer is there as bytes too.
    ({ text, groups }) => text.length * (CHARACTER_BYTES + 1) + groups.join().length * CHARACTER_BYTES + ENTRY_BYTES,
  );
  /** Purges until now. */
  private moment = 0;
  /** Of what was asked before this moment it is not known any more whether it was purged. */
  private forgotten = 0;
  private readonly purged = new Map<string, number>();

  constructor(private readonly memory: Memory) {}

  async look(key: string): Promise<Found> {
    const moment = String(this.moment);
    const kept = this.kept.get(key);
    if (!kept) return { moment };
    const asked = Number(kept.moment);
    if (asked >= this.forgotten && kept.groups.every((group) => asked >= (this.purged.get(group) ?? 0))) return { kept, moment };
    this.kept.delete(key);
    return { moment };
  }

  set(key: string, kept: Kept): void {
    this.kept.set(key, kept);
  }

  async purge(groups: readonly string[]): Promise<void> {
    this.moment += 1;
    if (this.purged.size + groups.length > MAX_PURGED) {
      this.purged.clear();
      this.forgotten = this.moment;
    }
    for (const group of groups) this.purged.set(group, this.moment);
  }
}
