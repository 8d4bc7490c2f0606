import { countAllVersions, countVisibleVersions, hideRows, showKeptVersion, showRows, showVisibleVersion } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class CountVisibleVersions1798000000000 implements MigrationInterface {
  readonly name = "CountVisibleVersions1798000000000";

  async up(runner: QueryRunner): Promise<void> {
    await countVisibleVersions(runner);
    // All its rows are public, but links of it may be hidden, and a change of those is one of its versions.
    await hideRows(runner, "prestatie", "true");
    await showVisibleVersion(runner, "prestatie", "Prestatie");
  }

  async down(runner: QueryRunner): Promise<void> {
    await showKeptVersion(runner, "prestatie");
    await showRows(runner, "prestatie", "true");
    await countAllVersions(runner);
  }
}
