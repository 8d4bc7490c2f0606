import type { QueryRunner } from "typeorm";
import { INTERNAL_SCHEMA } from "../database/provision";
import { versionField } from "../record/version";
import { createVisibleChange, MADE_BY_VIEWER, OUT_OF_SIGHT } from "./change-log";

/*
 * What a viewer may not see, he cannot count either: for him a record has had as many versions as he could see, 1, 2, 3
 * without a gap. Who changes a record sees all its versions, so the number that is kept with it is his.
 */

/**
 * SQL on a line: it changes nothing but what only its maker sees, such as a reference that is unverified.
 * @param line an alias of the change log
 */
const silent = (line: string): string =>
  `(${line}.before_audience IS NOT DISTINCT FROM ${line}.after_audience AND NOT ${line}.differs
    AND (${MADE_BY_VIEWER.replaceAll("c.", `${line}.`)}) IS NOT TRUE)`;

/** SQL: which of the versions that its viewer can see line `c` made. */
const VERSION = `
  (SELECT count(*) FROM ${INTERNAL_SCHEMA}.change_log v
   WHERE v.record_type = c.record_type AND v.record_id = c.record_id AND v.position <= c.position
     AND v.after IS NOT NULL AND sees(v.after_audience) AND NOT ${silent("v")})`;

const counted = (state: "before" | "after"): string =>
  `jsonb_set(c.${state}, '{${versionField()}}', to_jsonb(${VERSION} ${state === "before" ? "- 1" : ""}), false)`;

/** Makes the log count for each viewer, and tell which lines say nothing to him (`silent`). */
export async function countVisibleVersions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE ${INTERNAL_SCHEMA}.change_log ADD differs boolean NOT NULL GENERATED ALWAYS AS (
      (before - '${versionField()}') IS DISTINCT FROM (after - '${versionField()}')) STORED`);
  await runner.query(`DROP VIEW visible_change`);
  await createVisibleChange(runner, counted, [`${silent("c")} AS silent`]);
}

/** The way back. */
export async function countAllVersions(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP VIEW visible_change`);
  await createVisibleChange(runner, (state) => `c.${state}`);
  await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.change_log DROP differs`);
}

/** SQL: how many versions of a record the viewer could see. @param id SQL for the record's id */
export const visibleVersion = (recordType: string, id: string): string => `
  greatest(1, (SELECT count(*) FROM public.visible_change v
    WHERE v.record_type = '${recordType}' AND v.record_id = ${id} AND v.kind <> 'REMOVED' AND NOT v.silent))::int`;

/** Gives the public view of a table of records the versions that everybody could see. See `hideRows`. */
export const showVisibleVersion = (runner: QueryRunner, table: string, recordType: string): Promise<void> =>
  replaceVersion(runner, table, visibleVersion(recordType, "t.id"));

/** The way back. */
export const showKeptVersion = (runner: QueryRunner, table: string): Promise<void> =>
  replaceVersion(runner, table, `t.${versionColumn(runner)}`);

const versionColumn = ({ connection }: QueryRunner): string => connection.namingStrategy.columnName(versionField(), undefined, []);

/** The rest of the view, its other columns and its condition, stays as it is. */
async function replaceVersion(runner: QueryRunner, table: string, version: string): Promise<void> {
  const [{ definition, columns }]: { definition: string; columns: string[] }[] = await runner.query(
    `SELECT pg_get_viewdef(c.oid) AS definition, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
     WHERE c.oid = 'public.${table}'::regclass GROUP BY c.oid`,
  );
  const rest = definition.slice(definition.indexOf(`FROM ${INTERNAL_SCHEMA}.${table} t`));
  const own = versionColumn(runner);
  const shown = columns.map((column) => (column === own ? `${version} AS ${own}` : `t.${column}`));
  await runner.query(`CREATE OR REPLACE VIEW public.${table} AS SELECT ${shown.join(", ")} ${rest}`);
}

const LOG = `${INTERNAL_SCHEMA}.change_log`;

/**
 * Lets the feed begin at a moment, and be read by type, without reading the whole log.
 *
 * A clock may be set back, so moments need not rise with positions. `latest` does: of this line and all before it. The
 * first line of which it is not before a moment is the first line that is not.
 */
export async function makeChangeLogFilterable(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE ${LOG} ADD latest timestamptz`);
  await runner.query(`ALTER TABLE ${LOG} DISABLE TRIGGER change_log_append_only`);
  await runner.query(`
    UPDATE ${LOG} l SET latest = r.latest
    FROM (SELECT position, max(at) OVER (ORDER BY position) AS latest FROM ${LOG}) r WHERE r.position = l.position`);
  await runner.query(`ALTER TABLE ${LOG} ENABLE TRIGGER change_log_append_only`);
  await runner.query(`ALTER TABLE ${LOG} ALTER latest SET NOT NULL`);
  // With its owner's rights: who writes lines may not read them. The lines before it are there: see appendChanges.
  await runner.query(`
    CREATE FUNCTION ${INTERNAL_SCHEMA}.set_latest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
    BEGIN
      NEW.latest := greatest(NEW.at, (SELECT latest FROM ${LOG} ORDER BY position DESC LIMIT 1));
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER change_log_latest BEFORE INSERT ON ${LOG} FOR EACH ROW EXECUTE FUNCTION ${INTERNAL_SCHEMA}.set_latest()`);
  await runner.query(`CREATE INDEX change_log_by_latest ON ${LOG} (latest, position)`);
  await runner.query(`CREATE INDEX change_log_by_type ON ${LOG} (record_type, position)`);
  await runner.query(`
    CREATE FUNCTION first_change_since(moment timestamptz) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
      SET search_path = '' AS
      $$ SELECT position FROM ${LOG} WHERE latest >= moment ORDER BY latest, position LIMIT 1 $$`);
  await runner.query(`
    CREATE FUNCTION next_changes(types text[], beyond bigint, size int) RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER
      SET search_path = '' AS
      $$ SELECT p.position FROM unnest(types) AS t(type) CROSS JOIN LATERAL (
           SELECT position FROM ${LOG} WHERE record_type = t.type AND position > beyond ORDER BY position LIMIT size) p
         ORDER BY p.position LIMIT size $$`);
}

