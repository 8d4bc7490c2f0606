import * as subgraph from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** All that is kept of others' records is public, and made anew from their feeds: nothing of it is anybody's own. */
export class CreateSignalering1816000000000 implements MigrationInterface {
  readonly name = "CreateSignalering1816000000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(subgraph.SEEDED_RECORD_TABLE);
    await subgraph.createMutationKeys(runner);
    await subgraph.createChangeLog(runner);
    await subgraph.countVisibleVersions(runner);
    await subgraph.makeChangeLogFilterable(runner);
    await subgraph.rememberSeeds(runner);
    await runner.query(`
      CREATE TABLE volgstand (
        bron text COLLATE "C" CONSTRAINT volgstand_pk PRIMARY KEY,
        cursor text,
        ronde integer NOT NULL DEFAULT 1,
        herbouwt boolean NOT NULL DEFAULT true,
        vorm text,
        gelezen_tot timestamptz,
        bijgewerkt_tot timestamptz,
        belet text
      )`);
    await runner.query(`
      CREATE TABLE bronrecord (
        type text COLLATE "C",
        id text COLLATE "C",
        bron text COLLATE "C" NOT NULL,
        ronde integer NOT NULL,
        toestand jsonb NOT NULL,
        CONSTRAINT bronrecord_pk PRIMARY KEY (type, id)
      )`);
    await runner.query(`CREATE INDEX bronrecord_by_ronde ON bronrecord (bron, ronde)`);
    await runner.query(`
      CREATE TABLE verband (
        soort text COLLATE "C",
        van text COLLATE "C",
        naar text COLLATE "C",
        grondslag text CONSTRAINT verband_grondslag_known CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        feit boolean NOT NULL,
        CONSTRAINT verband_pk PRIMARY KEY (soort, van, naar)
      )`);
    await runner.query(`CREATE INDEX verband_reverse ON verband (soort, naar, van)`);
    await runner.query(`
      CREATE TABLE te_bepalen (
        type text COLLATE "C",
        id text COLLATE "C",
        CONSTRAINT te_bepalen_pk PRIMARY KEY (type, id)
      )`);
    await runner.query(`
      CREATE TABLE signaal (
        id text COLLATE "C" NOT NULL,
        van date NOT NULL,
        tot date,
        sinds date NOT NULL,
        regel text COLLATE "C" NOT NULL,
        ernst text NOT NULL CONSTRAINT signaal_ernst_known CHECK (ernst IN ('HOOG', 'MIDDEL', 'LAAG')),
        onderwerp_type text COLLATE "C" NOT NULL,
        onderwerp_id text COLLATE "C" NOT NULL,
        met_id text COLLATE "C",
        toelichting text COLLATE "nl-x-icu" NOT NULL,
        gronden jsonb NOT NULL,
        aan text[] NOT NULL,
        concerns text[] NOT NULL,
        sectoren text[] NOT NULL,
        CONSTRAINT signaal_pk PRIMARY KEY (id, van),
        CONSTRAINT signaal_period CHECK (van < tot)
      )`);
    await runner.query(`CREATE INDEX signaal_by_onderwerp ON signaal (onderwerp_type, onderwerp_id)`);
    await runner.query(`CREATE INDEX signaal_by_regel ON signaal (regel, van)`);
    await runner.query(`
      CREATE TABLE signaal_plaats (
        signaal_id text COLLATE "C",
        van date,
        type text COLLATE "C",
        record_id text COLLATE "C",
        CONSTRAINT signaal_plaats_pk PRIMARY KEY (type, record_id, signaal_id, van),
        CONSTRAINT signaal_plaats_signaal_fk FOREIGN KEY (signaal_id, van) REFERENCES signaal ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX signaal_plaats_by_signaal ON signaal_plaats (signaal_id, van)`);
    await runner.query(`
      CREATE TABLE niet_te_beoordelen (
        regel text COLLATE "C",
        onderwerp_type text COLLATE "C",
        onderwerp_id text COLLATE "C",
        van date,
        tot date,
        ontbreekt text COLLATE "nl-x-icu" NOT NULL,
        CONSTRAINT niet_te_beoordelen_pk PRIMARY KEY (onderwerp_type, onderwerp_id, regel, van)
      )`);
    await runner.query(`CREATE INDEX niet_te_beoordelen_by_regel ON niet_te_beoordelen (regel, van)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["niet_te_beoordelen", "signaal_plaats", "signaal", "te_bepalen", "verband", "bronrecord", "volgstand"]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await subgraph.forgetSeeds(runner);
    await subgraph.makeChangeLogUnfilterable(runner);
    await subgraph.countAllVersions(runner);
    await subgraph.dropChangeLog(runner);
    await subgraph.dropMutationKeys(runner);
    await runner.query(`DROP TABLE seeded_record`);
  }
}
