import { unlessAborted } from "@pakketgraaf/process";
import { clock } from "../operation/clock";
import { CallFailure } from "./call-failure";

/** Who has less than this fraction of the time that any call may take, cannot say that a subgraph is slow. */
const ENOUGH = 0.5;

/** How long one call may take from when it begins, in milliseconds of the clock: with its retry, and waiting for that. */
export class TimeLimit {
  private readonly over = new AbortController();
  readonly signal = this.over.signal;
  private tellBegun!: () => void;
  /** When it begins to count. */
  readonly begun = new Promise<void>((resolve) => (this.tellBegun = resolve));
  hasBegun = false;
  /** How much of the time that any call may take this one has: 1 is all of it. */
  private fraction = 1;
  private ends = Infinity;
  private timer: NodeJS.Timeout | undefined;

  /** @param timeout of any call @param begin tells what the operation has left when it begins */
  constructor(
    private readonly timeout: number,
    private readonly begin: () => number = () => Infinity,
  ) {}

  /** From now on it counts, if it did not yet. */
  start(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    const milliseconds = Math.max(0, Math.min(this.timeout, this.begin()));
    this.fraction = milliseconds / this.timeout;
    this.ends = clock.now() + milliseconds;
    this.look();
    this.tellBegun();
  }

  get left(): number {
    return this.ends - clock.now();
  }

  /** That it is over. */
  failure(): CallFailure {
    const { fraction } = this;
    return new CallFailure("timeout", "its time is over", { isFault: fraction >= ENOUGH, fraction });
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
