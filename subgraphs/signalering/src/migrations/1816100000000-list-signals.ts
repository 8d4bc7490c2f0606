import { createSearchConfigurations, dropSearchConfigurations, searchColumn } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const ERNST = `array_position(ARRAY['LAAG', 'MIDDEL', 'HOOG'], ernst)::float8`;
const SINDS = `nullif(sinds, '0001-01-01'::date)`;

export class ListSignals1816100000000 implements MigrationInterface {
  readonly name = "ListSignals1816100000000";

  async up(runner: QueryRunner): Promise<void> {
    await createSearchConfigurations(runner);
    // Without a name until it is judged again, which a new release has done of all.
    await runner.query(`ALTER TABLE signaal ADD einde date, ADD onderwerp_naam text COLLATE "nl-x-icu" NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE signaal ALTER onderwerp_naam DROP DEFAULT, ADD ${searchColumn("onderwerp_naam", "toelichting")}`);
    await runner.query(`ALTER TABLE signaal_plaats ADD tot date`);
    await runner.query(`CREATE INDEX signaal_search ON signaal USING gin (search_vector)`);
    await runner.query(`CREATE INDEX signaal_by_ernst_order ON signaal ((${ERNST}), id)`);
    await runner.query(`CREATE INDEX signaal_by_sinds ON signaal (coalesce(${SINDS}, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX signaal_by_sinds_desc ON signaal (coalesce(${SINDS}, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX signaal_by_ernst ON signaal (ernst)`);
    await runner.query(`CREATE INDEX signaal_by_onderwerp_id ON signaal (onderwerp_id)`);
    await runner.query(`CREATE INDEX signaal_by_aan ON signaal USING gin (aan)`);
    await runner.query(`CREATE INDEX signaal_by_concerns ON signaal USING gin (concerns)`);
    await runner.query(`CREATE INDEX signaal_by_sectoren ON signaal USING gin (sectoren)`);
    await runner.query(`
      CREATE TABLE signaalantwoord (
        id text COLLATE "C" CONSTRAINT signaalantwoord_pk PRIMARY KEY,
        -- No foreign key: a signal goes with its facts, and comes back as the same one.
        signaal_id text COLLATE "C" NOT NULL,
        organisatie_id text COLLATE "C" NOT NULL,
        status text NOT NULL CONSTRAINT signaalantwoord_status_known CHECK (status IN ('IN_BEHANDELING', 'NIET_TERECHT', 'AFGEHANDELD')),
        reden text COLLATE "nl-x-icu",
        gegeven timestamptz NOT NULL,
        gegeven_op date NOT NULL,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1,
        CONSTRAINT signaalantwoord_once UNIQUE (signaal_id, organisatie_id),
        CONSTRAINT signaalantwoord_reason CHECK (status <> 'NIET_TERECHT' OR reden IS NOT NULL)
      )`);
    await runner.query(`CREATE INDEX signaalantwoord_by_status ON signaalantwoord (status, signaal_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE signaalantwoord`);
    await runner.query(`ALTER TABLE signaal_plaats DROP tot`);
    for (const index of ["sectoren", "concerns", "aan", "onderwerp_id", "ernst", "sinds_desc", "sinds", "ernst_order"]) {
      await runner.query(`DROP INDEX signaal_by_${index}`);
    }
    await runner.query(`ALTER TABLE signaal DROP search_vector, DROP onderwerp_naam, DROP einde`);
    await dropSearchConfigurations(runner);
  }
}
