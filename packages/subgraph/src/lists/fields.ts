import type { Arg } from "type-graphql";
import type { Link } from "./list";
import type { Context } from "./loaders";

/** A field of a type that is no column of its own: read from elsewhere, or put together. */
export interface FieldOf<T> {
  type: () => object;
  description: string;
  /** Unless it says so, a field can be null where another subgraph owns the record. */
  nullable?: boolean | "itemsAndList";
  /** That the field goes, in the words of docs/schema-beleid.md. */
  deprecationReason?: string;
  /** What the record's owner has to give of it first, for `@requires`. */
  requires?: string;
  /** Points of a list for each record of which it is asked, however long it is; see docs/kosten.md. */
  cost?: number;
  /** TypeGraphQL's `Arg` or `Args`: what `resolve` gets last. */
  args?: ReturnType<typeof Arg>;
  resolve: (record: T, context: Context, args: never) => unknown;
}

export type FieldsOf<T> = Record<string, FieldOf<T>>;

type Class<T> = new () => T;
type Key<T> = keyof T & string;
type Having<K extends string, V> = { [Name in K]: V };

/** The record that a column refers to. @param by its column; the value of `key` in the other */
export const one = <T extends { id: string }, K extends string>(
  entity: Class<T>,
  by: K,
  description: string,
  { nullable = true, key }: { nullable?: boolean; key?: Key<T> } = {},
): FieldOf<Having<K, string | null>> => ({
  type: () => entity,
  description,
  nullable,
  resolve: (record, { loaders }) => loaders.one(entity, record[by], key),
});

/** The record of another subgraph that a column refers to. */
export const foreign = <K extends string>(
  entity: Class<{ id: string }>,
  by: K,
  description: string,
): FieldOf<Having<K, string | null>> => ({
  type: () => entity,
  description,
  nullable: true,
  resolve: ({ [by]: id }) => (id === null ? null : { id }),
});

/** All records of which a column refers to this one, where they stay few. @param by that column */
export const many = <T extends object>(
  entity: Class<T>,
  by: Key<T>,
  orderBy: Key<T>,
  description: string,
  options?: PlainListOptions,
): FieldOf<{ id: string }> =>
  plainList(entity, description, ({ loaders }, id) => loaders.many(entity, by, id, orderBy), options);

/** All records that a link ties to this one, where they stay few. */
export const through = <T extends { id: string }>(
  entity: Class<T>,
  link: Link,
  orderBy: Key<T>,
  description: string,
  options?: PlainListOptions,
): FieldOf<{ id: string }> =>
  plainList(entity, description, ({ loaders }, id) => loaders.through(entity, link, id, orderBy), options);

interface PlainListOptions {
  /** Of no records the graph says null, and not that the list is empty. */
  nullWhenEmpty?: boolean;
}

const plainList = <T>(
  entity: Class<T>,
  description: string,
  read: (context: Context, id: string) => Promise<T[]>,
  { nullWhenEmpty }: PlainListOptions = {},
): FieldOf<{ id: string }> => ({
  type: () => [entity],
  description,
  nullable: nullWhenEmpty,
  resolve: async ({ id }, context) => {
    const records = await read(context, id);
    return nullWhenEmpty && records.length === 0 ? null : records;
  },
});
