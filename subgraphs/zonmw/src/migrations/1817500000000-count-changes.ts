import { countByLooking, countWithoutLooking } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class CountChanges1817500000000 implements MigrationInterface {
  readonly name = "CountChanges1817500000000";

  up(runner: QueryRunner): Promise<void> {
    return countWithoutLooking(runner);
  }

  down(runner: QueryRunner): Promise<void> {
    return countByLooking(runner);
  }
}
