import { isDeepStrictEqual } from "node:util";
import type { EntityManager } from "typeorm";
import { columnsOfPart, type RecordKind } from "../record/record-kind";
import type { Catalogue } from "./catalogue";
import type { FileRecord } from "./read-files";
import { byTable, columnsOf, keyOf, metadataOf, type Row, type TableRow } from "./table-row";

/*
 * What records were seeded with by a release that did not remember it: what the change log's first line tells. A record of
 * which there is no other line was not changed since: what it has now is what it was seeded with. Likewise what the last
 * line of a record tells as the first one does: where its row has it otherwise, a migration made it so.
 */

/** One of a list in a state. */
type Item = Record<string, unknown>;

interface FirstLine {
  lines: number;
  state: Record<string, unknown>;
  /** What the last line tells. */
  last: Record<string, unknown>;
  /** The organisation that made it; of records from the files nobody is known. */
  maker: string | null;
}

/**
 * The rows that records of one file were seeded with, by their ids.
 * @param elsewhere tables of which another file has the rows
 */
export async function rowsOfFirstLines(
  manager: EntityManager,
  catalogue: Catalogue,
  records: readonly FileRecord[],
  elsewhere: ReadonlySet<string>,
): Promise<Map<string, TableRow[]>> {
  const { seedFile } = records[0];
  const ids = records.map(({ id }) => id);
  const main = metadataOf(manager.connection, manager.connection.getMetadata(seedFile.entity).tableName);
  const kind = catalogue.kindOf(seedFile.entity);
  const lines = kind ? await firstLinesOf(manager, kind, ids) : new Map<string, FirstLine>();
  const seeded = new Map<string, TableRow[]>(ids.map((id) => [id, []]));
  const isChanged = (id: string): boolean => (lines.get(id)?.lines ?? 0) > 1;

  if (!seedFile.partsOnly) {
    const rows = new Map((await presentRows(manager, main.tableName, "id", ids)).map((row) => [row.values.id as string, row]));
    for (const [id, row] of rows) {
      if (!isChanged(id)) seeded.get(id)!.push(row);
    }
    for (const id of ids.filter(isChanged)) seeded.get(id)!.push(rowOfLine(manager, main.tableName, lines.get(id)!, rows.get(id)));
  }

  const present = new Map<string, Row[]>();
  const own = ownColumns(catalogue, records, main.tableName, elsewhere);
  for (const [table, owner] of own) {
    const below = owner.target === main.tableName ? ids : (present.get(owner.target) ?? []).map(({ id }) => id as string);
    const rows = await presentRows(manager, table, owner.column, below);
    present.set(table, rows.map(({ values }) => values));
    const recordOf = (row: Row): string =>
      owner.target === main.tableName
        ? (row[owner.column] as string)
        : recordAbove(row[owner.column] as string, owner.target, present, own);
    const childKind = catalogue.kindOfTable(table);
    if (childKind) {
      const offered = records.flatMap(({ id, rows: ofRecord }) =>
        ofRecord.filter((row) => row.table === table).map(({ values }) => [values.id as string, id] as const),
      );
      const present = rows.map(({ values }) => [values.id as string, recordOf(values)] as const);
      const recordOfChild = new Map([...offered, ...present]);
      const childLines = await firstLinesOf(manager, childKind, [...recordOfChild.keys()]);
      for (const [child, line] of childLines) {
        if (line.maker !== null) continue;
        const now = rows.find(({ values }) => values.id === child);
        seeded.get(recordOfChild.get(child)!)!.push(line.lines === 1 && now ? now : rowOfLine(manager, table, line, now));
      }
      continue;
    }
    for (const row of rows) {
      const id = recordOf(row.values);
      if (!isChanged(id)) seeded.get(id)!.push(row);
    }
    for (const id of ids.filter(isChanged)) {
      for (const [name, part] of kind ? catalogue.partsIn(kind, table) : []) {
        const { state, last } = lines.get(id)!;
        const rowOf = (item: Item): TableRow => {
          const values = columnsOfPart(part.columns).map(([column, path]) => [column, valueAt(item, path)] as const);
          return { table, values: { [part.own]: id, ...Object.fromEntries(values) } };
        };
        const key = (row: TableRow): string | undefined => keyOf(manager.connection, row);
        const now = new Map(rows.map((row) => [key(row), row.values]));
        const lastRows = new Map(((last[name] ?? []) as Item[]).map(rowOf).map((row) => [key(row), row.values]));
        for (const row of ((state[name] ?? []) as Item[]).map(rowOf)) {
          const of = key(row);
          const [told, has] = of === undefined ? [] : [lastRows.get(of), now.get(of)];
          seeded.get(id)!.push(told && has ? { table, values: migrated(row.values, told, has) } : row);
        }
      }
    }
  }
  return seeded;
}

