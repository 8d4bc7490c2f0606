import { tijdColumnsToAdd } from "@pakketgraaf/begrippen";
import { addColumns, dropColumns, INTERNAL_SCHEMA, refuseToLose } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const AGENDA_ITEM = `${INTERNAL_SCHEMA}.agenda_item`;
const GRONDSLAGEN = "('BRON', 'AFGELEID', 'SUGGESTIE')";

/** On what it rests that an item is in its phase, and of when what is said of it is. */
const OF_AGENDA_ITEM: Record<string, string> = {
  fase_grondslag: `text CONSTRAINT agenda_item_fase_grondslag_known CHECK (fase_grondslag IN ${GRONDSLAGEN})`,
  fase_onderbouwing: "text",
  fase_bron: "jsonb",
  fase_overgang_id: `text COLLATE "C" CONSTRAINT agenda_item_fase_overgang_fk REFERENCES faseovergang`,
  fase_duiding_id: `text COLLATE "C" CONSTRAINT agenda_item_fase_duiding_fk REFERENCES ${INTERNAL_SCHEMA}.duiding`,
  fase_afspraak: "text",
  ...tijdColumnsToAdd("peildatum"),
  ...tijdColumnsToAdd("geplande_start"),
};

export class TellTheCycle1803100000000 implements MigrationInterface {
  readonly name = "TellTheCycle1803100000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE fase_uitleg ADD vindplaats text, ADD stappen text[] NOT NULL DEFAULT '{}'`);
    await runner.query(`
      CREATE TABLE faseovergang (
        id text COLLATE "C" CONSTRAINT faseovergang_pk PRIMARY KEY,
        van text CONSTRAINT faseovergang_van_fk REFERENCES fase_uitleg (fase),
        naar text NOT NULL CONSTRAINT faseovergang_naar_fk REFERENCES fase_uitleg (fase),
        aanleiding text NOT NULL,
        vereist_duiding boolean,
        vereist_afspraak boolean,
        overige_vereisten text[] NOT NULL,
        grondslag text NOT NULL CONSTRAINT faseovergang_grondslag_known CHECK (grondslag IN ${GRONDSLAGEN}),
        onderbouwing text,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1
      )`);
    await runner.query(`CREATE INDEX faseovergang_by_van ON faseovergang (van, naar)`);
    await runner.query(`CREATE INDEX faseovergang_by_naar ON faseovergang (naar)`);
    await runner.query(`
      CREATE TABLE faseovergang_partij (
        faseovergang_id text COLLATE "C" CONSTRAINT faseovergang_partij_faseovergang_fk REFERENCES faseovergang,
        organisatie_id text COLLATE "C" CONSTRAINT faseovergang_partij_organisatie_fk REFERENCES organisatie,
        rol text CONSTRAINT faseovergang_partij_rol_known CHECK (rol IN ('HANDELT', 'BESLIST')),
        CONSTRAINT faseovergang_partij_pk PRIMARY KEY (faseovergang_id, rol, organisatie_id)
      )`);
    await runner.query(`CREATE INDEX faseovergang_partij_reverse ON faseovergang_partij (organisatie_id, faseovergang_id)`);
    await runner.query(`
      CREATE TABLE faseovergang_voorbeeld (
        faseovergang_id text COLLATE "C" CONSTRAINT faseovergang_voorbeeld_faseovergang_fk REFERENCES faseovergang,
        agenda_item_id text COLLATE "C" CONSTRAINT faseovergang_voorbeeld_agenda_item_fk REFERENCES ${AGENDA_ITEM},
        CONSTRAINT faseovergang_voorbeeld_pk PRIMARY KEY (faseovergang_id, agenda_item_id)
      )`);
    await runner.query(`CREATE INDEX faseovergang_voorbeeld_reverse ON faseovergang_voorbeeld (agenda_item_id, faseovergang_id)`);
    await addColumns(runner, [AGENDA_ITEM], OF_AGENDA_ITEM);
    for (const reference of ["fase_overgang", "fase_duiding"]) {
      await runner.query(`CREATE INDEX agenda_item_by_${reference} ON ${AGENDA_ITEM} (${reference}_id)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseToLose(runner, "agenda_item", "num_nonnulls(fase_overgang_id, fase_duiding_id, fase_afspraak) > 0", INTERNAL_SCHEMA);
    await dropColumns(runner, [AGENDA_ITEM], Object.keys(OF_AGENDA_ITEM));
    for (const table of ["faseovergang_voorbeeld", "faseovergang_partij", "faseovergang"]) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`ALTER TABLE fase_uitleg DROP vindplaats, DROP stappen`);
  }
}
