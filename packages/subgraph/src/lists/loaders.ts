import DataLoader from "dataloader";
import type { DataSource, ObjectLiteral } from "typeorm";
import { keep, read, type Row } from "../database/read";
import { readerOf } from "../database/reader";
import { isCurrent } from "../record/ended";
import type { SubgraphRequest } from "../request/request";
import {
  ofDay,
  placeOf,
  toldOf,
  type Link,
  type ListOf,
  type ParentKey,
  type RecordTimes,
  type Told,
} from "./list";
import { ListLoader } from "./list-loader";

type Class<T> = new () => T;
type Key<T> = keyof T & string;

/** A column, then the id; or a comparison. */
export type FixedOrder<T> = Key<T> | ((one: T, other: T) => number);

/** A record that a link ties to another, with what the link tells. */
export interface Tie<T> {
  record: T;
  ground: string | null;
  told: Told;
}

/**
 * Reads records for one request. Whatever is asked the same way, of any number of parents, is one statement; what was
 * read is not read again.
 */
export class Loaders {
  private readonly made = new Map<object, Map<string, unknown>>();

  constructor(private readonly request: SubgraphRequest) {}

  /**
   * The record with this id, or this value of another unique column; null where there is none, or no value. Of an id that
   * became another one, the record that it became.
   */
  one<T extends { id: string }>(entity: Class<T>, value: string | null | undefined, key: Key<T> = "id"): Promise<T | null> {
    if (value == null) return Promise.resolve(null);
    return this.memo(entity, `one ${key}`, () => loadOne(this.request.dataSource, entity, key, this.typeOf(entity))).load(value);
  }

  /** The record with this id on a day, of records of which several have the same id; null where there is none then. */
  onDay<T extends { id: string }>(entity: Class<T>, times: RecordTimes, id: string, day: string): Promise<T | null> {
    return this.memo(times, `${entity.name} ${day}`, () => loadOnDay(this.request.dataSource, entity, times, day)).load(id);
  }

  /** All records with this value of a column, for lists that stay small; in the order of `orderBy`, then of the key. */
  many<T extends object>(entity: Class<T>, key: Key<T>, value: string, orderBy: Key<T>): Promise<T[]> {
    return this.memo(entity, `many ${key} ${orderBy}`, () => loadMany(this.request.dataSource, entity, key, orderBy, this.current(entity))).load(value);
  }

  /** All records that a link ties to a parent, for lists that stay small; in the order of `orderBy`, then of the id. */
  async through<T extends { id: string }>(entity: Class<T>, link: Link, parent: string, orderBy: Key<T>): Promise<T[]> {
    return (await this.tied(entity, link, parent, orderBy)).map(({ record }) => record);
  }

  /** The same, each with what the link tells of itself. The two together are one statement. */
  tied<T extends { id: string }>(entity: Class<T>, link: Link, parent: string, orderBy: Key<T>): Promise<Tie<T>[]> {
    return this.tiedToAny(entity, link, [{ key: parent }], orderBy);
  }

  /** The same of several parents together: each record once, on the strongest of its ways, which has the weakest of its grounds. */
  tiedToAny<T extends { id: string }>(
    entity: Class<T>,
    link: Link,
    parents: readonly ParentKey[],
    orderBy: Key<T>,
  ): Promise<Tie<T>[]> {
    const make = () => loadTied(this.request.dataSource, entity, link, orderBy, this.current(entity));
    return this.memo(link, `${entity.name} ${orderBy}`, make).load(parents);
  }

  /**
   * The records that a link ties to a parent, in the order of their ids, where another subgraph owns them.
   * @param grounds only links on one of these grounds
   */
  async linked(link: Link, parent: string, grounds?: readonly string[]): Promise<{ id: string }[]> {
    const ties = await this.allTiedElsewhere(link, parent);
    return firstOfEach(ties.filter(({ ground }) => !grounds || grounds.includes(ground!))).map(({ record }) => record);
  }

  /** The same, each with what its strongest link tells of itself. The two together are one statement. */
  async tiedElsewhere(link: Link, parent: string): Promise<Tie<{ id: string }>[]> {
    return firstOfEach(await this.allTiedElsewhere(link, parent));
  }

  private allTiedElsewhere(link: Link, parent: string): Promise<Tie<{ id: string }>[]> {
    return this.memo(link, "", () => loadLinked(this.request.dataSource, link)).load(parent);
  }

  /** Lists that are given page by page. */
  list<T extends ObjectLiteral & { id: string }, F>(list: ListOf<T, F>): ListLoader<T, F> {
    return this.memo(list, "", () => new ListLoader(this.request.dataSource, list, this.current(list.entity), this.request.standing !== "public"));
  }

  /** All records there are, of nouns of which there are few. */
  all<T extends { id: string }>(entity: Class<T>, order: FixedOrder<T>): Promise<T[]> {
    const column = typeof order === "string" ? order : "id";
    const all = this.memo(entity, `all ${column}`, () => loadAll(this.request.dataSource, entity, column, this.current(entity)));
    return typeof order === "string" ? all : all.then((records) => [...records].sort(order));
  }

