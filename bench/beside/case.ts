import type { Question } from "../platform";
import type { WRITER } from "./row";

/** The names of cases by which somebody knows them. */
export const DOSSIERS = "dossiers of 20";
export const ONE_DOSSIER = "one dossier";

/** What is asked of every row, in any order. */
export interface Case {
  name: string;
  questions: readonly (Pick<Question, "query"> & { variables: Record<string, unknown> })[];
  /** Of whom asks; undefined: anybody. */
  client?: typeof WRITER;
}

/** Answers what is to be known of the records before anything is asked of the rows. */
export interface Ask {
  ask: (question: Pick<Question, "name" | "query">) => Promise<{ data?: Record<string, unknown> | null }>;
}
