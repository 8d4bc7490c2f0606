import { allowValues } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const SOORTEN = [
  ...["BELEIDSREGEL", "REGELING", "TARIEFBESCHIKKING", "PRESTATIEBESCHRIJVINGBESCHIKKING", "MACROBEHEERSINSTRUMENT"],
  ...["BEKOSTIGINGSMODEL", "EXPERIMENT", "WERKAGENDA_ACTIE"],
];

export class KnowAmendingDecisions1800100000000 implements MigrationInterface {
  readonly name = "KnowAmendingDecisions1800100000000";

  async up(runner: QueryRunner): Promise<void> {
    await allowValues(runner, "bekostigingsregel", "soort", [...SOORTEN, "WIJZIGINGSBESLUIT"]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allowValues(runner, "bekostigingsregel", "soort", SOORTEN);
  }
}
