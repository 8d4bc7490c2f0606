import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The records of all parties by their words, as `packages/taal` gives them: terms that no dictionary of the database has a say
 * in. They come with the feeds, which are read anew, page by page, because the index is made by other code than it was.
 */
export class SearchAllRecords1817100000000 implements MigrationInterface {
  readonly name = "SearchAllRecords1817100000000";

  async up(runner: QueryRunner): Promise<void> {
    // The title twice: its words are counted apart, so that PostgreSQL knows which words are common in titles.
    await runner.query(`
      CREATE TABLE zoekrecord (
        type text COLLATE "C",
        id text COLLATE "C",
        titel tsvector NOT NULL,
        termen tsvector NOT NULL,
        lengte integer NOT NULL,
        CONSTRAINT zoekrecord_pk PRIMARY KEY (type, id)
      )`);
    await runner.query(`CREATE INDEX zoekrecord_by_titel ON zoekrecord USING gin (titel)`);
    await runner.query(`CREATE INDEX zoekrecord_by_termen ON zoekrecord USING gin (termen)`);
    await runner.query(`CREATE INDEX zoekrecord_by_lengte ON zoekrecord (lengte, type, id)`);
    await runner.query(`
      CREATE TABLE zoekwoord (
        woord text COLLATE "C",
        type text COLLATE "C",
        aantal integer NOT NULL,
        CONSTRAINT zoekwoord_pk PRIMARY KEY (woord, type)
      )`);
    await runner.query(`CREATE INDEX zoekwoord_gone ON zoekwoord (woord) WHERE aantal = 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["zoekwoord", "zoekrecord"]) await runner.query(`DROP TABLE ${table}`);
  }
}
