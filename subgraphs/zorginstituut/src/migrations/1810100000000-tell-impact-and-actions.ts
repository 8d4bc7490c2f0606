import { tijdColumns } from "@pakketgraaf/begrippen";
import { hideRows, INTERNAL_SCHEMA, searchColumn, showRows } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const AGENDA_ITEM = `${INTERNAL_SCHEMA}.agenda_item`;

/** What everybody may see: what is told of a published item. */
const SHOWN = `EXISTS (SELECT FROM ${AGENDA_ITEM} p WHERE p.id = t.agenda_item_id AND p.gepubliceerd)`;

/** After what each refers to. */
const TABLES = ["agenda_item_impact", "agenda_item_partij", "agenda_item_actie", "agenda_item_actie_partij"];

const agendaItem = (table: string): string =>
  `agenda_item_id text COLLATE "C" CONSTRAINT ${table}_agenda_item_fk REFERENCES ${AGENDA_ITEM} ON DELETE CASCADE`;

const koppeling = (table: string): string => `
  grondslag text NOT NULL CONSTRAINT ${table}_grondslag_known CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
  onderbouwing text COLLATE "nl-x-icu",
  bron jsonb`;

export class TellImpactAndActions1810100000000 implements MigrationInterface {
  readonly name = "TellImpactAndActions1810100000000";

  async up(runner: QueryRunner): Promise<void> {
    await this.createImpact(runner);
    await this.createParties(runner);
    await this.createActions(runner);
    for (const table of TABLES) await hideRows(runner, table, SHOWN);
  }

  private async createImpact(runner: QueryRunner): Promise<void> {
    // The number is kept as it was told, for JSON would make a float of it; where numbers are compared they are exact.
    await runner.query(`
      CREATE TABLE agenda_item_impact (
        id text COLLATE "C" CONSTRAINT agenda_item_impact_pk PRIMARY KEY,
        ${agendaItem("agenda_item_impact")} NOT NULL,
        volgnummer integer NOT NULL,
        criterium_id text COLLATE "C" NOT NULL CONSTRAINT agenda_item_impact_criterium_fk REFERENCES prioriteringscriterium,
        tekst text NOT NULL,
        getal text COLLATE "C" CONSTRAINT agenda_item_impact_getal_exact CHECK (getal ~ '^(0|[1-9]\\d{0,14})(\\.\\d{1,6})?$'),
        eenheid text COLLATE "C",
        periode text COLLATE "C",
        richting text NOT NULL CONSTRAINT agenda_item_impact_richting_known
          CHECK (richting IN ('MINDER', 'MEER', 'BETER', 'SLECHTER', 'BESLAG', 'INZET')),
        soort text NOT NULL CONSTRAINT agenda_item_impact_soort_known
          CHECK (soort IN ('KWALITATIEF', 'SCHATTING', 'GEMETEN_OF_OPGEGEVEN', 'OPGEGEVEN')),
        ${koppeling("agenda_item_impact")},
        CONSTRAINT agenda_item_impact_with_eenheid CHECK (num_nulls(getal, eenheid) IN (0, 2))
      )`);
    await runner.query(`CREATE INDEX agenda_item_impact_by_agenda_item ON agenda_item_impact (agenda_item_id, volgnummer)`);
    await runner.query(`
      CREATE INDEX agenda_item_impact_by_maat ON agenda_item_impact (criterium_id, richting, eenheid, periode, agenda_item_id)`);
  }

  private async createParties(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agenda_item_partij (
        ${agendaItem("agenda_item_partij")},
        organisatie_id text COLLATE "C" CONSTRAINT agenda_item_partij_organisatie_fk REFERENCES organisatie,
        rol text CONSTRAINT agenda_item_partij_rol_known CHECK (rol IN ('HANDELT', 'BESLIST', 'BEOORDEELT', 'FINANCIERT',
          'OPDRACHTGEVER', 'STELT_SAMEN')),
        rol_tekst text NOT NULL,
        ${koppeling("agenda_item_partij")},
        CONSTRAINT agenda_item_partij_pk PRIMARY KEY (agenda_item_id, organisatie_id, rol)
      )`);
    await runner.query(`CREATE INDEX agenda_item_partij_reverse ON agenda_item_partij (organisatie_id, agenda_item_id)`);
  }

  private async createActions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agenda_item_actie (
        id text COLLATE "C" CONSTRAINT agenda_item_actie_pk PRIMARY KEY,
        ${agendaItem("agenda_item_actie")} NOT NULL,
        volgnummer integer NOT NULL,
        wat text COLLATE "nl-x-icu" NOT NULL,
        ${tijdColumns("wanneer")},
        status text CONSTRAINT agenda_item_actie_status_known
          CHECK (status IN ('GEPLAND', 'VERWACHT', 'LOPEND', 'AFGEROND', 'VERVALLEN')),
        ${tijdColumns("peildatum")},
        ${koppeling("agenda_item_actie")},
        ${searchColumn("wat")}
      )`);
    await runner.query(`CREATE INDEX agenda_item_actie_by_agenda_item ON agenda_item_actie (agenda_item_id, volgnummer)`);
    await runner.query(`CREATE INDEX agenda_item_actie_by_search ON agenda_item_actie USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE agenda_item_actie_partij (
        ${agendaItem("agenda_item_actie_partij")} NOT NULL,
        actie_id text COLLATE "C"
          CONSTRAINT agenda_item_actie_partij_actie_fk REFERENCES agenda_item_actie ON DELETE CASCADE,
        organisatie_id text COLLATE "C" CONSTRAINT agenda_item_actie_partij_organisatie_fk REFERENCES organisatie,
        CONSTRAINT agenda_item_actie_partij_pk PRIMARY KEY (actie_id, organisatie_id)
      )`);
    await runner.query(`CREATE INDEX agenda_item_actie_partij_reverse ON agenda_item_actie_partij (organisatie_id, actie_id)`);
    await runner.query(`CREATE INDEX agenda_item_actie_partij_by_agenda_item ON agenda_item_actie_partij (agenda_item_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) {
      await showRows(runner, table, SHOWN);
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
