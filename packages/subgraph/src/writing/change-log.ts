import type { EntityManager, QueryRunner } from "typeorm";
import { ORGANISATION_SETTING } from "../database/data-source";
import { INTERNAL_SCHEMA } from "../database/provision";
import type { Statement } from "../database/statement-log";
import { readParts, snapshotOf, type RecordKind, type Snapshot, type VersionedRecord } from "../record/record-kind";
import type { Viewer } from "../request/viewer";

/** One record, before and after; null where there is or was none. */
export interface Change {
  type: string;
  id: string;
  before: Snapshot | null;
  after: Snapshot | null;
}

/** Who makes a change. Of records from the data files nobody is known. */
export type Actor = Pick<Viewer, "organisation" | "client" | "subject">;

export const NOBODY: Actor = { organisation: null, client: null, subject: null };

/** Who brings a later hand-over of the data files: no organisation changed anything. */
export const CORRECTION: Actor = { organisation: null, client: "seed", subject: null };

/**
 * Writes lines to the log, in the transaction that makes the changes and as the last thing in it: the row with the last
 * position stays locked until the transaction ends, so positions follow the order of commits and have no gaps.
 * @param along what is done in the same statement, or by itself when there are no lines
 */
export async function appendChanges(
  manager: EntityManager,
  actor: Actor,
  changes: readonly Change[],
  along?: Pick<Statement, "text" | "parameters">,
): Promise<void> {
  if (changes.length === 0) {
    if (along) await manager.query(along.text, [...along.parameters]);
    return;
  }
  const { organisation, client, subject } = actor;
  const lines = changes.map(({ type, id, before, after }) => ({
    organisation,
    client,
    subject,
    record_type: type,
    record_id: id,
    before: before?.state,
    after: after?.state,
    before_audience: before?.audience,
    after_audience: after?.audience,
  }));
  const [text, parameters] = along ? [`along AS (${along.text}),`, along.parameters] : ["", []];
  const given = `$${parameters.length + 1}::jsonb`;
  const columns = Object.keys(lines[0]).join(", ");
  await manager.query(
    `WITH ${text} place AS (
       UPDATE change_position SET last = last + jsonb_array_length(${given})
       RETURNING last - jsonb_array_length(${given}) AS before_these
     )
     INSERT INTO change_log (position, ${columns}) SELECT before_these + ordinality, ${columns}
     FROM place, jsonb_populate_recordset(NULL::change_log, ${given}) WITH ORDINALITY`,
    [...parameters, JSON.stringify(lines)],
  );
}

const CHUNK = 500;

/** Gives every record that the log does not know a first line, made by nobody. */
export async function logUnlogged(manager: EntityManager, kinds: readonly RecordKind[]): Promise<void> {
  for (const kind of kinds) {
    const unlogged = await manager
      .createQueryBuilder()
      .select("e.id", "id")
      .from(kind.entity, "e")
      .where("NOT EXISTS (SELECT FROM visible_change c WHERE c.record_type = :type AND c.record_id = e.id)", { type: kind.type })
      .orderBy("e.id")
      .getRawMany<{ id: string }>();
    for (let start = 0; start < unlogged.length; start += CHUNK) {
      const ids = unlogged.slice(start, start + CHUNK).map(({ id }) => id);
      const chunk = manager.createQueryBuilder(kind.entity, "e").where("e.id = ANY(:ids)", { ids }).orderBy("e.id");
      const parts = await readParts(manager, kind, ids);
      const firstLine = (record: VersionedRecord): Change => {
        return { type: kind.type, id: record.id, before: null, after: snapshotOf(kind, record, parts.get(record.id)) };
      };
      await appendChanges(manager, NOBODY, (await chunk.getMany()).map(firstLine));
    }
  }
}

/** SQL on a line: someone who saw the record before does not see it any more. */
export const OUT_OF_SIGHT = "before IS NOT NULL AND (after IS NULL OR after_audience IS DISTINCT FROM before_audience)";

/**
 * The tables and the view of the change log.
 *
 * A line is one change of one record, with who may see the record before and after. What a viewer makes of it follows
 * from that: a record that comes into sight is added, whatever it was before; one that goes out of sight is removed, and
 * nothing that was said of it before is shown any more.
 * @param supervisor the organisation that sees what any other does
 */
