import type { DataSource, ObjectLiteral } from "typeorm";
import type { RecordKind } from "../record/record-kind";
import type { GraphWords } from "../request/bad-input";

/** Finds what a record refers to. */
export interface References {
  /**
   * Passes the ids on when all are known: in the files, in the database, or known of another stakeholder. Of a record that
   * became another one of its type, the id of that one.
   * @throws Error naming the field and the unknown id
   */
  known: {
    (type: string, field: string, id: string): string;
    (type: string, field: string, id: string | null | undefined): string | null;
  };
  /** Whether there is a record with this id: of what may be of one of several types. */
  isKnown: (type: string, id: string) => boolean;
}

/** What a record became: a record of this type in the graph, here or of another party. */
export interface Successor {
  type: string;
  id: string;
}

type Read = (file: string) => unknown;

/** One data file: where its records are in the file, and the rows that each becomes. */
export interface SeedFile<R extends { id: string }> {
  /** File name in the subgraph's `data` folder. */
  file: string;
  /** The type whose ids these records carry, as other records refer to it; absent when nothing refers to them. */
  type?: string;
  /** The class of the records. */
  entity: new () => object;
  /** Its rows belong to records that another file has. */
  partsOnly?: true;
  /** @param read another file of the data folder, for records that are spread over two */
  records(content: unknown, read: Read): R[];
  /**
   * Entities to insert for one record, parents first: the record itself is the first. Throws on anything that it cannot
   * place.
   */
  rows(record: R, references: References): ObjectLiteral[];
  /**
   * What a field of its rows tells of, such as the ground of a status: what tells of the same stays together as a user made
   * it, or follows the file together. Absent: each field tells of itself.
   */
  tellsOf?(field: string): string;
  /** Ids of records that became this one. */
  formerIds?(record: R): readonly string[];
  /** By the ids of records that were in the file: what they became where no record of this party names them. */
  became?(content: unknown, read: Read): Record<string, Successor>;
}

export interface SeedOptions {
  dataSource: DataSource;
  dataFolder: string;
  /** In the order in which their rows can be inserted. */
  files: readonly SeedFile<{ id: string }>[];
  /** File in the data folder with the ids of other stakeholders' records, by type. */
  foreignIds: string;
  /**
   * File in the data folder with records that left other files for a record of another type, by the name of their file and
   * in its form: the ids of these go on resolving, also in a database that never had them.
   */
  leftRecords: string;
  /** What the change log knows: each record of these gets a first line. */
  logged: readonly RecordKind[];
  words: GraphWords;
  /** Organisations that own data here, beside whoever seeds: some of it only they see. */
  organisations: (dataSource: DataSource) => Promise<readonly string[]>;
}
