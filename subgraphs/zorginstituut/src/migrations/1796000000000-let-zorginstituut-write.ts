import {
  createChangeLog,
  createMutationKeys,
  dropChangeLog,
  dropMutationKeys,
  hideRows,
  INTERNAL_SCHEMA,
  showRows,
} from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const VERSIONED = [
  "adviescommissie",
  "agenda_item",
  "duiding",
  "fase_uitleg",
  "kader",
  "maatschappelijk_risico",
  "mijlpaal",
  "mogelijk_nieuw_pakketcriterium",
  "organisatie",
  "pakketcriterium",
  "principe_passende_zorg",
  "prioriteringscriterium",
  "swp_status",
  "vergoedingsvoorwaarde",
  "werkagendaactie",
  "wettelijke_eis",
  "zorgvorm",
];

const published = (parent: string): string =>
  `EXISTS (SELECT FROM ${INTERNAL_SCHEMA}.${parent} p WHERE p.id = t.${parent}_id AND p.gepubliceerd)`;

/** What everybody may see of each table: a link only when both its ends are published. */
const SHOWN: [table: string, condition: string][] = [
  ["agenda_item", "t.gepubliceerd"],
  ["agenda_item_zorgvorm", published("agenda_item")],
  ["duiding", "t.gepubliceerd"],
  ["duidingsvoorwaarde", published("duiding")],
  ["duiding_criterium", published("duiding")],
  ["duiding_zorgvorm", published("duiding")],
  ["duiding_agenda_item", `${published("duiding")} AND ${published("agenda_item")}`],
];

/** Views that follow from hidden tables: once over what everybody may see, once over all. */
const FOLLOWING: Record<string, (schema: string) => string> = {
  duiding_via_zorgvorm: (schema) => `
    SELECT a.agenda_item_id, d.duiding_id, d.grondslag
    FROM ${schema}.agenda_item_zorgvorm a JOIN ${schema}.duiding_zorgvorm d USING (zorgvorm_id)
    WHERE a.grondslag <> 'SUGGESTIE'`,
  kader_van_criterium: (schema) => `
    SELECT d.duiding_id, k.pakketcriterium_id, k.kader_id
    FROM ${schema}.duiding_criterium d JOIN public.actueel_kader k USING (pakketcriterium_id)`,
};

export class LetZorginstituutWrite1796000000000 implements MigrationInterface {
  readonly name = "LetZorginstituutWrite1796000000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of VERSIONED) await runner.query(`ALTER TABLE ${table} ADD record_versie integer NOT NULL DEFAULT 1`);
    await runner.query(`ALTER TABLE agenda_item ADD gepubliceerd boolean NOT NULL DEFAULT true`);
    await runner.query(`
      ALTER TABLE duiding
        ADD gepubliceerd boolean NOT NULL DEFAULT true,
        ADD vervangt_id text COLLATE "C"
          CONSTRAINT duiding_vervangt_fk REFERENCES duiding CONSTRAINT duiding_vervangt_once UNIQUE,
        ADD vervangen_door_id text COLLATE "C"
          CONSTRAINT duiding_vervangen_door_fk REFERENCES duiding CONSTRAINT duiding_vervangen_door_once UNIQUE`);
    await runner.query(`
      ALTER TABLE kader
        ADD vervangen_door_id text COLLATE "C"
          CONSTRAINT kader_vervangen_door_fk REFERENCES kader CONSTRAINT kader_vervangen_door_once UNIQUE`);
    await createMutationKeys(runner);
    await createChangeLog(runner);
    for (const view of Object.keys(FOLLOWING)) await runner.query(`DROP VIEW ${view}`);
    for (const [table, condition] of SHOWN) await hideRows(runner, table, condition);
    for (const [view, over] of Object.entries(FOLLOWING)) {
      for (const schema of ["public", INTERNAL_SCHEMA]) await runner.query(`CREATE VIEW ${schema}.${view} AS ${over(schema)}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of Object.keys(FOLLOWING)) {
      for (const schema of ["public", INTERNAL_SCHEMA]) await runner.query(`DROP VIEW ${schema}.${view}`);
    }
    for (const [table, condition] of SHOWN.toReversed()) await showRows(runner, table, condition);
    for (const [view, over] of Object.entries(FOLLOWING)) await runner.query(`CREATE VIEW ${view} AS ${over("public")}`);
    await dropChangeLog(runner);
    await dropMutationKeys(runner);
    await runner.query(`ALTER TABLE kader DROP vervangen_door_id`);
    await runner.query(`ALTER TABLE duiding DROP gepubliceerd, DROP vervangt_id, DROP vervangen_door_id`);
    await runner.query(`ALTER TABLE agenda_item DROP gepubliceerd`);
    for (const table of VERSIONED) await runner.query(`ALTER TABLE ${table} DROP record_versie`);
  }
}
