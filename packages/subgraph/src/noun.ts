import type { SeedFile } from "./seed";
import { getMetadataArgsStorage } from "typeorm";
import { getMetadataStorage } from "type-graphql";
import type { Part, RecordKind, VersionedRecord } from "./record-kind";
import type { RecordStore } from "./record-store";
import type { Verifiable } from "./verification";

/** All that a subgraph knows of one noun; of one that another subgraph owns: its key, and the fields that this one adds. */
export interface Noun<T extends object = object> {
  /** Its class: the table and the type in the graph. One without a table is owned elsewhere. */
  entity: new () => T;
  /** Of its fields, its queries and its mutations. */
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

export const defineNoun = <T extends object>(noun: Noun<T>): Noun => noun as Noun;

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

