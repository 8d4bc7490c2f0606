import { isDeepStrictEqual } from "node:util";
import type { DataSource, EntityManager, EntityMetadata, ObjectLiteral } from "typeorm";

/** Values by column, as JSON has them. */
export type Row = Record<string, unknown>;

export interface TableRow {
  table: string;
  values: Row;
}

/** What counts the changes of a record: no file tells it. */
const VERSION = "recordVersie";

export function metadataOf(dataSource: DataSource, table: string): EntityMetadata {
  const metadata = dataSource.entityMetadatas.find(({ tableName }) => tableName === table);
  if (!metadata) throw new Error(`no class has rows in ${table}`);
  return metadata;
}

/** The columns that files tell. */
export const columnsOf = ({ columns }: EntityMetadata) => columns.filter(({ propertyName }) => propertyName !== VERSION);

export const versionColumn = ({ columns }: EntityMetadata): string | undefined =>
  columns.find(({ propertyName }) => propertyName === VERSION)?.databaseName;

export const keyColumns = ({ primaryColumns }: EntityMetadata): string[] =>
  primaryColumns.map(({ databaseName }) => databaseName);

/** Gives the row that an entity becomes, without the columns for which it has no value. */
export function rowReader(dataSource: DataSource): (entity: ObjectLiteral) => TableRow {
  // At each start this reads every record there is.
  const read = new Map<Function, { table: string; columns: ReturnType<typeof columnsOf> }>();
  return (entity) => {
    let known = read.get(entity.constructor);
    if (!known) {
      const metadata = dataSource.getMetadata(entity.constructor);
      known = { table: metadata.tableName, columns: columnsOf(metadata) };
      read.set(entity.constructor, known);
    }
    const values: Row = {};
    for (const column of known.columns) {
      const value: unknown = column.getEntityValue(entity);
      if (value !== undefined) values[column.databaseName] = value;
    }
    return { table: known.table, values };
  };
}

/** What tells a row from the others of its table; undefined for a row of which that is not known. */
export function keyOf(dataSource: DataSource, { table, values }: TableRow): string | undefined {
  const key = keyColumns(metadataOf(dataSource, table)).map((column) => values[column]);
  return key.some((value) => value === undefined || value === null) ? undefined : JSON.stringify([table, ...key]);
}

/** Rows by table, in the order in which tables come. */
export function byTable<T extends TableRow>(rows: Iterable<T>): Map<string, T[]> {
  const tables = new Map<string, T[]>();
  for (const row of rows) {
    const others = tables.get(row.table);
    if (others) others.push(row);
    else tables.set(row.table, [row]);
  }
  return tables;
}

/** SQL for rows of a table that a parameter gives as JSON. */
export const rowsIn = (table: string, parameter = "$1"): string => `jsonb_populate_recordset(NULL::${table}, ${parameter}::jsonb)`;

/**
 * Rows as the database would keep and show them, so that they can be compared: "19.080" is 19.08. A row that does not fit
 * the table any more is left out.
 */
export async function normalise(manager: EntityManager, rows: readonly TableRow[]): Promise<Map<TableRow, Row>> {
  const normal = new Map<TableRow, Row>();
  for (const [table, ofTable] of byTable(rows)) {
    const shown = await show(manager, table, ofTable);
    for (const [place, row] of ofTable.entries()) {
      const all = shown[place];
      const told = columnsOf(metadataOf(manager.connection, table)).map(({ databaseName }) => databaseName);
      const kept = told.filter((column) => column in row.values);
      if (all) normal.set(row, Object.fromEntries(kept.map((column) => [column, all[column]])));
    }
  }
  return normal;
}

async function show(manager: EntityManager, table: string, rows: readonly TableRow[]): Promise<(Row | undefined)[]> {
  await manager.query("SAVEPOINT shown");
  try {
    const shown: { row: Row }[] = await manager.query(`SELECT to_jsonb(n) AS row FROM ${rowsIn(table)} n`, [
      JSON.stringify(rows.map(({ values }) => values)),
    ]);
    await manager.query("RELEASE SAVEPOINT shown");
    return shown.map(({ row }) => row);
  } catch (error) {
    await manager.query("ROLLBACK TO SAVEPOINT shown");
    if (!(error as { code?: string }).code?.startsWith("22")) throw error;
    if (rows.length === 1) return [undefined];
    const each: (Row | undefined)[] = [];
    for (const row of rows) each.push(...(await show(manager, table, [row])));
    return each;
  }
}

export const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);
