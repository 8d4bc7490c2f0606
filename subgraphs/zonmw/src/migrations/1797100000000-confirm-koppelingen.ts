import { INTERNAL_SCHEMA, searchColumn } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLE = `${INTERNAL_SCHEMA}.koppeling`;
const VIEW = `VIEW public.koppeling AS SELECT t.* FROM ${TABLE} t WHERE t.verificatie = 'GEVERIFIEERD'`;
const LOG = `${INTERNAL_SCHEMA}.change_log`;

/** A link that was confirmed before, with how the log has it now. */
interface Confirmed {
  id: string;
  grondslag: string;
  record_versie: number;
  state: object;
  audience: string | null;
  organisation: string;
  at: Date;
  is_fact: boolean;
}

export class ConfirmKoppelingen1797100000000 implements MigrationInterface {
  readonly name = "ConfirmKoppelingen1797100000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ${TABLE}
        ADD bevestigd_door_id text COLLATE "C",
        ADD bevestigd_op timestamptz,
        ADD ${searchColumn("onderbouwing", "reden")},
        ADD CONSTRAINT koppeling_confirmed_by_and_at CHECK (num_nulls(bevestigd_door_id, bevestigd_op) IN (0, 2))`);
    await runner.query(`CREATE OR REPLACE ${VIEW}`);
    await runner.query(`CREATE INDEX koppeling_by_op ON ${TABLE} (coalesce(op, 'infinity'::timestamptz), id)`);
    await runner.query(`CREATE INDEX koppeling_by_op_desc ON ${TABLE} (coalesce(op, '-infinity'::timestamptz), id)`);
    // Most are confirmed: an index that gives these finds nothing.
    await runner.query(`CREATE INDEX koppeling_by_status ON ${TABLE} (status) WHERE status <> 'BEVESTIGD'`);
    await runner.query(`CREATE INDEX koppeling_by_search ON ${TABLE} USING gin (search_vector)`);
    await settleConfirmed(runner);
    await runner.query(`
      ALTER TABLE ${TABLE}
        ADD CONSTRAINT koppeling_fact_is_no_suggestion CHECK (status <> 'BEVESTIGD' OR grondslag <> 'SUGGESTIE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW public.koppeling`);
    await runner.query(`
      ALTER TABLE ${TABLE}
        DROP CONSTRAINT koppeling_fact_is_no_suggestion, DROP bevestigd_door_id, DROP bevestigd_op, DROP search_vector`);
    await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.koppeling_by_op, ${INTERNAL_SCHEMA}.koppeling_by_op_desc, ${INTERNAL_SCHEMA}.koppeling_by_status`);
    await runner.query(`CREATE ${VIEW}`);
  }
}

/**
 * Links that users confirmed while a suggestion stayed one, while whoever proposed a link could confirm it too, and while
 * no source was asked for. What another confirmed, and has a source, is a fact by whoever confirmed it then; the rest is a
 * proposal again. Each is a change with a line in the log, so that who mirrors the records follows.
 */
async function settleConfirmed(runner: QueryRunner): Promise<void> {
  const linesOf = (condition: string, order: string) => `LATERAL (
    SELECT c.* FROM ${LOG} c
    WHERE c.record_type = 'Koppeling' AND c.record_id = k.id AND ${condition} ORDER BY c.position ${order} LIMIT 1)`;
  const confirmed: Confirmed[] = await runner.query(`
    SELECT k.id, k.grondslag, k.record_versie, last.after AS state, last.after_audience AS audience,
      decision.organisation, decision.at,
      decision.subject IS DISTINCT FROM first.subject AND jsonb_array_length(k.bronnen) > 0 AS is_fact
    FROM ${TABLE} k
    JOIN ${linesOf("true", "ASC")} first ON true
    JOIN ${linesOf("true", "DESC")} last ON true
    JOIN ${linesOf("c.before ->> 'status' = 'VOORGESTELD' AND c.after ->> 'status' = 'BEVESTIGD'", "DESC")} decision ON true
    WHERE k.status = 'BEVESTIGD' ORDER BY k.id`);
  const changes = confirmed.map(({ id, grondslag, record_versie, state, audience, organisation, at, is_fact }) => {
    const decided = is_fact
      ? {
          grondslag: grondslag === "SUGGESTIE" ? "AFGELEID" : grondslag,
          status: "BEVESTIGD",
          bevestigdDoorId: organisation,
          bevestigdOp: at,
        }
      : { grondslag, status: "VOORGESTELD", bevestigdDoorId: null, bevestigdOp: null };
    return { id, audience, before: state, after: { ...state, ...decided, recordVersie: record_versie + 1 } };
  });
  await runner.query(
    `UPDATE ${TABLE} k SET grondslag = n.grondslag, status = n.status, record_versie = n."recordVersie",
       bevestigd_door_id = n."bevestigdDoorId", bevestigd_op = n."bevestigdOp"
     FROM jsonb_to_recordset($1::jsonb) AS n(id text, grondslag text, status text, "recordVersie" int, "bevestigdDoorId" text, "bevestigdOp" timestamptz)
     WHERE k.id = n.id`,
    [JSON.stringify(changes.map(({ after }) => after))],
  );
  await runner.query(
    `WITH place AS (UPDATE ${INTERNAL_SCHEMA}.change_position SET last = last + $1::int RETURNING last - $1::int AS before_these)
     INSERT INTO ${LOG} (position, organisation, client, record_type, record_id, before, after, before_audience, after_audience)
     SELECT before_these + l.number, 'zonmw', 'migratie', 'Koppeling', id, before, after, audience, audience
     FROM place, ROWS FROM (
       jsonb_to_recordset($2::jsonb) AS (id text, before jsonb, after jsonb, audience text)
     ) WITH ORDINALITY AS l(id, before, after, audience, number)`,
    [changes.length, JSON.stringify(changes)],
  );
}
