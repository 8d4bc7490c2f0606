import { tijdColumnsToAdd } from "@pakketgraaf/begrippen";
import { addColumns, dropColumns, INTERNAL_SCHEMA, refuseToLose } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const OPEN = `${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar`;
const CONFIDENTIAL = `${INTERNAL_SCHEMA}.contractvoorwaarde_vertrouwelijk`;
const SECURED = [OPEN, CONFIDENTIAL];

const listed = (values: readonly string[]): string => `('${values.join("', '")}')`;

const AUTEURS = listed([
  ...["VERZEKERAAR", "NIET_GENOEMDE_VERZEKERAARS", "BRANCHEORGANISATIE", "WETENSCHAPPELIJKE_VERENIGING", "BEROEPSVERENIGING"],
  ...["ZORGAANBIEDER", "OVERHEID", "AKKOORD", "PLATFORM", "KENNISCENTRUM", "COMMISSIE", "PROGRAMMA"],
]);

const columnsOf = (noun: string): Record<string, string> => ({
  auteur_soort: `text CONSTRAINT ${noun}_auteur_soort_known CHECK (auteur_soort IN ${AUTEURS})`,
  ...tijdColumnsToAdd("peildatum"),
});

const AARDEN = ["CONTRACTVOORWAARDE", "BEROEPSNORM", "BRANCHEBELEID", "OVERHEIDSREGEL"];

export class TellWhoWroteIt1805000100000 implements MigrationInterface {
  readonly name = "TellWhoWroteIt1805000100000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, SECURED, columnsOf("contractvoorwaarde"));
    await addColumns(runner, ["zorgadvies"], columnsOf("zorgadvies"));
    // Who wrote the others, the data files say.
    for (const table of SECURED) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    for (const table of [...SECURED, "zorgadvies"]) {
      await runner.query(`UPDATE ${table} SET auteur_soort = 'VERZEKERAAR' WHERE verzekeraar_id IS NOT NULL`);
    }
    for (const table of SECURED) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    for (const table of [...SECURED, "public.zorgadvies"]) {
      await runner.query(`CREATE INDEX ${table.split(".")[1]}_by_auteur_soort ON ${table} (auteur_soort)`);
    }
    await allowAarden(runner, [...AARDEN, "WERKWIJZE_ZORGAANBIEDER"]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseToLose(runner, "contractvoorwaarde_openbaar", `aard NOT IN ${listed(AARDEN)}`, INTERNAL_SCHEMA);
    await allowAarden(runner, AARDEN);
    await dropColumns(runner, ["zorgadvies"], Object.keys(columnsOf("zorgadvies")));
    await dropColumns(runner, SECURED, Object.keys(columnsOf("contractvoorwaarde")));
  }
}

async function allowAarden(runner: QueryRunner, aarden: readonly string[]): Promise<void> {
  for (const table of SECURED) {
    await runner.query(`
      ALTER TABLE ${table} DROP CONSTRAINT contractvoorwaarde_aard_known,
        ADD CONSTRAINT contractvoorwaarde_aard_known CHECK (aard IN ${listed(aarden)})`);
  }
}
