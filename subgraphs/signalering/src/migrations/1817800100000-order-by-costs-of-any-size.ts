import { addIndex } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** The index of the order by costs again, made beside who writes the table. */
export class OrderByCostsOfAnySize1817800100000 implements MigrationInterface {
  readonly name = "OrderByCostsOfAnySize1817800100000";
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await addIndex(
      runner,
      "public.overzicht_by_kosten",
      "public.overzicht (type, coalesce(kosten, '-Infinity'::numeric), id, tot, van) INCLUDE (plaats, kosten)",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX overzicht_by_kosten`);
  }
}
