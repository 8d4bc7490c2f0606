import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a user recorded before this cannot be withdrawn: how the replaced framework was before it is not known. */
export class LetKaderSuccessionsBeWithdrawn1803450000000 implements MigrationInterface {
  readonly name = "LetKaderSuccessionsBeWithdrawn1803450000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE kader_opvolging ADD voorheen jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE kader_opvolging DROP voorheen`);
  }
}
