import { allowValues, refuseToLose } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const TYPES = [
  ...["BEROEPSVERENIGING", "BRANCHEORGANISATIE", "COMMISSIE", "CONCERN", "INFORMATIECENTRUM", "INKOOPCOMBINATIE"],
  ...["KENNISCENTRUM", "LABEL", "PLATFORM", "PORTAAL", "PROGRAMMA", "TOEZICHTHOUDER", "WETENSCHAPPELIJKE_VERENIGING"],
  "ZORGVERZEKERAAR",
];

/** Of most actions on the werkagenda the source gives no period of their own. */
export class LoosenWhatSourcesDoNotTell1800100000000 implements MigrationInterface {
  readonly name = "LoosenWhatSourcesDoNotTell1800100000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE werkagendaactie DROP CONSTRAINT werkagendaactie_periode_present`);
    await allowValues(runner, "organisatie", "type", [...TYPES, "AKKOORD", "ZORGAANBIEDER"]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allowValues(runner, "organisatie", "type", TYPES);
    await refuseToLose(runner, "werkagendaactie", "num_nulls(start_tekst, eind_tekst) > 0");
    await runner.query(`
      ALTER TABLE werkagendaactie
        ADD CONSTRAINT werkagendaactie_periode_present CHECK (num_nulls(start_tekst, eind_tekst) = 0)`);
  }
}
