/*
 * A record that left the data files ends: lists, totals, searches and filters leave it out, its id goes on resolving. One
 * that became another record of its type is not there any more: its id resolves to that one.
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
