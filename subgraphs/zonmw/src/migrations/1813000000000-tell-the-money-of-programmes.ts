import { tijdColumns } from "@pakketgraaf/begrippen";
import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a programme or a membership rests on: never a suggestion. */
const GROUNDS = (table: string): string => `
  grondslag text NOT NULL CONSTRAINT ${table}_grondslag_known CHECK (grondslag IN ('BRON', 'AFGELEID')),
  onderbouwing text,
  bronnen jsonb NOT NULL,
  record_versie integer NOT NULL DEFAULT 1,
  CONSTRAINT ${table}_period CHECK (van_vanaf <= tot_tot_en_met)`;

/** SQL: programme `p` was registered by a user. What the files tell comes with them. */
const REGISTERED = `EXISTS (
  SELECT FROM ${INTERNAL_SCHEMA}.change_log c
  WHERE c.record_type = 'Programma' AND c.record_id = p.id AND c.before IS NULL AND c.organisation IS NOT NULL
)`;
const WHY = "'AFGELEID', 'bij de registratie van het programma opgegeven', p.bronnen";
const START = "p.start_tekst, p.start_vanaf, p.start_tot_en_met, p.start_precisie";

/** The days on which a round is known to be open. */
const OPEN = "CASE WHEN opening_tot_en_met <= sluiting_vanaf THEN daterange(opening_tot_en_met, sluiting_vanaf, '[]') END";

export class TellTheMoneyOfProgrammes1813000000000 implements MigrationInterface {
  readonly name = "TellTheMoneyOfProgrammes1813000000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programma_budget (
        id text COLLATE "C" CONSTRAINT programma_budget_pk PRIMARY KEY,
        programma_id text COLLATE "C" NOT NULL CONSTRAINT programma_budget_programma_fk REFERENCES programma,
        bedrag numeric(15, 2) NOT NULL CONSTRAINT programma_budget_bedrag_positive CHECK (bedrag >= 0),
        bedrag_soort text CONSTRAINT programma_budget_bedrag_soort_known CHECK (bedrag_soort IN ('TOTAAL', 'JAARLIJKS', 'RONDEPLAFOND')),
        ${tijdColumns("van")},
        ${tijdColumns("tot")},
        sector text,
        per_deel text,
        ${GROUNDS("programma_budget")}
      )`);
    await runner.query(`CREATE INDEX programma_budget_by_programma ON programma_budget (programma_id)`);
    await runner.query(`
      INSERT INTO programma_budget (id, programma_id, bedrag, bedrag_soort, grondslag, onderbouwing, bronnen)
      SELECT gen_random_uuid()::text, p.id, p.budget, p.bedrag_soort, ${WHY} FROM programma p WHERE p.budget IS NOT NULL AND ${REGISTERED}`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`
      CREATE TABLE programma_lidmaatschap (
        id text COLLATE "C" CONSTRAINT programma_lidmaatschap_pk PRIMARY KEY,
        onderdeel_id text COLLATE "C" NOT NULL CONSTRAINT programma_lidmaatschap_onderdeel_fk REFERENCES programma,
        programma_id text COLLATE "C" NOT NULL CONSTRAINT programma_lidmaatschap_programma_fk REFERENCES programma,
        ${tijdColumns("van")},
        ${tijdColumns("tot")},
        ${GROUNDS("programma_lidmaatschap")},
        CONSTRAINT programma_lidmaatschap_of_another CHECK (onderdeel_id <> programma_id),
        CONSTRAINT programma_lidmaatschap_one_at_a_time EXCLUDE USING gist
          (onderdeel_id WITH =, daterange(van_vanaf, tot_tot_en_met, '[]') WITH &&)
      )`);
    await runner.query(`CREATE INDEX programma_lidmaatschap_by_onderdeel ON programma_lidmaatschap (onderdeel_id, programma_id)`);
    await runner.query(`CREATE INDEX programma_lidmaatschap_by_programma ON programma_lidmaatschap (programma_id, onderdeel_id)`);
    await runner.query(`
      INSERT INTO programma_lidmaatschap
        (id, onderdeel_id, programma_id, van_tekst, van_vanaf, van_tot_en_met, van_precisie, grondslag, onderbouwing, bronnen)
      SELECT gen_random_uuid()::text, p.id, p.onderdeel_van_id, ${START}, ${WHY}
      FROM programma p WHERE p.onderdeel_van_id IS NOT NULL AND ${REGISTERED}`);
    await runner.query(`ALTER TABLE programma DROP onderdeel_van_id, ADD toekenningen jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`
      ALTER TABLE subsidieronde
        ADD toegekend numeric(15, 2) CONSTRAINT subsidieronde_toegekend_positive CHECK (toegekend >= 0)`);
    await runner.query(`CREATE INDEX subsidieronde_by_open ON subsidieronde USING gist ((${OPEN}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX subsidieronde_by_open`);
    await runner.query(`ALTER TABLE subsidieronde DROP toegekend`);
    await runner.query(`
      ALTER TABLE programma DROP toekenningen,
        ADD onderdeel_van_id text COLLATE "C" CONSTRAINT programma_onderdeel_van_fk REFERENCES programma`);
    await runner.query(`
      UPDATE programma p SET onderdeel_van_id = l.programma_id
      FROM programma_lidmaatschap l
      WHERE l.onderdeel_id = p.id AND daterange(l.van_vanaf, l.tot_tot_en_met, '[]') @> CURRENT_DATE`);
    await runner.query(`CREATE INDEX programma_by_onderdeel_van ON programma (onderdeel_van_id)`);
    await runner.query(`DROP TABLE programma_lidmaatschap`);
    await runner.query(`DROP EXTENSION btree_gist`);
    await runner.query(`DROP TABLE programma_budget`);
  }
}
