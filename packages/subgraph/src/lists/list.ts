import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Planning } from "../database/planning";
import type { Order, Ranking } from "./order";

/** What one kind of record offers as a list. */
export interface ListOf<T extends ObjectLiteral, F> {
  entity: new () => T;
  /** Orders by the name that clients use; `BY_RELEVANCE` among them, for searches. */
  orders: Record<string, Order>;
  defaultOrder: string;
  /** Adds the filter's conditions on alias `e`. */
  filter: (query: SelectQueryBuilder<ObjectLiteral>, filter: F) => void;
  /** The order that a client describes, instead of one of those that have a name. */
  rank?(by: object): Ranking;
  /** Of records of which several have the same id, each of a time of its own: a list has those of one day. */
  times?: RecordTimes;
  /** Counts a whole list faster than its rows can be counted, where nothing is searched. @param day of a list of one day */
  count?: (dataSource: DataSource, filter: F, day: string) => Promise<number>;
  unforeseen?: Unforeseen<F>;
}

/**
 * Of a list of which the planner cannot tell how much a filter leaves: it has no statistics of values that go together, nor of
 * rows that lie in several tables. That is counted first. Of little, all is found and put in order; of more, the order is walked.
 */
export interface Unforeseen<F> {
  /** Over which connections: all, or those of organisations only. */
  over: "all" | "own";
  /** Where it is known beside the rows which of them a filter leaves; else as many are counted as are little. */
  known?: KnownRows<F>;
}

/** Which rows a filter leaves, or would on another day, told without reading them. */
export interface KnownRows<F> {
  /** How many at most. */
  atMost: (dataSource: DataSource, filter: F, day: string) => Promise<number>;
  /** Adds a condition by which an index finds them: for few. */
  find: (query: SelectQueryBuilder<ObjectLiteral>, filter: F, day: string) => void;
  /** Adds a condition, instead of the filter's, that the index of an order tells of each of its rows: the others are passed by. */
  pass: (query: SelectQueryBuilder<ObjectLiteral>, filter: F, day: string) => void;
}

/** Columns with the first day of a time, and with the day after its last: null where no end is known. */
export interface Times {
  from: string;
  until: string;
  /** Where no end is known it is `infinity`, and never null: an index then passes by the rows of other days. */
  endsAtInfinity?: true;
}

export interface RecordTimes extends Times {
  /** The property by which a record is told for which day it was asked. */
  asked: string;
}

/** SQL on an alias: its row is of a day. @param day SQL; the day of a list is `:day` */
export function ofDay(alias: string, { from, until, endsAtInfinity }: Times, day = ":day"): string {
  const isBefore = `${alias}.${until} > ${day}::date`;
  return `${alias}.${from} <= ${day}::date AND ${endsAtInfinity ? isBefore : `(${alias}.${until} IS NULL OR ${isBefore})`}`;
}

/** How records are tied to a parent: rows of `table`, with the parent's key, the record's id, and maybe grounds. */
export interface Link {
  table: string;
  parent: string;
  child: string;
  /** SQL on the link, alias `l`, and its values, strongest first; of several links the strongest counts. */
  grounds?: { expression: string; values: readonly string[] };
  /** SQL on the link, alias `l`: only rows for which it holds count. */
  condition?: string;
  /** What else a link tells: by name, SQL on the link, alias `l`. */
  tells?: Readonly<Record<string, string>>;
  /** A link is of a time too: those of the list's day count. */
  times?: Times;
  /** How what it ties is planned: for any keys, unless it takes more than to go from these to rows, as a view may. */
  planning?: Planning;
}

/** What a link tells, by name. */
export type Told = Record<string, unknown>;

export interface ListArguments<F> {
  first: number;
  after?: string | null;
  order?: string | null;
  /** What `rank` takes. */
  rankedBy?: object | null;
  search?: string | null;
  filter?: F | null;
  /** Only links on one of these grounds. */
  grounds?: readonly string[] | null;
  /** Of records of a time: the day. In a filter it is `:day`. */
  day?: string;
}

export interface Edge<T> {
  cursor: string;
  node: T;
  ground: string | null;
  /** In a list that is ranked: by what, and the value that this record has there, as text. */
  ranked?: { by: object; key: string };
  /** Of the strongest link, what it tells; absent where it tells nothing, and in a list without links. */
  told?: () => Promise<Told | null>;
}

export interface Page<T> {
  edges: Edge<T>[];
  hasNextPage: boolean;
}

/** A list that has not been read: each part costs one statement at most, and only when it is asked for. */
export interface List<T> {
  page: () => Promise<Page<T>>;
  total: () => Promise<number>;
  startsAfterCursor: boolean;
}

/** What a list hangs below: the keys of its links, each with the grounds on which the key itself is there, if it has those. */
export interface ParentKey {
  key: string;
  ground?: string;
}

/** The place of grounds among those of a link, the strongest first; of a key without grounds of its own that one. */
export const placeOf = ({ grounds }: Link, ground: string | undefined): number =>
  ground === undefined ? 1 : (grounds?.values ?? []).indexOf(ground) + 1;

/** For `tells`: columns of the link, by their own names. */
export const columnsOfLink = <K extends string>(...names: K[]): Record<K, string> =>
  Object.fromEntries(names.map((name) => [name, `l.${name}`])) as Record<K, string>;

/** What a link tells, by the values that a row has of it. */
export const toldOf = ({ tells = {} }: Link, values: readonly unknown[]): Told =>
  Object.fromEntries(Object.keys(tells).map((name, place) => [name, values[place]]));

/** Reads at most once, however many fields ask. */
export function once<R>(read: () => Promise<R>): () => Promise<R> {
  let result: Promise<R> | undefined;
  return () => (result ??= read());
}
