import { leaveDictionaries, returnToDictionaries } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is searched, and in which columns, the most telling ones first. */
const SEARCHED = {
  signaal: ["onderwerp_naam", "toelichting"],
  overzicht: ["naam"],
  doorlooptraject: ["naam"],
};

export class SearchByTerms1817000000000 implements MigrationInterface {
  readonly name = "SearchByTerms1817000000000";

  up(runner: QueryRunner): Promise<void> {
    return leaveDictionaries(runner, SEARCHED);
  }

  down(runner: QueryRunner): Promise<void> {
    return returnToDictionaries(runner, SEARCHED);
  }
}
