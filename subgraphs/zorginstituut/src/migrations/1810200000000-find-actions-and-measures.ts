import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const ACTIE = `${INTERNAL_SCHEMA}.agenda_item_actie`;
const IMPACT = `${INTERNAL_SCHEMA}.agenda_item_impact`;
const AGENDA_ITEM = `${INTERNAL_SCHEMA}.agenda_item`;

/** One by one, of those that an index finds: as a join, PostgreSQL would read all actions to search for the few. */
const ONE_BY_ONE = `(SELECT p.gepubliceerd FROM ${AGENDA_ITEM} p WHERE p.id = t.agenda_item_id)`;
const AS_A_JOIN = `EXISTS (SELECT FROM ${AGENDA_ITEM} p WHERE p.id = t.agenda_item_id AND p.gepubliceerd)`;

const MAAT = "(criterium_id, richting, eenheid, periode, agenda_item_id)";

/** What serves the orders and filters of the list of actions. */
const OF_ACTIONS = {
  agenda_item_actie_by_wat: "(wat, id)",
  agenda_item_actie_by_wanneer: "(coalesce(wanneer_vanaf, 'infinity'::date), id)",
  agenda_item_actie_by_wanneer_desc: "(coalesce(wanneer_vanaf, '-infinity'::date), id)",
  agenda_item_actie_by_status: "(status)",
  agenda_item_actie_by_grondslag: "(grondslag)",
};

export class FindActionsAndMeasures1810200000000 implements MigrationInterface {
  readonly name = "FindActionsAndMeasures1810200000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [index, on] of Object.entries(OF_ACTIONS)) await runner.query(`CREATE INDEX ${index} ON ${ACTIE} ${on}`);
    await show(runner, ONE_BY_ONE);
    // Only what has a number is in a measure, and only facts count.
    await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.agenda_item_impact_by_maat`);
    await runner.query(`
      CREATE INDEX agenda_item_impact_by_maat ON ${IMPACT} ${MAAT} WHERE getal IS NOT NULL AND grondslag <> 'SUGGESTIE'`);
    await runner.query(`CREATE INDEX agenda_item_impact_by_criterium ON ${IMPACT} (criterium_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.agenda_item_impact_by_criterium`);
    await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.agenda_item_impact_by_maat`);
    await runner.query(`CREATE INDEX agenda_item_impact_by_maat ON ${IMPACT} ${MAAT}`);
    await show(runner, AS_A_JOIN);
    for (const index of Object.keys(OF_ACTIONS)) await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.${index}`);
  }
}

/** @param condition SQL on alias `t`: rows that everybody may see */
const show = (runner: QueryRunner, condition: string): Promise<unknown> =>
  runner.query(`CREATE OR REPLACE VIEW public.agenda_item_actie AS SELECT t.* FROM ${ACTIE} t WHERE ${condition}`);
