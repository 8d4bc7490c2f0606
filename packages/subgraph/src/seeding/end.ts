import type { EntityManager } from "typeorm";
import type { Catalogue, Reference } from "./catalogue";
import type { Former } from "./read-files";
import type { Successor } from "./seed-file";
import { keyColumns, metadataOf, type Row, type TableRow } from "./table-row";

/** A record that ended, as the database remembers it. */
export interface Ended {
  record_type: string;
  record_id: string;
  became_type: string | null;
  became_id: string | null;
}

/** As days count for who reads of them, wherever the database is. */
const TODAY = "(now() AT TIME ZONE 'Europe/Amsterdam')::date";

/** By type and id. */
export async function readEnded(manager: EntityManager): Promise<Map<string, Ended>> {
  const rows: Ended[] = await manager.query(`SELECT record_type, record_id, became_type, became_id FROM ended_record`);
  return new Map(rows.map((row) => [`${row.record_type} ${row.record_id}`, row]));
}

/** Ends a record: it stays as it is. What became this record before it became another one, became that one. */
export async function end(manager: EntityManager, type: string, id: string, successor: Successor | undefined): Promise<void> {
  await manager.query(
    `INSERT INTO ended_record (record_type, record_id, ended_on, became_type, became_id) VALUES ($1, $2, ${TODAY}, $3, $4)
     ON CONFLICT (record_type, record_id) DO UPDATE SET became_type = excluded.became_type, became_id = excluded.became_id`,
    [type, id, successor?.type ?? null, successor?.id ?? null],
  );
  if (!successor) return;
  await manager.query(
    `UPDATE ended_record SET became_type = $3, became_id = $4 WHERE became_type = $1 AND became_id = $2`,
    [type, id, successor.type, successor.id],
  );
}

export const unend = (manager: EntityManager, type: string, ids: readonly string[]): Promise<unknown> =>
  manager.query(`DELETE FROM ended_record WHERE record_type = $1 AND record_id = ANY ($2)`, [type, ids]);

/** Ids that the files say became others, also those that this database never had: references to them may come. */
export async function rememberFormers(manager: EntityManager, formers: readonly Former[]): Promise<void> {
  for (const { formerId, type, id } of formers) await end(manager, type, formerId, { type, id });
}

/** Rows that refer to a record of a table, as they are. */
export async function referring(manager: EntityManager, catalogue: Catalogue, table: string, id: string): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for (const { table: from, column } of referencesTo(manager, catalogue, table)) {
    const found: { row: Row }[] = await manager.query(`SELECT to_jsonb(r) AS row FROM ${from} r WHERE r."${column}" = $1`, [id]);
    rows.push(...found.map(({ row }) => ({ table: from, values: row })));
  }
  return rows;
}

/**
 * Makes one record of two: whatever refers to the one refers to the other from now on, and the one is not there any more.
 * @param own rows of its own that nobody changed
 * @returns false, and nothing is done, when something has to go on referring to it
 */
export async function merge(
  manager: EntityManager,
  catalogue: Catalogue,
  { table, id, into, own }: { table: string; id: string; into: string; own: readonly TableRow[] },
): Promise<boolean> {
  await manager.query("SAVEPOINT merge");
  try {
    for (const row of own.toReversed()) {
      const key = keyColumns(metadataOf(manager.connection, row.table));
      const isRow = key.map((column, place) => `"${column}" = $${place + 1}`).join(" AND ");
      await manager.query(`DELETE FROM ${row.table} WHERE ${isRow}`, key.map((column) => row.values[column]));
    }
    for (const reference of referencesTo(manager, catalogue, table)) await move(manager, reference, { table, id, into });
    await manager.query(`DELETE FROM ${table} WHERE id = $1`, [id]);
    await manager.query("RELEASE SAVEPOINT merge");
    return true;
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith("23")) throw error;
    await manager.query("ROLLBACK TO SAVEPOINT merge");
    return false;
  }
}

/** References from tables that have a class. */
const referencesTo = (manager: EntityManager, catalogue: Catalogue, table: string): Reference[] =>
  catalogue.references.filter(
    ({ table: from, target }) => target === table && manager.connection.entityMetadatas.some(({ tableName }) => tableName === from),
  );

async function move(
  manager: EntityManager,
  reference: Reference,
  { table, id, into }: { table: string; id: string; into: string },
): Promise<void> {
  const { table: from, column } = reference;
  const rows: { place: string }[] = await manager.query(`SELECT ctid::text AS place FROM ${from} WHERE "${column}" = $1`, [id]);
  // No record refers to itself.
  for (const { place } of rows) await pointTo(manager, reference, place, into, from === table ? "NULLIF($2::text, id)" : "$2");
}

/**
 * Has a row refer to another record.
 * @param place of the row in its table
 * @param value SQL for what its column gets of `$2`, the id of that record
 */
export async function pointTo(
  manager: EntityManager,
  { table, column }: Pick<Reference, "table" | "column">,
  place: string,
  id: string,
  value = "$2",
): Promise<void> {
  const isLink = keyColumns(metadataOf(manager.connection, table)).includes(column);
  await manager.query("SAVEPOINT move");
  try {
    await manager.query(`UPDATE ${table} SET "${column}" = ${value} WHERE ctid = $1::tid`, [place, id]);
    await manager.query("RELEASE SAVEPOINT move");
  } catch (error) {
    await manager.query("ROLLBACK TO SAVEPOINT move");
    // The other record has this link already.
    if (!isLink || (error as { code?: string }).code !== "23505") throw error;
    await manager.query(`DELETE FROM ${table} WHERE ctid = $1::tid`, [place]);
  }
}
