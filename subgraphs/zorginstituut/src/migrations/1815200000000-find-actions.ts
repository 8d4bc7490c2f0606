import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** By what actions are ordered and filtered: the name of each index, and what it holds. */
const INDEXES = {
  agenda_item_actie_by_wat: "wat, id",
  agenda_item_actie_by_wanneer: "coalesce(wanneer_vanaf, 'infinity'::date), id",
  agenda_item_actie_by_wanneer_desc: "coalesce(wanneer_vanaf, '-infinity'::date), id",
  agenda_item_actie_by_status: "status",
  agenda_item_actie_by_grondslag: "grondslag",
};

export class FindActions1815200000000 implements MigrationInterface {
  readonly name = "FindActions1815200000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES)) {
      await runner.query(`CREATE INDEX ${name} ON ${INTERNAL_SCHEMA}.agenda_item_actie (${columns})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.${name}`);
  }
}
