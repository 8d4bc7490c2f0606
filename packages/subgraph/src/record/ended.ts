import type { EntityManager } from "typeorm";

/*
 * A record that left the data files ends: lists, totals, searches and filters leave it out, its id goes on resolving. One
 * that became another record of its type is not there any more: its id resolves to that one. Of records of other parties
 * only those are known that became others.
 */

/** The table of records that ended, with what they became when that is known. */
export const ENDED_RECORD_TABLE = `
  CREATE TABLE ended_record (
    record_type text,
    record_id text COLLATE "C",
    ended_on date NOT NULL DEFAULT CURRENT_DATE,
    became_type text,
    became_id text COLLATE "C",
    CONSTRAINT ended_record_pk PRIMARY KEY (record_type, record_id),
    CONSTRAINT ended_record_became_whole CHECK (num_nulls(became_type, became_id) IN (0, 2))
  )`;

/**
 * SQL: a record has not ended.
 *
 * As a comparison with an array that is read once, and not as a join: few records have ended, and whatever plan a list has
 * stays the one that it is.
 * @param type of the record, in the graph
 * @param id SQL for its id
 */
export const isCurrent = (type: string, id: string): string =>
  `${id} <> ALL (ARRAY(SELECT ended.record_id FROM ended_record ended WHERE ended.record_type = '${type}'))`;

/** The id that a record of any party has now, as far as the files that were seeded tell. */
export async function presentId(manager: EntityManager, type: string, id: string): Promise<string> {
  const [ended]: { id: string }[] = await manager.query(
    `SELECT became_id AS id FROM ended_record WHERE record_type = $1 AND became_type = $1 AND record_id = $2`,
    [type, id],
  );
  return ended?.id ?? id;
}