/** The way back. */
export async function makeChangeLogUnfilterable(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP FUNCTION first_change_since, next_changes`);
  await runner.query(`DROP TRIGGER change_log_latest ON ${LOG}`);
  await runner.query(`DROP FUNCTION ${INTERNAL_SCHEMA}.set_latest`);
  await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.change_log_by_type`);
  await runner.query(`ALTER TABLE ${LOG} DROP latest`);
}

/** SQL on a line: its record is not seen as a whole by everybody, as the records are of nearly all lines. */
const APART = `before_audience IS NOT NULL OR after_audience IS NOT NULL OR NOT differs OR (${OUT_OF_SIGHT})`;

/**
 * Counts what a viewer sees of the log without looking at each line. Positions have no gaps, so the last is how many lines
 * there are; only of records that are apart it takes a look at the lines to tell how many he sees.
 */
export async function countWithoutLooking(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE INDEX change_log_apart ON ${LOG} (record_type, record_id) WHERE ${APART}`);
  await runner.query(`
    CREATE VIEW visible_change_total WITH (security_barrier) AS
      WITH apart AS (SELECT DISTINCT record_type, record_id FROM ${LOG} WHERE ${APART})
      SELECT (SELECT last FROM ${INTERNAL_SCHEMA}.change_position)
        - (SELECT count(*) FROM apart a JOIN ${LOG} c ON c.record_type = a.record_type AND c.record_id = a.record_id)
        -- Of each by itself: joined to them, the view would be read from end to end.
        + (SELECT coalesce(sum((
             SELECT count(*) FROM visible_change v
             WHERE v.record_type = a.record_type AND v.record_id = a.record_id AND NOT v.removed_since AND NOT v.silent)), 0)::bigint
           FROM apart a) AS total`);
}

/** The way back. */
export async function countByLooking(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP VIEW visible_change_total`);
  await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.change_log_apart`);
}
