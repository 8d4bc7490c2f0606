import { createChangeLog, createMutationKeys, dropChangeLog, dropMutationKeys, hideRows, showRows } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const VERSIONED = ["rondetype", "programma", "subsidieronde", "project", "kennislacune", "koppeling"];
const VERIFIED = "t.verificatie = 'GEVERIFIEERD'";

export class LetZonmwWrite1796000000000 implements MigrationInterface {
  readonly name = "LetZonmwWrite1796000000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of VERSIONED) await runner.query(`ALTER TABLE ${table} ADD record_versie integer NOT NULL DEFAULT 1`);
    await runner.query(`
      ALTER TABLE koppeling
        ADD onderbouwing text,
        ADD reden text,
        ADD verificatie text NOT NULL DEFAULT 'GEVERIFIEERD' CONSTRAINT koppeling_verificatie_known
          CHECK (verificatie IN ('GEVERIFIEERD', 'NOG_NIET_GEVERIFIEERD', 'ONBEKEND'))`);
    await runner.query(`CREATE INDEX koppeling_unverified ON koppeling (id) WHERE verificatie = 'NOG_NIET_GEVERIFIEERD'`);
    await createMutationKeys(runner);
    await createChangeLog(runner);
    await hideRows(runner, "koppeling", VERIFIED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await showRows(runner, "koppeling", VERIFIED);
    await dropChangeLog(runner);
    await dropMutationKeys(runner);
    await runner.query(`ALTER TABLE koppeling DROP onderbouwing, DROP reden, DROP verificatie`);
    for (const table of VERSIONED) await runner.query(`ALTER TABLE ${table} DROP record_versie`);
  }
}
