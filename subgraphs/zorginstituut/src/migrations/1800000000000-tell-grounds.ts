import { VERANTWOORDING_COLUMNS } from "@pakketgraaf/begrippen";
import { addColumns, dropColumns, INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLES = ["agenda_item_zorgvorm", "duiding_zorgvorm", "duiding_agenda_item"].map((table) => `${INTERNAL_SCHEMA}.${table}`);

/** The way over two links has the weakest of their grounds, and is told by the second. */
const overBoth = (schema: string): string => `
  SELECT a.agenda_item_id, d.duiding_id,
    CASE
      WHEN 'SUGGESTIE' IN (a.grondslag, d.grondslag) THEN 'SUGGESTIE'
      WHEN 'AFGELEID' IN (a.grondslag, d.grondslag) THEN 'AFGELEID'
      ELSE 'BRON'
    END AS grondslag,
    d.onderbouwing, d.bron
  FROM ${schema}.agenda_item_zorgvorm a JOIN ${schema}.duiding_zorgvorm d USING (zorgvorm_id)`;

const overTheSecond = (schema: string): string => `
  SELECT a.agenda_item_id, d.duiding_id, d.grondslag
  FROM ${schema}.agenda_item_zorgvorm a JOIN ${schema}.duiding_zorgvorm d USING (zorgvorm_id)
  WHERE a.grondslag <> 'SUGGESTIE'`;

async function replaceView(runner: QueryRunner, over: (schema: string) => string): Promise<void> {
  for (const schema of ["public", INTERNAL_SCHEMA]) {
    await runner.query(`DROP VIEW ${schema}.duiding_via_zorgvorm`);
    await runner.query(`CREATE VIEW ${schema}.duiding_via_zorgvorm AS ${over(schema)}`);
  }
}

export class TellGrounds1800000000000 implements MigrationInterface {
  readonly name = "TellGrounds1800000000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, TABLES, VERANTWOORDING_COLUMNS);
    await replaceView(runner, overBoth);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceView(runner, overTheSecond);
    await dropColumns(runner, TABLES, Object.keys(VERANTWOORDING_COLUMNS));
  }
}
