/** An error as clients get it. */
export interface ToldError {
  message: string;
  extensions: { code: string; [name: string]: unknown };
}

/** A refusal of a whole request, told to the client as it is. */
export class HttpError extends Error {
  /** All that is wrong with the request; usually one thing. */
  readonly errors: readonly ToldError[];

  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
    { errors, ...options }: ErrorOptions & { errors?: readonly ToldError[] } = {},
  ) {
    super(message, options);
    this.errors = errors ?? [{ message, extensions: { code } }];
  }
}
