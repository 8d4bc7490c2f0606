/** A flight that somebody waits for. */
interface Flight<T> {
  answer: Promise<T>;
  waiting: number;
  abandoned: AbortController;
  begun: Promise<void>;
  isOver: boolean;
}

/** Lets who asks the same at the same time share one answer. When all of them have left, nobody needs it any more. */
export class SingleFlight<T> {
  private readonly flights = new Map<string, Flight<T>>();

  /**
   * @param key the same for what may be shared, and only then
   * @param start is told when nobody waits any more
   * @param begun when what it starts has begun
   * @returns also what is to be called once by who waits no longer
   */
  join(
    key: string,
    start: (abandoned: AbortSignal) => Promise<T>,
    begun = Promise.resolve(),
  ): { flight: Promise<T>; begun: Promise<void>; joined: boolean; leave: () => void } {
    const known = this.flights.get(key);
    const flight = known ?? this.start(key, start, begun);
    flight.waiting += 1;
    return { flight: flight.answer, begun: flight.begun, joined: known !== undefined, leave: () => this.leave(key, flight) };
  }

  /** What is asked from now on is asked anew: something was written, which the answers on their way may not show. */
  forget(): void {
    this.flights.clear();
  }

  private start(key: string, start: (abandoned: AbortSignal) => Promise<T>, begun: Promise<void>): Flight<T> {
    const abandoned = new AbortController();
    const flight: Flight<T> = { answer: start(abandoned.signal), waiting: 0, abandoned, begun, isOver: false };
    flight.answer = flight.answer.finally(() => this.end(key, flight));
    this.flights.set(key, flight);
    return flight;
  }

  private leave(key: string, flight: Flight<T>): void {
    flight.waiting -= 1;
    if (flight.waiting > 0 || flight.isOver) return;
    this.end(key, flight);
    flight.abandoned.abort();
  }

  /** Who asks from now on does not find it. */
  private end(key: string, flight: Flight<T>): void {
    flight.isOver = true;
    if (this.flights.get(key) === flight) this.flights.delete(key);
  }
}
