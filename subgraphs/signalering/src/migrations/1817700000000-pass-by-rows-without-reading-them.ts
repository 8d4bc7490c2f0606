import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What does not have what is asked is passed by in the index of an order, without being read: of each row it has the place, and
 * the column that an expression is of, without which PostgreSQL goes to the row for the expression.
 */
export class PassByRowsWithoutReadingThem1817700000000 implements MigrationInterface {
  readonly name = "PassByRowsWithoutReadingThem1817700000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, key, column] of ORDERS) {
      await replace(runner, name, key, ` INCLUDE (${["plaats", ...(column ? [column] : [])].join(", ")})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, key] of ORDERS) await replace(runner, name, key, "");
  }
}

async function replace(runner: QueryRunner, name: string, key: string, besides: string): Promise<void> {
  await runner.query(`DROP INDEX overzicht_by_${name}`);
  await runner.query(`CREATE INDEX overzicht_by_${name} ON overzicht (type, ${key}, id, tot, van)${besides}`);
}

/** Each order, with what its index is on, and the column that this is an expression of. */
const ORDERS: readonly (readonly [name: string, key: string, column?: string])[] = [
  ["naam", "naam"],
  ["ernst", "(ernst::float8)", "ernst"],
  ["projecten", "(aantal_projecten::float8)", "aantal_projecten"],
  ["duiding", "coalesce(laatste_duiding, '-infinity'::date)", "laatste_duiding"],
  ["duiding_asc", "coalesce(laatste_duiding, 'infinity'::date)", "laatste_duiding"],
  ["gebruik", "coalesce(gebruik, '-Infinity'::numeric)", "gebruik"],
  ["kosten", "coalesce(kosten, '-Infinity'::numeric)", "kosten"],
  ["euro", "coalesce(besparing_euro, '-Infinity'::numeric)", "besparing_euro"],
  ["zorguren", "coalesce(besparing_zorguren, '-Infinity'::numeric)", "besparing_zorguren"],
  ["agenda_items", "(aantal_agenda_items::float8)", "aantal_agenda_items"],
  ["datum", "coalesce(datum, '-infinity'::date)", "datum"],
  ["datum_asc", "coalesce(datum, 'infinity'::date)", "datum"],
];
