import { refuseToLose, retypeColumn } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Costs are kept as they were told, however large. The index of their order goes meanwhile: with it, PostgreSQL would make it anew
 * while it keeps everybody from the table.
 */
export class KeepCostsOfAnySize1817800000000 implements MigrationInterface {
  readonly name = "KeepCostsOfAnySize1817800000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX overzicht_by_kosten`);
    await retypeColumn(runner, "overzicht", "kosten", "numeric");
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseToLose(runner, "overzicht", "kosten >= 1e11");
    await retypeColumn(runner, "overzicht", "kosten", "numeric(15, 4)");
    await runner.query(
      `CREATE INDEX overzicht_by_kosten ON overzicht (type, coalesce(kosten, '-Infinity'::numeric), id, tot, van) INCLUDE (plaats, kosten)`,
    );
  }
}
