import { appendChanges, INTERNAL_SCHEMA, searchColumn } from "@pakketgraaf/shared";
import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLE = `${INTERNAL_SCHEMA}.koppeling`;
const VIEW = `VIEW public.koppeling AS SELECT t.* FROM ${TABLE} t WHERE t.verificatie = 'GEVERIFIEERD'`;
const ACTOR = { organisation: "zonmw", client: "migratie", subject: null };

/** A link that was confirmed before, with how the log has it now. */
interface Confirmed {
  id: string;
  grondslag: string;
  record_versie: number;
  state: object;
  audience: string | null;
  organisation: string;
  at: Date;
  by_proposer: boolean;
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
 * Links that users confirmed while a suggestion stayed one, and while whoever proposed a link could confirm it too: the
 * first become facts, by whoever confirmed them then; the second are proposals again, until somebody else confirms them.
 * Each is a change with a line in the log, so that who mirrors the records follows.
 */
async function settleConfirmed(runner: QueryRunner): Promise<void> {
  const linesOf = (condition: string, order: string) => `LATERAL (
    SELECT c.* FROM ${INTERNAL_SCHEMA}.change_log c
    WHERE c.record_type = 'Koppeling' AND c.record_id = k.id AND ${condition} ORDER BY c.position ${order} LIMIT 1)`;
  const confirmed: Confirmed[] = await runner.query(`
    SELECT k.id, k.grondslag, k.record_versie, last.after AS state, last.after_audience AS audience,
      decision.organisation, decision.at, decision.subject IS NOT DISTINCT FROM first.subject AS by_proposer
    FROM ${TABLE} k
    JOIN ${linesOf("true", "ASC")} first ON true
    JOIN ${linesOf("true", "DESC")} last ON true
    JOIN ${linesOf("c.before ->> 'status' = 'VOORGESTELD' AND c.after ->> 'status' = 'BEVESTIGD'", "DESC")} decision ON true
    WHERE k.status = 'BEVESTIGD' ORDER BY k.id`);
  const changes = confirmed.map(({ id, grondslag, record_versie, state, audience, organisation, at, by_proposer }) => {
    const decided = by_proposer
      ? { grondslag, status: "VOORGESTELD", bevestigdDoorId: null, bevestigdOp: null }
      : {
          grondslag: grondslag === "SUGGESTIE" ? "AFGELEID" : grondslag,
          status: "BEVESTIGD",
          bevestigdDoorId: organisation,
          bevestigdOp: at,
        };
    const after = { ...state, ...decided, recordVersie: record_versie + 1 };
    return { type: "Koppeling", id, before: { state, audience }, after: { state: after, audience } };
  });
  await runner.query(
    `UPDATE ${TABLE} k SET grondslag = n.grondslag, status = n.status, record_versie = n."recordVersie",
       bevestigd_door_id = n."bevestigdDoorId", bevestigd_op = n."bevestigdOp"
     FROM jsonb_to_recordset($1::jsonb) AS n(id text, grondslag text, status text, "recordVersie" int, "bevestigdDoorId" text, "bevestigdOp" timestamptz)
     WHERE k.id = n.id`,
    [JSON.stringify(changes.map(({ after }) => after.state))],
  );
  // As the writer finds the log; until the end of this migration.
  await runner.query(`SET LOCAL search_path = ${INTERNAL_SCHEMA}, public`);
  await appendChanges(runner.manager, ACTOR, changes);
}
