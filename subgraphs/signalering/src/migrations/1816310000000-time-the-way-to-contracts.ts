import { searchColumn } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** The steps from the agenda to a ruling, a prestatie and a contract: one row for each time in which a step stays the same. */
export class TimeTheWayToContracts1816310000000 implements MigrationInterface {
  readonly name = "TimeTheWayToContracts1816310000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE doorlooptraject (
        bron_type text COLLATE "C" NOT NULL,
        bron_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        van date NOT NULL,
        tot date NOT NULL,
        stap text COLLATE "C" NOT NULL,
        uitkomst text COLLATE "C" NOT NULL,
        naam text COLLATE "nl-x-icu" NOT NULL,
        sectoren text[] COLLATE "C" NOT NULL,
        agenda_item_id text COLLATE "C",
        zorgvorm_id text COLLATE "C",
        begin_type text,
        begin_id text,
        einde_type text,
        einde_id text,
        begonnen_vanaf date,
        begonnen_tot_en_met date,
        geeindigd_vanaf date,
        geeindigd_tot_en_met date,
        minstens integer,
        hoogstens integer,
        ontbreekt text COLLATE "nl-x-icu",
        ${searchColumn("naam")},
        CONSTRAINT doorlooptraject_pk PRIMARY KEY (bron_type, bron_id, id, van),
        CONSTRAINT doorlooptraject_period CHECK (van < tot),
        CONSTRAINT doorlooptraject_days CHECK (uitkomst <> 'KLAAR' OR minstens BETWEEN 0 AND hoogstens),
        CONSTRAINT doorlooptraject_missing CHECK ((uitkomst = 'NIET_TE_BEOORDELEN') = (ontbreekt IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX doorlooptraject_search ON doorlooptraject USING gin (search_vector)`);
    await runner.query(`CREATE INDEX doorlooptraject_by_sectoren ON doorlooptraject USING gin (sectoren)`);
    for (const column of ["stap", "uitkomst", "agenda_item_id", "zorgvorm_id"]) {
      await runner.query(`CREATE INDEX doorlooptraject_by_${column} ON doorlooptraject (${column})`);
    }
    await runner.query(`CREATE INDEX doorlooptraject_by_naam ON doorlooptraject (naam, id)`);
    await runner.query(`CREATE INDEX doorlooptraject_by_duur ON doorlooptraject ((coalesce(hoogstens, -1)::float8), id)`);
    await runner.query(`CREATE INDEX doorlooptraject_by_begin ON doorlooptraject (begonnen_vanaf)`);
    await runner.query(`CREATE INDEX doorlooptraject_by_begin_asc ON doorlooptraject (coalesce(begonnen_vanaf, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX doorlooptraject_by_begin_desc ON doorlooptraject (coalesce(begonnen_vanaf, '-infinity'::date), id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE doorlooptraject`);
  }
}
