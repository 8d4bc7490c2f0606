import { tijdColumnsToAdd } from "@pakketgraaf/begrippen";
import { addColumns, dropColumns, INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const grounds = (table: string, column: string): string =>
  `text CONSTRAINT ${table}_${column}_known CHECK (${column} IN ('BRON', 'AFGELEID', 'SUGGESTIE'))`;

const COLUMNS: Record<string, Record<string, string>> = {
  bekostigingsregel: {
    ...tijdColumnsToAdd("startdatum"),
    ...tijdColumnsToAdd("einddatum"),
    ...tijdColumnsToAdd("peildatum"),
    datum_grondslag: grounds("bekostigingsregel", "datum_grondslag"),
    datum_onderbouwing: "text",
    naam_grondslag: grounds("bekostigingsregel", "naam_grondslag"),
    naam_onderbouwing: "text",
    opdrachtgever_id: `text COLLATE "C"`,
  },
  [`${INTERNAL_SCHEMA}.prestatie`]: tijdColumnsToAdd("peildatum"),
  tarief: {
    geldigheid_grondslag: grounds("tarief", "geldigheid_grondslag"),
    geldigheid_onderbouwing: "text",
    prestatie_grondslag: grounds("tarief", "prestatie_grondslag"),
    prestatie_onderbouwing: "text",
    bekostigingsregel_id: `text COLLATE "C" CONSTRAINT tarief_bekostigingsregel_fk REFERENCES bekostigingsregel`,
  },
};

export class TellWhatSourcesSay1805000000000 implements MigrationInterface {
  readonly name = "TellWhatSourcesSay1805000000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS)) await addColumns(runner, [table], columns);
    await runner.query(`CREATE INDEX tarief_by_bekostigingsregel ON tarief (bekostigingsregel_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS)) await dropColumns(runner, [table], Object.keys(columns));
  }
}
