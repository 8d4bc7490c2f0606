import { tijdColumnsToAdd } from "@pakketgraaf/begrippen";
import { addColumns, dropColumns } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const OF_CRITERIUM = { aspecten: "text[] NOT NULL DEFAULT '{}'", vindplaats: "text" };

const OF_POSSIBLE_CRITERIUM = {
  ...tijdColumnsToAdd("peildatum"),
  vervolg: "text[] NOT NULL DEFAULT '{}'",
  positie_grondslag: `text CONSTRAINT mogelijk_nieuw_pakketcriterium_positie_grondslag_known
    CHECK (positie_grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE'))`,
  positie_bron: "jsonb",
  advies_door: "text",
  ...tijdColumnsToAdd("advies_uitgebracht"),
  advies_bron: "jsonb",
  ...tijdColumnsToAdd("advies_gepland"),
  advies_gepland_bron: "jsonb",
};

export class PlaceWhatSourcesTellOfCriteria1802100000000 implements MigrationInterface {
  readonly name = "PlaceWhatSourcesTellOfCriteria1802100000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, ["pakketcriterium"], OF_CRITERIUM);
    await addColumns(runner, ["mogelijk_nieuw_pakketcriterium"], OF_POSSIBLE_CRITERIUM);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, ["mogelijk_nieuw_pakketcriterium"], Object.keys(OF_POSSIBLE_CRITERIUM));
    await dropColumns(runner, ["pakketcriterium"], Object.keys(OF_CRITERIUM));
  }
}
