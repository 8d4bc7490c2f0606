/**
 * ok: all of it; partial: data and errors; refused: it did not run, and the client can do something about that; failed:
 * nothing, by a fault of ours.
 */
export type Outcome = "ok" | "partial" | "refused" | "failed";

/** One operation as observers see it. Nothing in it is of a person. */
export interface Operation {
  name?: string;
  type?: string;
  /** SHA-256 of its document. */
  hash?: string;
  /** Its document is one that was registered beforehand. */
  isTrusted: boolean;
  outcome: Outcome;
  /** Of its errors, each once. */
  codes: string[];
  cost: { requested?: number; actual?: number };
  calls: readonly { subgraph: string; milliseconds: number; outcome: string; cache?: string }[];
}

/** As it is before anything is known: whatever does not get an outcome on its way did not run. */
export const newOperation = (name?: string): Operation => ({
  name,
  isTrusted: false,
  outcome: "refused",
  codes: [],
  cost: {},
  calls: [],
});

/** @param cost in points, before it ran */
export function noteAdmitted(operation: Operation, admitted: { hash?: string; trusted: boolean; cost: number }): void {
  operation.hash = admitted.hash;
  operation.isTrusted = admitted.trusted;
  operation.cost.requested = admitted.cost;
}

const FAULT = "INTERNAL_SERVER_ERROR";

/** What a refusal before the operation ran makes of it. */
export function refuse(operation: Operation, codes: string[]): void {
  operation.codes = codes;
  operation.outcome = codes.includes(FAULT) ? "failed" : "refused";
}

/** @param data undefined when the operation did not run, null when nothing came of it */
export function conclude(operation: Operation, data: unknown, codes: string[]): void {
  if (data === undefined) return refuse(operation, codes);
  operation.codes = codes;
  if (codes.length === 0) operation.outcome = "ok";
  else operation.outcome = data === null ? "failed" : "partial";
}
