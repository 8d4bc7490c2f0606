import DataLoader from "dataloader";
import type { DataSource, EntityTarget, FindOptionsOrder, ObjectLiteral, Repository } from "typeorm";
import type { SubgraphRequest } from "../request/request";
import { ListLoader, type Link, type ListOf } from "./list";

type Class<T> = new () => T;
type Key<T> = keyof T & string;

/** A column, then the id; or a comparison. */
export type FixedOrder<T> = Key<T> | ((one: T, other: T) => number);

/**
 * Reads records for one request. Whatever is asked the same way, of any number of parents, is one statement; what was
 * read is not read again.
 */
export class Loaders {
  private readonly made = new Map<unknown, Map<string, unknown>>();

  constructor(private readonly request: SubgraphRequest) {}

  /** The record with this id, or this value of another unique column; null where there is none, or no value. */
  one<T extends { id: string }>(entity: Class<T>, value: string | null | undefined, key: Key<T> = "id"): Promise<T | null> {
    if (value == null) return Promise.resolve(null);
    return this.memo(entity, ["one", key], () => loadOne(this.request.dataSource, entity, key)).load(value);
  }

  /** All records with this value of a column, for lists that stay small; in the order of `orderBy`, then of the key. */
  many<T extends object>(entity: Class<T>, key: Key<T>, value: string, orderBy: Key<T>): Promise<T[]> {
    return this.memo(entity, ["many", key, orderBy], () => loadMany(this.request.dataSource, entity, key, orderBy)).load(value);
  }

  /** All records that a link ties to a parent, for lists that stay small; in the order of `orderBy`, then of the id. */
  through<T extends { id: string }>(entity: Class<T>, link: Link, parent: string, orderBy: Key<T>): Promise<T[]> {
    const make = () => loadThrough(this.request.dataSource, entity, link, orderBy);
    return this.memo(entity, ["through", link, orderBy], make).load(parent);
  }

  /**
   * The ids that a link ties to a parent, in their order: for records that another subgraph owns.
   * @param grounds only links on one of these grounds
   */
  linked(link: Link, parent: string, grounds?: readonly string[]): Promise<{ id: string }[]> {
    return this.memo(LinkedIdsLoader, [], () => new LinkedIdsLoader(this.request.dataSource)).load(link, parent, grounds);
  }

  /** Lists that are given page by page. */
  list<T extends ObjectLiteral & { id: string }, F>(list: ListOf<T, F>): ListLoader<T, F> {
    return this.memo(list, [], () => new ListLoader(this.request.dataSource, list));
  }

  /** All records there are, of nouns of which there are few. */
  all<T extends { id: string }>(entity: Class<T>, order: FixedOrder<T>): Promise<T[]> {
    const column = typeof order === "string" ? order : "id";
    const read = this.memo(entity, ["all", column], () =>
      this.request.dataSource.getRepository(entity).find({ order: { [column]: "ASC", id: "ASC" } as FindOptionsOrder<T> }),
    );
    return typeof order === "string" ? read : read.then((records) => [...records].sort(order));
  }

  /** Whatever else is read: what `make` gives, which is called once per request. */
  of<X>(make: (request: SubgraphRequest) => X): X {
    return this.memo(make, [], () => make(this.request));
  }

  /** @param about what the thing is made for, and how: the same again is the thing made before */
  private memo<X>(about: unknown, how: readonly unknown[], make: () => X): X {
    const ofThis = this.made.get(about) ?? new Map<string, unknown>();
    this.made.set(about, ofThis);
    const name = JSON.stringify(how);
    if (!ofThis.has(name)) ofThis.set(name, make());
    return ofThis.get(name) as X;
  }
}

/** One record per key, in the order of the keys; null where there is none. One statement for all keys. */
export const loadOne = <T extends ObjectLiteral>(
  dataSource: DataSource,
  target: EntityTarget<T>,
  key: keyof T & string,
): DataLoader<string, T | null> =>
  new DataLoader(async (keys) => {
    const rows = await byKeys(dataSource.getRepository(target), key, keys);
    const found = new Map(rows.map((row) => [row[key] as string, row]));
    return keys.map((value) => found.get(value) ?? null);
  });

/**
 * All records per key, for lists that stay small; in the order of `orderBy`, then of the primary key.
 * One statement for all keys.
 */