export async function createChangeLog(runner: QueryRunner, supervisor?: string): Promise<void> {
  await runner.query(`CREATE SCHEMA IF NOT EXISTS ${INTERNAL_SCHEMA}`);
  await runner.query(`
    CREATE TABLE ${INTERNAL_SCHEMA}.change_position (
      one boolean CONSTRAINT change_position_pk PRIMARY KEY DEFAULT true CONSTRAINT change_position_one CHECK (one),
      last bigint NOT NULL
    )`);
  await runner.query(`INSERT INTO ${INTERNAL_SCHEMA}.change_position (last) VALUES (0)`);
  await runner.query(`
    CREATE TABLE ${INTERNAL_SCHEMA}.change_log (
      position bigint CONSTRAINT change_log_pk PRIMARY KEY,
      -- What clients get to see of the position: it does not tell how many lines they may not see.
      cursor uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT change_log_cursor_unique UNIQUE,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      organisation text,
      client text,
      subject text,
      record_type text NOT NULL,
      record_id text COLLATE "C" NOT NULL,
      before jsonb,
      after jsonb,
      before_audience text,
      after_audience text,
      CONSTRAINT change_log_something CHECK (num_nonnulls(before, after) > 0)
    )`);
  await runner.query(`CREATE INDEX change_log_by_record ON ${INTERNAL_SCHEMA}.change_log (record_type, record_id, position)`);
  // Whatever is shown looks for these, of which there are few.
  await runner.query(`
    CREATE INDEX change_log_out_of_sight ON ${INTERNAL_SCHEMA}.change_log (record_type, record_id, position)
    WHERE ${OUT_OF_SIGHT}`);
  await runner.query(`
    CREATE FUNCTION ${INTERNAL_SCHEMA}.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '% on %: lines can only be added', tg_op, tg_table_name; END $$`);
  await runner.query(`
    CREATE TRIGGER change_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${INTERNAL_SCHEMA}.change_log
      FOR EACH STATEMENT EXECUTE FUNCTION ${INTERNAL_SCHEMA}.refuse_change()`);
  // The writer adds lines, and reads what is its organisation's to see: through the view, which has its owner's rights.
  await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.change_log ENABLE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY change_log_add ON ${INTERNAL_SCHEMA}.change_log FOR INSERT WITH CHECK (true)`);
  // Only who may use the schema can say on whose behalf: the reader's setting counts for nothing.
  await runner.query(`
    CREATE FUNCTION sees(audience text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN
      audience IS NULL OR (has_schema_privilege('${INTERNAL_SCHEMA}', 'USAGE')
        AND ${VIEWING} IN (audience${supervisor ? `, '${supervisor}'` : ""}))`);
  await createVisibleChange(runner, (state) => `c.${state}`);
}

const VIEWING = `coalesce(current_setting('${ORGANISATION_SETTING}', true), '')`;

/** SQL on a line `c`: the viewer's organisation made it. */
export const MADE_BY_VIEWER = `c.organisation = ${VIEWING} AND has_schema_privilege('${INTERNAL_SCHEMA}', 'USAGE')`;

/**
 * The view of the lines that a viewer may see.
 * @param shown SQL for what is shown of a state of the record on line `c`
 * @param more further columns
 */
export const createVisibleChange = (
  runner: QueryRunner,
  shown: (state: "before" | "after") => string,
  more: readonly string[] = [],
): Promise<void> =>
  runner.query(`
    CREATE VIEW visible_change WITH (security_barrier) AS
      SELECT c.position, c.cursor, c.at, c.organisation, c.client,
        CASE WHEN ${MADE_BY_VIEWER} THEN c.subject END AS subject,
        c.record_type, c.record_id,
        CASE WHEN NOT (c.after IS NOT NULL AND sees(c.after_audience)) THEN 'REMOVED'
          WHEN c.before IS NOT NULL AND sees(c.before_audience) THEN 'CHANGED' ELSE 'ADDED' END AS kind,
        CASE WHEN sees(c.before_audience) AND sees(c.after_audience) AND c.after IS NOT NULL THEN ${shown("before")} END AS before,
        CASE WHEN sees(c.after_audience) THEN ${shown("after")} END AS after,
        -- For one line at a time, and in the order of the feed: a view with a barrier is planned by itself, without the limit
        -- of a page. An EXISTS would be joined to the whole log.
        coalesce((
          SELECT true FROM ${INTERNAL_SCHEMA}.change_log t
          WHERE t.record_type = c.record_type AND t.record_id = c.record_id AND t.position > c.position
            AND ${OUT_OF_SIGHT} AND sees(t.before_audience) AND NOT (t.after IS NOT NULL AND sees(t.after_audience))
          LIMIT 1), false) AS removed_since
        ${more.map((column) => `, ${column}`).join("")}
      FROM ${INTERNAL_SCHEMA}.change_log c
      WHERE (c.before IS NOT NULL AND sees(c.before_audience)) OR (c.after IS NOT NULL AND sees(c.after_audience))
      ORDER BY c.position`);

export async function dropChangeLog(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP VIEW visible_change`);
  await runner.query(`DROP FUNCTION sees`);
  for (const table of ["change_log", "change_position"]) await runner.query(`DROP TABLE ${INTERNAL_SCHEMA}.${table}`);
  await runner.query(`DROP FUNCTION ${INTERNAL_SCHEMA}.refuse_change`);
}
