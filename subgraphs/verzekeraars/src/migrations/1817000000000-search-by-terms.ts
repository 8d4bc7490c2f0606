import { INTERNAL_SCHEMA, leaveDictionaries, returnToDictionaries } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is searched, and in which columns, the most telling ones first. */
const SEARCHED = {
  verzekeraar: ["naam", "joined_text(labels)", "omschrijving", "regio"],
  [`${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar`]: ["omschrijving", "zorgvorm_tekst", "norm_eenheid"],
  [`${INTERNAL_SCHEMA}.contractvoorwaarde_vertrouwelijk`]: ["omschrijving", "zorgvorm_tekst", "norm_eenheid"],
  zorgadvies: ["onderwerp", "indicatie", "zorgvorm_tekst", "stofnaam", "uitkomst"],
  vergoeding: ["soort_tekst", "eenheid", "opmerking"],
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
