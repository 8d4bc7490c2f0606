import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";

type Query = SelectQueryBuilder<ObjectLiteral>;

/** Binds a value under a name of its own and returns the placeholder. */
function bind(query: Query, value: unknown): string {
  const name = `filter_${Object.keys(query.getParameters()).length}`;
  query.setParameter(name, value);
  return `:${name}`;
}

/**
 * Keeps rows whose column is one of the values; no values, no condition. Of a single value an index that begins with the column
 * has the rows in the order of what comes after it; of an array the planner does not see that.
 */
export function anyOf(query: Query, column: string, values: readonly string[] | null | undefined): void {
  if (values?.length === 1) query.andWhere(`${column} = ${bind(query, values[0])}::text`);
  else if (values) query.andWhere(`${column} = ANY(${bind(query, values)}::text[])`);
}

/** Keeps rows whose text array shares a value with `values`. */
export function overlaps(query: Query, column: string, values: readonly string[] | null | undefined): void {
  if (values) query.andWhere(`${column} && ${bind(query, values)}::text[]`);
}

/** Keeps rows for which the condition holds; `?` in it stands for the value. */
export function where(query: Query, condition: string, value: unknown): void {
  if (value !== null && value !== undefined) query.andWhere(condition.replaceAll("?", bind(query, value)));
}

/**
 * Keeps rows for which the condition holds, or those for which it does not, unknown or not; no value, no condition.
 * To compare it with the value would be the same, but no index serves that.
 */
export function whether(query: Query, condition: string, value: boolean | null | undefined): void {
  if (value !== null && value !== undefined) query.andWhere(value ? condition : `(${condition}) IS NOT TRUE`);
}

/**
 * Keeps rows that a link table ties to one of the values.
 * @param table table, its column that refers to `e.id`, and its column that holds the value
 * @param condition further SQL on the link, alias `l`
 */
export function linkedTo(
  query: Query,
  [table, own, other]: readonly [table: string, own: string, other: string],
  values: readonly string[] | null | undefined,
  condition = "true",
): void {
  linkedBy(query, [table, own], { [other]: values }, condition);
}

/**
 * Keeps rows that a row of a link table ties of which each column has one of its values; no values at all, no condition.
 * @param table table, and its column that refers to `e.id`
 * @param columns the values by column
 * @param condition further SQL on the link, alias `l`
 */
export function linkedBy(
  query: Query,
  [table, own]: readonly [table: string, own: string],
  columns: Readonly<Record<string, readonly string[] | null | undefined>>,
  condition = "true",
): void {
  const asked = Object.entries(columns).filter(([, values]) => values);
  if (asked.length === 0) return;
  const conditions = asked.map(([column, values]) => `l.${column} = ANY(${bind(query, values)}::text[])`);
  query.andWhere(`e.id IN (SELECT l.${own} FROM ${table} l WHERE ${[...conditions, condition].join(" AND ")})`);
}

/** Keeps rows that are known to be valid on a day, from `from` (included) until `until` (excluded). */
export function validOn(query: Query, day: string | null | undefined, [from, until]: readonly [string, string]): void {
  if (day) query.andWhere(`${periodOf(from, until)} @> ${bind(query, day)}::date`);
}

/**
 * Keeps rows of which some day, from `first` to `last` (both included), is in a period: from `begin` (included) until
 * `end` (excluded), open where one of them is absent.
 */
export function during(
  query: Query,
  [begin, end]: readonly [begin: string | null | undefined, end: string | null | undefined],
  [first, last]: readonly [string, string],
): void {
  if (!begin && !end) return;
  // To PostgreSQL a period that ends before it begins is an error; here it is one without days.
  if (begin && end && begin > end) return void query.andWhere("false");
  const period = `daterange(${bind(query, begin ?? null)}::date, ${bind(query, end ?? null)}::date)`;
  query.andWhere(`${spanOf(first, last)} && ${period}`);
}

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
