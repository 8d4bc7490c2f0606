import type { MigrationInterface, QueryRunner } from "typeorm";

/** The places of open gaps on the research agenda, from day to day: beside what overviews have of other records. */
export class AddOnderzoeksagenda1816320000000 implements MigrationInterface {
  readonly name = "AddOnderzoeksagenda1816320000000";

  async up(runner: QueryRunner): Promise<void> {
    // Filled when all is told anew, which a new release has done.
    await runner.query(`ALTER TABLE overzicht ADD rang integer, ADD agendaplaats json`);
    await runner.query(`CREATE INDEX overzicht_by_rang ON overzicht (type, (rang::float8), id, tot, van) WHERE rang IS NOT NULL`);
    await runner.query(`
      CREATE VIEW onderzoeksagendapunt AS
      SELECT id, van, tot, naam, kenmerken, ernst, aantal_signalen, rang, agendaplaats, search_vector
      FROM overzicht WHERE type = 'Kennislacune' AND rang IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW onderzoeksagendapunt`);
    await runner.query(`DELETE FROM overzicht WHERE type = 'Kennislacune'`);
    // An earlier release knows no overview of these.
    await runner.query(`DELETE FROM te_bepalen WHERE type = 'overzicht:Kennislacune'`);
    await runner.query(`ALTER TABLE overzicht DROP agendaplaats, DROP rang`);
  }
}
