import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const ORDER = `${INTERNAL_SCHEMA}.prestatie_by_codelijst_and_omschrijving`;

export class OrderPrestatiesOfACodeList1817500100000 implements MigrationInterface {
  readonly name = "OrderPrestatiesOfACodeList1817500100000";

  async up(runner: QueryRunner): Promise<void> {
    const [, name] = ORDER.split(".");
    await runner.query(`CREATE INDEX ${name} ON ${INTERNAL_SCHEMA}.prestatie (codelijst, omschrijving, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ${ORDER}`);
  }
}
