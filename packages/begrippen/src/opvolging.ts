import type { Transaction } from "@pakketgraaf/subgraph";

/**
 * The beginning of a statement on successions: `earlier`, the ids of all that the record `$1` replaces, and of what that
 * replaces in turn. It ends, also where they go round.
 * @param table with a row for each, `opvolger_id` and `vervangen_id`
 */
export const withEarlier = (table: string): string => `
  WITH RECURSIVE earlier AS (
    SELECT vervangen_id AS id FROM ${table} WHERE opvolger_id = $1
    UNION SELECT o.vervangen_id FROM earlier JOIN ${table} o ON o.opvolger_id = earlier.id
  )`;

/**
 * Until the transaction ends nobody else records what follows upon what in this table: two that change nothing in common could
 * make a ring together, which neither of them sees.
 */
export const oneAtATime = ({ manager }: Transaction, table: string): Promise<unknown> =>
  manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [table]);
