import { VERANTWOORDING_COLUMNS } from "@pakketgraaf/begrippen";
import { addColumns, dropColumns, INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLES = [`${INTERNAL_SCHEMA}.prestatie_zorgvorm`];

export class TellGrounds1800000000000 implements MigrationInterface {
  readonly name = "TellGrounds1800000000000";

  up(runner: QueryRunner): Promise<void> {
    return addColumns(runner, TABLES, VERANTWOORDING_COLUMNS);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropColumns(runner, TABLES, Object.keys(VERANTWOORDING_COLUMNS));
  }
}
