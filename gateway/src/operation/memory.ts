import { LRUCache } from "lru-cache";

/** Megabytes that a gateway may take for all that it keeps so that it need not be had again. */
export const CACHE_MEGABYTES = 48;

/** What is kept, and which part of that memory it may take; the least used goes first. */
const SHARES = {
  /** Public answers of subgraphs, and whole ones. */
  answers: 0.4,
  /** Plans of operations. */
  plans: 0.2,
  /** Documents as they were read. */
  documents: 0.2,
  /** Texts of documents that clients register themselves. */
  registered: 0.08,
  /** The fields that documents ask, for who counts them. */
  usage: 0.04,
  /** Who sends a token. */
  viewers: 0.05,
  /** Tokens for subgraphs. */
  tokens: 0.03,
} as const;

export type CacheName = keyof typeof SHARES;

/** Each with how much is in it, and the most that may be, in bytes. */
export interface CacheLoad {
  name: CacheName;
  entries: number;
  bytes: number;
  most: number;
}

/** All that a gateway keeps, within one bound. */
export class Memory {
  private readonly caches = new Map<CacheName, LRUCache<string, object | string>>();

  constructor(private readonly megabytes = CACHE_MEGABYTES) {}

  /**
   * The one cache of this name.
   * @param bytesOf what an entry takes in memory, about
   */
  cache<V extends object | string>(name: CacheName, bytesOf: (value: V, key: string) => number): LRUCache<string, V> {
    const known = this.caches.get(name) as LRUCache<string, V> | undefined;
    if (known) return known;
    const maxSize = this.most(name);
    const cache = new LRUCache<string, V>({ maxSize, sizeCalculation: (value, key) => Math.ceil(bytesOf(value, key)) });
    this.caches.set(name, cache as unknown as LRUCache<string, object | string>);
    return cache;
  }

  get loads(): CacheLoad[] {
    return [...this.caches].map(([name, { size, calculatedSize }]) => ({
      name,
      entries: size,
      bytes: calculatedSize,
      most: this.most(name),
    }));
  }

  private most(name: CacheName): number {
    return Math.floor(this.megabytes * 1024 * 1024 * SHARES[name]);
  }
}

/** Of an entry, besides its key and value. */
export const ENTRY_BYTES = 500;
/** A text takes up to two for a character. */
export const CHARACTER_BYTES = 2;
