import type { CallOutcome } from "../operation/operation";

export interface CallFailureOptions extends ErrorOptions {
  isFault?: boolean;
  fraction?: number;
  retryAfter?: number;
}

/** A call that has no GraphQL answer. */
export class CallFailure extends Error {
  /** Whether it says that the subgraph is not well. */
  isFault: boolean;
  /** How much it had of the time that any call may take. */
  readonly fraction: number;
  /** Milliseconds that the subgraph asks to be left alone. */
  readonly retryAfter: number;

  constructor(
    readonly outcome: Exclude<CallOutcome, "ok">,
    message: string,
    { isFault = false, fraction = 1, retryAfter = 0, ...options }: CallFailureOptions = {},
  ) {
    super(message, options);
    this.isFault = isFault;
    this.fraction = fraction;
    this.retryAfter = retryAfter;
  }
}
