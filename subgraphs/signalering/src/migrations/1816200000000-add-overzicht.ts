import type { MigrationInterface, QueryRunner } from "typeorm";

/** What each agenda item and zorgvorm is filtered, counted and ordered by, from day to day: one row for each time in which it stays the same. */
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
        gebruik integer,
        kosten numeric(15, 4),
        CONSTRAINT overzicht_pk PRIMARY KEY (type, id, van),
        CONSTRAINT overzicht_period CHECK (van < tot)
      )`);
    await runner.query(`CREATE INDEX overzicht_by_kenmerken ON overzicht USING gin (type, kenmerken)`);
    for (const [name, key] of ORDERS) await runner.query(`CREATE INDEX overzicht_by_${name} ON overzicht (type, ${key}, id, tot)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE overzicht`);
    await runner.query(`DROP EXTENSION btree_gin`);
  }
}

const ORDERS = [
  ["naam", "naam"],
  ["ernst", "ernst"],
  ["projecten", "aantal_projecten"],
  ["duiding", "coalesce(laatste_duiding, '-infinity'::date)"],
  ["gebruik", "coalesce(gebruik, -1)"],
  ["kosten", "coalesce(kosten, -1)"],
];
