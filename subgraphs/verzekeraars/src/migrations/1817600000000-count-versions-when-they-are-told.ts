import { INTERNAL_SCHEMA, ORGANISATION_SETTING, visibleVersion } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const VIEW = `${INTERNAL_SCHEMA}.contractvoorwaarde`;
const TABLES = [`${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar`, `${INTERNAL_SCHEMA}.contractvoorwaarde_vertrouwelijk`];
const FUNCTION = `${INTERNAL_SCHEMA}.contractvoorwaarde_versie`;

/** Whether an insurer is of the concern that asks, which sees all versions of its conditions. @param insurer SQL for its id */
const isOwn = (insurer: string): string =>
  `EXISTS (SELECT FROM public.verzekeraar v WHERE v.id = ${insurer} AND coalesce(v.concern_id, v.id) = current_setting('${ORGANISATION_SETTING}', true))`;

const COUNTED = `CASE WHEN ${isOwn("t.verzekeraar_id")} THEN t.record_versie ELSE ${visibleVersion("Contractvoorwaarde", "t.id")} END`;

/**
 * What counts versions in a view over several tables is planned with every statement over the view, for each of the tables, also
 * where no version is told: most of what a filter or a search of a concern took. A function is planned by itself, once.
 */
export class CountVersionsWhenTheyAreTold1817600000000 implements MigrationInterface {
  readonly name = "CountVersionsWhenTheyAreTold1817600000000";

  async up(runner: QueryRunner): Promise<void> {
    // With the rights of who asks, as the view has it.
    await runner.query(`
      CREATE FUNCTION ${FUNCTION}(condition_id text, insurer_id text, kept integer) RETURNS integer
      LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
      BEGIN
        IF ${isOwn("insurer_id")} THEN RETURN kept; END IF;
        RETURN ${visibleVersion("Contractvoorwaarde", "condition_id")};
      END $$`);
    await replaceVersion(runner, `${FUNCTION}(t.id, t.verzekeraar_id, t.record_versie)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceVersion(runner, COUNTED);
    await runner.query(`DROP FUNCTION ${FUNCTION}`);
  }
}

async function replaceVersion(runner: QueryRunner, version: string): Promise<void> {
  const columns: { name: string }[] = await runner.query(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = '${VIEW}'::regclass AND attnum > 0 ORDER BY attnum`,
  );
  const selected = columns.map(({ name }) => (name === "record_versie" ? `${version} AS record_versie` : `t.${name}`)).join(", ");
  const all = TABLES.map((table) => `SELECT ${selected} FROM ${table} t`).join(" UNION ALL ");
  // With the rights of who asks, so that row-level security holds.
  await runner.query(`CREATE OR REPLACE VIEW ${VIEW} WITH (security_invoker) AS ${all}`);
}
