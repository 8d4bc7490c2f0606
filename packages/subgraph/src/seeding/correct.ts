import type { EntityManager, EntityMetadata } from "typeorm";
import { apply, stepsOf } from "./apply";
import type { Catalogue, Logged } from "./catalogue";
import { ChangeLines } from "./change-lines";
import { compare, isUntouched } from "./compare";
import { rememberDifferences, type Difference } from "./differences";
import { end, merge, referring, unend, type Ended } from "./end";
import { rowsOfFirstLines } from "./first-lines";
import { pointingToPresent } from "./foreign";
import { moveRows } from "./moved-rows";
import { nameOf, type FileRecord, type Files } from "./read-files";
import type { SeedFile, SeedOptions, Successor } from "./seed-file";
import { byTable, keyColumns, keyOf, metadataOf, normalise, rowsIn, type Row, type TableRow } from "./table-row";
import type { Seen, Work } from "./work";

/** A record that the files have otherwise now, or not any more. */
interface Item {
  record: FileRecord;
  isLeft: boolean;
  table: string;
  /** Rows that it was seeded with last. */
  seeded: TableRow[];
  /** Rows that the file has. */
  offered: TableRow[];
}

type Named = Pick<Seen, "file" | "record_id">;

/** A row of an item, with what it is in each version. */
interface Compared extends TableRow {
  item: Item;
  columns: string[];
}

const name = (type: string, id: string): string => `${type} ${id}`;

/**
 * Corrects what was seeded before, as far as no user changed it.
 * @param insertFresh inserts the records that are new, but for rows that are there already
 */
