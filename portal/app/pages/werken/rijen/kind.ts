import type { ApolloClient } from "@apollo/client";
import type { WriteDocument } from "../../../graph/write";
import type { Cells } from "./parse";

export interface RowColumn {
  name: string;
  isRequired?: boolean;
  /** What belongs in it. */
  means: string;
}

/** What a dry run says of a row: `ready` to be recorded, `wrong`, or `there` already. */
export interface Check {
  kind: "ready" | "wrong" | "there";
  /** What it would do, or why it cannot be done. */
  text: string;
  input?: Record<string, unknown>;
}

/** A kind of change that is made for many rows at once. */
export interface RowKind {
  /** Where it is, by which what is not finished is kept. */
  name: string;
  title: string;
  scope: string;
  who: string;
  columns: readonly RowColumn[];
  document: WriteDocument<{ __typename?: string; id: string; recordVersie: number }>;
  /** Looks whether a row can be recorded; sends nothing. */
  check: (graph: ApolloClient, cells: Cells) => Promise<Check>;
  /** Where the record is of a row that was recorded. */
  placeOf: (id: string, typename: string) => string;
}
