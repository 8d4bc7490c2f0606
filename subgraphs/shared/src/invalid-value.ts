/**
 * What a scalar returns for input that it cannot read. Throwing while a scalar is parsed would name the variable or
 * a position in the query; the argument check turns this value into an error that names the argument.
 */
export class InvalidValue {
  /** @param expected what would have been accepted, for the error message */
  constructor(readonly expected: string) {}
}