export async function correct(
  manager: EntityManager,
  catalogue: Catalogue,
  options: SeedOptions,
  files: Files,
  work: Work,
  endedBefore: ReadonlyMap<string, Ended>,
  insertFresh: (but: ReadonlySet<TableRow>) => Promise<void>,
): Promise<{ corrected: number; ended: number; kept: Difference[] }> {
  const items = await itemsOf(manager, catalogue, options, files, work);
  const { dataSource } = options;
  const typeOf = ({ entity }: SeedFile<{ id: string }>): string => catalogue.kindOf(entity)?.type ?? entity.name;
  const kept: Difference[] = [];
  const tell = (item: Item, row: TableRow, difference: Pick<Difference, "column" | "seeded" | "kept" | "offered" | "refused">): void => {
    const key = Object.fromEntries(keyColumns(metadataOf(dataSource, row.table)).map((column) => [column, row.values[column]]));
    kept.push({ file: item.record.named, recordId: item.record.id, table: row.table, key, ...difference });
  };

  const plan = { insert: [] as Compared[], update: [] as Compared[], delete: [] as Compared[] };
  /** Of items that left, their rows that nobody changed. */
  const untouched = new Map<Item, TableRow[]>();
  const before = await endedItems(manager, options, work);
  const normal = await normalise(manager, [...items, ...before].flatMap(({ seeded, offered }) => [...seeded, ...offered]));
  const present = await presentRows(manager, [...normal].map(([{ table }, values]) => ({ table, values })));
  const moved = await moveRows(manager, catalogue, [...items, ...before], work.fresh, normal, present);
  const takers = moved.flatMap(({ fresh, to: record, seeded, offered }): Item[] =>
    fresh ? [{ record, isLeft: false, table: tableOf(options, record), seeded: [seeded], offered: [offered] }] : [],
  );
  for (const item of [...items, ...takers]) {
    for (const { row, versions } of rowsOf(manager, item, normal, present)) {
      if (item.isLeft) {
        if (!versions.seeded || !versions.present) continue;
        if (isUntouched(versions.seeded, versions.present)) untouched.set(item, [...(untouched.get(item) ?? []), row]);
        else tell(item, row, { column: "*", seeded: versions.seeded, kept: versions.present, offered: null });
        continue;
      }
      const outcome = compare(versions, tellsOf(metadataOf(dataSource, row.table), item.record.seedFile));
      for (const { column = "*", ...values } of outcome.kept) tell(item, row, { column, ...values });
      if (outcome.action !== "none") plan[outcome.action].push({ ...row, item, columns: outcome.columns });
    }
  }

  const leaving = items.filter(({ isLeft, record }) => isLeft && !record.seedFile.partsOnly);
  const successors = new Map(leaving.map((item) => [item, successorOf(item, files, typeOf(item.record.seedFile))]));
  for (const item of items.filter(({ isLeft }) => isLeft)) {
    const { seedFile } = item.record;
    // Links with an id of their own, and rows that a file adds to the records of another, go with their record.
    const gone = (untouched.get(item) ?? []).filter((row) => seedFile.partsOnly || isRecordBelow(catalogue, item, row));
    plan.delete.push(...gone.map((row) => ({ ...row, item, columns: [] })));
  }

  const lines = new ChangeLines(manager, (kind) => {
    const seedFile = options.files.find(({ entity, partsOnly }) => !partsOnly && catalogue.kindOf(entity) === kind);
    return dataSource.getMetadata(seedFile?.entity ?? kind.entity).tableName;
  });
  const newRecords = work.fresh.filter(({ seedFile }) => !seedFile.partsOnly);
  const isNew = new Set(newRecords.map(({ seedFile, id }) => name(typeOf(seedFile), id)));
  const expect = (records: readonly Logged[]): void =>
    lines.expect(records.filter(({ kind, id }) => !isNew.has(name(kind.type, id))));
  /** Its own record tells of a row too where it lies deeper, in a list within a list. */
  const expectOf = (row: TableRow, { seedFile: { entity }, id }: FileRecord): void => {
    const kind = catalogue.kindOf(entity);
    expect([...catalogue.ownersOf(row), ...(kind ? [{ kind, id }] : [])]);
  };
  for (const row of [...plan.insert, ...plan.update, ...plan.delete]) expectOf(row, row.item.record);
  for (const { seeded, from } of moved) expectOf(seeded, from.record);
  // What is new may tell of what is there: that it replaces it.
  for (const row of work.fresh.flatMap(({ rows }) => rows)) expect(catalogue.ownersOf(row));
  for (const item of items) {
    const kind = catalogue.kindOf(item.record.seedFile.entity);
    const isBack = endedBefore.has(name(typeOf(item.record.seedFile), item.record.id));
    if (kind && (item.isLeft || isBack)) lines.expect([{ kind, id: item.record.id }]);
  }
  for (const item of leaving) {
    const successor = successors.get(item);
    const kind = catalogue.kindOf(item.record.seedFile.entity);
    if (!kind || successor?.type !== kind.type) continue;
    lines.expect([{ kind, id: successor.id }]);
    for (const row of await referring(manager, catalogue, item.table, item.record.id)) lines.expect(catalogue.ownersOf(row));
  }
  await lines.begin();

  const early = await apply(manager, [...stepsOf("delete", plan.delete), ...stepsOf("update", plan.update)]);
  await insertFresh(new Set(moved.flatMap(({ fresh }) => fresh ?? [])));
  const refused = await apply(manager, [...early.map(({ step }) => step), ...stepsOf("insert", plan.insert)]);
  for (const { step, message } of refused) {
    for (const row of step.rows as Compared[]) {
      tell(row.item, row, { column: "*", seeded: null, kept: null, offered: row.values, refused: message });
    }
  }

  const ended = new Set(endedBefore.keys());
  // Also of what is new here: it may have been known as what became another.
  const stay = items.filter(({ isLeft }) => !isLeft).map(({ record }) => record);
  const inFiles = [...stay, ...work.fresh.filter((record) => !work.leaving.includes(record))];
  for (const [seedFile, ids] of groups(inFiles, (record) => record.seedFile, ({ id }) => id)) {
    if (seedFile.partsOnly) continue;
    const type = typeOf(seedFile);
    const again = ids.filter((id) => ended.delete(name(type, id)));
    if (again.length > 0) await unend(manager, type, again);
  }
  for (const item of leaving) {
    const { record, table } = item;
    const type = typeOf(record.seedFile);
    const successor = successors.get(item);
    const own = (untouched.get(item) ?? []).filter((row) => row.table !== table && !isRecordBelow(catalogue, item, row));
    const isMerged =
      successor?.type === type &&
      (await isThere(manager, table, successor.id)) &&
      (await merge(manager, catalogue, { table, id: record.id, into: successor.id, own }));
    await end(manager, type, record.id, successor);
    ended.add(name(type, record.id));
    await rememberEnd(manager, record, isMerged ? [] : item.seeded.filter((row) => !isRecordBelow(catalogue, item, row)));
  }
  for (const item of before) if (moved.some(({ from }) => from === item)) await rememberEnd(manager, item.record, item.seeded);
  for (const { isLeft, record } of items) if (isLeft && record.seedFile.partsOnly) await rememberEnd(manager, record, []);

  await lines.write((each) => endedBefore.has(each), (each) => ended.has(each));
  await rememberDifferences(manager, kept);
  const changes = [...plan.insert, ...plan.update, ...plan.delete];
  const changed = new Set([...changes.map(({ item }) => item), ...moved.map(({ from }) => from)]);
  return { corrected: items.filter((item) => !item.isLeft && changed.has(item)).length, ended: leaving.length, kept };
}

