import type { QueryRunner } from "typeorm";
import { INTERNAL_SCHEMA } from "../database/provision";
import { ENDED_RECORD_TABLE } from "../record/ended";

/** The table in which a database remembers what it was seeded with; part of every subgraph's first migration. */
export const SEEDED_RECORD_TABLE = `
  CREATE TABLE seeded_record (
    file text NOT NULL,
    record_id text NOT NULL,
    seeded_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT seeded_record_pk PRIMARY KEY (file, record_id)
  )`;

/** Lets a database remember what each record was seeded with, which records ended, and what users had otherwise. */
export async function rememberSeeds(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE seeded_record
      -- Of the rows; null: they are those of a release that did not remember them.
      ADD hash text,
      ADD rows jsonb,
      ADD ended boolean NOT NULL DEFAULT false`);
  await runner.query(ENDED_RECORD_TABLE);
  // With what users made of it, which need not be for everybody.
  await runner.query(`
    CREATE TABLE ${INTERNAL_SCHEMA}.seed_difference (
      file text,
      record_id text COLLATE "C",
      relation text,
      key jsonb,
      -- Of a whole row: '*'.
      column_name text,
      seeded jsonb,
      kept jsonb,
      offered jsonb,
      -- What the database said when it would not have what the file offers.
      refused text,
      found_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT seed_difference_pk PRIMARY KEY (file, record_id, relation, key, column_name)
    )`);
}

/**
 * The way back.
 * @throws Error while records have ended: they would stand in lists again
 */
export async function forgetSeeds(runner: QueryRunner): Promise<void> {
  // Not of ids that became others: those records are not there.
  const [{ ended }] = await runner.query(
    `SELECT count(*)::int AS ended FROM ended_record e
     WHERE EXISTS (SELECT FROM seeded_record s WHERE s.ended AND s.record_id = e.record_id) AND e.became_type IS DISTINCT FROM e.record_type`,
  );
  if (ended > 0) throw new Error(`${ended} records have ended, which this would bring back`);
  await runner.query(`DROP TABLE ${INTERNAL_SCHEMA}.seed_difference`);
  await runner.query(`DROP TABLE ended_record`);
  await runner.query(`ALTER TABLE seeded_record DROP hash, DROP rows, DROP ended`);
}
