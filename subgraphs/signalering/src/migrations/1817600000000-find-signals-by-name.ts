import type { MigrationInterface, QueryRunner } from "typeorm";

/** Of signals those for concerns by name, and the others: an index of the array finds who is named, not whether anybody is. */
export class FindSignalsByName1817600000000 implements MigrationInterface {
  readonly name = "FindSignalsByName1817600000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX signaal_by_name ON signaal (id) WHERE concerns <> '{}'`);
    await runner.query(`CREATE INDEX signaal_for_all ON signaal (id) WHERE (concerns <> '{}') IS NOT TRUE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX signaal_for_all, signaal_by_name`);
  }
}
