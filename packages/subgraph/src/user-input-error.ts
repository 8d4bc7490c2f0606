import { GraphQLError } from "graphql";

/**
 * Bad input from the caller. `argument` is the path of the argument, such as `first` or `filter.datumVan`;
 * `expected` says what would have been accepted.
 */
export class UserInputError extends GraphQLError {
  constructor(argument: string, expected: string) {
    super(`Argument "${argument}": ${expected}`, { extensions: { code: "BAD_USER_INPUT", argument } });
  }
}
