import { forgetSeeds, INTERNAL_SCHEMA, ORGANISATION_SETTING, rememberSeeds } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLE = `${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar`;

/** Who brings the data files, which are of all insurers together: no concern has this name. */
const IS_SEEDED = `USING (current_setting('${ORGANISATION_SETTING}', true) = 'verzekeraars')`;

export class RememberSeeds1798700000000 implements MigrationInterface {
  readonly name = "RememberSeeds1798700000000";

  async up(runner: QueryRunner): Promise<void> {
    await rememberSeeds(runner);
    await runner.query(`CREATE POLICY contractvoorwaarde_openbaar_correct ON ${TABLE} FOR UPDATE ${IS_SEEDED}`);
    await runner.query(`CREATE POLICY contractvoorwaarde_openbaar_merge ON ${TABLE} FOR DELETE ${IS_SEEDED}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ["correct", "merge"]) await runner.query(`DROP POLICY contractvoorwaarde_openbaar_${policy} ON ${TABLE}`);
    await forgetSeeds(runner);
  }
}
