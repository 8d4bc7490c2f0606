import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataSource, EntityManager, ObjectLiteral } from "typeorm";
import { withLock } from "../database/migrate";
import type { RecordKind } from "../record/record-kind";
import { logUnlogged } from "../writing/change-log";

/** Finds what a record refers to. */
export interface References {
  /**
   * Passes the ids on when all are known: seeded before, in the database, or known of another stakeholder.
   * @throws Error naming the field and the unknown id
   */
  known: {
    (type: string, field: string, id: string): string;
    (type: string, field: string, id: string | null | undefined): string | null;
  };
}

/** One data file: where its records are in the file, and the rows that each becomes. */
export interface SeedFile<R extends { id: string }> {
  /** File name in the subgraph's `data` folder. */
  file: string;
  /** The type whose ids these records carry, as other records refer to it; absent when nothing refers to them. */
  type?: string;
  /** @param read another file of the data folder, for records that are spread over two */
  records(content: unknown, read: (file: string) => unknown): R[];
  /** Entities to insert for one record, parents first. Throws on anything that it cannot place. */
  rows(record: R, references: References): ObjectLiteral[];
}

export interface SeedOptions {
  dataSource: DataSource;
  dataFolder: string;
  /** In the order in which their rows can be inserted. */
  files: readonly SeedFile<{ id: string }>[];
  /** File in the data folder with the ids of other stakeholders' records, by type. */
  foreignIds: string;
  /** What the change log knows: each record of these gets a first line. */
  logged: readonly RecordKind[];
}

const CHUNK = 500;

/**
 * Inserts the records of the data files that this database has never seen: running it again doubles nothing, and
 * leaves alone what was changed or deleted since. All or nothing, one process at a time.
 * @returns how many records were inserted
 * @throws Error naming file and record when a record does not fit
 */
export const seed = (options: SeedOptions): Promise<number> =>
  withLock(options.dataSource, () => options.dataSource.transaction((manager) => insertNew(manager, options)));

async function insertNew(manager: EntityManager, options: SeedOptions): Promise<number> {
  const seen: { file: string; record_id: string }[] = await manager.query(`SELECT file, record_id FROM seeded_record`);
  const seeded = new Set(seen.map(({ file, record_id }) => `${file}#${record_id}`));
  const read = (file: string): unknown => JSON.parse(readFileSync(join(options.dataFolder, file), "utf8"));

  const ids = new Map<string, Set<string>>();
  for (const [type, known] of Object.entries(read(options.foreignIds) as Record<string, string[]>)) {
    ids.set(type, new Set(known));
  }
  const fresh: [file: string, id: string][] = [];
  for (const seedFile of options.files) {
    const records = seedFile.records(read(seedFile.file), read);
    const named = `${seedFile.file}${seedFile.type ? ` ${seedFile.type}` : ""}`;
    const present = seedFile.type ? await presentIds(manager, seedFile.type) : new Set<string>();
    const added = records.filter(({ id }) => !seeded.has(`${named}#${id}`));
    if (seedFile.type) ids.set(seedFile.type, new Set([...present, ...added.map(({ id }) => id)]));
    const rows = added.flatMap((record) => {
      try {
        return seedFile.rows(record, { known: lookup(ids) as References["known"] });
      } catch (error) {
        throw new Error(`${seedFile.file}: record "${record.id}": ${(error as Error).message}`, { cause: error });
      }
    });
    await insert(manager, rows, seedFile.file);
    fresh.push(...added.map(({ id }): [string, string] => [named, id]));
  }
  await manager.query(
    `INSERT INTO seeded_record (file, record_id) SELECT * FROM unnest($1::text[], $2::text[])`,
    [fresh.map(([file]) => file), fresh.map(([, id]) => id)],
  );
  await logUnlogged(manager, options.logged);
  return fresh.length;
}

const lookup =
  (ids: Map<string, Set<string>>) =>
  (type: string, field: string, id: string | null | undefined): string | null => {
    if (id === null || id === undefined) return null;
    if (!ids.has(type)) throw new Error(`${field}: no ids of ${type} are known`);
    if (!ids.get(type)!.has(id)) throw new Error(`${field}: there is no ${type} "${id}"`);
    return id;
  };

async function presentIds(manager: EntityManager, type: string): Promise<Set<string>> {
  const rows = await manager.createQueryBuilder().select("e.id", "id").from(type, "e").getRawMany<{ id: string }>();
  return new Set(rows.map(({ id }) => id));
}

/** Inserts in the order given, one statement for each run of rows of the same class. */
async function insert(manager: EntityManager, rows: ObjectLiteral[], file: string): Promise<void> {
  const byClass = new Map<Function, ObjectLiteral[]>();
  for (const row of rows) {
    const sameClass = byClass.get(row.constructor);
    if (sameClass) sameClass.push(row);
    else byClass.set(row.constructor, [row]);
  }
  for (const [type, ofClass] of byClass) {
    for (let start = 0; start < ofClass.length; start += CHUNK) {
      try {
        await manager.insert(type, ofClass.slice(start, start + CHUNK));
      } catch (error) {
        const { message, detail } = error as { message: string; detail?: string };
        throw new Error(`${file}: ${type.name}: ${message}${detail ? ` (${detail})` : ""}`, { cause: error });
      }
    }
  }
}

/** The table in which a database remembers what it was seeded with; part of every subgraph's first migration. */
export const SEEDED_RECORD_TABLE = `
  CREATE TABLE seeded_record (
    file text NOT NULL,
    record_id text NOT NULL,
    seeded_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT seeded_record_pk PRIMARY KEY (file, record_id)
  )`;
