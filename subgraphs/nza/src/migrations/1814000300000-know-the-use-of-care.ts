import { tijdColumns } from "@pakketgraaf/begrippen";
import { hideRows, INTERNAL_SCHEMA, searchColumn, showRows, showVisibleVersion, spanOf } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const VERIFIED = "t.verificatie = 'GEVERIFIEERD'";
const BEGIN = "coalesce(van_vanaf, make_date(jaar, 1, 1))";
const END = "coalesce(tot_tot_en_met, make_date(jaar, 12, 31))";

export class KnowTheUseOfCare1814000300000 implements MigrationInterface {
  readonly name = "KnowTheUseOfCare1814000300000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE gebruikscijfer (
        id text COLLATE "C" CONSTRAINT gebruikscijfer_pk PRIMARY KEY,
        zorgvorm_id text COLLATE "C" NOT NULL,
        zorgvorm_grondslag text NOT NULL CONSTRAINT gebruikscijfer_zorgvorm_grondslag_known
          CHECK (zorgvorm_grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        zorgvorm_onderbouwing text COLLATE "nl-x-icu",
        prestatie_id text COLLATE "C" CONSTRAINT gebruikscijfer_prestatie_fk REFERENCES ${INTERNAL_SCHEMA}.prestatie,
        jaar integer CONSTRAINT gebruikscijfer_jaar_known CHECK (jaar BETWEEN 1900 AND 2100),
        ${tijdColumns("van")},
        ${tijdColumns("tot")},
        patienten integer CONSTRAINT gebruikscijfer_patienten_positive CHECK (patienten >= 0),
        aantal numeric CONSTRAINT gebruikscijfer_aantal_positive CHECK (aantal >= 0),
        aantal_soort text COLLATE "nl-x-icu",
        aantal_eenheid text CONSTRAINT gebruikscijfer_aantal_eenheid_known CHECK (aantal_eenheid IN ('AANTAL', 'PROCENT')),
        kosten numeric(15, 2) CONSTRAINT gebruikscijfer_kosten_positive CHECK (kosten >= 0),
        kosten_soort text COLLATE "nl-x-icu",
        kosten_eenheid text CONSTRAINT gebruikscijfer_kosten_eenheid_known CHECK (kosten_eenheid IN ('EURO', 'EURO_PER_EENHEID')),
        waarde_soort text NOT NULL CONSTRAINT gebruikscijfer_waarde_soort_known CHECK (waarde_soort IN
          ('GEMETEN', 'AFGELEID', 'SCHATTING', 'RAMING', 'BEGROTING', 'CUMULATIEF')),
        organisatie_id text COLLATE "C",
        opmerking text COLLATE "nl-x-icu",
        verificatie text NOT NULL DEFAULT 'GEVERIFIEERD' CONSTRAINT gebruikscijfer_verificatie_known
          CHECK (verificatie IN ('GEVERIFIEERD', 'NOG_NIET_GEVERIFIEERD', 'ONBEKEND')),
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1,
        ${searchColumn("aantal_soort", "kosten_soort", "opmerking")},
        CONSTRAINT gebruikscijfer_tells_something CHECK (num_nonnulls(patienten, aantal, kosten) > 0),
        CONSTRAINT gebruikscijfer_aantal_whole CHECK (num_nulls(aantal, aantal_eenheid) IN (0, 2)),
        CONSTRAINT gebruikscijfer_kosten_whole CHECK (num_nulls(kosten, kosten_soort, kosten_eenheid) IN (0, 3)),
        CONSTRAINT gebruikscijfer_period_whole CHECK (num_nulls(van_tekst, tot_tekst) IN (0, 2)),
        CONSTRAINT gebruikscijfer_period_order CHECK (van_vanaf <= tot_tot_en_met)
      )`);
    await runner.query(`CREATE INDEX gebruikscijfer_by_begin ON gebruikscijfer (coalesce(${BEGIN}, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX gebruikscijfer_by_begin_desc ON gebruikscijfer (coalesce(${BEGIN}, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX gebruikscijfer_by_period ON gebruikscijfer USING gist ((${spanOf(BEGIN, END)}))`);
    await runner.query(`CREATE INDEX gebruikscijfer_by_zorgvorm ON gebruikscijfer (zorgvorm_id)`);
    await runner.query(`CREATE INDEX gebruikscijfer_by_prestatie ON gebruikscijfer (prestatie_id)`);
    await runner.query(`CREATE INDEX gebruikscijfer_by_jaar ON gebruikscijfer (jaar)`);
    await runner.query(`CREATE INDEX gebruikscijfer_by_waarde_soort ON gebruikscijfer (waarde_soort)`);
    await runner.query(`CREATE INDEX gebruikscijfer_by_search ON gebruikscijfer USING gin (search_vector)`);
    await runner.query(`CREATE INDEX gebruikscijfer_unverified ON gebruikscijfer (id) WHERE verificatie = 'NOG_NIET_GEVERIFIEERD'`);
    await hideRows(runner, "gebruikscijfer", VERIFIED);
    await showVisibleVersion(runner, "gebruikscijfer", "Gebruikscijfer");
  }

  async down(runner: QueryRunner): Promise<void> {
    await showRows(runner, "gebruikscijfer", VERIFIED);
    await runner.query(`DROP TABLE gebruikscijfer`);
  }
}
