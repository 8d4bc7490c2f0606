/**
 * What a scalar returns for input that it cannot read. Throwing while a scalar is parsed would name the variable or
 * a position in the query. In the input of a mutation it is told to the user like whatever else can be mended (see
 * `write`); elsewhere the argument check turns it into an error that names the argument.
 */
export class InvalidValue {
  /**
   * @param given what stood there, in text
   * @param expected what would have been accepted, for a developer
   * @param message the same for the user, in the user's language
   */
  constructor(
    readonly given: string,
    readonly expected: string,
    readonly message: string,
  ) {}

  /** Two inputs are the same by what was given, whatever is said of it. */
  toJSON(): object {
    return { given: this.given };
  }
}
