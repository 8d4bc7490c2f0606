import { clock } from "./clock";

/**
 * How long an operation may take, whatever is still missing: all the time in which a call of it is with a subgraph. Waiting
 * until there is a place for a call does not count. All times are in milliseconds of the clock.
 */
export class Deadline {
  private spent = 0;
  private calls = 0;
  private since = 0;
  private limit = this.options.operationTimeout;

  constructor(private readonly options: { operationTimeout: number; mutationTimeout: number }) {}

  /** A mutation was begun: it has a time limit of its own, and what is asked after it has the rest of that. */
  extendForMutation(): void {
    this.limit = this.options.mutationTimeout;
  }

  /** To be called when a call begins; gives what is left. */
  begin(): number {
    if (this.calls === 0) this.since = clock.now();
    this.calls += 1;
    return this.left;
  }

  /** To be called when that call is over. */
  end(): void {
    this.calls -= 1;
    if (this.calls === 0) this.spent += clock.now() - this.since;
  }

  get left(): number {
    const running = this.calls > 0 ? clock.now() - this.since : 0;
    return this.limit - this.spent - running;
  }
}
