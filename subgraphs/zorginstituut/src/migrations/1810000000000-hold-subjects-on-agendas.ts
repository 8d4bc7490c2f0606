import { tijdColumns } from "@pakketgraaf/begrippen";
import { addColumns, dropColumns, hideRows, INTERNAL_SCHEMA, searchColumn, showRows } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const AGENDA_ITEM = `${INTERNAL_SCHEMA}.agenda_item`;

/** What everybody may see: that a published item is on it. */
const SHOWN = `EXISTS (SELECT FROM ${AGENDA_ITEM} p WHERE p.id = t.agenda_item_id AND p.gepubliceerd)`;

const koppeling = (table: string): string => `
  grondslag text NOT NULL CONSTRAINT ${table}_grondslag_known CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
  onderbouwing text COLLATE "nl-x-icu",
  bron jsonb`;

/** The days on which an agenda is known to hold. */
const GELDIGHEID = "CASE WHEN geldig_van_vanaf IS NOT NULL THEN daterange(geldig_van_vanaf, geldig_tot_vanaf) END";

export class HoldSubjectsOnAgendas1810000000000 implements MigrationInterface {
  readonly name = "HoldSubjectsOnAgendas1810000000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agenda (
        id text COLLATE "C" CONSTRAINT agenda_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        soort text NOT NULL CONSTRAINT agenda_soort_known CHECK (soort IN ('PAKKETAGENDA', 'AGENDERINGSKADER', 'WERKAGENDA',
          'KENNISAGENDA', 'IMPLEMENTATIEAGENDA', 'AANPAK', 'PROGRAMMA')),
        status text CONSTRAINT agenda_status_known
          CHECK (status IN ('IN_VOORBEREIDING', 'GEPUBLICEERD', 'GELDEND', 'LOPEND')),
        ${tijdColumns("peildatum")},
        doel text,
        ${tijdColumns("geldig_van")},
        ${tijdColumns("geldig_tot")},
        kader_id text COLLATE "C" CONSTRAINT agenda_kader_fk REFERENCES kader,
        sectoren text[] NOT NULL,
        sector_koppelingen jsonb NOT NULL,
        aantal_onderwerpen_volgens_bron integer
          CONSTRAINT agenda_aantal_onderwerpen_positive CHECK (aantal_onderwerpen_volgens_bron >= 0),
        onderwerpen_volledig boolean,
        opmerking text,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1,
        CONSTRAINT agenda_geldigheid_in_order CHECK (geldig_van_vanaf < geldig_tot_vanaf),
        ${searchColumn("naam", "doel", "opmerking")}
      )`);
    await runner.query(`CREATE INDEX agenda_by_naam ON agenda (naam, id)`);
    await runner.query(`CREATE INDEX agenda_by_begin ON agenda (coalesce(geldig_van_vanaf, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX agenda_by_begin_desc ON agenda (coalesce(geldig_van_vanaf, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX agenda_by_geldigheid ON agenda USING gist ((${GELDIGHEID}))`);
    await runner.query(`CREATE INDEX agenda_by_soort ON agenda (soort)`);
    await runner.query(`CREATE INDEX agenda_by_status ON agenda (status)`);
    await runner.query(`CREATE INDEX agenda_by_kader ON agenda (kader_id)`);
    await runner.query(`CREATE INDEX agenda_by_sectoren ON agenda USING gin (sectoren)`);
    await runner.query(`CREATE INDEX agenda_by_search ON agenda USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE agenda_partij (
        agenda_id text COLLATE "C" CONSTRAINT agenda_partij_agenda_fk REFERENCES agenda,
        organisatie_id text COLLATE "C" CONSTRAINT agenda_partij_organisatie_fk REFERENCES organisatie,
        rol text CONSTRAINT agenda_partij_rol_known CHECK (rol IN ('EIGENAAR', 'BETROKKEN')),
        CONSTRAINT agenda_partij_pk PRIMARY KEY (agenda_id, rol, organisatie_id)
      )`);
    await runner.query(`CREATE INDEX agenda_partij_reverse ON agenda_partij (organisatie_id, rol, agenda_id)`);
    await runner.query(`
      CREATE TABLE agenda_criterium (
        agenda_id text COLLATE "C" CONSTRAINT agenda_criterium_agenda_fk REFERENCES agenda,
        prioriteringscriterium_id text COLLATE "C"
          CONSTRAINT agenda_criterium_prioriteringscriterium_fk REFERENCES prioriteringscriterium,
        ${koppeling("agenda_criterium")},
        CONSTRAINT agenda_criterium_pk PRIMARY KEY (agenda_id, prioriteringscriterium_id)
      )`);
    await runner.query(`CREATE INDEX agenda_criterium_reverse ON agenda_criterium (prioriteringscriterium_id, agenda_id)`);
    await runner.query(`
      CREATE TABLE agenda_item_agenda (
        agenda_item_id text COLLATE "C"
          CONSTRAINT agenda_item_agenda_agenda_item_fk REFERENCES ${AGENDA_ITEM} ON DELETE CASCADE,
        agenda_id text COLLATE "C" CONSTRAINT agenda_item_agenda_agenda_fk REFERENCES agenda,
        ${koppeling("agenda_item_agenda")},
        CONSTRAINT agenda_item_agenda_pk PRIMARY KEY (agenda_item_id, agenda_id)
      )`);
    await runner.query(`CREATE INDEX agenda_item_agenda_reverse ON agenda_item_agenda (agenda_id, agenda_item_id)`);
    await hideRows(runner, "agenda_item_agenda", SHOWN);
    await addColumns(runner, [AGENDA_ITEM], {
      agenda_id: `text COLLATE "C" CONSTRAINT agenda_item_agenda_fk REFERENCES agenda`,
    });
    await runner.query(`CREATE INDEX agenda_item_by_agenda ON ${AGENDA_ITEM} (agenda_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, [AGENDA_ITEM], ["agenda_id"]);
    await showRows(runner, "agenda_item_agenda", SHOWN);
    for (const table of ["agenda_item_agenda", "agenda_criterium", "agenda_partij", "agenda"]) await runner.query(`DROP TABLE ${table}`);
  }
}
