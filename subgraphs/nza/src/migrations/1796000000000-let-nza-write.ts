import { createChangeLog, createMutationKeys, dropChangeLog, dropMutationKeys, hideRows, showRows } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const VERSIONED = ["bekostigingsregel", "prestatie", "tarief"];
const VERIFIED = "t.verificatie = 'GEVERIFIEERD'";

/** @param what what at most one tariff of a prestatie is for at a time */
const oneAtATime = (what: string): string =>
  `DROP CONSTRAINT tarief_one_at_a_time,
   ADD CONSTRAINT tarief_one_at_a_time EXCLUDE USING gist
     (prestatie_id WITH =, ${what}, daterange(geldig_van, geldig_tot) WITH &&) WHERE (geldig_van IS NOT NULL)`;

export class LetNzaWrite1796000000000 implements MigrationInterface {
  readonly name = "LetNzaWrite1796000000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of VERSIONED) await runner.query(`ALTER TABLE ${table} ADD record_versie integer NOT NULL DEFAULT 1`);
    await runner.query(`ALTER TABLE tarief ADD component text COLLATE "nl-x-icu"`);
    await runner.query(
      `ALTER TABLE tarief ${oneAtATime("lower(eenheid) WITH =, lower(coalesce(component, '')) WITH =")}`,
    );
    await runner.query(`
      ALTER TABLE prestatie_zorgvorm
        ADD verificatie text NOT NULL DEFAULT 'GEVERIFIEERD' CONSTRAINT prestatie_zorgvorm_verificatie_known
          CHECK (verificatie IN ('GEVERIFIEERD', 'NOG_NIET_GEVERIFIEERD', 'ONBEKEND'))`);
    await runner.query(`
      CREATE INDEX prestatie_zorgvorm_unverified ON prestatie_zorgvorm (prestatie_id, zorgvorm_id)
      WHERE verificatie = 'NOG_NIET_GEVERIFIEERD'`);
    await createMutationKeys(runner);
    await createChangeLog(runner);
    await hideRows(runner, "prestatie_zorgvorm", VERIFIED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await showRows(runner, "prestatie_zorgvorm", VERIFIED);
    await dropChangeLog(runner);
    await dropMutationKeys(runner);
    await runner.query(`ALTER TABLE prestatie_zorgvorm DROP verificatie`);
    await runner.query(`ALTER TABLE tarief ${oneAtATime("eenheid WITH =")}, DROP component`);
    for (const table of VERSIONED) await runner.query(`ALTER TABLE ${table} DROP record_versie`);
  }
}
