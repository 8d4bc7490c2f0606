import { searchColumn } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What each agenda item and zorgvorm is filtered, counted and ordered by, from day to day: one row for each time in which it
 * stays the same.
 */
export class AddOverzicht1816200000000 implements MigrationInterface {
  readonly name = "AddOverzicht1816200000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gin`);
    await runner.query(`
      CREATE TABLE overzicht (
        type text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        van date NOT NULL,
        tot date NOT NULL,
        naam text COLLATE "nl-x-icu" NOT NULL,
        kenmerken text[] COLLATE "C" NOT NULL,
        ernst smallint NOT NULL,
        aantal_signalen integer NOT NULL,
        aantal_projecten integer NOT NULL,
        laatste_duiding date,
        gebruik numeric(12),
        kosten numeric(15, 4),
        ${searchColumn("naam")},
        CONSTRAINT overzicht_pk PRIMARY KEY (type, id, van),
        CONSTRAINT overzicht_period CHECK (van < tot)
      )`);
    await runner.query(`CREATE INDEX overzicht_by_kenmerken ON overzicht USING gin (type, kenmerken)`);
    await runner.query(`CREATE INDEX overzicht_search ON overzicht USING gin (type, search_vector)`);
    for (const [name, key] of ORDERS) await runner.query(`CREATE INDEX overzicht_by_${name} ON overzicht (type, ${key}, id, tot)`);
    for (const [view, type] of VIEWS) {
      const ofType = `SELECT id, van, tot, ${COLUMNS} FROM overzicht WHERE type = '${type}'`;
      await runner.query(`CREATE VIEW ${view} AS ${ofType}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [view] of VIEWS) await runner.query(`DROP VIEW ${view}`);
    await runner.query(`DROP TABLE overzicht`);
    await runner.query(`DROP EXTENSION btree_gin`);
  }
}

/** Each order, with what it is served by: what is not known comes last, whichever way. */
const ORDERS = [
  ["naam", "naam"],
  ["ernst", "(ernst::float8)"],
  ["projecten", "(aantal_projecten::float8)"],
  ["duiding", "coalesce(laatste_duiding, '-infinity'::date)"],
  ["duiding_asc", "coalesce(laatste_duiding, 'infinity'::date)"],
  ["gebruik", "coalesce(gebruik, '-Infinity'::numeric)"],
  ["kosten", "coalesce(kosten, '-Infinity'::numeric)"],
];

const VIEWS = [
  ["agenda_item_overzicht", "AgendaItem"],
  ["zorgvorm_overzicht", "Zorgvorm"],
];

const COLUMNS = "naam, kenmerken, ernst, aantal_signalen, aantal_projecten, laatste_duiding, gebruik, kosten, search_vector";
