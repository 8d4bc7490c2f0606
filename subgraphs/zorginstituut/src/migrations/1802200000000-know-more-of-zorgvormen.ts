import { INTERNAL_SCHEMA, refuseToLose } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * That care may fall under more than one law, which of its fields no source tells, and which duidingen the editors hold to be
 * in force.
 */
export class KnowMoreOfZorgvormen1802200000000 implements MigrationInterface {
  readonly name = "KnowMoreOfZorgvormen1802200000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE zorgvorm
        ADD wetten text[] NOT NULL DEFAULT '{}' CONSTRAINT zorgvorm_wetten_known CHECK (wetten <@ ARRAY['ZVW', 'WLZ']),
        ADD afgeleide_velden jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`UPDATE zorgvorm SET wetten = ARRAY[wet] WHERE wet IS NOT NULL`);
    await runner.query(`ALTER TABLE zorgvorm ALTER wetten DROP DEFAULT, ALTER afgeleide_velden DROP DEFAULT, DROP wet`);
    await runner.query(`CREATE INDEX zorgvorm_by_wetten ON zorgvorm USING gin (wetten)`);
    await runner.query(`
      CREATE TABLE geldende_uitspraak (
        zorgvorm_id text COLLATE "C" CONSTRAINT geldende_uitspraak_zorgvorm_fk REFERENCES zorgvorm,
        duiding_id text COLLATE "C" CONSTRAINT geldende_uitspraak_duiding_fk REFERENCES ${INTERNAL_SCHEMA}.duiding,
        peildatum date NOT NULL,
        grondslag text NOT NULL CONSTRAINT geldende_uitspraak_grondslag_known
          CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        onderbouwing text,
        CONSTRAINT geldende_uitspraak_pk PRIMARY KEY (zorgvorm_id, duiding_id)
      )`);
    await runner.query(`CREATE INDEX geldende_uitspraak_reverse ON geldende_uitspraak (duiding_id, zorgvorm_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseToLose(runner, "zorgvorm", "cardinality(wetten) > 1");
    await runner.query(`DROP TABLE geldende_uitspraak`);
    await runner.query(`
      ALTER TABLE zorgvorm ADD wet text CONSTRAINT zorgvorm_wet_known CHECK (wet IN ('ZVW', 'WLZ'))`);
    await runner.query(`UPDATE zorgvorm SET wet = wetten[1]`);
    await runner.query(`ALTER TABLE zorgvorm DROP wetten, DROP afgeleide_velden`);
    await runner.query(`CREATE INDEX zorgvorm_by_wet ON zorgvorm (wet)`);
  }
}
