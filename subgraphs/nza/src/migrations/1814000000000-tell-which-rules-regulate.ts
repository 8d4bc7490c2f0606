import { INTERNAL_SCHEMA, periodOf, searchColumn } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class TellWhichRulesRegulate1814000000000 implements MigrationInterface {
  readonly name = "TellWhichRulesRegulate1814000000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE regelkoppeling (
        id text COLLATE "C" CONSTRAINT regelkoppeling_pk PRIMARY KEY,
        bekostigingsregel_id text COLLATE "C" NOT NULL CONSTRAINT regelkoppeling_bekostigingsregel_fk REFERENCES bekostigingsregel,
        prestatie_id text COLLATE "C" NOT NULL CONSTRAINT regelkoppeling_prestatie_fk REFERENCES ${INTERNAL_SCHEMA}.prestatie,
        relatie text NOT NULL CONSTRAINT regelkoppeling_relatie_known CHECK (relatie IN
          ('INTRODUCEERT', 'BESCHRIJFT', 'PRIJST', 'VERLENGT', 'BEEINDIGT', 'VALT_ONDER')),
        geldig_van date,
        geldig_tot date,
        grondslag text NOT NULL CONSTRAINT regelkoppeling_grondslag_known CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        onderbouwing text COLLATE "nl-x-icu",
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1,
        ${searchColumn("onderbouwing")},
        CONSTRAINT regelkoppeling_period CHECK (geldig_van < geldig_tot)
      )`);
    await runner.query(`CREATE INDEX regelkoppeling_by_geldig_van ON regelkoppeling (coalesce(geldig_van, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX regelkoppeling_by_geldig_van_desc ON regelkoppeling (coalesce(geldig_van, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX regelkoppeling_by_period ON regelkoppeling USING gist ((${periodOf("geldig_van", "geldig_tot")}))`);
    await runner.query(`CREATE INDEX regelkoppeling_by_prestatie ON regelkoppeling (prestatie_id, bekostigingsregel_id)`);
    await runner.query(`CREATE INDEX regelkoppeling_by_bekostigingsregel ON regelkoppeling (bekostigingsregel_id, prestatie_id)`);
    await runner.query(`CREATE INDEX regelkoppeling_by_relatie ON regelkoppeling (relatie)`);
    await runner.query(`CREATE INDEX regelkoppeling_by_grondslag ON regelkoppeling (grondslag)`);
    await runner.query(`CREATE INDEX regelkoppeling_by_search ON regelkoppeling USING gin (search_vector)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE regelkoppeling`);
  }
}
