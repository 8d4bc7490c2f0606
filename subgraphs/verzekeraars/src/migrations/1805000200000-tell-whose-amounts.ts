import { addColumns, dropColumns, periodOf } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const grounds = (table: string, column: string): string =>
  `text CONSTRAINT ${table}_${column}_known CHECK (${column} IN ('BRON', 'AFGELEID', 'SUGGESTIE'))`;

const OF_VERZEKERAAR = {
  uzovi_grondslag: grounds("verzekeraar", "uzovi_grondslag"),
  uzovi_onderbouwing: "text",
  uzovi_bronnen: "jsonb NOT NULL DEFAULT '[]'",
};

const OF_VERGOEDING = {
  vastgesteld_door: `text CONSTRAINT vergoeding_vastgesteld_door_known
    CHECK (vastgesteld_door IN ('VERZEKERAAR', 'CONTRACT', 'ZORGAANBIEDER'))`,
  geldig_van: "date",
  geldig_tot: "date CONSTRAINT vergoeding_period CHECK (geldig_van < geldig_tot)",
  geldigheid_grondslag: grounds("vergoeding", "geldigheid_grondslag"),
  geldigheid_onderbouwing: "text",
  prestatie_grondslag: grounds("vergoeding", "prestatie_grondslag"),
  prestatie_onderbouwing: "text",
};

export class TellWhoseAmounts1805000200000 implements MigrationInterface {
  readonly name = "TellWhoseAmounts1805000200000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, ["verzekeraar"], OF_VERZEKERAAR);
    await addColumns(runner, ["vergoeding"], OF_VERGOEDING);
    await runner.query(`CREATE INDEX vergoeding_by_vastgesteld_door ON vergoeding (vastgesteld_door)`);
    await runner.query(`CREATE INDEX vergoeding_by_period ON vergoeding USING gist ((${periodOf("geldig_van", "geldig_tot")}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, ["vergoeding"], Object.keys(OF_VERGOEDING));
    await dropColumns(runner, ["verzekeraar"], Object.keys(OF_VERZEKERAAR));
  }
}
