import { bulkhead, BulkheadRejectedError, type BulkheadPolicy } from "cockatiel";
import { CallFailure } from "./call-failure";
import type { TimeLimit } from "./time-limit";

/** Bounds the calls of one subgraph that run, and those that wait for one to end. */
export class Bulkhead {
  private readonly policy: BulkheadPolicy;

  constructor(running: number, waiting: number) {
    this.policy = bulkhead(running, waiting);
  }

  /**
   * Gives up when the time is over, also while it waits.
   * @throws CallFailure also when too many wait already
   */
  async run<T>(work: () => Promise<T>, limit: TimeLimit): Promise<T> {
    // The policy is not given the signal: after a call that was cancelled while it waited, it forgets to wake the next.
    const running = this.policy.execute(async () => {
      if (limit.signal.aborted) throw limit.failure();
      return work();
    });
    try {
      return await limit.wait(running);
    } catch (error) {
      if (error instanceof BulkheadRejectedError) throw new CallFailure("queue full", error.message);
      throw error;
    }
  }
}
