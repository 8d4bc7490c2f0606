import { genoemd, type Input } from "../mutations";

interface Made {
  id: string;
  recordVersie: number;
  /** How it became, as `geschiedenis` tells it. */
  geschiedenis: { nodes: { na: Record<string, { id: string }[]> }[] };
}

/** Makes a record, by the example of a mutation. */
type Make = (mutation: string) => Promise<Made>;

/** Gives an input with everything filled in that is accepted: each time of records of its own. */
export type Example = (make: Make, number: number) => Input | Promise<Input>;

export const verband = genoemd;

/** The record that was made, as an input names it that changes it. */
export const changing =
  (mutation: string, change: Input = {}): Example =>
  async (make) => {
    const { id, recordVersie } = await make(mutation);
    return { id, verwachteVersie: recordVersie, ...change };
  };

export const [ZORGVORM, ANDERE_ZORGVORM] = ["hipec-colon-adjuvant", "hooggebergte-astma-overig"];
