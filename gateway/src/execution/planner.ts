import type { QueryPlan } from "@apollo/query-planner";

/** What a planner knows of its graph. */
export interface PlannedGraph {
  /** What clients see, as SDL. */
  clientSchema: string;
  /** With their addresses in the supergraph. */
  subgraphs: readonly { name: string; url?: string }[];
}

/** What came of something that takes time. */
export interface Made<T> {
  made: T;
  /** The length of its JSON. */
  length: number;
  /** Of CPU. */
  milliseconds: number;
}

/** Says which subgraph is asked for what, and in which order. For whom it does, is told: who asks much waits longer than others. */
export interface Planner {
  readonly graph: PlannedGraph;
  /** How much waits for its turn. */
  readonly waiting: number;
  /**
   * Whether a document is valid.
   * @throws NotPlanned
   */
  validate: (document: string, client: string) => Promise<Made<boolean>>;
  /**
   * @param operation a valid document of one operation
   * @throws NotPlanned
   */
  plan: (operation: string, client: string) => Promise<Made<QueryPlan>>;
  stop: () => Promise<void>;
}

/** Why there is no plan, or why it is not known whether a document is valid. */
export class NotPlanned extends Error {
  /** @param milliseconds that were spent on it */
  constructor(
    readonly reason: "too long" | "too large" | "too many",
    readonly milliseconds = 0,
  ) {
    super(`not planned: ${reason}`);
  }
}
