import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const DUIDING = `${INTERNAL_SCHEMA}.duiding`;

export class LeadDuidingenToTheirRoutes1803300000000 implements MigrationInterface {
  readonly name = "LeadDuidingenToTheirRoutes1803300000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ${DUIDING}
        ADD CONSTRAINT duiding_instroomroute_fk FOREIGN KEY (instroomroute_id) REFERENCES instroomroute,
        ADD CONSTRAINT duiding_instroomroute_with_grondslag CHECK (num_nulls(instroomroute_id, instroomroute_grondslag) IN (0, 2))`);
    await runner.query(`CREATE INDEX duiding_by_instroomroute ON ${DUIDING} (instroomroute_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.duiding_by_instroomroute`);
    await runner.query(`
      ALTER TABLE ${DUIDING} DROP CONSTRAINT duiding_instroomroute_fk, DROP CONSTRAINT duiding_instroomroute_with_grondslag`);
  }
}
