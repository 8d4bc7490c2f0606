import type { MigrationInterface, QueryRunner } from "typeorm";

export class LetBekostigingsregelsSucceed1805000100000 implements MigrationInterface {
  readonly name = "LetBekostigingsregelsSucceed1805000100000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bekostigingsregel_opvolging (
        opvolger_id text COLLATE "C" CONSTRAINT bekostigingsregel_opvolging_opvolger_fk REFERENCES bekostigingsregel,
        vervangen_id text COLLATE "C" CONSTRAINT bekostigingsregel_opvolging_vervangen_fk REFERENCES bekostigingsregel,
        aard text CONSTRAINT bekostigingsregel_opvolging_aard_known CHECK (aard IN ('VOLGENDE_VERSIE', 'SAMENVOEGING', 'VERVANGING')),
        grondslag text NOT NULL CONSTRAINT bekostigingsregel_opvolging_grondslag_known
          CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        onderbouwing text COLLATE "nl-x-icu",
        bron jsonb,
        CONSTRAINT bekostigingsregel_opvolging_pk PRIMARY KEY (opvolger_id, vervangen_id),
        CONSTRAINT bekostigingsregel_opvolging_of_another CHECK (opvolger_id <> vervangen_id)
      )`);
    await runner.query(`CREATE INDEX bekostigingsregel_opvolging_reverse ON bekostigingsregel_opvolging (vervangen_id, opvolger_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE bekostigingsregel_opvolging`);
  }
}
