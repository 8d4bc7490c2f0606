import { tijdColumnsToAdd } from "@pakketgraaf/begrippen";
import { addColumns, allowValues, dropColumns, INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const LOG = `${INTERNAL_SCHEMA}.change_log`;

const PEILDATUM = tijdColumnsToAdd("peildatum");
const oneOf = (column: string, values: readonly string[]): string =>
  `text CHECK (${column} IN (${values.map((value) => `'${value}'`).join(", ")}))`;
/** What something rests on, and why. */
const grounds = (about: string): Record<string, string> => ({
  [`${about}_grondslag`]: oneOf(`${about}_grondslag`, ["BRON", "AFGELEID", "SUGGESTIE"]),
  [`${about}_onderbouwing`]: "text",
});
const BUDGET = { bedrag_soort: oneOf("bedrag_soort", ["TOTAAL", "JAARLIJKS", "RONDEPLAFOND"]) };
const LIST = "jsonb NOT NULL DEFAULT '[]'";

const COLUMNS: Record<string, Record<string, string>> = {
  programma: { ...BUDGET, budget_toelichting: "text", ...PEILDATUM, ...grounds("status"), sectoren: "text[] NOT NULL DEFAULT '{}'" },
  subsidieronde: { ...BUDGET, ...PEILDATUM, ...grounds("programma"), ...grounds("type"), gehonoreerd: "integer CHECK (gehonoreerd >= 0)" },
  project: {
    startdatum_soort: "text",
    einddatum_soort: "text",
    datum_soort: "text",
    ...PEILDATUM,
    ...grounds("programma"),
    samenvatting: "text",
    registraties: LIST,
    publicaties: LIST,
  },
  kennislacune: { ...PEILDATUM, ...grounds("status") },
};

const FORMER = ["OPEN", "GEAGENDEERD", "IN_ONDERZOEK", "ONDERZOCHT", "GEDEELTELIJK_BEANTWOORD", "BEANTWOORD"];
const STATUSES = ["OPEN", "NIET_ONDERZOCHT", "IN_ONDERZOEK", "DEELS_BEANTWOORD", "BEANTWOORD"];
const BECAME = { GEAGENDEERD: "OPEN", ONDERZOCHT: "BEANTWOORD", GEDEELTELIJK_BEANTWOORD: "DEELS_BEANTWOORD" };
const BACK = { NIET_ONDERZOCHT: "OPEN", DEELS_BEANTWOORD: "GEDEELTELIJK_BEANTWOORD" };

export class TellWhenAndWhy1804000000000 implements MigrationInterface {
  readonly name = "TellWhenAndWhy1804000000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS)) await addColumns(runner, [table], columns);
    await allowValues(runner, "kennislacune", "status", [...FORMER, ...STATUSES.filter((status) => !FORMER.includes(status))]);
    await rename(runner, BECAME);
    await allowValues(runner, "kennislacune", "status", STATUSES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allowValues(runner, "kennislacune", "status", [...STATUSES, ...FORMER.filter((status) => !STATUSES.includes(status))]);
    await rename(runner, BACK);
    await allowValues(runner, "kennislacune", "status", FORMER);
    for (const [table, columns] of Object.entries(COLUMNS)) await dropColumns(runner, [table], Object.keys(columns));
  }
}

/**
 * Gives knowledge gaps the statuses that there are now. Of one that users made or changed it is a change with a line in
 * the log, so that who mirrors the records follows; what nobody touched, the files tell anew when they are seeded.
 */
async function rename(runner: QueryRunner, became: Record<string, string>): Promise<void> {
  const changed: { id: string; before: object; after: object }[] = await runner.query(
    `WITH renamed AS (SELECT key AS former, value AS status FROM jsonb_each_text($1::jsonb)),
       touched AS (
         SELECT record_id, (array_agg(after ORDER BY position DESC))[1] AS state FROM ${LOG}
         WHERE record_type = 'Kennislacune' GROUP BY record_id HAVING count(*) > 1 OR bool_or(organisation IS NOT NULL)
       ),
       changed AS (
         UPDATE kennislacune k SET status = r.status,
           record_versie = record_versie + CASE WHEN EXISTS (SELECT FROM touched t WHERE t.record_id = k.id) THEN 1 ELSE 0 END
         FROM renamed r WHERE k.status = r.former RETURNING k.id, k.status, k.record_versie
       )
     SELECT c.id, t.state AS before, t.state || jsonb_build_object('status', c.status, 'recordVersie', c.record_versie) AS after
     FROM changed c JOIN touched t ON t.record_id = c.id ORDER BY c.id`,
    [JSON.stringify(became)],
  );
  await runner.query(
    `WITH place AS (UPDATE ${INTERNAL_SCHEMA}.change_position SET last = last + $1::int RETURNING last - $1::int AS before_these)
     INSERT INTO ${LOG} (position, organisation, client, record_type, record_id, before, after)
     SELECT before_these + ordinality, 'zonmw', 'migratie', 'Kennislacune', line ->> 'id', line -> 'before', line -> 'after'
     FROM place, jsonb_array_elements($2::jsonb) WITH ORDINALITY AS lines (line, ordinality)`,
    [changed.length, JSON.stringify(changed)],
  );
}
