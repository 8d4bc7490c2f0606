import { Arg, Ctx, Directive, Field, getMetadataStorage, ID, ObjectType, Query, Resolver } from "type-graphql";
import { getMetadataArgsStorage } from "typeorm";
import type { Context, FixedOrder } from "./lists/loaders";
import type { Part, RecordKind, RecordStore, VersionedRecord } from "./record/record-kind";
import type { SeedFile } from "./seeding/seed-file";
import type { Verifiable } from "./writing/verification";

/** All that a subgraph knows of one noun; of one that another subgraph owns: its key, and the fields that this one adds. */
export interface Noun<T extends object = object> {
  /** Its class: the table and the type in the graph. One without a table is owned elsewhere. */
  entity: new () => T;
  /** What the root field tells that gives a record by its id, named after the noun, and what it tells of its argument. */
  byId?: { description: string; id: string };
  /** Of its fields, its other queries and its mutations. */
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

export function defineNoun<T extends object>({ byId, resolvers = [], ...noun }: Noun<T>): Noun {
  return { ...noun, resolvers: byId ? [...resolvers, resolverById(noun.entity as never, byId)] : resolvers } as Noun;
}

function resolverById<T extends { id: string }>(
  entity: new () => T,
  { description, id: ofId }: { description: string; id: string },
): Function {
  const name = entity.name[0].toLowerCase() + entity.name.slice(1);

  @Resolver()
  class ByIdResolver {
    @Query(() => entity, { name, nullable: true, description })
    byId(@Arg("id", () => ID, { description: ofId }) id: string, @Ctx() { loaders }: Context): Promise<T | null> {
      return loaders.one(entity, id);
    }
  }
  return ByIdResolver;
}

/** Whether records of the noun lie here; else another subgraph owns them. */
export const isOwned = ({ entity }: Noun): boolean => getMetadataArgsStorage().tables.some(({ target }) => target === entity);

/** Whether other subgraphs may refer to records of the noun by their key. */
export const hasKey = ({ entity }: Noun): boolean =>
  getMetadataStorage().classDirectives.some(
    ({ target, directive }) => target === entity && directive.nameOrDefinition.startsWith("@key"),
  );

/** How the records of these nouns are logged, in the order of the nouns: of those that have versions. */
export const kindsOf = (nouns: readonly Noun[]): readonly RecordKind[] =>
  nouns.filter(({ entity }) => hasVersions(entity)).map((noun) => ({ ...noun, type: noun.entity.name }) as unknown as RecordKind);

function hasVersions(entity: Function): boolean {
  const versioned = getMetadataArgsStorage().columns.filter(({ propertyName }) => propertyName === "recordVersie");
  return versioned.some(({ target }) => entity.prototype instanceof (target as Function));
}

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
