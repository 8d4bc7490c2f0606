import { tijdColumnsToAdd } from "@pakketgraaf/begrippen";
import { addColumns, dropColumns, INTERNAL_SCHEMA, refuseToLose } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const GROUNDS = "('BRON', 'AFGELEID', 'SUGGESTIE')";
const groundColumn = (name: string): string => `text CONSTRAINT kader_${name}_known CHECK (${name} IN ${GROUNDS})`;

const OF_KADER: Record<string, string> = {
  ...tijdColumnsToAdd("geldig_van"),
  ...tijdColumnsToAdd("geldig_tot"),
  geldigheid_grondslag: groundColumn("geldigheid_grondslag"),
  geldigheid_onderbouwing: "text",
  actueel: "boolean",
  ...tijdColumnsToAdd("peildatum"),
  ...tijdColumnsToAdd("planning"),
  gepland_tekst: "text",
  gepland_grondslag: groundColumn("gepland_grondslag"),
  gepland_onderbouwing: "text",
  vindplaats: "text",
  uitgever_id: `text COLLATE "C" CONSTRAINT kader_uitgever_fk REFERENCES organisatie`,
  uitgever_grondslag: groundColumn("uitgever_grondslag"),
  opgesteld_door_commissie_id: `text COLLATE "C" CONSTRAINT kader_opgesteld_door_commissie_fk REFERENCES adviescommissie`,
};

/** The days on which a framework is known to be in force. */
const GELDIGHEID = "CASE WHEN geldig_van_vanaf IS NOT NULL THEN daterange(geldig_van_vanaf, geldig_tot_vanaf) END";

/** Asked of each framework that was found, and not joined: there are many more of those that nobody asks for. */
const OUT = "(SELECT f.status FROM public.kader f WHERE f.id = k.kader_id) NOT IN ('IN_OVERWEGING', 'GEPLAND', 'IN_ONTWIKKELING')";

/** Of what a duiding was tested against, as a fact, the framework in force: never one that is not out yet. */
const kaderVanCriterium = (schema: string, condition: string): string => `
  CREATE OR REPLACE VIEW ${schema}.kader_van_criterium AS
    SELECT d.duiding_id, k.pakketcriterium_id, k.kader_id
    FROM ${schema}.duiding_criterium d JOIN public.actueel_kader k USING (pakketcriterium_id) ${condition}`;

async function makeViews(runner: QueryRunner, condition: string): Promise<void> {
  for (const schema of ["public", INTERNAL_SCHEMA]) await runner.query(kaderVanCriterium(schema, condition));
}

