import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLE = "werkagendarol_bekostigingsregel";
const FK = "werkagendarol_bekostigingsregel_werkagendarol_fk";
const foreignKey = (onUpdate: string): string =>
  `ALTER TABLE ${TABLE} DROP CONSTRAINT ${FK}, ADD CONSTRAINT ${FK}
     FOREIGN KEY (werkagendarol_id, werkagendaactie_id) REFERENCES werkagendarol (id, werkagendaactie_id) ${onUpdate}`;

/** An action can become another one, and the rules of a role go along. */
export class FollowActions1814000500000 implements MigrationInterface {
  readonly name = "FollowActions1814000500000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(foreignKey("ON UPDATE CASCADE"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(foreignKey(""));
  }
}
