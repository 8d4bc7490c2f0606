import type { EntityManager } from "typeorm";
import type { RecordKind } from "../record/record-kind";
import { Refusal } from "../request/bad-input";
import { foreignColumns, type ForeignColumn } from "../record/refers-to";
import { appendChanges, CORRECTION } from "../writing/change-log";
import { Transaction } from "../writing/write";
import type { Catalogue } from "./catalogue";
import type { Difference } from "./differences";
import { pointTo, type Ended } from "./end";
import { forEachOrganisation } from "./organisations";
import type { Former } from "./read-files";
import type { SeedOptions } from "./seed-file";
import { metadataOf, type TableRow } from "./table-row";

/*
 * References to records of other parties: no table here has these, so no foreign key tells of them, and only the files
 * tell that one became another.
 */

/** What tells of them. */
const FILE = "bekende-ids.json";

/** A column of rows that belong to a kind of record, or are the records. */
interface Place {
  kind: RecordKind;
  table: string;
  /** The column with the record's id. */
  own: string;
  column: ForeignColumn;
}

/** Whether anything refers to a record that became another one, by the id that it had. */
export async function arePointedTo(manager: EntityManager, options: SeedOptions, formers: readonly Former[]): Promise<boolean> {
  const columns = (await tablesOf(manager)).flatMap((table) =>
    foreignColumns(metadataOf(manager.connection, table)).map(({ column, type }) => ({ table, column, ids: idsOf(formers, type) })),
  );
  const asked = columns.filter(({ ids }) => ids.length > 0);
  if (asked.length === 0) return false;
  const each = asked.map(({ table, column }, place) => `EXISTS (SELECT FROM ${table} WHERE "${column}" = ANY ($${place + 1}))`);
  let found = false;
  await forEachOrganisation(manager, options, async () => {
    const [{ is }] = await manager.query(`SELECT ${each.join(" OR ")} AS is`, asked.map(({ ids }) => ids));
    found ||= is;
  });
  return found;
}

/**
 * Has records refer to what another party's records became. Each is a line in the log. Where a record is tied to both
 * already, the tie that it has to the present one stays.
 * @returns what is refused: once, as long as that is remembered
 */
export async function movePointers(
  manager: EntityManager,
  catalogue: Catalogue,
  options: SeedOptions,
  formers: readonly Former[],
  ended: ReadonlyMap<string, Ended>,
): Promise<{ count: number; kept: Difference[] }> {
  const { logged, words } = options;
  const kept: Difference[] = [];
  const moved = new Set<string>();
  if (formers.length === 0) return { count: 0, kept };
  const told = await toldBefore(manager);
  await forEachOrganisation(manager, options, async () => {
    const transaction = new Transaction(manager, { kinds: logged, words });
    for (const { kind, id, places } of await findRecords(manager, catalogue, formers)) {
      const change = async (record?: Record<string, unknown>): Promise<void> => {
        for (const place of places) await moveIn(manager, place, id, formers, record);
      };
      await manager.query("SAVEPOINT pointers");
      try {
        // What ended has no versions any more, and nobody follows it.
        if (ended.has(`${kind.type} ${id}`)) await change();
        else {
          await transaction.change(kind.entity, id, null, change);
          moved.add(`${kind.type} ${id}`);
        }
      } catch (error) {
        const { code, message } = error as { code?: string; message: string };
        // A user may have removed it meanwhile.
        const isGone = error instanceof Refusal;
        if (!isGone && !code?.startsWith("23")) throw error;
        await manager.query("ROLLBACK TO SAVEPOINT pointers");
        if (!isGone) kept.push(...places.map((place) => refusedIn(place, id, message)));
      }
    }
    await appendChanges(manager, CORRECTION, transaction.changes);
  });
  return { count: moved.size, kept: kept.filter((difference) => !told.has(nameOf(difference))) };
}

const nameOf = ({ table, recordId, column }: Pick<Difference, "table" | "recordId" | "column">): string =>
  JSON.stringify([table, recordId, column]);

