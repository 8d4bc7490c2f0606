import DataLoader from "dataloader";
import type { EntityTarget, ObjectLiteral, Repository, DataSource } from "typeorm";

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
