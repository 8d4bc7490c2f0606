/** A total order over a list: an expression on alias `e` that is never null, then `e.id`, both in one direction. */
export interface Order {
  /** SQL on alias `e`; an index on (expression, id) serves it. */
  expression: string;
  /** What the expression yields; decides how a cursor is read back. */
  kind: "text" | "date" | "moment" | "number";
  direction: "ASC" | "DESC";
}

/** By a text column that is never null, in the order of its collation. */
export const byText = (column: string, direction: Order["direction"] = "ASC"): Order => ({
  expression: column,
  kind: "text",
  direction,
});

/** By a column with days, or with moments (`timestamptz`); rows without one come last in either direction. */
export const byDate = (column: string, direction: Order["direction"], kind: "date" | "moment" = "date"): Order => ({
  expression: `coalesce(${column}, '${direction === "ASC" ? "" : "-"}infinity'::${kind === "date" ? "date" : "timestamptz"})`,
  kind,
  direction,
});

/**
 * The same order, by an expression that no index has: for searches. PostgreSQL takes a search for rare words for one that
 * more rows match than do, and would walk the index of the order, past the whole table, to find the first page of them.
 */
export const withoutIndex = (order: Order): Order => ({ ...order, expression: `least(${order.expression})` });

/** By a number that is never null, highest first. */
export const byNumberDescending = (expression: string): Order => ({ expression, kind: "number", direction: "DESC" });
