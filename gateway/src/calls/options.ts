import type { EnvReader } from "../env-reader";

/** How the gateway calls subgraphs. Times are in milliseconds. */
export interface CallOptions {
  /** How long a subgraph may take for one call of a query. */
  timeout: number;
  /** How long a query may take as a whole, all its calls together. */
  operationTimeout: number;
  /** How long a mutation may take: each call, and the whole. */
  mutationTimeout: number;
}

export const CALL_DEFAULTS: CallOptions = { timeout: 1000, operationTimeout: 1400, mutationTimeout: 15_000 };

export const readCallOptions = (reader: EnvReader): CallOptions => ({
  timeout: reader.wholeNumber("SUBGRAPH_TIMEOUT_MS", CALL_DEFAULTS.timeout, 1, 600_000),
  operationTimeout: reader.wholeNumber("OPERATION_TIMEOUT_MS", CALL_DEFAULTS.operationTimeout, 1, 600_000),
  mutationTimeout: reader.wholeNumber("MUTATION_TIMEOUT_MS", CALL_DEFAULTS.mutationTimeout, 1, 600_000),
});
