import type { MigrationInterface, QueryRunner } from "typeorm";

export class TellWhoSetAnAmount1814000400000 implements MigrationInterface {
  readonly name = "TellWhoSetAnAmount1814000400000";

  async up(runner: QueryRunner): Promise<void> {
    // There were none of others.
    await runner.query(`ALTER TABLE tarief ADD vastgesteld_door_id text COLLATE "C" NOT NULL DEFAULT 'nza'`);
    await runner.query(`CREATE INDEX tarief_by_vastgesteld_door ON tarief (vastgesteld_door_id)`);
    await runner.query(`CREATE INDEX bekostigingsregel_by_geldig_tot ON bekostigingsregel (coalesce(geldig_tot, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX bekostigingsregel_by_geldig_tot_desc ON bekostigingsregel (coalesce(geldig_tot, '-infinity'::date), id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of ["bekostigingsregel_by_geldig_tot", "bekostigingsregel_by_geldig_tot_desc"]) await runner.query(`DROP INDEX ${index}`);
    await runner.query(`ALTER TABLE tarief DROP vastgesteld_door_id`);
  }
}
