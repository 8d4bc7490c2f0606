import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const UNVERIFIED = "ongeverifieerde_verwijzing";

/** What lists of a concern ask of references that wait: without these, each time all of the concern's are read. */
const INDEXES = {
  duiding: "duiding_id",
  voorwaarde: "(CASE naar_type WHEN 'Duidingsvoorwaarde' THEN naar_id END)",
  relatie: "relatie",
};

export class FindReferencesByDuiding1817400000000 implements MigrationInterface {
  readonly name = "FindReferencesByDuiding1817400000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, key] of Object.entries(INDEXES)) {
      await runner.query(`CREATE INDEX ${UNVERIFIED}_by_${name} ON ${INTERNAL_SCHEMA}.${UNVERIFIED} (${key}, record_id)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.${UNVERIFIED}_by_${name}`);
  }
}
