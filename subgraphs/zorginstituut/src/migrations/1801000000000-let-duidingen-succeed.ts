import { addColumns, dropColumns, hideRows, INTERNAL_SCHEMA, refuseToLose, showRows } from "@pakketgraaf/subgraph";
import { tijdColumnsToAdd } from "@pakketgraaf/begrippen";
import type { MigrationInterface, QueryRunner } from "typeorm";

const DUIDING = `${INTERNAL_SCHEMA}.duiding`;
const GROUNDS = "('BRON', 'AFGELEID', 'SUGGESTIE')";

const PERIOD: Record<string, string> = {
  ...tijdColumnsToAdd("geldig_van"),
  ...tijdColumnsToAdd("geldig_tot"),
  ...tijdColumnsToAdd("peildatum"),
  geldigheid_grondslag: `text CONSTRAINT duiding_geldigheid_grondslag_known CHECK (geldigheid_grondslag IN ${GROUNDS})`,
  geldigheid_onderbouwing: `text COLLATE "nl-x-icu"`,
  geldig_tot_grondslag: `text CONSTRAINT duiding_geldig_tot_grondslag_known CHECK (geldig_tot_grondslag IN ${GROUNDS})`,
};

const ONE_TO_ONE = {
  vervangt_id: `text COLLATE "C" CONSTRAINT duiding_vervangt_fk REFERENCES ${DUIDING} CONSTRAINT duiding_vervangt_once UNIQUE`,
  vervangen_door_id: `text COLLATE "C"
    CONSTRAINT duiding_vervangen_door_fk REFERENCES ${DUIDING} CONSTRAINT duiding_vervangen_door_once UNIQUE`,
};

const published = (id: string): string => `EXISTS (SELECT FROM ${DUIDING} p WHERE p.id = ${id} AND p.gepubliceerd)`;

/** What everybody may see: of a succession nothing before both duidingen are published. */
const SHOWN: [table: string, condition: string][] = [
  ["duiding_geldig_van", published("t.duiding_id")],
  ["duiding_opvolging", `${published("t.duiding_id")} AND ${published("t.vervangen_id")}`],
  [
    "duiding_opvolging_zorgvorm",
    `EXISTS (SELECT FROM ${INTERNAL_SCHEMA}.duiding_opvolging o
       WHERE o.id = t.opvolging_id AND ${published("o.duiding_id")} AND ${published("o.vervangen_id")})`,
  ],
];

/** From which day a duiding, alias `d`, holds for a zorgvorm; the more precise of what is known. */
const begin = (d: string): string => `coalesce(
  (SELECT v.geldig_van FROM ${INTERNAL_SCHEMA}.duiding_geldig_van v WHERE v.duiding_id = ${d}.id AND v.zorgvorm_id = z.zorgvorm_id),
  ${d}.geldig_van_vanaf, ${d}.datum_vanaf, ${d}.peildatum_vanaf)`;
/** That it holds from the day of the ruling, or from when a source spoke of it, is our reading. */
const groundOfBegin = (d: string): string =>
  `CASE WHEN ${d}.geldig_van_vanaf IS NULL THEN 'AFGELEID' ELSE coalesce(${d}.geldigheid_grondslag, 'AFGELEID') END`;

/**
 * When each published duiding holds for each of its zorgvormen; of one that has none: when it holds. It ends by itself, or
 * when another begins that replaces it, as a whole or for this zorgvorm.
 */
