import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { QueryRunner } from "typeorm";

/** Tables of links that tell their source, and whether row-level security holds for their owner too. */
const TABLES = `
  SELECT c.oid::regclass::text AS name, c.relforcerowsecurity AS forced FROM pg_class c
  WHERE c.relkind = 'r' AND c.relnamespace IN ('public'::regnamespace, '${INTERNAL_SCHEMA}'::regnamespace)
    AND 2 = (SELECT count(*) FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attname IN ('grondslag', 'bron') AND NOT a.attisdropped)
  ORDER BY 1`;

/**
 * For migrations: links that were made before a link told its source. Of what names none nobody can say that a source
 * states it. There is no way back to tell, nor a need of one: the grounds are of those that there always were.
 */
export async function deriveUnsourced(runner: QueryRunner): Promise<void> {
  const tables: { name: string; forced: boolean }[] = await runner.query(TABLES);
  for (const { name, forced } of tables) {
    if (forced) await runner.query(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`UPDATE ${name} SET grondslag = 'AFGELEID' WHERE grondslag = 'BRON' AND bron IS NULL`);
    if (forced) await runner.query(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`);
  }
}
