import { tijdColumnsToAdd } from "@pakketgraaf/begrippen";
import { addColumns, allowValues, dropColumns, INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const GRONDSLAGEN = "('BRON', 'AFGELEID', 'SUGGESTIE')";
const grondslag = (table: string, column: string): string =>
  `text CONSTRAINT ${table}_${column}_known CHECK (${column} IN ${GRONDSLAGEN})`;

const COLUMNS: Record<string, Record<string, string>> = {
  adviescommissie: {
    samenstelling: "text",
    principes: "text[] NOT NULL DEFAULT '{}'",
    werkwijze: "text",
    doorzettingsmacht: "text",
    wettelijke_grondslag: "text",
    tijdelijk: "boolean",
    ...tijdColumnsToAdd("advies_uitgebracht"),
    advies_kern: "text[] NOT NULL DEFAULT '{}'",
    vindplaats: "text",
  },
  vergoedingsvoorwaarde: { vindplaats: "text" },
  prioriteringscriterium: {
    definitie: "text",
    definitie_grondslag: grondslag("prioriteringscriterium", "definitie_grondslag"),
    definitie_bron: "jsonb",
  },
  organisatie: {
    soort: `text CONSTRAINT organisatie_soort_known CHECK (soort IN ('AKKOORD', 'BEROEPSVERENIGING', 'BRANCHEORGANISATIE',
      'COMMISSIE', 'INFORMATIECENTRUM', 'KENNISCENTRUM', 'OVERHEID', 'PLATFORM', 'PROGRAMMA', 'VERZEKERAAR',
      'WETENSCHAPPELIJKE_VERENIGING', 'ZORGAANBIEDER'))`,
  },
  werkagendaactie: {
    vindplaats_figuur: "text",
    vindplaats_tekst: "text",
    in_figuur5: "boolean",
    periode_agenda: "text",
    periode: "text",
    datum_grondslag: grondslag("werkagendaactie", "datum_grondslag"),
    mijlpalen: "jsonb NOT NULL DEFAULT '[]'",
    toelichting: "text",
    status: "text",
    status_reden: "text",
    ...tijdColumnsToAdd("peildatum"),
  },
  mijlpaal: {
    ...tijdColumnsToAdd("peildatum"),
    status_bron: "jsonb",
    ...tijdColumnsToAdd("planning"),
    gepland_tekst: "text",
    gepland_grondslag: grondslag("mijlpaal", "gepland_grondslag"),
    gepland_onderbouwing: "text",
    kwartaal_reden: "text",
    ...tijdColumnsToAdd("uitgewerkt_op"),
    toelichting: "text",
    vervolg: "text",
    latere_stand: "jsonb",
    vindplaats: "text",
  },
  mijlpaal_kader: {
    stand: "text CONSTRAINT mijlpaal_kader_stand_known CHECK (stand IN ('IN_ONTWIKKELING', 'OPGELEVERD'))",
    opgeleverd_op: "date",
  },
};

const MIJLPAAL_STATUS = ["GEPLAND", "LOPEND", "OPGELEVERD", "AANGEHOUDEN"];

export class TellWhatTheReferenceTells1803200000000 implements MigrationInterface {
  readonly name = "TellWhatTheReferenceTells1803200000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS)) await addColumns(runner, [table], columns);
    await allowValues(runner, "mijlpaal", "status", [...MIJLPAAL_STATUS, "UITGEWERKT"]);
    await runner.query(`
      CREATE TABLE werkagendaactie_handelende_partij (
        werkagendaactie_id text COLLATE "C"
          CONSTRAINT werkagendaactie_handelende_partij_werkagendaactie_fk REFERENCES werkagendaactie,
        organisatie_id text COLLATE "C" CONSTRAINT werkagendaactie_handelende_partij_organisatie_fk REFERENCES organisatie,
        CONSTRAINT werkagendaactie_handelende_partij_pk PRIMARY KEY (werkagendaactie_id, organisatie_id)
      )`);
    await runner.query(`
      CREATE INDEX werkagendaactie_handelende_partij_reverse
        ON werkagendaactie_handelende_partij (organisatie_id, werkagendaactie_id)`);
    await runner.query(`
      CREATE TABLE vergoedingsvoorwaarde_voorbeeld (
        vergoedingsvoorwaarde_id text COLLATE "C"
          CONSTRAINT vergoedingsvoorwaarde_voorbeeld_vergoedingsvoorwaarde_fk REFERENCES vergoedingsvoorwaarde,
        volgnummer integer,
        tekst text NOT NULL,
        duiding_id text COLLATE "C" CONSTRAINT vergoedingsvoorwaarde_voorbeeld_duiding_fk REFERENCES ${INTERNAL_SCHEMA}.duiding,
        grondslag text NOT NULL CONSTRAINT vergoedingsvoorwaarde_voorbeeld_grondslag_known CHECK (grondslag IN ${GRONDSLAGEN}),
        bron jsonb,
        CONSTRAINT vergoedingsvoorwaarde_voorbeeld_pk PRIMARY KEY (vergoedingsvoorwaarde_id, volgnummer)
      )`);
    await runner.query(`CREATE INDEX vergoedingsvoorwaarde_voorbeeld_by_duiding ON vergoedingsvoorwaarde_voorbeeld (duiding_id)`);
    await runner.query(`
      CREATE TABLE maatschappelijke_waarde (
        id text COLLATE "C" CONSTRAINT maatschappelijke_waarde_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1
      )`);
    await runner.query(`
      CREATE TABLE lijstopmerking (
        id text COLLATE "C" CONSTRAINT lijstopmerking_pk PRIMARY KEY,
        tekst text NOT NULL,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1
      )`);
    await runner.query(`
      CREATE TABLE stroomschema (
        id text COLLATE "C" CONSTRAINT stroomschema_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        toelichting text NOT NULL,
        tekst_in_figuur text[] NOT NULL,
        onbekend text[] NOT NULL,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1
      )`);
    await runner.query(`
      CREATE TABLE stroomschemastap (
        id text COLLATE "C" CONSTRAINT stroomschemastap_pk PRIMARY KEY,
        stroomschema_id text COLLATE "C" NOT NULL CONSTRAINT stroomschemastap_stroomschema_fk REFERENCES stroomschema,
        volgorde integer NOT NULL,
        naam text COLLATE "nl-x-icu" NOT NULL,
        omschrijving text NOT NULL,
        vraag text,
        uitkomsten text[] NOT NULL,
        grondslag text NOT NULL CONSTRAINT stroomschemastap_grondslag_known CHECK (grondslag IN ${GRONDSLAGEN}),
        volgorde_grondslag text NOT NULL
          CONSTRAINT stroomschemastap_volgorde_grondslag_known CHECK (volgorde_grondslag IN ${GRONDSLAGEN}),
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1,
        CONSTRAINT stroomschemastap_volgorde_unique UNIQUE (stroomschema_id, volgorde)
      )`);
    await runner.query(`
      CREATE TABLE stroomschemastap_partij (
        stroomschemastap_id text COLLATE "C" CONSTRAINT stroomschemastap_partij_stroomschemastap_fk REFERENCES stroomschemastap,
        organisatie_id text COLLATE "C" CONSTRAINT stroomschemastap_partij_organisatie_fk REFERENCES organisatie,
        rol text CONSTRAINT stroomschemastap_partij_rol_known CHECK (rol IN ('HANDELT')),
        CONSTRAINT stroomschemastap_partij_pk PRIMARY KEY (stroomschemastap_id, rol, organisatie_id)
      )`);
    await runner.query(`CREATE INDEX stroomschemastap_partij_reverse ON stroomschemastap_partij (organisatie_id, stroomschemastap_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      "stroomschemastap_partij",
      "stroomschemastap",
      "stroomschema",
      "lijstopmerking",
      "maatschappelijke_waarde",
      "vergoedingsvoorwaarde_voorbeeld",
      "werkagendaactie_handelende_partij",
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await allowValues(runner, "mijlpaal", "status", MIJLPAAL_STATUS);
    for (const [table, columns] of Object.entries(COLUMNS)) await dropColumns(runner, [table], Object.keys(columns));
  }
}
