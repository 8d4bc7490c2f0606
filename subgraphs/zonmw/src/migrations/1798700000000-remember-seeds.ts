import { forgetSeeds, rememberSeeds } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class RememberSeeds1798700000000 implements MigrationInterface {
  readonly name = "RememberSeeds1798700000000";

  async up(runner: QueryRunner): Promise<void> {
    await rememberSeeds(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await forgetSeeds(runner);
  }
}
