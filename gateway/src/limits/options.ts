import type { EnvReader } from "../env-reader";
import type { Measures } from "./measure";

/** The most that one request may ask. */
export interface LimitOptions extends Measures {
  /** Of the variables, as JSON. */
  variableBytes: number;
  /** Requests in a batch. */
  batch: number;
  /** Points: see `cost.ts`. */
  cost: number;
}

/**
 * More than the largest documents of our own clients ask, and than GraphiQL's introspection does; at most twice as much
 * where planning takes long. Each combination of conditions that is asked is a plan of its own: `directives`.
 */
export const LIMIT_DEFAULTS: LimitOptions = {
  tokens: 1000,
  operations: 10,
  fragments: 50,
  depth: 18,
  rootFields: 20,
  fields: 300,
  aliases: 50,
  directives: 10,
  repeatedFields: 50,
  inputDepth: 10,
  variableBytes: 100_000,
  batch: 10,
  cost: 500_000,
};

const MOST = 1_000_000_000;

export const readLimitOptions = (reader: EnvReader): LimitOptions => ({
  tokens: reader.wholeNumber("MAX_TOKENS", LIMIT_DEFAULTS.tokens, 1, MOST),
  operations: reader.wholeNumber("MAX_OPERATIONS", LIMIT_DEFAULTS.operations, 1, MOST),
  fragments: reader.wholeNumber("MAX_FRAGMENTS", LIMIT_DEFAULTS.fragments, 0, MOST),
  depth: reader.wholeNumber("MAX_DEPTH", LIMIT_DEFAULTS.depth, 1, MOST),
  rootFields: reader.wholeNumber("MAX_ROOT_FIELDS", LIMIT_DEFAULTS.rootFields, 1, MOST),
  fields: reader.wholeNumber("MAX_FIELDS", LIMIT_DEFAULTS.fields, 1, MOST),
  aliases: reader.wholeNumber("MAX_ALIASES", LIMIT_DEFAULTS.aliases, 0, MOST),
  directives: reader.wholeNumber("MAX_DIRECTIVES", LIMIT_DEFAULTS.directives, 0, MOST),
  repeatedFields: reader.wholeNumber("MAX_REPEATED_FIELDS", LIMIT_DEFAULTS.repeatedFields, 0, MOST),
  inputDepth: reader.wholeNumber("MAX_INPUT_DEPTH", LIMIT_DEFAULTS.inputDepth, 1, MOST),
  variableBytes: reader.wholeNumber("MAX_VARIABLE_BYTES", LIMIT_DEFAULTS.variableBytes, 2, MOST),
  batch: reader.wholeNumber("MAX_BATCH", LIMIT_DEFAULTS.batch, 1, MOST),
  cost: reader.wholeNumber("MAX_COST", LIMIT_DEFAULTS.cost, 1, MOST),
});
