import { INTERNAL_SCHEMA, leaveDictionaries, returnToDictionaries } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is searched, and in which columns, the most telling ones first. */
const SEARCHED = {
  [`${INTERNAL_SCHEMA}.prestatie`]: ["omschrijving", "code", "stofnaam", "zorgvorm_tekst"],
  tarief: ["beschikking", "eenheid", "opmerking"],
  bekostigingsregel: ["naam", "nummer", "omschrijving", "joined_text(genoemde_kenmerken)"],
  addonindicatie: ["stofnaam", "indicatie"],
  regelkoppeling: ["onderbouwing"],
  prestatiebundel: ["naam"],
  [`${INTERNAL_SCHEMA}.gebruikscijfer`]: ["aantal_soort", "kosten_soort", "opmerking"],
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
