import { createSearchConfigurations, makeSearchable, searchColumn, searchFor, SEARCH_COLUMNS } from "@pakketgraaf/subgraph";
import type { Client } from "pg";
import type { QueryRunner } from "typeorm";

/** A way of searching, in a table of its own. */
export interface Way {
  table: string;
  /** Takes rows as JSON. */
  insert: string;
  ask: (asked: string) => { page: string; total: string; values: string[] };
}

const COLUMNS = ["titel", "toelichting", "opmerking"];

const statements = (table: string, condition: string, rank: string) => ({
  page: `SELECT e.id, ${rank} FROM ${table} e WHERE ${condition} ORDER BY ${rank} DESC, e.id DESC LIMIT 21`,
  total: `SELECT count(*) AS total FROM ${table} e WHERE ${condition}`,
});

const insertInto = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(", ")}) SELECT ${columns.join(", ")} FROM jsonb_populate_recordset(NULL::${table}, $1)`;

/** By dictionaries: a word by its stem, and the last one by its begin as well. */
export const BEFORE: Way = {
  table: "by_dictionaries",
  insert: insertInto("by_dictionaries", ["id", ...COLUMNS]),
  ask: (asked) => {
    const words = asked.replace(/[/-]/g, " ").trim().split(/\s+/);
    const last = words.pop() ?? "";
    const query = `(plainto_tsquery('dutch_unaccent', $1) && (plainto_tsquery('dutch_unaccent', $2) || to_tsquery('simple_unaccent', $3)))`;
    const found = statements("by_dictionaries", `e.search_vector @@ ${query}`, `ts_rank_cd(e.search_vector, ${query})::float8`);
    return { ...found, values: [words.join(" "), last, `'${last}':*`] };
  },
};

/** By terms. */
export const NOW: Way = {
  table: "by_terms",
  insert: insertInto("by_terms", ["id", ...COLUMNS, "search_vector", "search_stamp"]),
  ask: (asked) => {
    const { condition, rank, parameters } = searchFor(asked, "e", COLUMNS.length);
    const names = Object.keys(parameters);
    const numbered = (text: string): string => text.replace(/(?<!:):(\w+)/g, (_, name: string) => `$${names.indexOf(name) + 1}`);
    const { page, total } = statements("by_terms", numbered(condition), numbered(rank));
    // The condition has some of the parameters only: of the others PostgreSQL is told what they are.
    const types = names.map((_, place) => `$${place + 1}::tsquery IS NOT NULL`).join(" AND ");
    return { page, total: `${total} AND ${types}`, values: Object.values(parameters) };
  },
};

export async function createTables(client: Client): Promise<void> {
  await createSearchConfigurations(client as unknown as QueryRunner);
  for (const [{ table }, columns] of [[BEFORE, searchColumn(...COLUMNS)], [NOW, SEARCH_COLUMNS]] as const) {
    await client.query(`
      CREATE TABLE ${table} (id text COLLATE "C" PRIMARY KEY, titel text NOT NULL, toelichting text NOT NULL, opmerking text, ${columns})`);
    await client.query(`CREATE INDEX ON ${table} USING gin (search_vector)`);
  }
  await makeSearchable(client as unknown as QueryRunner, NOW.table, COLUMNS);
}
