import { clock } from "../operation/clock";
import { abandoned } from "./abandoned";
import { FAILURES_IN_A_ROW } from "./breaker";
import { CallFailure } from "./call-failure";
import type { TimeLimit } from "./time-limit";

/** A subgraph whose calls take more than this part of their time is not well: it is slow by itself, not for all that wait. */
const SLOW = 0.75;
/** Of the newest call, in how long calls take of late. */
const WEIGHT = 0.2;

/** Calls that may always run at a time, and at first: as many as have to fail before a subgraph is left alone that answers none. */
const LEAST = FAILURES_IN_A_ROW + 1;
/** Of a call's time: who took more shared the subgraph with too many, and who took less could have shared it with one more. */
const LONG = 0.5;
const SHORT = 0.25;
/** What is left of how many may run when one took long. */
const LESS = 0.7;

/**
 * Bounds the calls of one subgraph that run, and those that wait for one to end. As long as the subgraph is well, waiting
 * takes nothing of a call's time: who has to wait because there is much to do, is answered later, but is answered. So no more
 * run at a time than come to their end well in time: how many that are depends on what they ask, and on what else the machine
 * does, and is found by trying.
 */
export class Bulkhead {
  private running = 0;
  private readonly queue = new Set<() => void>();
  private readonly waiting = new Set<TimeLimit>();
  /** How many may run at a time now. */
  private allowed = Math.min(LEAST, this.most);
  /** When it became less for the last time: what began before that says nothing new. */
  private lessened = -Infinity;
  /** Milliseconds that calls take of late. */
  private usual = 0;

  /** @param timeout of any call */
  constructor(
    private readonly most: number,
    private readonly mostWaiting: number,
    private readonly timeout: number,
  ) {}

  /**
   * Gives up when the time is over, or when nobody waits for it any more, also while it waits.
   * @throws CallFailure also when too many wait already
   */
  async run<T>(work: () => Promise<T>, limit: TimeLimit, nobodyWaits?: AbortSignal): Promise<T> {
    if (this.isWell) this.waiting.add(limit);
    else limit.start();
    try {
      return await limit.wait(this.inTurn(work, limit, nobodyWaits));
    } finally {
      this.waiting.delete(limit);
    }
  }

  private async inTurn<T>(work: () => Promise<T>, limit: TimeLimit, nobodyWaits: AbortSignal | undefined): Promise<T> {
    if (!this.isFull) this.running += 1;
    else await this.turn(limit, nobodyWaits);
    try {
      limit.start();
      if (limit.signal.aborted) throw limit.failure();
      const began = clock.now();
      try {
        const answer = await work();
        this.note(began);
        return answer;
      } catch (failure) {
        // Any other, as of a call that was not sent after all, says nothing of how much the subgraph can take.
        if (failure instanceof CallFailure && failure.outcome === "timeout") this.note(began);
        throw failure;
      }
    } finally {
      this.leave();
    }
  }

  /** Waits for a place; who does not want it any more leaves it to others. */
  private turn(limit: TimeLimit, nobodyWaits: AbortSignal | undefined): Promise<void> {
    if (this.queue.size >= this.mostWaiting) throw new CallFailure("queue full", "too many calls of it wait already");
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      const take = (): void => {
        over.abort();
        resolve();
      };
      const leaveBy = (signal: AbortSignal | undefined, reason: () => CallFailure): void => {
        const leave = (): void => {
          over.abort();
          this.queue.delete(take);
          reject(reason());
        };
        signal?.addEventListener("abort", leave, { signal: over.signal });
      };
      this.queue.add(take);
      leaveBy(limit.signal, () => limit.failure());
      leaveBy(nobodyWaits, abandoned);
    });
  }

  /** Whoever waits takes the place, and those that there have come to be. */
  private leave(): void {
    this.running -= 1;
    for (const take of this.queue) {
      if (this.isFull) return;
      this.queue.delete(take);
      this.running += 1;
      take();
    }
  }

  private get isFull(): boolean {
    return this.running >= Math.floor(this.allowed);
  }

  private get isWell(): boolean {
    return this.usual < this.timeout * SLOW;
  }

  private note(began: number): void {
    const milliseconds = clock.now() - began;
    this.adjust(began, milliseconds / this.timeout);
    this.usual += (Math.min(milliseconds, this.timeout) - this.usual) * WEIGHT;
    if (this.isWell) return;
    for (const limit of this.waiting) limit.start();
    this.waiting.clear();
  }

  /** @param taken of a call's time */
  private adjust(began: number, taken: number): void {
    if (taken < SHORT && this.isFull) this.allowed = Math.min(this.most, this.allowed + 1 / this.allowed);
    if (taken <= LONG || began < this.lessened) return;
    this.allowed = Math.min(this.most, Math.max(LEAST, this.allowed * LESS));
    this.lessened = clock.now();
  }
}
