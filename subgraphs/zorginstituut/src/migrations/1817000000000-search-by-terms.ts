import { INTERNAL_SCHEMA, leaveDictionaries, returnToDictionaries } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is searched, and in which columns, the most telling ones first. */
const SEARCHED = {
  organisatie: ["naam", "rol", "omschrijving"],
  kader: ["titel", "toelichting"],
  zorgvorm: ["naam", "aandoening", "indicatie"],
  [`${INTERNAL_SCHEMA}.agenda_item`]: ["onderwerp", "aanleiding", "status_tekst"],
  [`${INTERNAL_SCHEMA}.duiding`]: ["titel", "uitkomst"],
  [`${INTERNAL_SCHEMA}.duidingsvoorwaarde`]: ["tekst"],
  product: ["titel", "omschrijving", "uitkomst"],
  agenda: ["naam", "doel", "opmerking"],
  [`${INTERNAL_SCHEMA}.agenda_item_actie`]: ["wat"],
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