  /** Whatever else is read: what `make` gives, which is called once per request. */
  of<X>(make: (request: SubgraphRequest) => X): X {
    return this.memo(make, "", () => make(this.request));
  }

  /** Has everything read anew from now on. */
  forget(): void {
    this.made.clear();
  }

  /** The type in the graph of records that have versions. */
  private typeOf(entity: unknown): string | undefined {
    return this.request.kinds.find((kind) => kind.entity === entity)?.type;
  }

  /** SQL on alias `e`: the record has not ended. */
  private current(entity: unknown): string {
    const type = this.typeOf(entity);
    return type === undefined ? "true" : isCurrent(type, "e.id");
  }

  /** @param about what the thing is made for, and how: the same again is the thing made before */
  private memo<X>(about: object, how: string, make: () => X): X {
    let ofThis = this.made.get(about);
    if (!ofThis) this.made.set(about, (ofThis = new Map()));
    let made = ofThis.get(how);
    if (made === undefined) ofThis.set(how, (made = make()));
    return made as X;
  }
}

/**
 * One record per key, in the order of the keys; null where there is none. One statement for all keys; of ids that are not
 * there two more, for what they became.
 */
const loadOne = <T extends ObjectLiteral>(dataSource: DataSource, entity: Class<T>, key: Key<T>, type: string | undefined) =>
  new DataLoader<string, T | null>(async (keys) => {
    const find = async (values: readonly string[]): Promise<Map<string, T>> =>
      new Map((await byKeys(dataSource, entity, key, values)).map((record) => [record[key] as string, record]));
    const found = await find(keys);
    const missing = key === "id" && type !== undefined ? keys.filter((value) => !found.has(value)) : [];
    const became = missing.length > 0 ? await successorsOf(dataSource, type!, missing) : new Map<string, string>();
    const others = became.size > 0 ? await find([...new Set(became.values())]) : found;
    return keys.map((value) => found.get(value) ?? others.get(became.get(value)!) ?? null);
  });

