import type { DataSource, EntityManager } from "typeorm";
import { searchValuesOf, searchVersion, SEARCH_STAMP, SEARCH_VECTOR, VERSION_OF_STAMP, type Searched } from "./terms";

/** Rows that are filled in together: who writes one of them waits for no more than these. */
const BATCH = 200;

/** A table as the database knows it: by what has it forget the terms of other texts. */
interface SearchedTable {
  table: string;
  columns: string[];
}

const TABLES = `
  SELECT t.tgrelid::regclass::text AS "table", array_remove(string_to_array(encode(t.tgargs, 'escape'), '\\000'), '') AS columns
  FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
  WHERE p.proname = 'forget_terms' AND t.tgname LIKE '%\\_added\\_without\\_terms' ORDER BY 1`;

/** SQL: what a row is found by was not made of its texts; or by other rules than $1, with `<` and `>`, which an index serves. */
const wanting = (outdated: boolean): string =>
  outdated
    ? `(${VERSION_OF_STAMP} IS NULL OR ${VERSION_OF_STAMP} < $1 OR ${VERSION_OF_STAMP} > $1)`
    : `(${VERSION_OF_STAMP} IS NULL AND $1::text IS NOT NULL)`;

/**
 * Fills in what rows are found by, as far as a connection may change them, in short transactions: who goes on another time
 * begins where it ended, and several at the same time each take rows of their own.
 * @param outdated also those that were made by other rules. Seldom: another release may be at it as well, by its own rules
 * @returns how many rows
 */
export async function fillTerms(dataSource: DataSource, { outdated }: { outdated: boolean }): Promise<number> {
  const tables: SearchedTable[] = await dataSource.query(TABLES);
  let filled = 0;
  for (const table of tables) {
    const [{ count }] = await dataSource.query(`SELECT count(*)::int AS count FROM ${table.table} WHERE ${wanting(outdated)}`, [searchVersion()]);
    for (let left = count; left > 0; ) {
      const done = await dataSource.transaction((manager) => fillSome(manager, table, outdated));
      if (done === 0) break;
      left -= done;
      filled += done;
    }
  }
  return filled;
}

async function fillSome(manager: EntityManager, { table, columns }: SearchedTable, outdated: boolean): Promise<number> {
  const rows: ({ place: string } & Record<string, Searched>)[] = await manager.query(
    `SELECT ctid::text AS place, ${columns.join(", ")} FROM ${table} WHERE ${wanting(outdated)}
     LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED`,
    [searchVersion()],
  );
  if (rows.length === 0) return 0;
  const values = rows.map((row) => searchValuesOf(columns.map((column) => row[column])));
  // They are locked: they stay where they were found.
  await manager.query(
    `UPDATE ${table} r SET ${SEARCH_VECTOR} = n.vector, ${SEARCH_STAMP} = n.stamp
     FROM unnest($1::tid[], $2::tsvector[], $3::text[]) AS n (place, vector, stamp) WHERE r.ctid = n.place`,
    [rows.map(({ place }) => place), values.map((each) => each.search_vector), values.map((each) => each.search_stamp)],
  );
  return rows.length;
}
