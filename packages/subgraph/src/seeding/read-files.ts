import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityManager, ObjectLiteral } from "typeorm";
import type { References, SeedFile, SeedOptions, Successor } from "./seed-file";
import { rowReader, type TableRow } from "./table-row";

/** A record as it is in a file now. */
export interface FileRecord {
  /** What databases remember its file by. */
  named: string;
  seedFile: SeedFile<{ id: string }>;
  id: string;
  entities: ObjectLiteral[];
  rows: TableRow[];
  /** Of the rows. */
  hash: string;
}

export interface Former extends Successor {
  formerId: string;
}

/** A record of this party that became another one. */
export interface OwnFormer extends Former {
  /** What databases remember the file by of which the record is that names it. */
  named: string;
}

export interface Files {
  records: FileRecord[];
  /** As the files had them last: records that left them for a record of another type. */
  left: FileRecord[];
  /** Records that became one in a file, as that one says. */
  formers: OwnFormer[];
  /** Records of other parties that became others. */
  elsewhere: Former[];
  /** Records of other parties that are there by their own ids. */
  apart: Successor[];
  /** What records of a file became, by the name of the file and their ids. */
  became: Map<string, Record<string, Successor>>;
}

/** What databases remember records by. */
export const nameOf = ({ file, type }: SeedFile<{ id: string }>): string => `${file}${type ? ` ${type}` : ""}`;

/**
 * Reads all files, in their order: what a record refers to comes before it.
 * @param typeOf the type in the graph of a class of records
 * @throws Error naming file and record when a record does not fit
 */
export async function readFiles(
  manager: EntityManager,
  { dataFolder, files, foreignIds, leftRecords }: SeedOptions,
  typeOf: (entity: Function) => string,
): Promise<Files> {
  const contents = new Map<string, unknown>();
  const read = (file: string): unknown => {
    if (!contents.has(file)) contents.set(file, JSON.parse(readFileSync(join(dataFolder, file), "utf8")));
    return contents.get(file);
  };
  const known = new Known();
  const rowOf = rowReader(manager.connection);
  const all: Files = { records: [], left: [], formers: [], elsewhere: [], apart: [], became: new Map() };
  for (const [type, ids] of Object.entries(read(foreignIds) as Record<string, (string | [former: string, id: string])[]>)) {
    known.add(type, ids.map((id) => (typeof id === "string" ? id : id[1])));
    for (const each of ids) {
      if (typeof each === "string") {
        all.apart.push({ type, id: each });
        continue;
      }
      const [formerId, id] = each;
      known.replace(type, formerId, id);
      all.elsewhere.push({ formerId, type, id });
    }
  }
  // A party of which no record became one of another type has no such file.
  const leftIn = (existsSync(join(dataFolder, leftRecords)) ? read(leftRecords) : {}) as Record<string, unknown>;
  for (const seedFile of files) {
    const content = read(seedFile.file);
    const named = nameOf(seedFile);
    const records = seedFile.records(content, read);
    if (seedFile.type) {
      const ids = records.map(({ id }) => id);
      known.add(seedFile.type, [...(await presentIds(manager, seedFile.type)), ...ids]);
    }
    const ids = new Set(records.map(({ id }) => id));
    for (const record of records) {
      for (const formerId of seedFile.formerIds?.(record) ?? []) {
        const type = typeOf(seedFile.entity);
        const other = all.formers.find((former) => former.formerId === formerId && former.type === type);
        const wrong = ids.has(formerId) ? "is still a record" : other && `became "${other.id}" already`;
        if (wrong) throw new Error(`${seedFile.file}: record "${record.id}": "${formerId}" ${wrong}`);
        all.formers.push({ formerId, type, id: record.id, named });
        if (seedFile.type) known.replace(seedFile.type, formerId, record.id);
      }
    }
    if (seedFile.became) all.became.set(named, seedFile.became(content, read));
    const fileRecordOf = (record: { id: string }): FileRecord => {
      const entities = rowsOf(seedFile, record, known);
      const rows = entities.map(rowOf);
      const hash = createHash("sha256").update(JSON.stringify(rows)).digest("base64");
      return { named, seedFile, id: record.id, entities, rows, hash };
    };
    all.records.push(...records.map(fileRecordOf));
    if (seedFile.file in leftIn) all.left.push(...seedFile.records(leftIn[seedFile.file], read).map(fileRecordOf));
  }
  return all;
}

function rowsOf(seedFile: SeedFile<{ id: string }>, record: { id: string }, known: Known): ObjectLiteral[] {
  try {
    return seedFile.rows(record, { known: known.find as References["known"], isKnown: known.has });
  } catch (error) {
    throw new Error(`${seedFile.file}: record "${record.id}": ${(error as Error).message}`, { cause: error });
  }
}

/** The ids that records may refer to, by type. */
class Known {
  private readonly ids = new Map<string, Set<string>>();
  private readonly replaced = new Map<string, string>();

  add(type: string, ids: readonly string[]): void {
    this.ids.set(type, new Set([...(this.ids.get(type) ?? []), ...ids]));
  }

  replace(type: string, formerId: string, id: string): void {
    this.replaced.set(`${type} ${formerId}`, id);
  }

  readonly has = (type: string, id: string): boolean => this.ids.get(type)?.has(id) ?? false;

  readonly find = (type: string, field: string, id: string | null | undefined): string | null => {
    if (id === null || id === undefined) return null;
    const ids = this.ids.get(type);
    if (!ids) throw new Error(`${field}: no ids of ${type} are known`);
    const current = this.replaced.get(`${type} ${id}`) ?? id;
    if (!ids.has(current)) throw new Error(`${field}: there is no ${type} "${id}"`);
    return current;
  };
}

async function presentIds(manager: EntityManager, type: string): Promise<string[]> {
  const rows = await manager.createQueryBuilder().select("e.id", "id").from(type, "e").getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
}
