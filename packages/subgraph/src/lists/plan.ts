import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { UserInputError } from "../request/bad-input";
import { searchFor, type Search } from "../search/search-for";
import { searchedIn } from "../search/searchable";
import { ofDay, type Edge, type ListArguments, type ListOf, type Page } from "./list";
import { BY_RELEVANCE, byNumber, decodeCursor, encodeCursor, withoutIndex, type Cursor, type Order } from "./order";

export type Query = SelectQueryBuilder<ObjectLiteral>;

/** A record as a statement of a list gives it. */
export interface Found<T> extends Omit<Edge<T>, "cursor" | "ranked"> {
  sortKey: string;
}

/** Arguments that have been checked, as what they do to a query and to its rows. */
export interface Plan<T> {
  order: Order;
  /** Whether the page starts after a cursor. */
  continues: boolean;
  /** What its statements are kept by; undefined where their text may depend on more than the names of what is asked. */
  shape: string | undefined;
  /** Of its statements, by name; what a filter and a search ask is beside these. */
  values: Record<string, unknown>;
  /** Keeps what is in the list. */
  narrow: (query: Query) => void;
  continue: (query: Query) => void;
  /** @param found one more than asked for, when there is more */
  pageOf: (found: Found<T>[]) => Page<T>;
}

const MAX_FIRST = 100;

/** @throws UserInputError when it is no size that a page can have */
export function requireFirst(first: number, most = MAX_FIRST): void {
  if (first < 1 || first > most) throw new UserInputError("first", `must be from 1 to ${most}, got ${first}`);
}

/**
 * How a page is found: its order is walked, and rows are read to see whether the filter leaves them (`read`); it is walked, and
 * the other rows are passed by (`pass`); or all that the filter leaves is found and put in order (`find`).
 */
export type Way = "read" | "pass" | "find";

/**
 * @param current SQL on alias `e`: only records for which it holds are in the list
 * @throws UserInputError
 */
export function planOf<T extends ObjectLiteral & { id: string }, F>(
  list: ListOf<T, F>,
  args: ListArguments<F>,
  current: string,
  way: Way = "read",
): Plan<T> {
  requireFirst(args.first);
  const { times } = list;
  const { rankedBy } = args;
  const search = args.search ? searchIn(list, args.search) : undefined;
  const ranking = rankedBy ? list.rank!(rankedBy) : undefined;
  const orderName = ranking?.name ?? args.order ?? list.defaultOrder;
  const named = ranking ?? list.orders[orderName];
  const order = named === BY_RELEVANCE ? byNumber(search!.rank, "DESC") : search || way === "find" ? withoutIndex(named) : named;
  const after = args.after ? decodeCursor(args.after, orderName, order) : undefined;
  if (args.after === "") throw new UserInputError("after", "must be a cursor, or be left out");
  const isNamed = !search && !ranking && way === "read" && Object.values(args.filter ?? {}).every((asked) => asked === undefined);
  const narrow = (query: Query): void => {
    query.andWhere(current);
    if (times) query.andWhere(ofDay("e", times));
    if (search) query.andWhere(search.condition, search.parameters);
    if (!args.filter) return;
    const known = list.unforeseen?.known;
    if (way !== "read") known?.[way](query, args.filter, args.day!);
    if (way !== "pass") list.filter(query, args.filter);
  };
  return {
    order,
    continues: after !== undefined,
    shape: isNamed ? `${orderName}${after ? " continued" : ""}` : undefined,
    values: { ...(args.day !== undefined && { day: args.day }), ...(after && { cursor_key: after.key, cursor_id: after.id }) },
    narrow,
    continue: (query) => {
      if (search) query.setParameters(search.parameters);
      order.join?.(query);
      if (after) query.andWhere(furtherThan(order));
    },
    pageOf: (found) => ({
      hasNextPage: found.length > args.first,
      edges: found.slice(0, args.first).map((each) => {
        if (times) Object.assign(each.node, { [times.asked]: args.day });
        return new FoundEdge(orderName, each, rankedBy ? { by: rankedBy, key: each.sortKey } : undefined);
      }),
    }),
  };
}

/** A record in a page. Where it lies in the list is written only when that is asked. */
class FoundEdge<T extends { id: string }> implements Edge<T> {
  readonly node: T;
  readonly ground: string | null;
  readonly told: Edge<T>["told"];
  private readonly sortKey: string;

  constructor(
    private readonly orderName: string,
    { node, ground, told, sortKey }: Found<T>,
    readonly ranked: Edge<T>["ranked"],
  ) {
    this.node = node;
    this.ground = ground;
    this.told = told;
    this.sortKey = sortKey;
  }

  get cursor(): string {
    const place: Cursor = { key: this.sortKey, id: this.node.id };
    return encodeCursor(this.orderName, place);
  }
}

/** SQL: a row comes after the cursor. */
function furtherThan({ expression, kind, direction }: Order): string {
  const cast = { text: "text", date: "date", moment: "timestamptz", number: "float8", decimal: "numeric" }[kind];
  return `(${expression}, e.id) ${direction === "ASC" ? ">" : "<"} (:cursor_key::${cast}, :cursor_id::text)`;
}

function searchIn<T extends ObjectLiteral, F>({ entity }: ListOf<T, F>, asked: string): Search {
  const searched = searchedIn(entity);
  if (!searched) throw new Error(`${entity.name} does not say with Searchable what it is searched in`);
  return searchFor(asked, "e", searched.length);
}
