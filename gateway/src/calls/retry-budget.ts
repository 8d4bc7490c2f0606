/** Of so many calls, one may be sent again. */
const CALLS_PER_RETRY = 5;
const RETRIES_PER_SECOND = 3;
const MAX_SAVED = 10;

/**
 * How many calls of a subgraph may be sent again: a subgraph that is in trouble gets a fifth more calls at most, and
 * one that is called seldom a few.
 */
export class RetryBudget {
  private saved = MAX_SAVED;
  private last = this.now();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** To be told of each call. */
  earn(): void {
    this.save(1 / CALLS_PER_RETRY);
  }

  /** Whether there is enough for a retry; then it is taken. */
  spend(): boolean {
    const now = this.now();
    this.save(((now - this.last) / 1000) * RETRIES_PER_SECOND);
    this.last = now;
    if (this.saved < 1) return false;
    this.saved -= 1;
    return true;
  }

  private save(retries: number): void {
    this.saved = Math.min(MAX_SAVED, this.saved + retries);
  }
}