const GELDIGHEID = `
  CREATE VIEW duiding_geldigheid AS
  SELECT concat_ws(' ', d.id, z.zorgvorm_id) AS id, d.id AS duiding_id, z.zorgvorm_id, z.grondslag,
    b.van, CASE WHEN b.van IS NOT NULL THEN ${groundOfBegin("d")} END AS van_grondslag,
    least(e.tot, o.van) AS tot,
    CASE WHEN e.tot <= o.van OR o.van IS NULL THEN e.grondslag ELSE o.grondslag END AS tot_grondslag,
    CASE WHEN o.van <= coalesce(e.tot, 'infinity'::date) THEN o.duiding_id END AS opvolger_id
  FROM ${DUIDING} d
  LEFT JOIN ${INTERNAL_SCHEMA}.duiding_zorgvorm z ON z.duiding_id = d.id
  CROSS JOIN LATERAL (SELECT ${begin("d")} AS van) b
  CROSS JOIN LATERAL (
    SELECT coalesce(d.geldig_tot_vanaf, d.eind_vanaf) AS tot,
      CASE WHEN d.geldig_tot_vanaf IS NOT NULL THEN coalesce(d.geldig_tot_grondslag, d.geldigheid_grondslag, 'AFGELEID')
        WHEN d.eind_vanaf IS NOT NULL THEN 'AFGELEID' END AS grondslag
  ) e
  LEFT JOIN LATERAL (
    SELECT s.duiding_id, s.van, CASE WHEN s.grondslag = 'BRON' AND s.van_grondslag = 'BRON' THEN 'BRON' ELSE 'AFGELEID' END AS grondslag
    FROM (
      SELECT l.duiding_id, l.grondslag, ${begin("n")} AS van, ${groundOfBegin("n")} AS van_grondslag
      FROM ${INTERNAL_SCHEMA}.duiding_opvolging l JOIN ${DUIDING} n ON n.id = l.duiding_id AND n.gepubliceerd
      WHERE l.vervangen_id = d.id AND l.grondslag <> 'SUGGESTIE'
        AND (l.reikwijdte = 'VOLLEDIG' OR EXISTS (
          SELECT FROM ${INTERNAL_SCHEMA}.duiding_opvolging_zorgvorm x
          WHERE x.opvolging_id = l.id AND x.zorgvorm_id = z.zorgvorm_id AND x.volledig))
    ) s
    WHERE s.van IS NOT NULL
    ORDER BY s.van, s.duiding_id
    LIMIT 1
  ) o ON true
  WHERE d.gepubliceerd`;