/** What a column tells of: the parts of one value, such as a time, of that value. */
function tellsOf({ columns }: EntityMetadata, seedFile: SeedFile<{ id: string }>): (column: string) => string {
  const fields = new Map(
    columns.map(({ databaseName, embeddedMetadata, propertyName }) => {
      return [databaseName, embeddedMetadata?.propertyPath ?? propertyName];
    }),
  );
  return (column) => {
    const field = fields.get(column) ?? column;
    return seedFile.tellsOf?.(field) ?? field;
  };
}

/**
 * What is to be compared, with the records locked: no user changes them meanwhile. Records that a user removed stay so, and
 * are none of them.
 */
async function itemsOf(
  manager: EntityManager,
  catalogue: Catalogue,
  options: SeedOptions,
  files: Files,
  work: Work,
): Promise<Item[]> {
  const left = recordsOf(options, work.left);
  const isLeft = new Set(left);
  const records = [...work.changed, ...left];
  const there = new Set<string>();
  for (const [table, ids] of groups(records, (record) => tableOf(options, record), ({ id }) => id)) {
    const rows: { id: string }[] = await manager.query(
      `SELECT id FROM ${table} WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE`,
      [ids],
    );
    for (const { id } of rows) there.add(name(table, id));
  }
  const nameIn = (record: FileRecord): string => name(tableOf(options, record), record.id);
  const remembered = await rememberedRows(manager, records);
  const unremembered = records.filter((record) => there.has(nameIn(record)) && !remembered.has(record));
  for (const [seedFile, unknown] of groups(unremembered, (record) => record.seedFile, (record) => record)) {
    const others = files.records.filter((record) => record.seedFile !== seedFile).flatMap(({ rows }) => rows);
    const rows = await rowsOfFirstLines(manager, catalogue, unknown, new Set(others.map(({ table }) => table)));
    for (const record of unknown) remembered.set(record, rows.get(record.id)!);
  }
  const items: Item[] = [];
  const present = pointingToPresent(manager, files.elsewhere);
  const isMerged = (record: FileRecord): boolean =>
    !there.has(nameIn(record)) && !isLeft.has(record) && remembered.get(record)?.length === 0 && !record.seedFile.partsOnly;
  // Records of their own again, with what other files add to them.
  const back = new Set(records.filter(isMerged).map(nameIn));
  for (const record of records) {
    const table = tableOf(options, record);
    const offered = record.rows.map((row) => catalogue.complete(row));
    if (there.has(nameIn(record)) || (back.has(nameIn(record)) && !isLeft.has(record))) {
      items.push({ record, isLeft: isLeft.has(record), table, seeded: (remembered.get(record) ?? []).map(present), offered });
    } else if (isLeft.has(record)) await rememberEnd(manager, record, null);
  }
  return items;
}

/** Records that ended before, which keep their rows: the files may have one of these as another record's now. */
async function endedItems(manager: EntityManager, options: SeedOptions, { changed, left }: Work): Promise<Item[]> {
  const nameOfSeen = ({ file, record_id }: Named): string => name(file, record_id);
  const inWork = new Set([...changed.map(({ named, id }) => name(named, id)), ...left.map(nameOfSeen)]);
  const ended: Named[] = await manager.query(`SELECT file, record_id FROM seeded_record WHERE ended AND rows <> '[]'`);
  const records = recordsOf(options, ended.filter((seen) => !inWork.has(nameOfSeen(seen))));
  const remembered = await rememberedRows(manager, records);
  return records.map((record) => {
    return { record, isLeft: true, table: tableOf(options, record), seeded: remembered.get(record)!, offered: [] };
  });
}

/** Records of these files that are not in them any more. */
function recordsOf({ files }: SeedOptions, seen: readonly Named[]): FileRecord[] {
  const seedFiles = new Map(files.map((seedFile) => [nameOf(seedFile), seedFile]));
  return seen.flatMap(({ file, record_id }): FileRecord[] => {
    const seedFile = seedFiles.get(file);
    return seedFile ? [{ named: file, seedFile, id: record_id, entities: [], rows: [], hash: "" }] : [];
  });
}

/** The table that a record of a file lies in. */
const tableOf = ({ dataSource }: SeedOptions, { seedFile }: FileRecord): string =>
  dataSource.getMetadata(seedFile.entity).tableName;

