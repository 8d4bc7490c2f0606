import type { EntityManager, ObjectLiteral } from "typeorm";
import { withLock } from "../database/migrate";
import { troubleOf } from "../database/trouble";
import { fillTerms } from "../search/fill";
import { logUnlogged } from "../writing/change-log";
import { Catalogue } from "./catalogue";
import { correct } from "./correct";
import { logDerived } from "./derived";
import { rememberDifferences, type Difference } from "./differences";
import { readEnded, rememberFormers, unend } from "./end";
import { arePointedTo, movePointers } from "./foreign";
import { nameOf, readFiles, type FileRecord, type Files, type Former, type OwnFormer } from "./read-files";
import type { SeedOptions } from "./seed-file";
import type { TableRow } from "./table-row";
import type { Seen, Work } from "./work";

/** What a database took from the files. */
export interface Seeded {
  /** Records that it had never seen. */
  added: number;
  /** Records that referred to a record of another party that became another one. */
  moved: number;
  /** Records that the files have otherwise than before, or again. */
  corrected: number;
  /** Records that left the files. */
  ended: number;
  /** What stayed as users made it. */
  kept: Difference[];
}

const CHUNK = 500;
/** How often it is begun: users who change the same records meanwhile may come first. */
const ATTEMPTS = 3;

/**
 * Brings the records of the data files to a database: those that it has never seen are added, those that were corrected
 * are corrected as far as no user changed them, those that left the files end. Running it again does nothing. All or
 * nothing, one process at a time. What the records are found by is filled in afterwards.
 * @throws Error naming file and record when a record does not fit
 */
export async function seed(options: SeedOptions): Promise<Seeded> {
  const { dataSource } = options;
  const seeded = await withLock(dataSource, () => takeWhole(options));
  await fillTerms(dataSource, { outdated: true });
  return seeded;
}

async function takeWhole(options: SeedOptions, attempt = 1): Promise<Seeded> {
  try {
    return await options.dataSource.transaction((manager) => take(manager, options));
  } catch (error) {
    if (attempt === ATTEMPTS || troubleOf(error) !== "again") throw error;
    return takeWhole(options, attempt + 1);
  }
}

async function take(manager: EntityManager, options: SeedOptions): Promise<Seeded> {
  const { logged } = options;
  const typeOf = (entity: Function): string =>
    logged.find((kind) => kind.entity === entity || entity.prototype instanceof kind.entity)?.type ?? entity.name;
  const files = await readFiles(manager, options, typeOf);
  const seen: Seen[] = await manager.query(`SELECT file, record_id, hash, ended FROM seeded_record`);
  const ended = await readEnded(manager);
  const work = await compareWith(manager, new Set(options.files.map(nameOf)), files, seen);
  const isNew = ({ formerId, type, id }: Former): boolean => {
    const known = ended.get(`${type} ${formerId}`);
    return known?.became_id !== id || known.became_type !== type;
  };
  const [formers, elsewhere] = [files.formers.filter(isNew), files.elsewhere.filter(isNew)];
  const apart = files.apart.filter(({ type, id }) => ended.has(`${type} ${id}`));
  const there = await formersThere(manager, options, files.formers, isNew, seen);
  work.left.push(...there);
  const all = [work.fresh, work.changed, work.left, work.leaving, formers, elsewhere, apart];
  // Users may have referred to a former id since: as long as its owner was not seeded too, it knew the record by that one.
  if (all.every(({ length }) => length === 0) && !(await arePointedTo(manager, options, files.elsewhere))) {
    await logUnlogged(manager, logged);
    return { added: 0, moved: 0, corrected: 0, ended: 0, kept: [] };
  }
  // Of records from before there was a log, the first line tells what they were, and the next what they become.
  if (seen.length > 0) await logUnlogged(manager, logged);
  const catalogue = await Catalogue.read(manager, logged);
  for (const { type, id } of apart) {
    await unend(manager, type, [id]);
    ended.delete(`${type} ${id}`);
  }
  // Before anything is compared: what users made of a link holds for the record that it is a link to now.
  const moved = await movePointers(manager, catalogue, options, files.elsewhere, ended);
  await rememberDifferences(manager, moved.kept);
  await rememberMade(manager, there);
  const { fresh, changed, leaving } = work;
  const outcome = await correct(manager, catalogue, options, files, work, ended, (but) => insertAll(manager, fresh, but));
  await rememberFormers(manager, [...formers, ...elsewhere]);
  await remember(manager, catalogue, [...fresh, ...changed]);
  await logUnlogged(manager, logged);
  const end = await endAll(manager, catalogue, options, files, leaving);
  if (seen.length > 0) await logDerived(manager, options, await readEnded(manager));
  const kept = [...moved.kept, ...outcome.kept, ...end.kept];
  return { added: fresh.length, moved: moved.count, corrected: outcome.corrected, ended: outcome.ended + end.ended, kept };
}

