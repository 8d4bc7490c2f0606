/**
 * What waits for its turn. Clients take turns, so who asks little does not wait for all that another asks; when too much
 * waits, the newest of the client that has most is dropped.
 */
export class FairQueue<T> {
  /** By client; the first one's turn is next. */
  private readonly waiting = new Map<string, T[]>();
  private readonly takers = new Set<(taken: T) => void>();
  private length = 0;

  /**
   * @param most that may wait
   * @param onDrop told of what is dropped
   */
  constructor(
    private readonly most: number,
    private readonly onDrop: (dropped: T) => void,
  ) {}

  get size(): number {
    return this.length;
  }

  add(client: string, each: T): void {
    const [taker] = this.takers;
    if (taker) {
      this.takers.delete(taker);
      return taker(each);
    }
    const ofClient = this.waiting.get(client) ?? [];
    ofClient.push(each);
    this.waiting.set(client, ofClient);
    this.length += 1;
    if (this.length > this.most) this.drop();
  }

  /** The next one, as soon as there is one. @param over who waits for it does not want it any more: undefined then */
  async take(over: AbortSignal): Promise<T | undefined> {
    if (over.aborted) return undefined;
    const [first] = this.waiting;
    if (!first) return this.wait(over);
    const [client, [next, ...rest]] = first;
    this.waiting.delete(client);
    if (rest.length > 0) this.waiting.set(client, rest);
    this.length -= 1;
    return next;
  }

  private wait(over: AbortSignal): Promise<T | undefined> {
    return new Promise((resolve) => {
      const leave = (): void => {
        this.takers.delete(take);
        resolve(undefined);
      };
      const take = (taken: T): void => {
        over.removeEventListener("abort", leave);
        resolve(taken);
      };
      this.takers.add(take);
      over.addEventListener("abort", leave);
    });
  }

  private drop(): void {
    const [[client, most]] = [...this.waiting].sort(([, one], [, other]) => other.length - one.length);
    this.length -= 1;
    const dropped = most.pop()!;
    if (most.length === 0) this.waiting.delete(client);
    this.onDrop(dropped);
  }
}
