import { GraphQLError } from "graphql";

/** What a user can mend in what was asked. */
export interface Problem {
  /** In the words of the graph, because clients see it. */
  code: string;
  /** Where in the input, from the argument inwards, such as `["input", "until"]`. */
  path: string[];
  /** For the user, in the user's language. */
  message: string;
}

/** What the machinery itself says, in the words of the graph: what it finds wrong in a mutation's input, and names in it. */
export interface GraphWords {
  /** The arguments with a mutation's key and with the version that its client saw; and who verifies, in the change log. */
  names: Record<"key" | "expectedVersion" | "verifier", string>;
  /** The code for what a scalar cannot read, which says itself what it expected. */
  illFormed: string;
  notFound: (type: string) => Pick<Problem, "code" | "message">;
  changed: (version: number, expected: number) => Pick<Problem, "code" | "message">;
  /** @param of which other record it was to be of, where it was */
  unknown: (type: string, id: string, of?: { field: string; id: string }) => Pick<Problem, "code" | "message">;
}

const MAX_QUOTE = 100;

/** What a message repeats of what was asked: no more than it takes to recognise it. */
export const quoted = (text: string): string =>
  `"${text.length > MAX_QUOTE ? `${asText(text.slice(0, MAX_QUOTE))}…` : asText(text)}"`;

/** What a database can keep. */
const asText = (text: string): string => text.toWellFormed().replaceAll("\u0000", "\ufffd");

/** Thrown by a mutation that does nothing because of what was asked; its transaction leaves no trace but the answer. */
export class Refusal extends Error {
  /** @param record the record as it is, where that helps to mend the input */
  constructor(
    readonly problems: Problem[],
    readonly record: object | null = null,
  ) {
    super(problems.map(({ code }) => code).join(", "));
  }
}

/** @throws Refusal with this one problem */
export const refuse = (code: string, path: string[], message: string, record: object | null = null): never => {
  throw new Refusal([{ code, path, message }], record);
};

/**
 * Does work on the database; what a named constraint refuses becomes a refusal that the user understands.
 * @param constraints by the name of the constraint or unique index
 */
export async function orProblem<T>(constraints: Record<string, Problem>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problem = constraints[(error as { constraint?: string }).constraint ?? ""];
    if (problem) throw new Refusal([problem]);
    throw error;
  }
}

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

/** What to tell, under a code, of each value in an input that its scalar could not read, at every depth. */
export function findIllFormed(code: string, value: unknown, path: string[]): Problem[] {
  if (value instanceof InvalidValue) return [{ code, path, message: value.message }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => findIllFormed(code, item, [...path, key]));
}

/**
 * Bad input from the caller. `argument` is the path of the argument, such as `first` or `filter.since`;
 * `expected` says what would have been accepted.
 */
export class UserInputError extends GraphQLError {
  constructor(argument: string, expected: string) {
    super(`Argument "${argument}": ${expected}`, { extensions: { code: "BAD_USER_INPUT", argument } });
  }
}