async function firstLinesOf(manager: EntityManager, { type }: RecordKind, ids: readonly string[]): Promise<Map<string, FirstLine>> {
  const rows: (FirstLine & { id: string })[] = await manager.query(
    `SELECT record_id AS id, count(*)::int AS lines, (array_agg(after ORDER BY position))[1] AS state,
       (array_agg(after ORDER BY position DESC))[1] AS last,
       (array_agg(organisation ORDER BY position))[1] AS maker
     FROM visible_change WHERE record_type = $1 AND record_id = ANY ($2) GROUP BY record_id`,
    [type, ids],
  );
  return new Map(rows.map((row) => [row.id, { ...row, state: row.state ?? {}, last: row.last ?? {} }]));
}

async function presentRows(manager: EntityManager, table: string, column: string, values: readonly string[]): Promise<TableRow[]> {
  const told = columnsOf(metadataOf(manager.connection, table)).map(({ databaseName }) => databaseName);
  const rows: { row: Row }[] = await manager.query(`SELECT to_jsonb(r) AS row FROM ${table} r WHERE r."${column}" = ANY ($1)`, [values]);
  return rows.map(({ row }) => ({ table, values: Object.fromEntries(told.map((name) => [name, row[name]])) }));
}

/** The row that a record's first line tells, given the one that it has now. */
function rowOfLine(manager: EntityManager, table: string, { state, last }: FirstLine, now?: TableRow): TableRow {
  const first = rowOfState(manager, table, state);
  return now ? { table, values: migrated(first.values, rowOfState(manager, table, last).values, now.values) } : first;
}

/** Values of the first line, with what migrations made of those that the last line has as well. */
const migrated = (first: Row, last: Row, now: Row): Row =>
  Object.fromEntries(
    Object.entries(first).map(([column, value]) => {
      return [column, column in now && isDeepStrictEqual(value, last[column]) ? now[column] : value];
    }),
  );

/** A state of a record as a row, without the columns that the state does not tell. */
function rowOfState(manager: EntityManager, table: string, state: Record<string, unknown>): TableRow {
  const values: Row = {};
  for (const { databaseName, propertyPath } of columnsOf(metadataOf(manager.connection, table))) {
    const path = propertyPath.split(".");
    if (!(path[0] in state)) continue;
    values[databaseName] = valueAt(state, path);
  }
  return { table, values };
}

const valueAt = (state: Record<string, unknown>, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], state) ?? null;

interface Owner {
  column: string;
  target: string;
}

/** Of each table with rows of these records: the column that says of which record, or of which other row of it, they are. */
function ownColumns(
  catalogue: Catalogue,
  records: readonly FileRecord[],
  main: string,
  elsewhere: ReadonlySet<string>,
): Map<string, Owner> {
  const own = new Map<string, Owner>();
  const tables = byTable(records.flatMap(({ rows }) => rows).filter(({ table }) => table !== main));
  const kind = catalogue.kindOf(records[0].seedFile.entity);
  for (const { table, column, target } of catalogue.references) {
    const isPart = kind && catalogue.partsIn(kind, table).some(([, { own: of }]) => of === column);
    if (target === main && isPart && !elsewhere.has(table)) {
      own.set(table, { column, target: main });
    }
  }
  for (const [table, rows] of tables) {
    const ids = new Map(records.flatMap(({ id, rows: all }) => all.map((row) => [row, id] as const)));
    const column = Object.keys(rows[0].values).find((name) => rows.every((row) => row.values[name] === ids.get(row)));
    if (column) own.set(table, { column, target: main });
  }
  for (const table of tables.keys()) {
    const above = catalogue.references.find((each) => each.table === table && own.has(each.target));
    if (!own.has(table) && above) own.set(table, { column: above.column, target: above.target });
  }
  return own;
}

function recordAbove(id: string, table: string, present: ReadonlyMap<string, Row[]>, own: ReadonlyMap<string, Owner>): string {
  const row = present.get(table)!.find((each) => each.id === id)!;
  const { column, target } = own.get(table)!;
  return present.has(target) ? recordAbove(row[column] as string, target, present, own) : (row[column] as string);
}
