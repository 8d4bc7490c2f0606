import { INTERNAL_SCHEMA, searchColumn } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class KnowBundles1814000100000 implements MigrationInterface {
  readonly name = "KnowBundles1814000100000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE prestatiebundel (
        id text COLLATE "C" CONSTRAINT prestatiebundel_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        soort text NOT NULL CONSTRAINT prestatiebundel_soort_known CHECK (soort IN
          ('DBC_ZORGPRODUCT', 'SAMENGESTELDE_PRESTATIE', 'BUNDEL', 'ZORGPROGRAMMA', 'GROEP')),
        prestatie_id text COLLATE "C"
          CONSTRAINT prestatiebundel_prestatie_fk REFERENCES ${INTERNAL_SCHEMA}.prestatie
          CONSTRAINT prestatiebundel_prestatie_once UNIQUE,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1,
        ${searchColumn("naam")}
      )`);
    await runner.query(`CREATE INDEX prestatiebundel_by_naam ON prestatiebundel (naam, id)`);
    await runner.query(`CREATE INDEX prestatiebundel_by_soort ON prestatiebundel (soort)`);
    await runner.query(`CREATE INDEX prestatiebundel_by_search ON prestatiebundel USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE prestatiebundel_lid (
        prestatiebundel_id text COLLATE "C" CONSTRAINT prestatiebundel_lid_prestatiebundel_fk REFERENCES prestatiebundel,
        prestatie_id text COLLATE "C" CONSTRAINT prestatiebundel_lid_prestatie_fk REFERENCES ${INTERNAL_SCHEMA}.prestatie,
        grondslag text NOT NULL CONSTRAINT prestatiebundel_lid_grondslag_known CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        onderbouwing text COLLATE "nl-x-icu",
        bron jsonb,
        CONSTRAINT prestatiebundel_lid_pk PRIMARY KEY (prestatiebundel_id, prestatie_id)
      )`);
    await runner.query(`CREATE INDEX prestatiebundel_lid_reverse ON prestatiebundel_lid (prestatie_id, prestatiebundel_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["prestatiebundel_lid", "prestatiebundel"]) await runner.query(`DROP TABLE ${table}`);
  }
}
