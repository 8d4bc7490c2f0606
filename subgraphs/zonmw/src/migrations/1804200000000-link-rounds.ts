import { VERANTWOORDING_COLUMNS } from "@pakketgraaf/begrippen";
import type { MigrationInterface, QueryRunner } from "typeorm";

const VERANTWOORDING = Object.entries(VERANTWOORDING_COLUMNS).map(([name, definition]) => `${name} ${definition}`);

export class LinkRounds1804200000000 implements MigrationInterface {
  readonly name = "LinkRounds1804200000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subsidieronde_agenda_item (
        subsidieronde_id text COLLATE "C" CONSTRAINT subsidieronde_agenda_item_subsidieronde_fk REFERENCES subsidieronde,
        agenda_item_id text COLLATE "C",
        grondslag text NOT NULL CONSTRAINT subsidieronde_agenda_item_grondslag_known
          CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        ${VERANTWOORDING.join(", ")},
        CONSTRAINT subsidieronde_agenda_item_pk PRIMARY KEY (subsidieronde_id, agenda_item_id)
      )`);
    await runner.query(`
      CREATE INDEX subsidieronde_agenda_item_reverse ON subsidieronde_agenda_item (agenda_item_id, subsidieronde_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE subsidieronde_agenda_item`);
  }
}
