import {
  INTERNAL_SCHEMA,
  leaveDictionaries,
  letGuestsChange,
  letGuestsChangeNothing,
  ORGANISATION_SETTING,
  returnToDictionaries,
  SEARCH_STAMP,
  SEARCH_VECTOR,
} from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is searched, and in which columns, the most telling ones first. */
const SEARCHED = {
  programma: ["naam", "doel", "opdrachtgever"],
  subsidieronde: ["naam", "toelichting"],
  project: ["titel", "hoofdaanvrager", "uitkomst", "projectnummer"],
  kennislacune: ["vraag", "ingebracht_door"],
  onderzoeksorganisatie: ["naam"],
  netwerk: ["naam", "omschrijving"],
  [`${INTERNAL_SCHEMA}.koppeling`]: ["onderbouwing", "reden"],
};

/** An objection gives its reason, by which the link is found. */
const OF_OBJECTIONS = [
  ...["status", "reden", "bezwaar", "bezwaar_door_id", "bezwaar_op", "stand_voor_bezwaar", "heroverweging_gevraagd_op"],
  "bezwaar_intrekking",
];

/** What the status of a link was, were there no objection to it. */
const WITHOUT_BEZWAAR = "CASE OLD.status WHEN 'BETWIST' THEN OLD.stand_voor_bezwaar ELSE OLD.status END";
const OBJECTS = `NEW.status = 'BETWIST' AND OLD.status <> 'INGETROKKEN' AND NEW.stand_voor_bezwaar = ${WITHOUT_BEZWAAR}
  AND NEW.bezwaar_door_id = current_setting('${ORGANISATION_SETTING}') AND NEW.heroverweging_gevraagd_op IS NULL`;
const OBJECTS_NO_MORE = `OLD.bezwaar_op IS NOT NULL AND NEW.bezwaar_op IS NULL AND NEW.status = ${WITHOUT_BEZWAAR}`;

export class SearchByTerms1817000000000 implements MigrationInterface {
  readonly name = "SearchByTerms1817000000000";

  async up(runner: QueryRunner): Promise<void> {
    await letGuestsChangeNothing(runner, "koppeling");
    await leaveDictionaries(runner, SEARCHED);
    await letObject(runner, [...OF_OBJECTIONS, SEARCH_VECTOR, SEARCH_STAMP]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await letGuestsChangeNothing(runner, "koppeling");
    await returnToDictionaries(runner, SEARCHED);
    await letObject(runner, OF_OBJECTIONS);
  }
}

const letObject = (runner: QueryRunner, columns: readonly string[]): Promise<void> =>
  letGuestsChange(runner, "koppeling", columns, `(${OBJECTS}) OR (${OBJECTS_NO_MORE})`);
