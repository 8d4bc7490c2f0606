import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Client } from "pg";
import type { SubgraphName } from "../../../schema/subgraphs";

/** The parties that the earlier release had. */
export const SEEDED_BEFORE = ["zorginstituut", "zonmw", "verzekeraars", "nza"] as const satisfies readonly SubgraphName[];

export type SeededBefore = (typeof SEEDED_BEFORE)[number];

/** All rows of a database of an earlier release, by table, with the last migration that it had. */
export interface Fixture {
  migration: string;
  tables: Record<string, object[]>;
  /** Records that users changed in it, by table. */
  changed: Record<string, string[]>;
}

const fileOf = (party: SeededBefore): string => join(__dirname, "..", "..", "subgraphs", "seeded-before", `${party}.json.gz`);

export const readFixture = (party: SeededBefore): Fixture => JSON.parse(gunzipSync(readFileSync(fileOf(party))).toString());

export const writeFixture = (party: SeededBefore, fixture: Fixture): void =>
  writeFileSync(fileOf(party), gzipSync(JSON.stringify(fixture), { level: 9 }));

/** Kept answers are no data, and the list of migrations is made by running them. */
const TABLES = `
  SELECT oid::regclass::text AS name FROM pg_class
  WHERE relnamespace IN ('public'::regnamespace, 'intern'::regnamespace) AND relkind = 'r'
    AND relname NOT IN ('migrations', 'mutation_key') ORDER BY 1`;

export async function dump(client: Client): Promise<Fixture["tables"]> {
  const { rows } = await client.query<{ name: string }>(TABLES);
  const tables: Fixture["tables"] = {};
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ row: object }>(
      `SELECT to_jsonb(t) - ARRAY(
         SELECT attname::text FROM pg_attribute WHERE attrelid = '${name}'::regclass AND attgenerated <> '') AS row
       FROM ${name} t ORDER BY t::text`,
    );
    tables[name] = found.map(({ row }) => row);
  }
  return tables;
}

/** Fills the tables of a database that has the fixture's migrations and no rows. As a superuser: nothing is checked. */
export async function restore(client: Client, { tables }: Fixture): Promise<void> {
  await client.query("SET session_replication_role = replica");
  for (const [name, rows] of Object.entries(tables)) {
    const { rows: columns } = await client.query<{ name: string }>(
      `SELECT quote_ident(attname) AS name FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
      [name],
    );
    const list = columns.map((column) => column.name).join(", ");
    await client.query(`DELETE FROM ${name}`);
    await client.query(`INSERT INTO ${name} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${name}, $1)`, [
      JSON.stringify(rows),
    ]);
  }
  await client.query("SET session_replication_role = origin");
}
