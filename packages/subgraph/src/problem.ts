/** What a user can mend in what was asked. */
export interface Problem {
  code: ProblemCode;
  /** Where in the input, from the argument inwards, such as `["input", "geldigTot"]`. */
  path: string[];
  /** For the user, in the user's language. */
  message: string;
}

const MAX_QUOTE = 100;

/** What a message repeats of what was asked: no more than it takes to recognise it. */
export const quoted = (text: string): string =>
  `"${text.length > MAX_QUOTE ? `${asText(text.slice(0, MAX_QUOTE))}…` : asText(text)}"`;

/** What a database can keep. */
const asText = (text: string): string => text.toWellFormed().replaceAll("\u0000", "\ufffd");

/** In the words of the graph, because clients see them. */
export const PROBLEM_CODES = [
  "BESTAAT_AL",
  "EIGEN_VOORSTEL",
  "NIET_GEVONDEN",
  "ONBEKENDE_VERWIJZING",
  "ONGELDIG",
  "OVERGANG_NIET_TOEGESTAAN",
  "OVERLAPT",
  "VERSIECONFLICT",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

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
export const refuse = (code: ProblemCode, path: string[], message: string, record: object | null = null): never => {
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
