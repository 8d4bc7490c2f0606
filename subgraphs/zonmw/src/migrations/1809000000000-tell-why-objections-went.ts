import { addColumns, dropColumns, INTERNAL_SCHEMA, letGuestsChange, letGuestsChangeNothing, ORGANISATION_SETTING } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLE = `${INTERNAL_SCHEMA}.koppeling`;
const COLUMNS = { bezwaar_intrekking: "text" };

const OF_OBJECTIONS = ["status", "reden", "bezwaar", "bezwaar_door_id", "bezwaar_op", "stand_voor_bezwaar", "heroverweging_gevraagd_op"];

/** What the status of a link was, were there no objection to it. */
const WITHOUT_BEZWAAR = "CASE OLD.status WHEN 'BETWIST' THEN OLD.stand_voor_bezwaar ELSE OLD.status END";
const OBJECTS = `NEW.status = 'BETWIST' AND OLD.status <> 'INGETROKKEN' AND NEW.stand_voor_bezwaar = ${WITHOUT_BEZWAAR}
  AND NEW.bezwaar_door_id = current_setting('${ORGANISATION_SETTING}') AND NEW.heroverweging_gevraagd_op IS NULL`;
const OBJECTS_NO_MORE = `OLD.bezwaar_op IS NOT NULL AND NEW.bezwaar_op IS NULL AND NEW.status = ${WITHOUT_BEZWAAR}`;

export class TellWhyObjectionsWent1809000000000 implements MigrationInterface {
  readonly name = "TellWhyObjectionsWent1809000000000";

  async up(runner: QueryRunner): Promise<void> {
    await letGuestsChangeNothing(runner, "koppeling");
    await addColumns(runner, [TABLE], COLUMNS);
    await letGuestsChange(runner, "koppeling", [...OF_OBJECTIONS, ...Object.keys(COLUMNS)], `(${OBJECTS}) OR (${OBJECTS_NO_MORE})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await letGuestsChangeNothing(runner, "koppeling");
    await dropColumns(runner, [TABLE], Object.keys(COLUMNS));
    await letGuestsChange(runner, "koppeling", OF_OBJECTIONS, `(${OBJECTS}) OR (${OBJECTS_NO_MORE})`);
  }
}
