import { searchValuesOf, type Searched } from "@pakketgraaf/subgraph";
import type { Client } from "pg";

/** A table that is searched, and in which columns, as the database knows it. */
interface SearchedTable {
  table: string;
  columns: string[];
}

/** Both of its triggers have the same columns, or it is not in order. */
const TABLES = `
  SELECT c.oid::regclass::text AS "table",
    (SELECT array_remove(string_to_array(encode(min(t.tgargs::text)::bytea, 'escape'), '\\000'), '')
     FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE t.tgrelid = c.oid AND p.proname = 'forget_terms'
     HAVING count(*) = 2 AND count(DISTINCT t.tgargs) = 1) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'search_vector' AND NOT a.attisdropped
  WHERE c.relkind = 'r' ORDER BY 1`;

export const searchedTables = async (client: Client): Promise<SearchedTable[]> => (await client.query<SearchedTable>(TABLES)).rows;

/** Rows that are not found by what their texts say: by table, the place of each; and how many rows there are. */
export async function rowsWithOtherTerms(client: Client): Promise<{ rows: number; others: string[] }> {
  const others: string[] = [];
  let count = 0;
  for (const { table, columns } of await searchedTables(client)) {
    const { rows } = await client.query<{ place: string } & Record<string, Searched>>(
      `SELECT ctid::text AS place, ${columns.join(", ")} FROM ${table}`,
    );
    count += rows.length;
    const values = rows.map((row) => searchValuesOf(columns.map((column) => row[column])));
    const { rows: wrong } = await client.query<{ row: string }>(
      `SELECT r::text AS row FROM ${table} r JOIN unnest($1::tid[], $2::tsvector[], $3::text[]) AS n (place, vector, stamp) ON r.ctid = n.place
       WHERE (r.search_vector, r.search_stamp) IS DISTINCT FROM (n.vector, n.stamp)`,
      [rows.map(({ place }) => place), values.map((each) => each.search_vector), values.map((each) => each.search_stamp)],
    );
    others.push(...wrong.map(({ row }) => `${table}: ${row}`));
  }
  return { rows: count, others };
}
