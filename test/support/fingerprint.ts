import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import { asSuperuser, type TestDatabase } from "./databases";

/** A fingerprint of the rows of every table, by its name: those of hidden tables too. */
export const fingerprintOf = (database: TestDatabase): Promise<Record<string, string>> =>
  asSuperuser(database.name, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT oid::regclass::text AS name FROM pg_class
       WHERE relnamespace IN ('public'::regnamespace, '${INTERNAL_SCHEMA}'::regnamespace) AND relkind = 'r' ORDER BY 1`,
    );
    // By a sum, which needs no order: to sort all rows takes longer than to read them.
    const each = tables.map(({ name }) => `SELECT '${name}' AS name, concat_ws(' ', count(*), sum(hashtextextended(t::text, 0))) AS rows FROM ${name} t`);
    const { rows } = await client.query<{ name: string; rows: string }>(each.join(" UNION ALL "));
    return Object.fromEntries(rows.map(({ name, rows: all }) => [name, all]));
  });
