import { refuseToLose } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const WHOLE = "reikwijdte = 'VOLLEDIG'";
const FACT = "grondslag <> 'SUGGESTIE'";

const once = (condition: string): string => `CREATE UNIQUE INDEX kader_opvolging_once ON kader_opvolging (vervangen_id) WHERE ${condition}`;

/** What is suggested to replace a framework is not in the way of what does. */
export class LetSuggestionsEndNoKader1818000000000 implements MigrationInterface {
  readonly name = "LetSuggestionsEndNoKader1818000000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX kader_opvolging_once`);
    await runner.query(once(`${WHOLE} AND ${FACT}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseToLose(runner, "kader_opvolging", `${WHOLE} AND NOT ${FACT}`);
    await runner.query(`DROP INDEX kader_opvolging_once`);
    await runner.query(once(WHOLE));
  }
}
