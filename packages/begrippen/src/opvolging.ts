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
