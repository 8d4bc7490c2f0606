import { addColumns, dropColumns, INTERNAL_SCHEMA, searchColumn } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const VOORWAARDE = `${INTERNAL_SCHEMA}.duidingsvoorwaarde`;

const [, VECTOR] = /^search_vector (.*)$/s.exec(searchColumn("tekst"))!;

export class FindConditionsOfDuidingen1815000000000 implements MigrationInterface {
  readonly name = "FindConditionsOfDuidingen1815000000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, [VOORWAARDE], { search_vector: VECTOR });
    await runner.query(`CREATE INDEX duidingsvoorwaarde_by_search ON ${VOORWAARDE} USING gin (search_vector)`);
    await runner.query(`CREATE INDEX duidingsvoorwaarde_by_tekst ON ${VOORWAARDE} ((left(tekst, 500) COLLATE "nl-x-icu"), id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.duidingsvoorwaarde_by_tekst`);
    await dropColumns(runner, [VOORWAARDE], ["search_vector"]);
  }
}
