import { countAllVersions, countVisibleVersions, showKeptVersion, showVisibleVersion } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class CountVisibleVersions1798000000000 implements MigrationInterface {
  readonly name = "CountVisibleVersions1798000000000";

  async up(runner: QueryRunner): Promise<void> {
    await countVisibleVersions(runner);
    await showVisibleVersion(runner, "koppeling", "Koppeling");
  }

  async down(runner: QueryRunner): Promise<void> {
    await showKeptVersion(runner, "koppeling");
    await countAllVersions(runner);
  }
}
