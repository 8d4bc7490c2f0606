import { Arg, Ctx, Directive, Field, FieldResolver, getMetadataStorage, ID, ObjectType, Query, Resolver, Root } from "type-graphql";
import { getMetadataArgsStorage } from "typeorm";
import type { FieldsOf } from "./lists/fields";
import type { Context, FixedOrder } from "./lists/loaders";
import type { Part, RecordKind, RecordStore, VersionedRecord } from "./record/record-kind";
import { hasVersion } from "./record/version";
import { UserInputError } from "./request/bad-input";
import type { SeedFile } from "./seeding/seed-file";
import type { Verifiable } from "./writing/verification";

/** All that a subgraph knows of one noun; of one that another subgraph owns: its key, and the fields that this one adds. */
export interface Noun<T extends object = object> {
  /** Its class: the table and the type in the graph. One without a table is owned elsewhere. */
  entity: new () => T;
  /** The root field that gives a record by its id, named after the noun. */
  byId?: ById<T>;
  /** How a record is found that another subgraph refers to by its key, where that is not by its column `id` alone. */
  byReference?(id: string, context: Context): Promise<T | null>;
  /** Its fields that are no columns. */
  fields?: FieldsOf<T>;
  /** Of its other queries and its mutations. */
  resolvers?: readonly Function[];
  /** Classes of further tables: of its links, and of rows that belong to its records. */
  tables?: readonly Function[];
  /** Files of the data folder with its records, in the order in which their rows can be inserted. */
  seeds?: readonly SeedFile<{ id: string }>[];
  /** Its references to records of others that may have to wait for their owners. */
  verifiable?: Verifiable;
  /** How its records are logged, and written: see `RecordKind`. */
  parts?: Record<string, Part>;
  audience?(record: T): string | null;
  store?: T extends VersionedRecord ? RecordStore<T> : never;
  objects?: Record<string, Record<string, string>>;
  hidden?: readonly string[];
}

/** What a root field tells of itself and of its argument; and a unique column by which it finds a record as well. */
interface ById<T> {
  description: string;
  id: string;
  or?: readonly [column: keyof T & string, description: string];
}

export function defineNoun<T extends object>({ byId, fields, resolvers = [], ...noun }: Noun<T>): Noun {
  const { entity } = noun;
  const made = [
    ...resolvers,
    ...(fields ? [resolverOfFields(entity, fields, !isOwned(entity))] : []),
    ...(byId ? [resolverById(entity as never, byId as never)] : []),
  ];
  return { ...noun, resolvers: made } as Noun;
}

/** The root field of `byId`, for a noun of which it does not come last. */
export function resolverById<T extends { id: string }>(entity: new () => T, { description, id: ofId, or }: ById<T>): Function {
  const name = entity.name[0].toLowerCase() + entity.name.slice(1);

  @Resolver()
  class ByIdResolver {
    @Query(() => entity, { name, nullable: true, description })
    byId(@Arg("id", () => ID, { description: ofId }) id: string, @Ctx() { loaders }: Context): Promise<T | null> {
      return loaders.one(entity, id);
    }
  }
  if (!or) return ByIdResolver;
  const [column, ofColumn] = or;

  @Resolver()
  class ByEitherResolver {
    @Query(() => entity, { name, nullable: true, description })
    byEither(
      @Arg("id", () => ID, { nullable: true, description: ofId }) id: string | null | undefined,
      @Arg(column, () => String, { nullable: true, description: ofColumn }) other: string | null | undefined,
      @Ctx() { loaders }: Context,
    ): Promise<T | null> {
      if (id && !other) return loaders.one(entity, id);
      if (other && !id) return loaders.one(entity, other, column);
      throw new UserInputError("id", `give either "id" or "${column}"`);
    }
  }
  return ByEitherResolver;
}

/** @param nullable whether fields that do not say so can be null */
function resolverOfFields<T extends object>(entity: new () => T, fields: FieldsOf<T>, nullable: boolean): Function {
  @Resolver(() => entity)
  class FieldsResolver {}
  const { prototype } = FieldsResolver;
  for (const [name, { type, resolve, args, requires, cost, ...told }] of Object.entries(fields)) {
    Object.assign(prototype, { [name]: (record: T, context: Context, given: never) => resolve(record, context, given) });
    Root()(prototype, name, 0);
    Ctx()(prototype, name, 1);
    args?.(prototype, name, 2);
    FieldResolver(type, { ...told, nullable: told.nullable ?? nullable })(prototype, name, {});
    if (requires) Directive(`@requires(fields: "${requires}")`)(prototype, name, {});
    if (cost) Directive(`@cost(weight: ${cost})`)(prototype, name, {});
  }
  return FieldsResolver;
}

/** Whether records of the noun lie here; else another subgraph owns them. */
export const isOwned = (entity: Function): boolean => getMetadataArgsStorage().tables.some(({ target }) => target === entity);

/** Whether other subgraphs may refer to records of the noun by their key. */
export const hasKey = ({ entity }: Noun): boolean =>
  getMetadataStorage().classDirectives.some(
    ({ target, directive }) => target === entity && directive.nameOrDefinition.startsWith("@key"),
  );

/** How the records of these nouns are logged, in the order of the nouns: of those that have versions. */
export const kindsOf = (nouns: readonly Noun[]): readonly RecordKind[] =>
  nouns.filter(({ entity }) => hasVersion(entity)).map((noun) => ({ ...noun, type: noun.entity.name }) as unknown as RecordKind);

/** A noun of which there are few records, which change with legislation and never by a mutation. */
export interface FixedList<T extends { id: string }> extends Noun<T> {
  /** The root field that lists them all, what it tells, and their order. */
  query: string;
  description: string;
  order: FixedOrder<T>;
}

/** The noun with its root field. */
export function fixedList<T extends { id: string }>({ query, description, order, ...noun }: FixedList<T>): Noun {
  @Resolver()
  class FixedListResolver {
    @Query(() => [noun.entity], { name: query, nullable: true, description })
    list(@Ctx() { loaders }: Context): Promise<T[]> {
      return loaders.all(noun.entity, order);
    }
  }
  return defineNoun<T>({ ...noun, resolvers: [FixedListResolver, ...(noun.resolvers ?? [])] });
}

/** A record that another subgraph owns, as far as this one knows it: by its key. */
@ObjectType()
export abstract class ForeignRecord {
  @Field(() => ID)
  id: string;
}

/** Marks the class of such records. */
export const Foreign: ClassDecorator = (target) => {
  Directive('@key(fields: "id")')(target);
  ObjectType()(target);
};
