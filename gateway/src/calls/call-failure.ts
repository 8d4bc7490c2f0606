/** What became of a call. */
export type CallOutcome =
  | "ok"
  /** Its time was over. */
  | "timeout"
  /** There was no connection, or it broke before there was an answer. */
  | "connection"
  /** HTTP 502, 503 or 504. */
  | "status"
  /** The answer is not GraphQL, or not whole. */
  | "malformed"
  /** The subgraph did not believe the gateway, and therefore did nothing. */
  | "refused"
  /** Not sent: the subgraph has failed too often, a moment ago. */
  | "breaker open"
  /** Not sent: too many calls wait for this subgraph. */
  | "queue full";

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
