import { leaveDictionaries, returnToDictionaries, SEARCH_STAMP } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is searched, and in which columns, the most telling ones first. */
const SEARCHED = {
  signaal: ["onderwerp_naam", "toelichting"],
  overzicht: ["naam"],
  doorlooptraject: ["naam"],
};

/** On the rows of overviews, which are searched through these. */
const VIEWS = [
  ...["agenda_item", "zorgvorm", "prestatie", "contractvoorwaarde", "zorgadvies"].map((type) => `${type}_overzicht`),
  "onderzoeksagendapunt",
];

export class SearchByTerms1817000000000 implements MigrationInterface {
  readonly name = "SearchByTerms1817000000000";

  async up(runner: QueryRunner): Promise<void> {
    await leaveDictionaries(runner, SEARCHED);
    for (const view of VIEWS) {
      const [{ definition }] = await runner.query(`SELECT pg_get_viewdef($1::regclass) AS definition`, [view]);
      const wider = definition.replace(/\n\s+FROM overzicht\b/, (from: string) => `, ${SEARCH_STAMP}${from}`);
      await runner.query(`CREATE OR REPLACE VIEW ${view} AS ${wider}`);
    }
  }

  down(runner: QueryRunner): Promise<void> {
    return returnToDictionaries(runner, SEARCHED);
  }
}
