import { addColumns, allowValues, dropColumns, INTERNAL_SCHEMA, letGuestsChange, letGuestsChangeNothing, ORGANISATION_SETTING } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLE = `${INTERNAL_SCHEMA}.koppeling`;
const STATUSES = ["VOORGESTELD", "BEVESTIGD", "INGETROKKEN"];

const COLUMNS = {
  bezwaar: "text",
  bezwaar_door_id: `text COLLATE "C"`,
  bezwaar_op: "timestamptz",
  stand_voor_bezwaar: "text CHECK (stand_voor_bezwaar IN ('VOORGESTELD', 'BEVESTIGD'))",
  heroverweging_gevraagd_op: "timestamptz",
};

const CONSTRAINTS = {
  koppeling_bezwaar_whole: "num_nulls(bezwaar, bezwaar_door_id, bezwaar_op, stand_voor_bezwaar) IN (0, 4)",
  koppeling_bezwaar_status: "status = 'INGETROKKEN' OR (status = 'BETWIST') = (bezwaar_op IS NOT NULL)",
  koppeling_heroverweging_of_bezwaar: "heroverweging_gevraagd_op IS NULL OR bezwaar_op IS NOT NULL",
};

/** What the status of a link was, were there no objection to it. */
const WITHOUT_BEZWAAR = "CASE OLD.status WHEN 'BETWIST' THEN OLD.stand_voor_bezwaar ELSE OLD.status END";
const OBJECTS = `NEW.status = 'BETWIST' AND OLD.status <> 'INGETROKKEN' AND NEW.stand_voor_bezwaar = ${WITHOUT_BEZWAAR}
  AND NEW.bezwaar_door_id = current_setting('${ORGANISATION_SETTING}') AND NEW.heroverweging_gevraagd_op IS NULL`;
const OBJECTS_NO_MORE = `OLD.bezwaar_op IS NOT NULL AND NEW.bezwaar_op IS NULL AND NEW.status = ${WITHOUT_BEZWAAR}`;

export class LetZorginstituutObject1804100000000 implements MigrationInterface {
  readonly name = "LetZorginstituutObject1804100000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, [TABLE], COLUMNS);
    await allowValues(runner, "koppeling", "status", [...STATUSES, "BETWIST"], INTERNAL_SCHEMA);
    for (const [name, check] of Object.entries(CONSTRAINTS)) {
      await runner.query(`ALTER TABLE ${TABLE} ADD CONSTRAINT ${name} CHECK (${check})`);
    }
    await letGuestsChange(runner, "koppeling", ["status", "reden", ...Object.keys(COLUMNS)], `(${OBJECTS}) OR (${OBJECTS_NO_MORE})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allowValues(runner, "koppeling", "status", STATUSES, INTERNAL_SCHEMA);
    await letGuestsChangeNothing(runner, "koppeling");
    for (const name of Object.keys(CONSTRAINTS)) await runner.query(`ALTER TABLE ${TABLE} DROP CONSTRAINT ${name}`);
    await dropColumns(runner, [TABLE], Object.keys(COLUMNS));
  }
}
