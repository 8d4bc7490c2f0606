import type { MigrationInterface, QueryRunner } from "typeorm";

/** Where few rows have what is asked, the bits tell their places: by these they are found. */
export class FindRowsByTheirPlaces1817400000000 implements MigrationInterface {
  readonly name = "FindRowsByTheirPlaces1817400000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX overzicht_by_plaats ON overzicht (type, plaats)`);
    for (const view of VIEWS) {
      const shown = await definitionOf(runner, view);
      await runner.query(`CREATE OR REPLACE VIEW ${view} AS ${shown.replace(/\s+FROM overzicht/, ", plaats$&")}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of VIEWS) {
      const shown = await definitionOf(runner, view);
      await runner.query(`DROP VIEW ${view}`);
      await runner.query(`CREATE VIEW ${view} AS ${shown.replace(/,\s+plaats(?=\s)/, "")}`);
    }
    await runner.query(`DROP INDEX overzicht_by_plaats`);
  }
}

const VIEWS = [
  "agenda_item_overzicht",
  "zorgvorm_overzicht",
  "prestatie_overzicht",
  "contractvoorwaarde_overzicht",
  "zorgadvies_overzicht",
];

async function definitionOf(runner: QueryRunner, view: string): Promise<string> {
  const [{ definition }]: { definition: string }[] = await runner.query(`SELECT pg_get_viewdef('${view}'::regclass) AS definition`);
  return definition;
}
