/** Milliseconds between two looks at how late the process is. */
const LOOK_EVERY = 20;

/**
 * Milliseconds in which this process did what it had to in time. They stand still while its event loop is late, by work of
 * its own or because the machine has other work: what then has no answer yet may have one that nobody has read.
 */
class Clock {
  private lost = 0;
  private due = performance.now() + LOOK_EVERY;

  constructor() {
    setInterval(() => this.look(), LOOK_EVERY).unref();
  }

  now(): number {
    const now = performance.now();
    return now - this.lost - this.lateAt(now);
  }

  private look(): void {
    const now = performance.now();
    this.lost += this.lateAt(now);
    this.due = now + LOOK_EVERY;
  }

  private lateAt(now: number): number {
    return Math.max(0, now - this.due);
  }
}

export const clock = new Clock();
