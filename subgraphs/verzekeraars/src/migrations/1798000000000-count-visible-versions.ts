import { countAllVersions, countVisibleVersions, INTERNAL_SCHEMA, ORGANISATION_SETTING, visibleVersion } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const PUBLIC_TABLE = `${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar`;
const CONFIDENTIAL_TABLE = `${INTERNAL_SCHEMA}.contractvoorwaarde_vertrouwelijk`;
const VIEWER = `current_setting('${ORGANISATION_SETTING}', true)`;

/** Whether a condition is of the concern that asks, which sees all its versions. */
const IS_OWN = `EXISTS (SELECT FROM public.verzekeraar v WHERE v.id = t.verzekeraar_id AND coalesce(v.concern_id, v.id) = ${VIEWER})`;

const COUNTED = visibleVersion("Contractvoorwaarde", "t.id");
const COUNTED_FOR_OTHERS = `CASE WHEN ${IS_OWN} THEN t.record_versie ELSE ${COUNTED} END`;

export class CountVisibleVersions1798000000000 implements MigrationInterface {
  readonly name = "CountVisibleVersions1798000000000";

  async up(runner: QueryRunner): Promise<void> {
    await countVisibleVersions(runner);
    const columns = await columnsOf(runner);
    const rowsOf = (table: string, version: string): string =>
      `SELECT ${columns.map((column) => (column === "record_versie" ? `${version} AS record_versie` : `t.${column}`)).join(", ")} FROM ${table} t`;
    await replaceViews(
      runner,
      rowsOf(PUBLIC_TABLE, COUNTED),
      `${rowsOf(PUBLIC_TABLE, COUNTED_FOR_OTHERS)} UNION ALL ${rowsOf(CONFIDENTIAL_TABLE, COUNTED_FOR_OTHERS)}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    // In the order of the view: a table gets the columns last that came back to it.
    const columns = (await columnsOf(runner)).join(", ");
    const rowsOf = (table: string): string => `SELECT ${columns} FROM ${table}`;
    await replaceViews(runner, rowsOf(PUBLIC_TABLE), `${rowsOf(PUBLIC_TABLE)} UNION ALL ${rowsOf(CONFIDENTIAL_TABLE)}`);
    await countAllVersions(runner);
  }
}

async function columnsOf(runner: QueryRunner): Promise<string[]> {
  const rows: { name: string }[] = await runner.query(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'public.contractvoorwaarde'::regclass AND attnum > 0 ORDER BY attnum`,
  );
  return rows.map(({ name }) => name);
}

async function replaceViews(runner: QueryRunner, open: string, all: string): Promise<void> {
  await runner.query(`CREATE OR REPLACE VIEW public.contractvoorwaarde AS ${open}`);
  // With the rights of who asks, so that row-level security holds.
  await runner.query(`CREATE OR REPLACE VIEW ${INTERNAL_SCHEMA}.contractvoorwaarde WITH (security_invoker) AS ${all}`);
}
