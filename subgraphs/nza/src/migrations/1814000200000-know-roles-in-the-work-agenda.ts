import type { MigrationInterface, QueryRunner } from "typeorm";

const GROUNDS = `('BRON', 'AFGELEID', 'SUGGESTIE')`;

export class KnowRolesInTheWorkAgenda1814000200000 implements MigrationInterface {
  readonly name = "KnowRolesInTheWorkAgenda1814000200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE werkagendarol (
        id text COLLATE "C" CONSTRAINT werkagendarol_pk PRIMARY KEY,
        werkagendaactie_id text COLLATE "C" NOT NULL CONSTRAINT werkagendarol_werkagendaactie_once UNIQUE,
        rol text NOT NULL CONSTRAINT werkagendarol_rol_known CHECK (rol IN ('EIGENAAR', 'MEDE_EIGENAAR')),
        grondslag text NOT NULL CONSTRAINT werkagendarol_grondslag_known CHECK (grondslag IN ${GROUNDS}),
        onderbouwing text COLLATE "nl-x-icu",
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1,
        CONSTRAINT werkagendarol_of_action UNIQUE (id, werkagendaactie_id)
      )`);
    await runner.query(`
      CREATE TABLE werkagendarol_bekostigingsregel (
        werkagendarol_id text COLLATE "C",
        bekostigingsregel_id text COLLATE "C"
          CONSTRAINT werkagendarol_bekostigingsregel_bekostigingsregel_fk REFERENCES bekostigingsregel,
        werkagendaactie_id text COLLATE "C" NOT NULL,
        grondslag text NOT NULL CONSTRAINT werkagendarol_bekostigingsregel_grondslag_known CHECK (grondslag IN ${GROUNDS}),
        onderbouwing text COLLATE "nl-x-icu",
        bron jsonb,
        CONSTRAINT werkagendarol_bekostigingsregel_pk PRIMARY KEY (werkagendarol_id, bekostigingsregel_id),
        CONSTRAINT werkagendarol_bekostigingsregel_werkagendarol_fk
          FOREIGN KEY (werkagendarol_id, werkagendaactie_id) REFERENCES werkagendarol (id, werkagendaactie_id)
      )`);
    await runner.query(`CREATE INDEX werkagendarol_bekostigingsregel_by_rol ON werkagendarol_bekostigingsregel (werkagendarol_id, werkagendaactie_id)`);
    await runner.query(`CREATE INDEX werkagendarol_bekostigingsregel_by_regel ON werkagendarol_bekostigingsregel (bekostigingsregel_id, werkagendaactie_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["werkagendarol_bekostigingsregel", "werkagendarol"]) await runner.query(`DROP TABLE ${table}`);
  }
}