/** In the order of the keys, one statement for all of them. */
const loadOnDay = <T extends { id: string }>(dataSource: DataSource, entity: Class<T>, times: RecordTimes, day: string) =>
  new DataLoader<string, T | null>(async (keys) => {
    const records = await byKeys(dataSource, entity, "id", keys, `AND ${ofDay("e", times, "$2")}`, [day]);
    const found = new Map(records.map((record) => [record.id, Object.assign(record, { [times.asked]: day })]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** By the ids of records that became others of their type: the ids of those. */
async function successorsOf(dataSource: DataSource, type: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await read(
    dataSource,
    `SELECT record_id, became_id FROM ended_record WHERE record_type = $1 AND became_type = $1 AND record_id = ANY ($2)`,
    [type, ids],
    "generic",
  );
  return new Map(rows as [string, string][]);
}

/** All records per key, in the order of `orderBy`, then of the primary key. One statement for all keys. */
export const loadMany = <T extends ObjectLiteral>(
  dataSource: DataSource,
  entity: Class<T>,
  key: Key<T>,
  orderBy: Key<T>,
  current = "true",
) =>
  new DataLoader<string, T[]>(async (keys) => {
    const { order } = readerOf<T>(dataSource, entity);
    const records = await byKeys(dataSource, entity, key, keys, `AND ${current} ORDER BY ${order(orderBy)}`);
    return perKey(keys, records, (record) => [record[key] as string, record]);
  });

/** All records in the order of a column, then of the id. */
async function loadAll<T extends { id: string }>(
  dataSource: DataSource,
  entity: Class<T>,
  orderBy: Key<T>,
  current: string,
): Promise<T[]> {
  const { columns, table, order, record } = readerOf<T>(dataSource, entity);
  return (await read(dataSource, `SELECT ${columns} FROM ${table} e WHERE ${current} ORDER BY ${order(orderBy)}`, [])).map(record);
}

/**
 * One array parameter instead of IN (…): the text, and so the prepared statement, is the same for any number of keys.
 * @param further SQL after the condition on the keys, and its values
 */
async function byKeys<T extends ObjectLiteral>(
  dataSource: DataSource,
  entity: Class<T>,
  key: Key<T>,
  keys: readonly string[],
  further = "",
  values: readonly unknown[] = [],
): Promise<T[]> {
  const { columns, table, column, record } = readerOf<T>(dataSource, entity);
  const text = keep(entity, `${key} ${further}`, () => `SELECT ${columns} FROM ${table} e WHERE ${column(key)} = ANY($1) ${further}`.trimEnd());
  return (await read(dataSource, text, [keys, ...values], "generic")).map(record);
}

/** All records that a link table ties to each of these groups of parents. One statement for all of them. */
const loadTied = <T extends { id: string }>(
  dataSource: DataSource,
  entity: Class<T>,
  link: Link,
  orderBy: Key<T>,
  current: string,
) =>
  new DataLoader<readonly ParentKey[], Tie<T>[], string>(async (groups) => {
    const parents = [...new Set(groups.flatMap((group) => group.map(({ key }) => key)))];
    const { columns, width, table, order, idOf, record } = readerOf<T>(dataSource, entity);
    const text = keep(link, `${entity.name} ${orderBy}`, () =>
      `SELECT ${[columns, `l.${link.parent}`, ...sayingOf(link)].join(", ")}
       FROM ${table} e JOIN ${link.table} l ON l.${link.child} = e.id AND l.${link.parent} = ANY($1) AND ${link.condition ?? "true"}
       WHERE ${current} ORDER BY ${order(orderBy)}`,
    );
    const rows = await read(dataSource, text, [parents], link.planning ?? "generic");
    const records = new Map<string, T>();
    const ties = perKey(parents, [...rows.entries()], ([place, row]) => {
      const id = idOf(row);
      const known = records.get(id) ?? record(row);
      records.set(id, known);
      return [row[width] as string, { place, record: known, ...linkOf(link, row.slice(width + 1)) }];
    });
    const byParent = new Map(parents.map((parent, place) => [parent, ties[place]]));
    return groups.map((group) => {
      const [first] = group;
      if (group.length === 1 && first.ground === undefined) return byParent.get(first.key)!;
      const ways = group.flatMap(({ key, ground }) => byParent.get(key)!.map((tie) => weakened(link, tie, ground)));
      return strongestOf(link, ways);
    });
  }, { cacheKeyFn: JSON.stringify });

/** A tie over a parent that is itself there on some grounds. */
const weakened = <T extends { ground: string | null }>(link: Link, tie: T, ofParent: string | undefined): T => {
  if (ofParent === undefined || tie.ground === null) return tie;
  const place = Math.max(placeOf(link, ofParent), placeOf(link, tie.ground));
  return { ...tie, ground: link.grounds!.values[place - 1] };
};

/** Of the ties to the same record the strongest, in the order of the records. */
function strongestOf<T extends { id: string }>(link: Link, ties: readonly (Tie<T> & { place: number })[]): Tie<T>[] {
  const strongest = new Map<string, Tie<T> & { place: number }>();
  for (const tie of ties) {
    const other = strongest.get(tie.record.id);
    if (!other || placeOf(link, tie.ground ?? undefined) < placeOf(link, other.ground ?? undefined)) {
      strongest.set(tie.record.id, tie);
    }
  }
  return [...strongest.values()].sort((one, other) => one.place - other.place);
}

/** Of ties to the same record, which stand together, the first. */
const firstOfEach = <T extends { id: string }>(ties: readonly Tie<T>[]): Tie<T>[] =>
  ties.filter(({ record }, place) => record.id !== ties[place - 1]?.record.id);

/**
 * The ids that a link table ties to each parent, in their order, of each its links, the strongest first, and those that are as
 * strong in one order. One statement for all.
 */
const loadLinked = (dataSource: DataSource, link: Link) =>
  new DataLoader<string, Tie<{ id: string }>[]>(async (parents) => {
    const told = Object.keys(link.tells ?? {}).map((_, place) => `${place + 4}`);
    const order = ["1", "2", ...(link.grounds ? [`array_position($2::text[], ${link.grounds.expression})`] : []), ...told];
    const text = keep(link, "elsewhere", () =>
      `SELECT ${[`l.${link.parent}`, `l.${link.child}`, ...sayingOf(link)].join(", ")}
       FROM ${link.table} l
       WHERE l.${link.parent} = ANY($1) AND l.${link.child} IS NOT NULL AND ${link.condition ?? "true"}
       ORDER BY ${order.join(", ")}`,
    );
    const rows = await read(dataSource, text, link.grounds ? [parents, link.grounds.values] : [parents], link.planning ?? "generic");
    return perKey(parents, rows, ([parent, id, ...said]) => [
      parent as string,
      { record: { id: id as string }, ...linkOf(link, said) },
    ]);
  });

/** SQL for all that a link says of itself: its grounds, then what it tells. */
const sayingOf = ({ grounds, tells = {} }: Link): string[] => [grounds?.expression ?? "NULL", ...Object.values(tells)];

const linkOf = (link: Link, [ground, ...told]: Row): { ground: string | null; told: Told } => ({
  ground: ground as string | null,
  told: toldOf(link, told),
});

/** What each key has, in the order of the rows. */
function perKey<R, V>(keys: readonly string[], rows: readonly R[], read: (row: R) => [key: string, value: V]): V[][] {
  const groups = new Map<string, V[]>(keys.map((key) => [key, []]));
  for (const row of rows) {
    const [key, value] = read(row);
    groups.get(key)!.push(value);
  }
  return keys.map((key) => groups.get(key)!);
}

/** What a request's resolvers work with; made anew for each request. */
export interface Context extends SubgraphRequest {
  loaders: Loaders;
}
