import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** Of what a duiding, `g`, replaces, SQL over when that held for the same zorgvorm, `a`, by the succession `o`. */
const ofReplaced = (what: string, condition: string): string => `(
  SELECT ${what} FROM ${INTERNAL_SCHEMA}.duiding_opvolging o
    JOIN duiding_geldigheid a ON a.duiding_id = o.vervangen_id AND a.zorgvorm_id = g.zorgvorm_id
  WHERE o.duiding_id = g.duiding_id AND o.grondslag <> 'SUGGESTIE' AND ${condition})`;

/**
 * When each published duiding holds for each of its zorgvormen, and for those of which it replaces in part what another says,
 * with what its meaning there depends on: whether it is about others too, when that ends which it adapts, and before when it
 * cannot have begun. Days are text: links tell them as they are.
 */
export class TellWhatWasRuledOnAZorgvorm1802300000000 implements MigrationInterface {
  readonly name = "TellWhatWasRuledOnAZorgvorm1802300000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW uitspraak_over_zorgvorm AS
      SELECT g.duiding_id, g.zorgvorm_id, g.grondslag, g.van::text AS van, g.van_grondslag, g.tot::text AS tot,
        EXISTS (
          SELECT FROM ${INTERNAL_SCHEMA}.duiding_zorgvorm z
          WHERE z.duiding_id = g.duiding_id AND z.zorgvorm_id <> g.zorgvorm_id AND z.grondslag <> 'SUGGESTIE'
        ) AS over_meer,
        ${ofReplaced("min(a.tot)::text", "o.aard = 'AANPASSING'")} AS tot_aangepaste,
        ${ofReplaced("max(coalesce(a.tot, a.van))::text", "true")} AS niet_voor
      FROM duiding_geldigheid g
      WHERE g.zorgvorm_id IS NOT NULL
      UNION ALL
      (SELECT DISTINCT ON (o.duiding_id, x.zorgvorm_id) o.duiding_id, x.zorgvorm_id, o.grondslag,
        g.van::text, g.van_grondslag, g.tot::text, false, NULL, NULL
      FROM ${INTERNAL_SCHEMA}.duiding_opvolging_zorgvorm x
        JOIN ${INTERNAL_SCHEMA}.duiding_opvolging o ON o.id = x.opvolging_id
        JOIN duiding_geldigheid g ON g.duiding_id = o.duiding_id
      WHERE NOT EXISTS (
        SELECT FROM ${INTERNAL_SCHEMA}.duiding_zorgvorm z WHERE z.duiding_id = o.duiding_id AND z.zorgvorm_id = x.zorgvorm_id)
      ORDER BY o.duiding_id, x.zorgvorm_id, g.van)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW uitspraak_over_zorgvorm`);
  }
}
