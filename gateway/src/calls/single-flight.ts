/** Lets who asks the same at the same time share one answer. */
export class SingleFlight<T> {
  private readonly flights = new Map<string, Promise<T>>();

  /** @param key the same for what may be shared, and only then */
  join(key: string, start: () => Promise<T>): { flight: Promise<T>; joined: boolean } {
    const known = this.flights.get(key);
    if (known) return { flight: known, joined: true };
    const flight = start().finally(() => {
      if (this.flights.get(key) === flight) this.flights.delete(key);
    });
    this.flights.set(key, flight);
    return { flight, joined: false };
  }

  /** What is asked from now on is asked anew: something was written, which the answers on their way may not show. */
  forget(): void {
    this.flights.clear();
  }
}
