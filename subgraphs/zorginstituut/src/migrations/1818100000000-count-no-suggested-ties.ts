import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const FACT = "z.grondslag <> 'SUGGESTIE'";

/** Of what a duiding, `g`, replaces, SQL over when that held for the same zorgvorm, `a`, by the succession `o`. */
const ofReplaced = (what: string, condition: string): string => `(
  SELECT ${what} FROM ${INTERNAL_SCHEMA}.duiding_opvolging o
    JOIN duiding_geldigheid a ON a.duiding_id = o.vervangen_id AND a.zorgvorm_id = g.zorgvorm_id
  WHERE o.duiding_id = g.duiding_id AND o.grondslag <> 'SUGGESTIE' AND ${condition})`;

/** @param alsoIf SQL, behind others, on a tie, alias `z`, by which a duiding is told without what it replaces */
const view = (alsoIf: string): string => `
  CREATE OR REPLACE VIEW uitspraak_over_zorgvorm AS
  SELECT g.duiding_id, g.zorgvorm_id, g.grondslag, g.van::text AS van, g.van_grondslag, g.tot::text AS tot,
    EXISTS (
      SELECT FROM ${INTERNAL_SCHEMA}.duiding_zorgvorm z
      WHERE z.duiding_id = g.duiding_id AND z.zorgvorm_id <> g.zorgvorm_id AND ${FACT}
    ) AS over_meer,
    ${ofReplaced("min(a.tot)::text", "o.aard = 'AANPASSING'")} AS tot_aangepaste,
    ${ofReplaced("max(coalesce(a.tot, a.van))::text", "true")} AS niet_voor
  FROM duiding_geldigheid g
  WHERE g.zorgvorm_id IS NOT NULL
  UNION
  SELECT o.duiding_id, x.zorgvorm_id, o.grondslag, g.van::text, g.van_grondslag, g.tot::text, false, NULL, NULL
  FROM ${INTERNAL_SCHEMA}.duiding_opvolging_zorgvorm x
    CROSS JOIN LATERAL (SELECT * FROM ${INTERNAL_SCHEMA}.duiding_opvolging WHERE id = x.opvolging_id LIMIT 1) o
    CROSS JOIN LATERAL (SELECT * FROM duiding_geldigheid WHERE duiding_id = o.duiding_id ORDER BY van LIMIT 1) g
  WHERE (
    SELECT count(*) FROM ${INTERNAL_SCHEMA}.duiding_zorgvorm z
    WHERE z.duiding_id = o.duiding_id AND z.zorgvorm_id = x.zorgvorm_id${alsoIf}) = 0`;

/** A tie that is only suggested does not take away that a duiding replaces in part what another says of the zorgvorm. */
export class CountNoSuggestedTies1818100000000 implements MigrationInterface {
  readonly name = "CountNoSuggestedTies1818100000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(view(` AND ${FACT}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(view(""));
  }
}
