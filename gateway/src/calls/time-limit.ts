import { unlessAborted } from "@pakketgraaf/process";
import { clock } from "../operation/clock";
import { CallFailure } from "./call-failure";

/** Who has less than this fraction of the time that any call may take, cannot say that a subgraph is slow. */
const ENOUGH = 0.5;

/** How long one call may take, in milliseconds of the clock: with its retry, and with all waiting. */
export class TimeLimit {
  /** How much of the time that any call may take this one has: 1 is all of it. */
  readonly fraction: number;
  private readonly ends: number;
  private readonly over = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  readonly signal = this.over.signal;

  /** @param timeout of any call @param operation what is left of the operation */
  constructor(timeout: number, operation: number) {
    const milliseconds = Math.max(0, Math.min(timeout, operation));
    this.fraction = milliseconds / timeout;
    this.ends = clock.now() + milliseconds;
    this.look();
  }

  get left(): number {
    return this.ends - clock.now();
  }

  /** That it is over. */
  failure(cause?: unknown): CallFailure {
    const { fraction } = this;
    return new CallFailure("timeout", "its time is over", { isFault: fraction >= ENOUGH, fraction, cause });
  }

  /**
   * What `work` gives, unless the time is over first. That does not end `work`.
   * @throws CallFailure when it is over
   */
  wait<T>(work: Promise<T>): Promise<T> {
    return unlessAborted(work, this.signal, () => this.failure());
  }

  /** What it was for is done: kept until its time is over, those of many calls would be much of what a process holds. */
  end(): void {
    clearTimeout(this.timer);
  }

  /** Looks again later when its clock stood still meanwhile. */
  private look(): void {
    const { left } = this;
    if (left <= 0) this.over.abort();
    else this.timer = setTimeout(() => this.look(), Math.ceil(left)).unref();
  }
}
