/**
 * How PostgreSQL plans a statement: for its values, each time that it runs, or once for any values. A plan for any value takes
 * every filter for one that most rows pass, and reads the whole table for a rare value; of what is looked up by its keys it is as
 * good, and is had for nothing.
 */
export type Planning = "custom" | "generic";

/** Of how many rows a key has, a plan for any value knows nothing: it goes from key to row, and so costs what there is. */
const BY_KEYS_ONLY = ["enable_seqscan", "enable_hashjoin", "enable_mergejoin"];

/** SQL that has a session plan so. */
export const settingsFor = (planning: Planning): string =>
  [
    `SET plan_cache_mode = force_${planning}_plan`,
    ...BY_KEYS_ONLY.map((setting) => `SET ${setting} = ${planning === "custom" ? "on" : "off"}`),
  ].join("; ");
