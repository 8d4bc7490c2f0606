import { bulkhead, BulkheadRejectedError, type BulkheadPolicy } from "cockatiel";
import { clock } from "../operation/clock";
import { CallFailure } from "./call-failure";
import type { TimeLimit } from "./time-limit";

/** A subgraph whose calls take more than this part of their time is not well: it is slow by itself, not for all that wait. */
const SLOW = 0.75;
/** Of the newest call, in how long calls take of late. */
const WEIGHT = 0.2;

/**
 * Bounds the calls of one subgraph that run, and those that wait for one to end. As long as the subgraph is well, waiting
 * takes nothing of a call's time: who has to wait because there is much to do, is answered later, but is answered.
 */
export class Bulkhead {
  private readonly policy: BulkheadPolicy;
  private readonly waiting = new Set<TimeLimit>();
  /** Milliseconds that calls take of late. */
  private usual = 0;

  /** @param timeout of any call */
  constructor(
    running: number,
    waiting: number,
    private readonly timeout: number,
  ) {
    this.policy = bulkhead(running, waiting);
  }

  /**
   * Gives up when the time is over, also while it waits.
   * @throws CallFailure also when too many wait already
   */
  async run<T>(work: () => Promise<T>, limit: TimeLimit): Promise<T> {
    if (this.isWell) this.waiting.add(limit);
    else limit.start();
    // The policy is not given the signal: after a call that was cancelled while it waited, it forgets to wake the next.
    const running = this.policy.execute(async () => {
      limit.start();
      if (limit.signal.aborted) throw limit.failure();
      const began = clock.now();
      try {
        return await work();
      } finally {
        this.note(clock.now() - began);
      }
    });
    try {
      return await limit.wait(running);
    } catch (error) {
      if (error instanceof BulkheadRejectedError) throw new CallFailure("queue full", error.message);
      throw error;
    } finally {
      this.waiting.delete(limit);
    }
  }

  private get isWell(): boolean {
    return this.usual < this.timeout * SLOW;
  }

  private note(milliseconds: number): void {
    this.usual += (Math.min(milliseconds, this.timeout) - this.usual) * WEIGHT;
    if (this.isWell) return;
    for (const limit of this.waiting) limit.start();
    this.waiting.clear();
  }
}
