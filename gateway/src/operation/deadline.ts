import { clock } from "./clock";

/**
 * When an operation has to be answered, whatever is still missing: so long after its first call was to be made. All times are
 * in milliseconds of the clock.
 */
export class Deadline {
  private start: number | undefined;
  private limit = this.options.operationTimeout;

  constructor(private readonly options: { operationTimeout: number; mutationTimeout: number }) {}

  /** A mutation was begun: it has a time limit of its own, and what is asked after it has the rest of that. */
  extendForMutation(): void {
    this.limit = this.options.mutationTimeout;
  }

  get left(): number {
    const now = clock.now();
    this.start ??= now;
    return this.start + this.limit - now;
  }
}
