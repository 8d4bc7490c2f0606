import { VERANTWOORDING_COLUMNS } from "@pakketgraaf/begrippen";
import { hideRows, INTERNAL_SCHEMA, refuseToLose, showRows } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const DUIDING = `${INTERNAL_SCHEMA}.duiding`;
const PUBLISHED = `EXISTS (SELECT FROM ${DUIDING} p WHERE p.id = t.duiding_id AND p.gepubliceerd)`;

export class TellWhichCommitteesAdvised1811100000000 implements MigrationInterface {
  readonly name = "TellWhichCommitteesAdvised1811100000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE commissieadvies (
        duiding_id text COLLATE "C" CONSTRAINT commissieadvies_duiding_fk REFERENCES ${DUIDING},
        adviescommissie_id text COLLATE "C" CONSTRAINT commissieadvies_adviescommissie_fk REFERENCES adviescommissie,
        advies text,
        grondslag text NOT NULL CONSTRAINT commissieadvies_grondslag_known CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        onderbouwing ${VERANTWOORDING_COLUMNS.onderbouwing},
        bron ${VERANTWOORDING_COLUMNS.bron},
        CONSTRAINT commissieadvies_pk PRIMARY KEY (duiding_id, adviescommissie_id)
      )`);
    await runner.query(`CREATE INDEX commissieadvies_reverse ON commissieadvies (adviescommissie_id, duiding_id)`);
    await hideRows(runner, "commissieadvies", PUBLISHED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseToLose(runner, "commissieadvies", "true", INTERNAL_SCHEMA);
    await showRows(runner, "commissieadvies", PUBLISHED);
    await runner.query(`DROP TABLE commissieadvies`);
  }
}
