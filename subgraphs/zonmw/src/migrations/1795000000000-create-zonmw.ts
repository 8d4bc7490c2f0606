import { createSearchConfigurations, dropSearchConfigurations, searchColumn, SEEDED_RECORD_TABLE, spanOf } from "@pakketgraaf/subgraph";
import { tijdColumns } from "@pakketgraaf/begrippen";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateZonmw1795000000000 implements MigrationInterface {
  readonly name = "CreateZonmw1795000000000";

  async up(runner: QueryRunner): Promise<void> {
    await createSearchConfigurations(runner);
    await runner.query(SEEDED_RECORD_TABLE);
    await runner.query(`
      CREATE TABLE rondetype (
        id text COLLATE "C" CONSTRAINT rondetype_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        bronnen jsonb NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE programma (
        id text COLLATE "C" CONSTRAINT programma_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        ${tijdColumns("start")},
        ${tijdColumns("eind")},
        budget numeric(15, 2) CONSTRAINT programma_budget_positive CHECK (budget >= 0),
        status text CONSTRAINT programma_status_known
          CHECK (status IN ('LOPEND', 'AFGEROND', 'ONDERGEBRACHT', 'VOORTGEZET', 'VERVANGEN')),
        status_tekst text,
        opdrachtgever text,
        doel text,
        onderdeel_van_id text COLLATE "C" CONSTRAINT programma_onderdeel_van_fk REFERENCES programma,
        bronnen jsonb NOT NULL,
        ${searchColumn("naam", "doel", "opdrachtgever")}
      )`);
    await runner.query(`CREATE INDEX programma_by_naam ON programma (naam, id)`);
    await runner.query(`CREATE INDEX programma_by_start ON programma (coalesce(start_vanaf, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX programma_by_start_desc ON programma (coalesce(start_vanaf, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX programma_by_status ON programma (status)`);
    await runner.query(`CREATE INDEX programma_by_onderdeel_van ON programma (onderdeel_van_id)`);
    await runner.query(`CREATE INDEX programma_by_search ON programma USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE subsidieronde (
        id text COLLATE "C" CONSTRAINT subsidieronde_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        programma_id text COLLATE "C" NOT NULL CONSTRAINT subsidieronde_programma_fk REFERENCES programma,
        type_id text COLLATE "C" CONSTRAINT subsidieronde_type_fk REFERENCES rondetype,
        budget numeric(15, 2) CONSTRAINT subsidieronde_budget_positive CHECK (budget >= 0),
        ${tijdColumns("opening")},
        ${tijdColumns("sluiting")},
        status text CONSTRAINT subsidieronde_status_known
          CHECK (status IN ('AANGEKONDIGD', 'GEPUBLICEERD', 'GESLOTEN', 'AFGEROND')),
        status_tekst text,
        toelichting text,
        bronnen jsonb NOT NULL,
        ${searchColumn("naam", "toelichting")}
      )`);
    await runner.query(`CREATE INDEX subsidieronde_by_naam ON subsidieronde (naam, id)`);
    await runner.query(`CREATE INDEX subsidieronde_by_opening ON subsidieronde (coalesce(opening_vanaf, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX subsidieronde_by_opening_desc ON subsidieronde (coalesce(opening_vanaf, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX subsidieronde_by_programma ON subsidieronde (programma_id)`);
    await runner.query(`CREATE INDEX subsidieronde_by_type ON subsidieronde (type_id)`);
    await runner.query(`CREATE INDEX subsidieronde_by_status ON subsidieronde (status)`);
    await runner.query(`CREATE INDEX subsidieronde_by_search ON subsidieronde USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE project (
        id text COLLATE "C" CONSTRAINT project_pk PRIMARY KEY,
        projectnummer text COLLATE "C" CONSTRAINT project_projectnummer_unique UNIQUE,
        titel text COLLATE "nl-x-icu" NOT NULL,
        hoofdaanvrager text,
        bedrag numeric(15, 2) CONSTRAINT project_bedrag_positive CHECK (bedrag >= 0),
        ${tijdColumns("start")},
        ${tijdColumns("eind")},
        programma_id text COLLATE "C" CONSTRAINT project_programma_fk REFERENCES programma,
        ronde_id text COLLATE "C" CONSTRAINT project_ronde_fk REFERENCES subsidieronde,
        financier_bevestigd boolean,
        relevantie text NOT NULL CONSTRAINT project_relevantie_known
          CHECK (relevantie IN ('DIRECT', 'VERWANT', 'ACHTERGROND')),
        relevantie_tekst text NOT NULL,
        uitkomst text,
        bronnen jsonb NOT NULL,
        ${searchColumn("titel", "hoofdaanvrager", "uitkomst", "projectnummer")},
        CONSTRAINT project_looptijd CHECK (start_vanaf <= eind_tot_en_met)
      )`);
    await runner.query(`CREATE INDEX project_by_titel ON project (titel, id)`);
    await runner.query(`CREATE INDEX project_by_start ON project (coalesce(start_vanaf, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX project_by_start_desc ON project (coalesce(start_vanaf, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX project_by_start_vanaf ON project (start_vanaf)`);
    await runner.query(`CREATE INDEX project_by_eind_tot_en_met ON project (eind_tot_en_met)`);
    await runner.query(`CREATE INDEX project_by_looptijd ON project USING gist ((${spanOf("start_vanaf", "eind_tot_en_met")}))`);
    await runner.query(`CREATE INDEX project_by_programma ON project (programma_id)`);
    await runner.query(`CREATE INDEX project_by_ronde ON project (ronde_id)`);
    await runner.query(`CREATE INDEX project_by_relevantie ON project (relevantie)`);
    await runner.query(`CREATE INDEX project_by_search ON project USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE kennislacune (
        id text COLLATE "C" CONSTRAINT kennislacune_pk PRIMARY KEY,
        vraag text COLLATE "nl-x-icu" NOT NULL,
        sectoren text[] NOT NULL,
        sector_tekst text,
        ingebracht_door text NOT NULL,
        status text NOT NULL CONSTRAINT kennislacune_status_known CHECK (status IN
          ('OPEN', 'GEAGENDEERD', 'IN_ONDERZOEK', 'ONDERZOCHT', 'GEDEELTELIJK_BEANTWOORD', 'BEANTWOORD')),
        status_tekst text,
        bronnen jsonb NOT NULL,
        ${searchColumn("vraag", "ingebracht_door")}
      )`);
    await runner.query(`CREATE INDEX kennislacune_by_vraag ON kennislacune (vraag, id)`);
    await runner.query(`CREATE INDEX kennislacune_by_status ON kennislacune (status)`);
    await runner.query(`CREATE INDEX kennislacune_by_sectoren ON kennislacune USING gin (sectoren)`);
    await runner.query(`CREATE INDEX kennislacune_by_search ON kennislacune USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE koppeling (
        id text COLLATE "C" CONSTRAINT koppeling_pk PRIMARY KEY,
        project_id text COLLATE "C" CONSTRAINT koppeling_project_fk REFERENCES project,
        kennislacune_id text COLLATE "C" CONSTRAINT koppeling_kennislacune_fk REFERENCES kennislacune,
        agenda_item_id text COLLATE "C",
        zorgvorm_id text COLLATE "C",
        grondslag text NOT NULL CONSTRAINT koppeling_grondslag_known
          CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        status text NOT NULL CONSTRAINT koppeling_status_known
          CHECK (status IN ('VOORGESTELD', 'BEVESTIGD', 'INGETROKKEN')),
        door_id text COLLATE "C",
        op timestamptz,
        bronnen jsonb NOT NULL,
        CONSTRAINT koppeling_one_subject CHECK (num_nonnulls(project_id, kennislacune_id) = 1),
        CONSTRAINT koppeling_one_target CHECK (num_nonnulls(agenda_item_id, zorgvorm_id) = 1)
      )`);
    for (const subject of ["project_id", "kennislacune_id"]) {
      for (const target of ["agenda_item_id", "zorgvorm_id"]) {
        // Both ways round: from the subject for its own lists, from the target for the lists that others show.
        const name = `koppeling_${subject}_${target}`.replaceAll("_id", "");
        await runner.query(
          `CREATE UNIQUE INDEX ${name}_once ON koppeling (${subject}, ${target}) WHERE status <> 'INGETROKKEN'`,
        );
        await runner.query(`CREATE INDEX ${name}_reverse ON koppeling (${target}, ${subject})`);
      }
    }
    await runner.query(`CREATE INDEX koppeling_by_project ON koppeling (project_id)`);
    await runner.query(`CREATE INDEX koppeling_by_kennislacune ON koppeling (kennislacune_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["koppeling", "kennislacune", "project", "subsidieronde", "programma", "rondetype", "seeded_record"]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await dropSearchConfigurations(runner);
  }
}