/** Ends records that are as the files had them last. */
async function endAll(
  manager: EntityManager,
  catalogue: Catalogue,
  options: SeedOptions,
  files: Files,
  records: readonly FileRecord[],
): Promise<Pick<Seeded, "ended" | "kept">> {
  if (records.length === 0) return { ended: 0, kept: [] };
  const left = records.map(({ named, id, hash }): Seen => ({ file: named, record_id: id, hash, ended: false }));
  const work = { fresh: [], changed: [], leaving: [], left };
  return correct(manager, catalogue, options, files, work, await readEnded(manager), async () => undefined);
}

async function compareWith(manager: EntityManager, names: ReadonlySet<string>, files: Files, seen: readonly Seen[]): Promise<Work> {
  const bySeen = new Map(seen.map((each) => [`${each.file}#${each.record_id}`, each]));
  const left = files.left.filter(({ named, id }) => !bySeen.get(`${named}#${id}`)?.ended);
  const records = [...files.records, ...left];
  const present = new Set(records.map(({ named, id }) => `${named}#${id}`));
  // By type: a record may go from one file to another, or its file get another name.
  const moved = new Map(
    seen.filter(({ file, record_id }) => !present.has(`${file}#${record_id}`)).map((each) => [`${typeIn(each.file)}#${each.record_id}`, each]),
  );
  const work: Work = { fresh: [], changed: [], left: [], leaving: left };
  const gone = new Set<Seen>();
  for (const record of records) {
    let before = bySeen.get(`${record.named}#${record.id}`);
    const elsewhere = !before && record.seedFile.type ? moved.get(`${record.seedFile.type}#${record.id}`) : undefined;
    if (elsewhere) {
      await manager.query(`UPDATE seeded_record SET file = $1 WHERE file = $2 AND record_id = $3`, [record.named, elsewhere.file, record.id]);
      gone.add(elsewhere);
      before = elsewhere;
    }
    if (!before) work.fresh.push(record);
    else if (before.ended || before.hash !== record.hash) work.changed.push(record);
  }
  work.left = seen.filter((each) => {
    const { file, record_id, ended } = each;
    return !ended && !gone.has(each) && names.has(file) && !present.has(`${file}#${record_id}`);
  });
  return work;
}

/**
 * Records that became one in a file and are in the database by themselves: users made them, or they ended before it was known
 * what they became.
 */
async function formersThere(
  manager: EntityManager,
  { dataSource, files }: SeedOptions,
  formers: readonly OwnFormer[],
  isNew: (former: Former) => boolean,
  seen: readonly Seen[],
): Promise<Seen[]> {
  const name = (file: string, id: string): string => `${typeIn(file) ?? file}#${id}`;
  const hasEnded = new Map(seen.map(({ file, record_id, ended }) => [name(file, record_id), ended]));
  const found: Seen[] = [];
  for (const seedFile of files) {
    const file = nameOf(seedFile);
    const ids = formers
      .filter((former) => former.named === file && (hasEnded.get(name(file, former.formerId)) ?? true))
      .filter((former) => isNew(former) || !hasEnded.has(name(file, former.formerId)))
      .map(({ formerId }) => formerId);
    if (ids.length === 0) continue;
    const rows: { id: string }[] = await manager.query(
      `SELECT id FROM ${dataSource.getMetadata(seedFile.entity).tableName} WHERE id = ANY ($1) ORDER BY id`,
      [ids],
    );
    found.push(...rows.map(({ id }) => ({ file, record_id: id, hash: null, ended: false })));
  }
  return found;
}

/** Of what users made nothing was seeded. */
const rememberMade = (manager: EntityManager, records: readonly Seen[]): Promise<unknown> =>
  manager.query(
    `INSERT INTO seeded_record (file, record_id, rows)
     SELECT file, record_id, '[]' FROM unnest($1::text[], $2::text[]) AS n (file, record_id)
     ON CONFLICT (file, record_id) DO NOTHING`,
    [records.map(({ file }) => file), records.map(({ record_id }) => record_id)],
  );

const typeIn = (named: string): string | undefined => named.split(" ")[1];

/** File by file: what a record refers to comes before it. @param but rows that are not inserted */
async function insertAll(manager: EntityManager, records: readonly FileRecord[], but: ReadonlySet<TableRow>): Promise<void> {
  for (const seedFile of new Set(records.map((record) => record.seedFile))) {
    const ofFile = records.filter((record) => record.seedFile === seedFile);
    const entities = ofFile.flatMap((record) => record.entities.filter((_, place) => !but.has(record.rows[place])));
    await insert(manager, entities, seedFile.file);
  }
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

async function remember(manager: EntityManager, catalogue: Catalogue, records: readonly FileRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += CHUNK) {
    const chunk = records.slice(start, start + CHUNK);
    await manager.query(
      `INSERT INTO seeded_record (file, record_id, hash, rows)
       SELECT file, record_id, hash, rows::jsonb FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS n (file, record_id, hash, rows)
       ON CONFLICT (file, record_id)
         DO UPDATE SET hash = excluded.hash, rows = excluded.rows, ended = false, seeded_at = excluded.seeded_at`,
      [
        chunk.map(({ named }) => named),
        chunk.map(({ id }) => id),
        chunk.map(({ hash }) => hash),
        chunk.map(({ rows }) => JSON.stringify(rows.map((row) => catalogue.complete(row)))),
      ],
    );
  }
}
