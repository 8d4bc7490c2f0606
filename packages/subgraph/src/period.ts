/*
 * SQL for the days of a row, the same in a filter and in the index that serves it. Null where the row says nothing about
 * any day: a range without ends would hold all days, and tell the planner that every row is of every day.
 */

/** From `from` (included) until `until` (excluded), open where one of them is null; null where both are. */
export const periodOf = (from: string, until: string): string =>
  `CASE WHEN num_nonnulls(${from}, ${until}) > 0 THEN daterange(${from}, ${until}) END`;

/** From `first` until `last`, both included; null unless both are known. */
export const spanOf = (first: string, last: string): string =>
  `CASE WHEN num_nulls(${first}, ${last}) = 0 THEN daterange(${first}, ${last}, '[]') END`;
