import type { MigrationInterface, QueryRunner } from "typeorm";

/** The states of records are read as a whole, and far more often than written: as text that is given as it is. */
export class KeepStatesAsTheyAreRead1816410000000 implements MigrationInterface {
  readonly name = "KeepStatesAsTheyAreRead1816410000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE bronrecord ALTER toestand TYPE json`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE bronrecord ALTER toestand TYPE jsonb`);
  }
}
