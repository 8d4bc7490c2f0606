import type { MigrationInterface, QueryRunner } from "typeorm";

/** What links are suggested by, which there are already, and which a party does not want. */
export class SuggestLinks1817200000000 implements MigrationInterface {
  readonly name = "SuggestLinks1817200000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE suggestierecord (
        type text COLLATE "C",
        id text COLLATE "C",
        -- The record of the index that it is made of: itself, or what it is a part of.
        bron_type text COLLATE "C" NOT NULL,
        bron_id text COLLATE "C" NOT NULL,
        termen tsvector NOT NULL,
        record json NOT NULL,
        CONSTRAINT suggestierecord_pk PRIMARY KEY (type, id)
      )`);
    await runner.query(`CREATE INDEX suggestierecord_by_bron ON suggestierecord (bron_type, bron_id)`);
    // Each type by itself: a word that many have of one type keeps no other waiting.
    for (const type of GEZOCHT) {
      await runner.query(`CREATE INDEX suggestierecord_${type.toLowerCase()} ON suggestierecord USING gin (termen) WHERE type = '${type}'`);
    }
    await runner.query(`
      CREATE TABLE suggestieterm (
        type text COLLATE "C",
        -- Empty for how many records of the type there are.
        term text COLLATE "C",
        aantal integer NOT NULL,
        CONSTRAINT suggestieterm_pk PRIMARY KEY (type, term)
      )`);
    await runner.query(BAND);
    await runner.query(`
      CREATE TABLE suggestieafwijzing (
        id text COLLATE "C" CONSTRAINT suggestieafwijzing_pk PRIMARY KEY,
        soort text NOT NULL CONSTRAINT suggestieafwijzing_soort_known CHECK (soort IN (
          'PROJECT_AGENDA_ITEM', 'KENNISLACUNE_PROJECT', 'CONTRACTVOORWAARDE_DUIDINGSVOORWAARDE', 'PRESTATIE_ZORGVORM')),
        -- No foreign keys: records go and come back with the feeds of others.
        van_id text COLLATE "C" NOT NULL,
        naar_id text COLLATE "C" NOT NULL,
        organisatie_id text COLLATE "C" NOT NULL,
        reden text COLLATE "nl-x-icu" NOT NULL,
        status text NOT NULL CONSTRAINT suggestieafwijzing_status_known CHECK (status IN ('AFGEWEZEN', 'INGETROKKEN')),
        gegeven timestamptz NOT NULL,
        gegeven_op date NOT NULL,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1,
        CONSTRAINT suggestieafwijzing_once UNIQUE (soort, van_id, naar_id)
      )`);
    await runner.query(`CREATE INDEX suggestieafwijzing_by_van ON suggestieafwijzing (van_id, gegeven)`);
    await runner.query(`CREATE INDEX suggestieafwijzing_by_naar ON suggestieafwijzing (naar_id, gegeven)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE suggestieafwijzing`);
    await runner.query(`DROP VIEW suggestieband`);
    for (const table of ["suggestieterm", "suggestierecord"]) await runner.query(`DROP TABLE ${table}`);
  }
}

const GEZOCHT = ["AgendaItem", "Project", "Duidingsvoorwaarde", "Zorgvorm"];

const lijst = (naam: string, soort: string): string => `SELECT '${naam}' AS soort, van, naar, feit FROM verband WHERE soort = '${soort}'`;

/** The links that there are, in whatever way: those that are facts, and those that are only proposed, or were. */
const BAND = `
  CREATE VIEW suggestieband AS
  SELECT 'PROJECT_AGENDA_ITEM' AS soort, p.naar AS van, a.naar, p.feit
  FROM verband p JOIN verband a ON a.soort = 'Koppeling.agendaItemId' AND a.van = p.van
  WHERE p.soort = 'Koppeling.projectId'
  UNION ALL ${lijst("KENNISLACUNE_PROJECT", "Kennislacune.projecten")}
  UNION ALL ${lijst("PRESTATIE_ZORGVORM", "Prestatie.zorgvormen")}
  UNION ALL
  SELECT 'CONTRACTVOORWAARDE_DUIDINGSVOORWAARDE', r.id, d.band ->> 'voorwaardeId', d.band ->> 'grondslag' <> 'SUGGESTIE'
  FROM bronrecord r CROSS JOIN LATERAL json_array_elements(r.toestand -> 'duidingen') AS d (band)
  WHERE r.type = 'Contractvoorwaarde' AND d.band ->> 'voorwaardeId' IS NOT NULL`;
