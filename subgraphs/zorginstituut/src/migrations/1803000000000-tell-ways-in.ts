import { tijdColumns } from "@pakketgraaf/begrippen";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class TellWaysIn1803000000000 implements MigrationInterface {
  readonly name = "TellWaysIn1803000000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE instroomsoort (
        id text COLLATE "C" CONSTRAINT instroomsoort_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1
      )`);
    await runner.query(`
      CREATE TABLE instroomroute (
        id text COLLATE "C" CONSTRAINT instroomroute_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        instroomsoort_id text COLLATE "C" NOT NULL CONSTRAINT instroomroute_instroomsoort_fk REFERENCES instroomsoort,
        voor text NOT NULL,
        criteria jsonb NOT NULL,
        start text,
        ${tijdColumns("startdatum")},
        einde text,
        ${tijdColumns("einddatum")},
        maximale_duur jsonb,
        wettelijke_grondslag jsonb NOT NULL,
        status text CONSTRAINT instroomroute_status_known
          CHECK (status IN ('PILOT', 'UITGEWERKT', 'LOPEND', 'GELDEND', 'BEEINDIGD')),
        ${tijdColumns("peildatum")},
        opmerking text,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1
      )`);
    await runner.query(`CREATE INDEX instroomroute_by_naam ON instroomroute (naam, id)`);
    await runner.query(`CREATE INDEX instroomroute_by_instroomsoort ON instroomroute (instroomsoort_id)`);
    await runner.query(`
      CREATE TABLE instroomroute_partij (
        instroomroute_id text COLLATE "C" CONSTRAINT instroomroute_partij_instroomroute_fk REFERENCES instroomroute,
        organisatie_id text COLLATE "C" CONSTRAINT instroomroute_partij_organisatie_fk REFERENCES organisatie,
        rol text CONSTRAINT instroomroute_partij_rol_known CHECK (rol IN ('BEOORDEELT', 'BESLUIT', 'VOERT_UIT')),
        CONSTRAINT instroomroute_partij_pk PRIMARY KEY (instroomroute_id, rol, organisatie_id)
      )`);
    await runner.query(`CREATE INDEX instroomroute_partij_reverse ON instroomroute_partij (organisatie_id, instroomroute_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["instroomroute_partij", "instroomroute", "instroomsoort"]) await runner.query(`DROP TABLE ${table}`);
  }
}
