import { addColumns, dropColumns, INTERNAL_SCHEMA, searchColumn } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const VOORWAARDE = `${INTERNAL_SCHEMA}.duidingsvoorwaarde`;
const DUIDING = `${INTERNAL_SCHEMA}.duiding`;

/** What follows the column's name. */
const VECTOR = searchColumn("tekst").replace("search_vector ", "");

/** One by one, of those that an index finds: as a join, PostgreSQL would read all duidingen to search in a few conditions. */
const ONE_BY_ONE = `(SELECT p.gepubliceerd FROM ${DUIDING} p WHERE p.id = t.duiding_id)`;
const AS_A_JOIN = `EXISTS (SELECT FROM ${DUIDING} p WHERE p.id = t.duiding_id AND p.gepubliceerd)`;

export class FindConditionsOfDuidingen1815000000000 implements MigrationInterface {
  readonly name = "FindConditionsOfDuidingen1815000000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, [VOORWAARDE], { search_vector: VECTOR });
    await runner.query(`CREATE INDEX duidingsvoorwaarde_by_search ON ${VOORWAARDE} USING gin (search_vector)`);
    await runner.query(`CREATE INDEX duidingsvoorwaarde_by_tekst ON ${VOORWAARDE} ((left(tekst, 500) COLLATE "nl-x-icu"), id)`);
    await show(runner, ONE_BY_ONE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await show(runner, AS_A_JOIN);
    await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.duidingsvoorwaarde_by_tekst`);
    await dropColumns(runner, [VOORWAARDE], ["search_vector"]);
  }
}

/** @param condition SQL on alias `t`: rows that everybody may see */
async function show(runner: QueryRunner, condition: string): Promise<void> {
  const [{ columns }] = await runner.query(
    `SELECT string_agg('t.' || attname, ', ' ORDER BY attnum) AS columns FROM pg_attribute
     WHERE attrelid = 'public.duidingsvoorwaarde'::regclass AND attnum > 0`,
  );
  await runner.query(`CREATE OR REPLACE VIEW public.duidingsvoorwaarde AS SELECT ${columns} FROM ${VOORWAARDE} t WHERE ${condition}`);
}
