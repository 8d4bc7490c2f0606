import type { MigrationInterface, QueryRunner } from "typeorm";

/** Rows of other days are passed by in the index of an order, without being read: of each it has both days. */
export class OrderRowsOfADay1816420000000 implements MigrationInterface {
  readonly name = "OrderRowsOfADay1816420000000";

  async up(runner: QueryRunner): Promise<void> {
    await replace(runner, "id, tot, van");
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, "id, tot");
  }
}

async function replace(runner: QueryRunner, rest: string): Promise<void> {
  for (const [name, key] of ORDERS) {
    await runner.query(`DROP INDEX overzicht_by_${name}`);
    await runner.query(`CREATE INDEX overzicht_by_${name} ON overzicht (type, ${key}, ${rest})`);
  }
}

const ORDERS = [
  ["naam", "naam"],
  ["ernst", "(ernst::float8)"],
  ["projecten", "(aantal_projecten::float8)"],
  ["duiding", "coalesce(laatste_duiding, '-infinity'::date)"],
  ["duiding_asc", "coalesce(laatste_duiding, 'infinity'::date)"],
  ["gebruik", "coalesce(gebruik, '-Infinity'::numeric)"],
  ["kosten", "coalesce(kosten, '-Infinity'::numeric)"],
];
