import type { MigrationInterface, QueryRunner } from "typeorm";

const SOORTEN = [
  ...["BELEIDSREGEL", "REGELING", "TARIEFBESCHIKKING", "PRESTATIEBESCHRIJVINGBESCHIKKING", "MACROBEHEERSINSTRUMENT"],
  ...["BEKOSTIGINGSMODEL", "EXPERIMENT", "WERKAGENDA_ACTIE"],
];

const knowSoorten = (runner: QueryRunner, soorten: readonly string[], valid = ""): Promise<unknown> =>
  runner.query(`
    ALTER TABLE bekostigingsregel DROP CONSTRAINT bekostigingsregel_soort_known,
      ADD CONSTRAINT bekostigingsregel_soort_known CHECK (soort IN (${soorten.map((soort) => `'${soort}'`).join(", ")})) ${valid}`);

export class KnowAmendingDecisions1800100000000 implements MigrationInterface {
  readonly name = "KnowAmendingDecisions1800100000000";

  async up(runner: QueryRunner): Promise<void> {
    await knowSoorten(runner, [...SOORTEN, "WIJZIGINGSBESLUIT"]);
  }

  /** What is there stays, also where it could not have come before. */
  async down(runner: QueryRunner): Promise<void> {
    await knowSoorten(runner, SOORTEN, "NOT VALID");
  }
}
