import type { MigrationInterface, QueryRunner } from "typeorm";

export class TellWhatPartiesDo1811200000000 implements MigrationInterface {
  readonly name = "TellWhatPartiesDo1811200000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisatierol (
        id text COLLATE "C" CONSTRAINT organisatierol_pk PRIMARY KEY,
        organisatie_id text COLLATE "C" NOT NULL CONSTRAINT organisatierol_organisatie_fk REFERENCES organisatie,
        volgnummer integer NOT NULL,
        rol text NOT NULL,
        taken text[] NOT NULL,
        bron jsonb,
        CONSTRAINT organisatierol_volgnummer_unique UNIQUE (organisatie_id, volgnummer)
      )`);
    await runner.query(`CREATE INDEX organisatierol_by_rol ON organisatierol (rol, organisatie_id)`);
    await runner.query(`
      CREATE TABLE organisatierol_artikel (
        organisatierol_id text COLLATE "C" CONSTRAINT organisatierol_artikel_organisatierol_fk REFERENCES organisatierol,
        volgnummer integer,
        wet text,
        artikel text,
        onderwerp text NOT NULL,
        bron jsonb,
        CONSTRAINT organisatierol_artikel_pk PRIMARY KEY (organisatierol_id, volgnummer)
      )`);
    await runner.query(`CREATE INDEX organisatierol_artikel_by_artikel ON organisatierol_artikel (wet, artikel)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["organisatierol_artikel", "organisatierol"]) await runner.query(`DROP TABLE ${table}`);
  }
}
