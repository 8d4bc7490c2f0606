import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver";
import type { Planning } from "./planning";
import type { PreparedClient } from "./postgres";

/*
 * The short way to rows, for what is read all the time: a statement whose text is put together once, over a connection of the
 * pool, without TypeORM's query runners and hydration.
 */

/** The values of a row, in the order in which the statement selects them; a day is text. */
export type Row = readonly unknown[];

/** A statement with the names of its values, in the order in which it takes them. */
export interface Prepared {
  text: string;
  names: readonly string[];
}

const kept = new WeakMap<object, Map<string, unknown>>();

/** What is made for something, once. @param name without values that clients choose: what is made is kept for good */
export function keep<X>(about: object, name: string, make: () => X): X {
  let ofThis = kept.get(about);
  if (!ofThis) kept.set(about, (ofThis = new Map()));
  let made = ofThis.get(name);
  if (made === undefined) ofThis.set(name, (made = make()));
  return made as X;
}

/** A statement that TypeORM puts together, as it takes its values. */
export function prepare(query: SelectQueryBuilder<ObjectLiteral>): Prepared {
  const named = Object.fromEntries(Object.keys(query.getParameters()).map((name) => [name, name]));
  const [text, names] = query.dataSource.driver.escapeQueryWithParameters(query.getQuery(), named);
  return { text, names };
}

/** A connection of the pool, and how it is given back: to be closed, when it is lost. */
type Lent = [PreparedClient, (lost?: Error) => void];

/**
 * What a statement gives, outside of any transaction.
 * @param planning whether PostgreSQL may keep its plan, which then goes for any values
 */
export async function read(dataSource: DataSource, text: string, values: unknown[], planning: Planning = "custom"): Promise<Row[]> {
  const [client, release] = (await (dataSource.driver as PostgresDriver).obtainMasterConnection()) as Lent;
  let lost: Error | undefined;
  const lose = (reason: Error): void => void (lost = reason);
  client.on("error", lose);
  try {
    return await client.read(text, values, planning);
  } finally {
    client.off("error", lose);
    release(lost);
  }
}
