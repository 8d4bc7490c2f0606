/** When an operation has to be answered, whatever is still missing. All times are in milliseconds. */
export class Deadline {
  private readonly start = performance.now();
  private limit = this.options.operationTimeout;

  constructor(private readonly options: { operationTimeout: number; mutationTimeout: number }) {}

  /** A mutation was begun: it has a time limit of its own, and what is asked after it has the rest of that. */
  extendForMutation(): void {
    this.limit = this.options.mutationTimeout;
  }

  get left(): number {
    return this.start + this.limit - performance.now();
  }
}
