import type { CallOutcome } from "../operation/operation";

/** A call that has no GraphQL answer. */
export class CallFailure extends Error {
  /** Whether it says that the subgraph is not well. */
  isFault = false;
  /** How much it had of the time that any call may take. */
  readonly fraction: number = 1;
  /** Milliseconds that the subgraph asks to be left alone. */
  readonly retryAfter: number = 0;

  constructor(
    readonly outcome: Exclude<CallOutcome, "ok">,
    message: string,
    { cause, ...more }: ErrorOptions & Partial<Pick<CallFailure, "isFault" | "fraction" | "retryAfter">> = {},
  ) {
    super(message, { cause });
    Object.assign(this, more);
  }
}