/** What records were seeded with last, where that was remembered; of one that became another, nothing. */
async function rememberedRows(manager: EntityManager, records: readonly FileRecord[]): Promise<Map<FileRecord, TableRow[]>> {
  const rows: { file: string; record_id: string; rows: TableRow[] | null }[] = await manager.query(
    `SELECT s.file, s.record_id, s.rows FROM seeded_record s
     JOIN unnest($1::text[], $2::text[]) AS n (file, record_id) USING (file, record_id) WHERE s.rows IS NOT NULL`,
    [records.map(({ named }) => named), records.map(({ id }) => id)],
  );
  const found = new Map(rows.map((row) => [`${row.file}#${row.record_id}`, row.rows!]));
  const tables = new Set(manager.connection.entityMetadatas.map(({ tableName }) => tableName));
  const known = new Map<FileRecord, TableRow[]>();
  for (const record of records) {
    const of = found.get(`${record.named}#${record.id}`);
    if (of) known.set(record, of.filter(({ table }) => tables.has(table)));
  }
  return known;
}

/** By their keys. */
async function presentRows(manager: EntityManager, rows: readonly TableRow[]): Promise<Map<string, Row>> {
  const present = new Map<string, Row>();
  for (const [table, ofTable] of byTable(rows.filter((row) => keyOf(manager.connection, row) !== undefined))) {
    const isRow = keyColumns(metadataOf(manager.connection, table)).map((column) => `r."${column}" = n."${column}"`).join(" AND ");
    const found: { row: Row }[] = await manager.query(
      `SELECT to_jsonb(r) AS row FROM ${table} r WHERE EXISTS (SELECT FROM ${rowsIn(table)} n WHERE ${isRow})`,
      [JSON.stringify(ofTable.map(({ values }) => values))],
    );
    for (const { row } of found) present.set(keyOf(manager.connection, { table, values: row })!, row);
  }
  return present;
}

/** The rows of an item, each once, with its versions. */
function rowsOf(manager: EntityManager, item: Item, normal: ReadonlyMap<TableRow, Row>, present: ReadonlyMap<string, Row>) {
  const found = new Map<string, { row: TableRow; versions: { seeded?: Row; present?: Row; offered?: Row } }>();
  for (const row of item.offered) {
    const offered = normal.get(row)!;
    const key = keyOf(manager.connection, { table: row.table, values: offered })!;
    found.set(key, { row, versions: { offered, present: present.get(key) } });
  }
  for (const row of item.seeded) {
    const seeded = normal.get(row);
    if (!seeded) continue;
    const key = keyOf(manager.connection, { table: row.table, values: seeded });
    if (key === undefined) {
      // Its table got another key: it is the row that has all that it had.
      const same = [...found.values()].find(
        ({ row: { table }, versions }) =>
          table === row.table && !versions.seeded && versions.present && isUntouched(seeded, versions.present),
      );
      if (same) same.versions.seeded = seeded;
      continue;
    }
    const known = found.get(key);
    if (known) known.versions.seeded = seeded;
    else found.set(key, { row: { table: row.table, values: seeded }, versions: { seeded, present: present.get(key) } });
  }
  return found.values();
}

/** What a record that left the file became. */
function successorOf({ record }: Item, { formers, became }: Files, type: string): Successor | undefined {
  const named = formers.filter(({ formerId }) => formerId === record.id);
  const found = named.find((former) => former.type === type) ?? became.get(record.named)?.[record.id] ?? named[0];
  return found && { type: found.type, id: found.id };
}

/** Rows of a record that are records by themselves, such as links with an id. */
const isRecordBelow = (catalogue: Catalogue, item: Item, { table }: TableRow): boolean =>
  table !== item.table && catalogue.kindOfTable(table) !== undefined;

const isThere = async (manager: EntityManager, table: string, id: string): Promise<boolean> =>
  (await manager.query(`SELECT 1 FROM ${table} WHERE id = $1`, [id])).length > 0;

/** @param rows what it goes on having of what it was seeded with; null: a user removed it */
const rememberEnd = (manager: EntityManager, { named, id }: FileRecord, rows: readonly TableRow[] | null): Promise<unknown> =>
  manager.query(`UPDATE seeded_record SET ended = true, rows = $3::jsonb, seeded_at = now() WHERE file = $1 AND record_id = $2`, [
    named,
    id,
    rows && JSON.stringify(rows),
  ]);

function groups<T, K, V>(items: readonly T[], keyOfItem: (item: T) => K, valueOf: (item: T) => V): Map<K, V[]> {
  const found = new Map<K, V[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    if (!found.has(key)) found.set(key, []);
    found.get(key)!.push(valueOf(item));
  }
  return found;
}
