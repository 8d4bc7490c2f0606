import type { MigrationInterface, QueryRunner } from "typeorm";

/** Overviews of what does not know the agenda itself, and of agenda items by their impact. */
export class TieRecordsToTheAgenda1816300000000 implements MigrationInterface {
  readonly name = "TieRecordsToTheAgenda1816300000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE overzicht
        ALTER aantal_projecten DROP NOT NULL,
        ADD besparing_euro numeric,
        ADD besparing_zorguren numeric,
        ADD aantal_agenda_items integer,
        ADD datum date`);
    // A view has the columns that there were when it was made.
    await runner.query(`DROP VIEW agenda_item_overzicht`);
    await runner.query(viewOf("agenda_item_overzicht", "AgendaItem", `${OF_CARE}, besparing_euro, besparing_zorguren`));
    for (const [view, type] of VIEWS) await runner.query(viewOf(view, type, "datum, aantal_agenda_items"));
    for (const [name, key] of ORDERS) await runner.query(`CREATE INDEX overzicht_by_${name} ON overzicht (type, ${key}, id, tot, van)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of ORDERS) await runner.query(`DROP INDEX overzicht_by_${name}`);
    for (const [view] of VIEWS) await runner.query(`DROP VIEW ${view}`);
    await runner.query(`DROP VIEW agenda_item_overzicht`);
    await runner.query(viewOf("agenda_item_overzicht", "AgendaItem", OF_CARE));
    await runner.query(`DELETE FROM overzicht WHERE aantal_projecten IS NULL`);
    await runner.query(`
      ALTER TABLE overzicht
        ALTER aantal_projecten SET NOT NULL,
        DROP besparing_euro,
        DROP besparing_zorguren,
        DROP aantal_agenda_items,
        DROP datum`);
  }
}

const viewOf = (view: string, type: string, columns: string): string =>
  `CREATE VIEW ${view} AS SELECT id, van, tot, naam, kenmerken, ernst, aantal_signalen, ${columns}, search_vector FROM overzicht WHERE type = '${type}'`;

const OF_CARE = "aantal_projecten, laatste_duiding, gebruik, kosten";

const VIEWS = [
  ["prestatie_overzicht", "Prestatie"],
  ["contractvoorwaarde_overzicht", "Contractvoorwaarde"],
  ["zorgadvies_overzicht", "Zorgadvies"],
];

/** Each order, with what it is served by: what is not known comes last, whichever way. */
const ORDERS = [
  ["euro", "coalesce(besparing_euro, '-Infinity'::numeric)"],
  ["zorguren", "coalesce(besparing_zorguren, '-Infinity'::numeric)"],
  ["agenda_items", "(aantal_agenda_items::float8)"],
  ["datum", "coalesce(datum, '-infinity'::date)"],
  ["datum_asc", "coalesce(datum, 'infinity'::date)"],
];
