import { makeChangeLogFilterable, makeChangeLogUnfilterable } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class FilterTheFeed1798500000000 implements MigrationInterface {
  readonly name = "FilterTheFeed1798500000000";

  up(runner: QueryRunner): Promise<void> {
    return makeChangeLogFilterable(runner);
  }

  down(runner: QueryRunner): Promise<void> {
    return makeChangeLogUnfilterable(runner);
  }
}
