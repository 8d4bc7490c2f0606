import { deriveUnsourced } from "@pakketgraaf/begrippen";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class DeriveWhatNamesNoSource1807000000000 implements MigrationInterface {
  readonly name = "DeriveWhatNamesNoSource1807000000000";

  async up(runner: QueryRunner): Promise<void> {
    await deriveUnsourced(runner);
  }

  /** What it was is not known, and an earlier release reads it as it is. */
  async down(): Promise<void> {}
}
