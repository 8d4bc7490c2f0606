import { addColumns, dropColumns, INTERNAL_SCHEMA, refuseToLose } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLE = `${INTERNAL_SCHEMA}.koppeling`;

const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(", ");
const OF_KENNISLACUNE = ["BENOEMD_IN", "BEANTWOORD_IN", "VERVOLG_OP", "VERWANT"];
const OF_PROJECT = [
  "AANLEIDING",
  "ONDERZOEK_BIJ_VOORWAARDELIJKE_TOELATING",
  "RESULTAAT_GEBRUIKT",
  "UITWERKING_VAN_ADVIES",
  "EVALUATIE_VAN_ADVIES",
  "VERWANT_ONDERZOEK",
];

const COLUMNS = {
  duiding_id: `text COLLATE "C"`,
  relatie: `text CONSTRAINT koppeling_relatie_known CHECK (relatie IN (${list([...OF_KENNISLACUNE, ...OF_PROJECT])}))`,
};

const SUBJECTS = ["project", "kennislacune"];
const oneTarget = (...targets: string[]): string =>
  `ADD CONSTRAINT koppeling_one_target CHECK (num_nonnulls(${targets.map((target) => `${target}_id`).join(", ")}) = 1)`;

export class LinkResearchToRulings1812000000000 implements MigrationInterface {
  readonly name = "LinkResearchToRulings1812000000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, [TABLE], COLUMNS);
    await runner.query(`
      ALTER TABLE ${TABLE} DROP CONSTRAINT koppeling_one_target, ${oneTarget("agenda_item", "zorgvorm", "duiding")},
        ADD CONSTRAINT koppeling_relatie_with_duiding CHECK (num_nulls(duiding_id, relatie) IN (0, 2)),
        ADD CONSTRAINT koppeling_relatie_of_its_kind CHECK ((kennislacune_id IS NOT NULL) = (relatie IN (${list(OF_KENNISLACUNE)})))`);
    for (const subject of SUBJECTS) {
      const name = `koppeling_${subject}_duiding`;
      await runner.query(`
        CREATE UNIQUE INDEX ${name}_once ON ${TABLE} (${subject}_id, duiding_id, relatie) WHERE status <> 'INGETROKKEN'`);
      await runner.query(`CREATE INDEX ${name}_reverse ON ${TABLE} (duiding_id, ${subject}_id)`);
    }
    await runner.query(`CREATE INDEX koppeling_by_relatie ON ${TABLE} (relatie)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseToLose(runner, "koppeling", "duiding_id IS NOT NULL", INTERNAL_SCHEMA);
    await runner.query(`
      ALTER TABLE ${TABLE} DROP CONSTRAINT koppeling_one_target, DROP CONSTRAINT koppeling_relatie_with_duiding,
        DROP CONSTRAINT koppeling_relatie_of_its_kind, ${oneTarget("agenda_item", "zorgvorm")}`);
    await dropColumns(runner, [TABLE], Object.keys(COLUMNS));
  }
}
