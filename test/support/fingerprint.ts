import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import { asSuperuser, type TestDatabase } from "./databases";

/** A fingerprint of the rows of every table, by its name: those of hidden tables too. */
export const fingerprintOf = (database: TestDatabase): Promise<Record<string, string>> =>
  asSuperuser(database.name, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT oid::regclass::text AS name FROM pg_class
       WHERE relnamespace IN ('public'::regnamespace, '${INTERNAL_SCHEMA}'::regnamespace) AND relkind = 'r' ORDER BY 1`,
    );
    const fingerprints: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query(`SELECT md5(string_agg(t::text, '' ORDER BY t::text)) AS all FROM ${name} t`);
      fingerprints[name] = rows[0].all;
    }
    return fingerprints;
  });