export class LetDuidingenSucceed1801000000000 implements MigrationInterface {
  readonly name = "LetDuidingenSucceed1801000000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, [DUIDING], PERIOD);
    await runner.query(`
      CREATE TABLE duiding_geldig_van (
        duiding_id text COLLATE "C" CONSTRAINT duiding_geldig_van_duiding_fk REFERENCES ${DUIDING},
        zorgvorm_id text COLLATE "C" CONSTRAINT duiding_geldig_van_zorgvorm_fk REFERENCES zorgvorm,
        geldig_van date NOT NULL,
        CONSTRAINT duiding_geldig_van_pk PRIMARY KEY (duiding_id, zorgvorm_id)
      )`);
    await runner.query(`CREATE INDEX duiding_geldig_van_reverse ON duiding_geldig_van (zorgvorm_id, duiding_id)`);
    await runner.query(`
      CREATE TABLE duiding_opvolging (
        id text COLLATE "C" CONSTRAINT duiding_opvolging_pk PRIMARY KEY,
        duiding_id text COLLATE "C" NOT NULL CONSTRAINT duiding_opvolging_duiding_fk REFERENCES ${DUIDING},
        vervangen_id text COLLATE "C" NOT NULL CONSTRAINT duiding_opvolging_vervangen_fk REFERENCES ${DUIDING},
        aard text NOT NULL CONSTRAINT duiding_opvolging_aard_known CHECK (aard IN ('HERBEOORDELING', 'INDICATIEVERBREDING',
          'OORDEEL_NA_VOORWAARDELIJKE_TOELATING', 'VOORWAARDELIJKE_TOELATING_NA_NEGATIEF_OORDEEL', 'AANPASSING')),
        reikwijdte text NOT NULL CONSTRAINT duiding_opvolging_reikwijdte_known CHECK (reikwijdte IN ('VOLLEDIG', 'DEELS')),
        grondslag text NOT NULL CONSTRAINT duiding_opvolging_grondslag_known CHECK (grondslag IN ${GROUNDS}),
        onderbouwing text COLLATE "nl-x-icu",
        bron jsonb,
        CONSTRAINT duiding_opvolging_once UNIQUE (duiding_id, vervangen_id),
        CONSTRAINT duiding_opvolging_of_another CHECK (duiding_id <> vervangen_id)
      )`);
    await runner.query(`CREATE INDEX duiding_opvolging_by_vervangen ON duiding_opvolging (vervangen_id, duiding_id)`);
    await runner.query(`
      CREATE TABLE duiding_opvolging_zorgvorm (
        opvolging_id text COLLATE "C"
          CONSTRAINT duiding_opvolging_zorgvorm_opvolging_fk REFERENCES duiding_opvolging ON DELETE CASCADE,
        zorgvorm_id text COLLATE "C" CONSTRAINT duiding_opvolging_zorgvorm_zorgvorm_fk REFERENCES zorgvorm,
        volledig boolean NOT NULL,
        CONSTRAINT duiding_opvolging_zorgvorm_pk PRIMARY KEY (opvolging_id, zorgvorm_id)
      )`);
    await runner.query(`CREATE INDEX duiding_opvolging_zorgvorm_reverse ON duiding_opvolging_zorgvorm (zorgvorm_id, opvolging_id)`);
    await runner.query(`
      INSERT INTO duiding_opvolging (id, duiding_id, vervangen_id, aard, reikwijdte, grondslag, onderbouwing)
      SELECT d.id || '--' || d.vervangt_id, d.id, d.vervangt_id, 'HERBEOORDELING', 'VOLLEDIG', 'AFGELEID', 'als herbeoordeling vastgelegd'
      FROM ${DUIDING} d WHERE d.vervangt_id IS NOT NULL`);
    await dropColumns(runner, [DUIDING], Object.keys(ONE_TO_ONE));
    for (const [table, condition] of SHOWN) await hideRows(runner, table, condition);
    await runner.query(GELDIGHEID);
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseToLose(
      runner,
      "duiding_opvolging",
      `reikwijdte <> 'VOLLEDIG' OR aard <> 'HERBEOORDELING'
         OR vervangen_id IN (SELECT vervangen_id FROM ${INTERNAL_SCHEMA}.duiding_opvolging GROUP BY 1 HAVING count(*) > 1)
         OR duiding_id IN (SELECT duiding_id FROM ${INTERNAL_SCHEMA}.duiding_opvolging GROUP BY 1 HAVING count(*) > 1)`,
      INTERNAL_SCHEMA,
    );
    await refuseToLose(runner, "duiding_geldig_van", "true", INTERNAL_SCHEMA);
    await refuseToLose(
      runner,
      "duiding",
      "num_nonnulls(geldig_van_tekst, geldig_tot_tekst, peildatum_tekst, geldigheid_onderbouwing) > 0",
      INTERNAL_SCHEMA,
    );
    await runner.query(`DROP VIEW duiding_geldigheid`);
    await addColumns(runner, [DUIDING], ONE_TO_ONE);
    await runner.query(`
      UPDATE ${DUIDING} d SET vervangt_id = o.vervangen_id FROM ${INTERNAL_SCHEMA}.duiding_opvolging o WHERE o.duiding_id = d.id`);
    await runner.query(`
      UPDATE ${DUIDING} d SET vervangen_door_id = o.duiding_id
      FROM ${INTERNAL_SCHEMA}.duiding_opvolging o JOIN ${DUIDING} n ON n.id = o.duiding_id
      WHERE o.vervangen_id = d.id AND n.gepubliceerd`);
    await runner.query(`DELETE FROM ${INTERNAL_SCHEMA}.duiding_opvolging`);
    for (const [table, condition] of SHOWN.toReversed()) await showRows(runner, table, condition);
    for (const table of ["duiding_opvolging_zorgvorm", "duiding_opvolging", "duiding_geldig_van"]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await dropColumns(runner, [DUIDING], Object.keys(PERIOD));
  }
}
