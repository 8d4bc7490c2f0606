import type { MigrationInterface, QueryRunner } from "typeorm";

const TYPES = [
  ...["BEROEPSVERENIGING", "BRANCHEORGANISATIE", "COMMISSIE", "CONCERN", "INFORMATIECENTRUM", "INKOOPCOMBINATIE"],
  ...["KENNISCENTRUM", "LABEL", "PLATFORM", "PORTAAL", "PROGRAMMA", "TOEZICHTHOUDER", "WETENSCHAPPELIJKE_VERENIGING"],
  "ZORGVERZEKERAAR",
];

const knowTypes = (runner: QueryRunner, types: readonly string[], valid = ""): Promise<unknown> =>
  runner.query(`
    ALTER TABLE organisatie DROP CONSTRAINT organisatie_type_known,
      ADD CONSTRAINT organisatie_type_known CHECK (type IN (${types.map((type) => `'${type}'`).join(", ")})) ${valid}`);

/** Of most actions on the werkagenda the source gives no period of their own. */
export class LoosenWhatSourcesDoNotTell1800100000000 implements MigrationInterface {
  readonly name = "LoosenWhatSourcesDoNotTell1800100000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE werkagendaactie DROP CONSTRAINT werkagendaactie_periode_present`);
    await knowTypes(runner, [...TYPES, "AKKOORD", "ZORGAANBIEDER"]);
  }

  /** What is there stays, also where it could not have come before. */
  async down(runner: QueryRunner): Promise<void> {
    await knowTypes(runner, TYPES, "NOT VALID");
    await runner.query(`
      ALTER TABLE werkagendaactie
        ADD CONSTRAINT werkagendaactie_periode_present CHECK (num_nulls(start_tekst, eind_tekst) = 0) NOT VALID`);
  }
}