async function toldBefore(manager: EntityManager): Promise<Set<string>> {
  const rows: Pick<Difference, "table" | "recordId" | "column">[] = await manager.query(
    `SELECT relation AS "table", record_id AS "recordId", column_name AS "column" FROM seed_difference WHERE file = $1`,
    [FILE],
  );
  return new Set(rows.map(nameOf));
}

async function findRecords(manager: EntityManager, catalogue: Catalogue, formers: readonly Former[]) {
  const found = new Map<string, { kind: RecordKind; id: string; places: Place[] }>();
  for (const place of await placesOf(manager, catalogue)) {
    const { kind, table, own, column } = place;
    const ids = idsOf(formers, column.type);
    if (ids.length === 0) continue;
    const rows: { id: string }[] = await manager.query(
      `SELECT DISTINCT "${own}" AS id FROM ${table} WHERE "${column.column}" = ANY ($1) ORDER BY 1`,
      [ids],
    );
    for (const { id } of rows) {
      const name = `${kind.type} ${id}`;
      const record = found.get(name) ?? { kind, id, places: [] };
      record.places.push(place);
      found.set(name, record);
    }
  }
  return found.values();
}

/** Tables: of some a class reads a view as well. */
async function tablesOf(manager: EntityManager): Promise<string[]> {
  const { entityMetadatas } = manager.connection;
  const tables: { name: string }[] = await manager.query(
    `SELECT n AS name FROM unnest($1::text[]) n JOIN pg_class c ON c.oid = to_regclass(n) AND c.relkind = 'r'`,
    [entityMetadatas.map(({ tableName }) => tableName)],
  );
  return tables.map(({ name }) => name);
}

async function placesOf(manager: EntityManager, catalogue: Catalogue): Promise<Place[]> {
  return (await tablesOf(manager)).flatMap((table) => {
    const itself = catalogue.kindOfTable(table);
    const belongsTo = itself ? [{ kind: itself, own: "id" }] : catalogue.kindsWith(table).map(({ kind, part: { own } }) => ({ kind, own }));
    const columns = foreignColumns(metadataOf(manager.connection, table));
    return columns.flatMap((column) => belongsTo.map((record) => ({ ...record, table, column })));
  });
}

const idsOf = (formers: readonly Former[], type: string): string[] =>
  formers.filter((former) => former.type === type).map(({ formerId }) => formerId);

/** @param record of which the column is one; absent where nothing is made of it but in its table */
async function moveIn(
  manager: EntityManager,
  { table, own, column: { column, property, type } }: Place,
  id: string,
  formers: readonly Former[],
  record?: Record<string, unknown>,
): Promise<void> {
  // A user may have had it refer to something else meanwhile.
  const idNow = (known: unknown): unknown => formers.find((each) => each.type === type && each.formerId === known)?.id ?? known;
  if (own === "id" && record) {
    record[property] = idNow(record[property]);
    return;
  }
  const rows: { place: string; former: string }[] = await manager.query(
    `SELECT ctid::text AS place, "${column}" AS former FROM ${table} WHERE "${own}" = $1 AND "${column}" = ANY ($2)`,
    [id, idsOf(formers, type)],
  );
  for (const { place, former } of rows) await pointTo(manager, { table, column }, place, idNow(former) as string);
}

const refusedIn = ({ table, own, column: { column } }: Place, id: string, refused: string): Difference => ({
  file: FILE,
  recordId: id,
  table,
  key: { [own]: id },
  column,
  seeded: null,
  kept: null,
  offered: null,
  refused,
});

/** Gives a row as it is when it refers to what other parties' records became. */
export const pointingToPresent =
  (manager: EntityManager, formers: readonly Former[]) =>
  (row: TableRow): TableRow => {
    if (formers.length === 0) return row;
    const columns = foreignColumns(metadataOf(manager.connection, row.table));
    const now = columns.flatMap(({ column, type }) => {
      const former = formers.find((each) => each.type === type && each.formerId === row.values[column]);
      return former ? [[column, former.id] as const] : [];
    });
    return now.length === 0 ? row : { table: row.table, values: { ...row.values, ...Object.fromEntries(now) } };
  };
