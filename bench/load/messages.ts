/** What is asked, and what its answer should be. */
export interface Asked {
  body: string;
  /** The data of the right answer. */
  expected: unknown;
}

/** So much of it, of one server. */
export interface Slice {
  url: string;
  headers: Record<string, string>;
  /** Places in the list of what is asked, in the order in which they are; from the first again when all were. */
  order: readonly number[];
  connections: number;
  /** Nothing new is asked after these. Absent: each in the order is asked once. */
  milliseconds?: number;
}

/**
 * `whole`: the right answer. `partial`: with errors, or without what the right one has. `refused`: 503, to be tried again.
 * `different`: data of its own. `failed`: no answer of GraphQL.
 */
export const VERDICTS = ["whole", "partial", "refused", "different", "failed"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Answered {
  verdicts: Record<Verdict, number>;
  /** Milliseconds that each whole answer took. */
  latencies: number[];
  /** Of all bodies. */
  bytes: number;
  /** Milliseconds from the first question to the last answer. */
  taken: number;
  /** The first answer that was not right, shortened. */
  example?: string;
}

export type Order = { asked: readonly Asked[] } | { slice: Slice };
