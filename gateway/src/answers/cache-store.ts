import { LRUCache } from "lru-cache";

/** An answer that is kept. */
export interface Kept {
  /** As the subgraph sent it. */
  text: string;
  /** When it was computed, in milliseconds since 1970. */
  made: number;
  /** In seconds. */
  maxAge: number;
}

/** Where answers are kept. It may lose them, and neither way fails. */
export interface CacheStore {
  get: (key: string) => Promise<Kept | undefined>;
  /** @param seconds after which nobody will ask for it any more */
  set: (key: string, kept: Kept, seconds: number) => void;
}

/** A text in memory takes up to two bytes for a character. */
const BYTES_PER_CHARACTER = 2;
/** Of an entry without its text, about. */
const OVERHEAD = 500;

/** In the memory of this process; the least used go first. */
export class MemoryStore implements CacheStore {
  private readonly kept: LRUCache<string, Kept>;

  constructor(megabytes: number) {
    this.kept = new LRUCache({
      maxSize: megabytes * 1024 * 1024,
      sizeCalculation: ({ text }) => text.length * BYTES_PER_CHARACTER + OVERHEAD,
    });
  }

  get load(): { entries: number; bytes: number } {
    return { entries: this.kept.size, bytes: this.kept.calculatedSize };
  }

  async get(key: string): Promise<Kept | undefined> {
    return this.kept.get(key);
  }

  set(key: string, kept: Kept): void {
    this.kept.set(key, kept);
  }
}
