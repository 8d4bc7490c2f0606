import { setTimeout as delay } from "node:timers/promises";
import { BrokenCircuitError, circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhen } from "cockatiel";
import { CallFailure } from "./call-failure";

export type BreakerState = "closed" | "open" | "half-open";

/**
 * Enough that one bad query does not do it: it counts once however many calls it makes, and between its clients others
 * are answered, with which the count begins anew.
 */
export const FAILURES_IN_A_ROW = 5;
/** Milliseconds after which a probe without an answer keeps nobody waiting any more: a healthy subgraph is faster. */
const PATIENCE = 200;

/** Keeps calls from a subgraph that does not answer, so that nobody waits for it. */
export class Breaker {
  private readonly policy = circuitBreaker(
    handleWhen((error) => error instanceof CallFailure && this.isFault(error)),
    { halfOpenAfter: this.probeAfter, breaker: new ConsecutiveBreaker(FAILURES_IN_A_ROW) },
  );
  private probe: Promise<unknown> = Promise.resolve();

  /** @param probeAfter milliseconds before a call is let through to see whether the subgraph is back */
  constructor(private readonly probeAfter: number) {}

  get state(): BreakerState {
    if (this.policy.state === CircuitState.Closed) return "closed";
    return this.policy.state === CircuitState.HalfOpen ? "half-open" : "open";
  }

  /** @throws CallFailure when the subgraph is not to be called now */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.state === "half-open") await this.probe;
    if (this.state === "half-open") throw notNow();
    const wasOpen = this.state === "open";
    const running = this.policy.execute(work);
    if (wasOpen) this.probe = Promise.race([running.catch(() => undefined), delay(PATIENCE)]);
    try {
      return await running;
    } catch (error) {
      throw error instanceof BrokenCircuitError ? notNow() : error;
    }
  }

  /** A probe that has no answer is a failure, however little time it had, or whoever left: it showed nothing of its return. */
  private isFault({ outcome, isFault }: CallFailure): boolean {
    return isFault || (["timeout", "abandoned"].includes(outcome) && this.state === "half-open");
  }
}

const notNow = (): CallFailure => new CallFailure("breaker open", "it has failed too often, a moment ago");