export class LetKadersSucceed1802000000000 implements MigrationInterface {
  readonly name = "LetKadersSucceed1802000000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, ["kader"], OF_KADER);
    await runner.query(`
      ALTER TABLE kader ADD CONSTRAINT kader_geldigheid_in_order CHECK (geldig_van_vanaf <= geldig_tot_vanaf)`);
    await runner.query(`CREATE INDEX kader_by_geldigheid ON kader USING gist ((${GELDIGHEID}))`);
    await runner.query(`CREATE INDEX kader_by_uitgever ON kader (uitgever_id)`);
    await runner.query(`CREATE INDEX kader_by_opgesteld_door_commissie ON kader (opgesteld_door_commissie_id)`);
    await runner.query(`
      CREATE TABLE kader_opvolging (
        opvolger_id text COLLATE "C" CONSTRAINT kader_opvolging_opvolger_fk REFERENCES kader,
        vervangen_id text COLLATE "C" CONSTRAINT kader_opvolging_vervangen_fk REFERENCES kader,
        aard text NOT NULL CONSTRAINT kader_opvolging_aard_known CHECK (aard IN ('ACTUALISATIE', 'NIEUWE_EDITIE', 'VERVANGING')),
        reikwijdte text NOT NULL CONSTRAINT kader_opvolging_reikwijdte_known CHECK (reikwijdte IN ('VOLLEDIG', 'DEELS')),
        grondslag text NOT NULL CONSTRAINT kader_opvolging_grondslag_known CHECK (grondslag IN ${GROUNDS}),
        onderbouwing text COLLATE "nl-x-icu",
        bron jsonb,
        CONSTRAINT kader_opvolging_pk PRIMARY KEY (opvolger_id, vervangen_id),
        CONSTRAINT kader_opvolging_of_another CHECK (opvolger_id <> vervangen_id)
      )`);
    await runner.query(`CREATE INDEX kader_opvolging_reverse ON kader_opvolging (vervangen_id, opvolger_id)`);
    await runner.query(`CREATE UNIQUE INDEX kader_opvolging_once ON kader_opvolging (vervangen_id) WHERE reikwijdte = 'VOLLEDIG'`);
    await runner.query(`
      INSERT INTO kader_opvolging (opvolger_id, vervangen_id, aard, reikwijdte, grondslag, onderbouwing)
      SELECT vervangen_door_id, id, 'VERVANGING', 'VOLLEDIG', 'AFGELEID', 'als vervanging vastgelegd'
      FROM kader WHERE vervangen_door_id IS NOT NULL`);
    await runner.query(`ALTER TABLE kader DROP vervangen_door_id`);
    await runner.query(`
      CREATE TABLE kader_verwantschap (
        kader_id text COLLATE "C" CONSTRAINT kader_verwantschap_kader_fk REFERENCES kader,
        relatie text CONSTRAINT kader_verwantschap_relatie_known CHECK (relatie IN ('BOUWT_VOORT_OP', 'VERWANT_MET')),
        verwant_id text COLLATE "C" CONSTRAINT kader_verwantschap_verwant_fk REFERENCES kader,
        grondslag text NOT NULL CONSTRAINT kader_verwantschap_grondslag_known CHECK (grondslag IN ${GROUNDS}),
        onderbouwing text COLLATE "nl-x-icu",
        bron jsonb,
        CONSTRAINT kader_verwantschap_pk PRIMARY KEY (kader_id, relatie, verwant_id)
      )`);
    await runner.query(`CREATE INDEX kader_verwantschap_reverse ON kader_verwantschap (verwant_id, relatie, kader_id)`);
    await runner.query(`
      CREATE TABLE gepland_kader (
        pakketcriterium_id text COLLATE "C" CONSTRAINT gepland_kader_pakketcriterium_fk REFERENCES pakketcriterium,
        kader_id text COLLATE "C" CONSTRAINT gepland_kader_kader_fk REFERENCES kader,
        CONSTRAINT gepland_kader_pk PRIMARY KEY (pakketcriterium_id, kader_id)
      )`);
    await runner.query(`CREATE INDEX gepland_kader_reverse ON gepland_kader (kader_id, pakketcriterium_id)`);
    await makeViews(runner, `WHERE d.grondslag <> 'SUGGESTIE' AND ${OUT}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await makeViews(runner, "");
    await refuseToLose(runner, "kader_opvolging", "reikwijdte <> 'VOLLEDIG'");
    await runner.query(`DROP TABLE gepland_kader`);
    await runner.query(`DROP TABLE kader_verwantschap`);
    await runner.query(`
      ALTER TABLE kader
        ADD vervangen_door_id text COLLATE "C"
          CONSTRAINT kader_vervangen_door_fk REFERENCES kader CONSTRAINT kader_vervangen_door_once UNIQUE`);
    await runner.query(`UPDATE kader k SET vervangen_door_id = o.opvolger_id FROM kader_opvolging o WHERE o.vervangen_id = k.id`);
    await runner.query(`DROP TABLE kader_opvolging`);
    await runner.query(`DROP INDEX kader_by_geldigheid`);
    await runner.query(`ALTER TABLE kader DROP CONSTRAINT kader_geldigheid_in_order`);
    await dropColumns(runner, ["kader"], Object.keys(OF_KADER));
  }
}
