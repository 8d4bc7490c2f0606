import type { EnvReader } from "../env-reader";

/** How the gateway calls subgraphs. Times are in milliseconds. */
export interface CallOptions {
  /** How long a subgraph may take for one call of a query. */
  timeout: number;
  /** How long a query may take as a whole, all its calls together. */
  operationTimeout: number;
  /** How long a mutation may take: each call, and the whole. */
  mutationTimeout: number;
  /** Calls of one subgraph that run at the same time, each on a connection of its own. */
  connections: number;
  /** Calls of one subgraph that wait for one of those to end; more are refused. */
  queue: number;
  /** How long a subgraph that failed too often is left alone before a call finds out whether it is back. */
  probeAfter: number;
}

export const CALL_DEFAULTS: CallOptions = {
  timeout: 1000,
  operationTimeout: 1400,
  mutationTimeout: 15_000,
  connections: 64,
  queue: 256,
  probeAfter: 500,
};

export const readCallOptions = (reader: EnvReader): CallOptions => ({
  ...CALL_DEFAULTS,
  timeout: reader.wholeNumber("SUBGRAPH_TIMEOUT_MS", CALL_DEFAULTS.timeout, 1, 600_000),
  operationTimeout: reader.wholeNumber("OPERATION_TIMEOUT_MS", CALL_DEFAULTS.operationTimeout, 1, 600_000),
  mutationTimeout: reader.wholeNumber("MUTATION_TIMEOUT_MS", CALL_DEFAULTS.mutationTimeout, 1, 600_000),
  connections: reader.wholeNumber("SUBGRAPH_CONNECTIONS", CALL_DEFAULTS.connections, 1, 10_000),
  queue: reader.wholeNumber("SUBGRAPH_QUEUE", CALL_DEFAULTS.queue, 0, 100_000),
});
