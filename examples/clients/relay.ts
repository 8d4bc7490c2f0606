import type { CacheFacts } from "./cache-facts";

/**
 * For Relay's `new Environment({ getDataID, … })`: it takes an `id` for unique in the whole graph unless it is told how
 * records are kept apart. Null is for values: these it keeps with the record that they belong to. So it does with what is of
 * a day, unless the day was asked.
 */
export const getDataIDOf =
  ({ ofDays }: CacheFacts) =>
  ({ id, op }: { id?: unknown; op?: unknown }, typeName: string): string | null => {
    if (typeof id !== "string") return null;
    if (!ofDays.includes(typeName)) return `${typeName}:${id}`;
    return typeof op === "string" ? `${typeName}:${id}:${op}` : null;
  };
