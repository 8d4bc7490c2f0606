import type { QueryRunner } from "typeorm";
import { INTERNAL_SCHEMA } from "./provision";

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
