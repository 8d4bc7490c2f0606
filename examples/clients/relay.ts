/**
 * For Relay's `new Environment({ getDataID, … })`: it takes an `id` for unique in the whole graph unless it is told how
 * records are kept apart. Null is for values: these it keeps with the record that they belong to.
 */
export const getDataID = (fieldValue: { id?: unknown }, typeName: string): string | null =>
  typeof fieldValue.id === "string" ? `${typeName}:${fieldValue.id}` : null;
