import { INTERNAL_SCHEMA, periodOf, searchColumn } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class KnowAddonindicaties1805000200000 implements MigrationInterface {
  readonly name = "KnowAddonindicaties1805000200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE addonindicatie (
        id text COLLATE "C" CONSTRAINT addonindicatie_pk PRIMARY KEY,
        stofnaam text COLLATE "nl-x-icu" NOT NULL,
        indicatie text COLLATE "nl-x-icu" NOT NULL,
        declarabel boolean NOT NULL,
        geldig_van date,
        geldig_tot date,
        bekostigingsregel_id text COLLATE "C" CONSTRAINT addonindicatie_bekostigingsregel_fk REFERENCES bekostigingsregel,
        opmerking text,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1,
        ${searchColumn("stofnaam", "indicatie")},
        CONSTRAINT addonindicatie_period CHECK (geldig_van < geldig_tot)
      )`);
    await runner.query(`CREATE INDEX addonindicatie_by_indicatie ON addonindicatie (indicatie, id)`);
    await runner.query(`CREATE INDEX addonindicatie_by_geldig_van ON addonindicatie (coalesce(geldig_van, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX addonindicatie_by_geldig_van_desc ON addonindicatie (coalesce(geldig_van, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX addonindicatie_by_period ON addonindicatie USING gist ((${periodOf("geldig_van", "geldig_tot")}))`);
    await runner.query(`CREATE INDEX addonindicatie_by_stofnaam ON addonindicatie (stofnaam)`);
    await runner.query(`CREATE INDEX addonindicatie_by_bekostigingsregel ON addonindicatie (bekostigingsregel_id)`);
    await runner.query(`CREATE INDEX addonindicatie_by_search ON addonindicatie USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE addonindicatie_prestatie (
        addonindicatie_id text COLLATE "C" CONSTRAINT addonindicatie_prestatie_addonindicatie_fk REFERENCES addonindicatie,
        prestatie_id text COLLATE "C" CONSTRAINT addonindicatie_prestatie_prestatie_fk REFERENCES ${INTERNAL_SCHEMA}.prestatie,
        grondslag text NOT NULL CONSTRAINT addonindicatie_prestatie_grondslag_known
          CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        onderbouwing text COLLATE "nl-x-icu",
        bron jsonb,
        CONSTRAINT addonindicatie_prestatie_pk PRIMARY KEY (addonindicatie_id, prestatie_id)
      )`);
    await runner.query(`CREATE INDEX addonindicatie_prestatie_reverse ON addonindicatie_prestatie (prestatie_id, addonindicatie_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["addonindicatie_prestatie", "addonindicatie"]) await runner.query(`DROP TABLE ${table}`);
  }
}
