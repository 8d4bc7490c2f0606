import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { UserInputError } from "../request/bad-input";
import { isDay } from "../request/time";

/** A total order over a list: an expression on alias `e` that is never null, then `e.id`, both in one direction. */
export interface Order {
  /** SQL on alias `e`; an index on (expression, id) serves it. */
  expression: string;
  /** What the expression yields; decides how a cursor is read back. */
  kind: "text" | "date" | "moment" | "number" | "decimal";
  direction: "ASC" | "DESC";
  /** Joins what the expression reads besides `e`. */
  join?: (query: SelectQueryBuilder<ObjectLiteral>) => void;
}

/** An order that a client describes, with a name that no other description of one has. */
export interface Ranking extends Order {
  name: string;
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

/** By how well a record fits a search: to be asked with a search only, which tells by what expression. */
export const BY_RELEVANCE: Order = { expression: "NULL", kind: "number", direction: "DESC" };

/** By a number that is never null. */
export const byNumber = (expression: string, direction: Order["direction"]): Order => ({ expression, kind: "number", direction });

/** By an exact number; rows without one come last in either direction. */
export const byDecimal = (column: string, direction: Order["direction"]): Order => ({
  expression: `coalesce(${column}, '${direction === "ASC" ? "" : "-"}Infinity'::numeric)`,
  kind: "decimal",
  direction,
});

/** The place of one row in an ordered list. */
export interface Cursor {
  /** The order's expression for this row, as text. */
  key: string;
  id: string;
}

const INFINITE = /^-?infinity$/i;
/** As PostgreSQL writes it, such as `2026-11-28 22:21:08.123+00`. */
const MOMENT = /^(\d{4}-\d{2}-\d{2}) (?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d)?$/;

/** Whether PostgreSQL can read a key: one of a forged cursor may be out of range. */
const READABLE: Record<Order["kind"], (key: string) => boolean> = {
  text: () => true,
  number: (key) => /^-?\d{1,20}(\.\d{1,25})?(e[+-]?\d{1,2})?$/.test(key),
  decimal: (key) => INFINITE.test(key) || /^-?\d{1,100}(\.\d{1,100})?$/.test(key),
  date: (key) => INFINITE.test(key) || isDay(key),
  moment: (key) => INFINITE.test(key) || isDay(MOMENT.exec(key)?.[1] ?? ""),
};

/** Opaque to clients: base64url of JSON. It holds the order's name, so that it cannot continue a list in another order. */
export const encodeCursor = (orderName: string, { key, id }: Cursor): string =>
  Buffer.from(JSON.stringify([orderName, key, id])).toString("base64url");

/** @throws UserInputError naming `after` when it is no cursor, or one of another order. */
export function decodeCursor(after: string, orderName: string, order: Order): Cursor {
  const [name, key, id] = parse(after);
  const sound = typeof key === "string" && typeof id === "string" && !(key + id).includes("\0");
  if (name === orderName && sound && READABLE[order.kind](key)) return { key, id };
  throw new UserInputError("after", "must be an endCursor or cursor that this list returned for the same order");
}

function parse(after: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(after, "base64url").toString());
    return Array.isArray(value) && value.length === 3 ? value : [];
  } catch {
    return [];
  }
}