export const loadMany = <T extends ObjectLiteral>(
  dataSource: DataSource,
  target: EntityTarget<T>,
  key: keyof T & string,
  orderBy: keyof T & string,
): DataLoader<string, T[]> =>
  new DataLoader(async (keys) => {
    const rows = await byKeys(dataSource.getRepository(target), key, keys, orderBy);
    const groups = new Map<string, T[]>(keys.map((value) => [value, []]));
    for (const row of rows) groups.get(row[key] as string)!.push(row);
    return keys.map((value) => groups.get(value)!);
  });

function byKeys<T extends ObjectLiteral>(
  repository: Repository<T>,
  key: keyof T & string,
  keys: readonly string[],
  orderBy?: keyof T & string,
): Promise<T[]> {
  // One array parameter instead of IN (…): the text, and so the prepared statement, is the same for any number of keys.
  const query = repository.createQueryBuilder("e").where(`e.${key} = ANY(:keys)`, { keys });
  if (orderBy) {
    query.orderBy(`e.${orderBy}`);
    for (const { propertyName } of repository.metadata.primaryColumns) query.addOrderBy(`e.${propertyName}`);
  }
  return query.getMany();
}

/** The record behind a key that may be absent. */
export const loadOptional = async <T>(loader: DataLoader<string, T | null>, key: string | null): Promise<T | null> =>
  key === null ? null : loader.load(key);

/** All records that a link table ties to each parent, for lists that stay small. One statement for all parents. */
const loadThrough = <T extends ObjectLiteral & { id: string }>(
  dataSource: DataSource,
  entity: EntityTarget<T>,
  link: Link,
  orderBy: keyof T & string,
): DataLoader<string, T[]> =>
  new DataLoader(async (parents) => {
    const { raw, entities } = await dataSource
      .createQueryBuilder(entity, "e")
      .innerJoin(link.table, "l", `l.${link.child} = e.id AND l.${link.parent} = ANY(:parents) AND ${link.condition ?? "true"}`, { parents })
      .addSelect(`l.${link.parent}`, "parent")
      .orderBy(`e.${orderBy}`)
      .addOrderBy("e.id")
      .getRawAndEntities();
    const byId = new Map(entities.map((record) => [record.id, record]));
    const groups = new Map<string, T[]>(parents.map((parent) => [parent, []]));
    for (const row of raw) groups.get(row.parent)!.push(byId.get(row.e_id)!);
    return parents.map((parent) => groups.get(parent)!);
  });

/**
 * The ids that a link table ties to each parent, in the order of the ids: for records that another subgraph owns.
 * One statement for all parents of the same link and grounds.
 */
export class LinkedIdsLoader {
  private readonly batches = new Map<string, DataLoader<string, { id: string }[]>>();

  constructor(private readonly dataSource: DataSource) {}

  /** @param grounds only links on one of these grounds */
  load(link: Link, parent: string, grounds?: readonly string[]): Promise<{ id: string }[]> {
    const name = JSON.stringify([link, grounds]);
    const batch = this.batches.get(name) ?? new DataLoader((parents) => this.read(link, parents, grounds));
    this.batches.set(name, batch);
    return batch.load(parent);
  }

  private async read(
    link: Link,
    parents: readonly string[],
    grounds: readonly string[] | undefined,
  ): Promise<{ id: string }[][]> {
    const rows: { parent: string; child: string }[] = await this.dataSource.query(
      `SELECT DISTINCT l.${link.parent} AS parent, l.${link.child} AS child FROM ${link.table} l
       WHERE l.${link.parent} = ANY($1) AND l.${link.child} IS NOT NULL AND ${link.condition ?? "true"}
       ${link.grounds && grounds ? `AND ${link.grounds.expression} = ANY($2)` : ""} ORDER BY 1, 2`,
      link.grounds && grounds ? [parents, grounds] : [parents],
    );
    const groups = new Map<string, { id: string }[]>(parents.map((parent) => [parent, []]));
    for (const { parent, child } of rows) groups.get(parent)!.push({ id: child });
    return parents.map((parent) => groups.get(parent)!);
  }
}

/** What a request's resolvers work with; made anew for each request. */
export interface Context extends SubgraphRequest {
  loaders: Loaders;
}
