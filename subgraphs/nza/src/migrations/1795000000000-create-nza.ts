import { createSearchConfigurations, dropSearchConfigurations, periodOf, searchColumn, SEEDED_RECORD_TABLE } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateNza1795000000000 implements MigrationInterface {
  readonly name = "CreateNza1795000000000";

  async up(runner: QueryRunner): Promise<void> {
    await createSearchConfigurations(runner);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(SEEDED_RECORD_TABLE);
    await runner.query(`CREATE TYPE code_bereik AS RANGE (subtype = text, collation = "C")`);
    await runner.query(`
      CREATE TABLE prestatie (
        id text COLLATE "C" CONSTRAINT prestatie_pk PRIMARY KEY,
        code text COLLATE "C",
        codelijst text CONSTRAINT prestatie_codelijst_known CHECK (codelijst IN
          ('NZA_ZORGACTIVITEITEN', 'NZA_ZORGPRODUCTEN', 'NZA_VERRICHTINGEN', 'NZA_ZORGPRESTATIEMODEL',
           'NZA_OVERIGE_PRODUCTEN_GGZ', 'DBC_GGZ_DEELPRESTATIES_2013', 'DBC_DIAGNOSECODES_NEUROCHIRURGIE',
           'DBC_DIAGNOSECODES_ORTHOPEDIE', 'DBC_BEHANDELCODES_INWENDIGE_GENEESKUNDE', 'AWBZ_EXTRAMURALE_PRESTATIES',
           'VEKTIS_HUISARTSENHULP', 'VEKTIS_KETENZORG', 'VEKTIS_PARAMEDISCHE_ZORG', 'VEKTIS_VERLOSKUNDE',
           'BIJLAGE_TB_CU_7038_01')),
        codelijst_tekst text,
        code_bereik_van text COLLATE "C",
        code_bereik_tot text COLLATE "C",
        omschrijving text COLLATE "nl-x-icu" NOT NULL,
        soort text NOT NULL CONSTRAINT prestatie_soort_known CHECK (soort IN
          ('PRESTATIE', 'CONSULT', 'MODULE', 'M_EN_I_VERRICHTING', 'OVERIGE_PRESTATIE', 'EXPERIMENT',
           'FACULTATIEVE_PRESTATIE', 'ZORGACTIVITEIT', 'DBC_ZORGPRODUCT', 'OVERIG_ZORGPRODUCT', 'OVERIG_PRODUCT',
           'ADD_ON', 'BUNDEL', 'KETEN_DBC', 'DBC_GGZ_OUD', 'DBC_GROEP_OUD', 'DBC_DIAGNOSE_OUD', 'DBC_BEHANDELING_OUD')),
        soort_tekst text,
        sectoren text[] NOT NULL,
        sector_tekst text,
        tariefsoort text CONSTRAINT prestatie_tariefsoort_known CHECK (tariefsoort IN ('MAXIMUM', 'VRIJ')),
        geldig_van date,
        geldig_tot date,
        zorgvorm_tekst text,
        eigen_risico boolean,
        opmerking text,
        stofnaam text,
        bronnen jsonb NOT NULL,
        ${searchColumn("omschrijving", "code", "stofnaam", "zorgvorm_tekst")},
        CONSTRAINT prestatie_period CHECK (geldig_van < geldig_tot),
        CONSTRAINT prestatie_code_in_list CHECK (code IS NULL OR codelijst IS NOT NULL),
        CONSTRAINT prestatie_range_whole CHECK (num_nulls(code_bereik_van, code_bereik_tot) IN (0, 2)),
        CONSTRAINT prestatie_range_order CHECK (code_bereik_van <= code_bereik_tot AND code_bereik_van = code),
        CONSTRAINT prestatie_code_once EXCLUDE USING gist
          (code WITH =, codelijst WITH =, (code_bereik_van IS NULL) WITH =, daterange(geldig_van, geldig_tot) WITH &&)
      )`);
    await runner.query(`CREATE INDEX prestatie_by_omschrijving ON prestatie (omschrijving, id)`);
    await runner.query(`CREATE INDEX prestatie_by_geldig_van ON prestatie (coalesce(geldig_van, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX prestatie_by_geldig_van_desc ON prestatie (coalesce(geldig_van, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX prestatie_by_period ON prestatie USING gist ((${periodOf("geldig_van", "geldig_tot")}))`);
    await runner.query(`CREATE INDEX prestatie_by_code ON prestatie (code)`);
    await runner.query(`CREATE INDEX prestatie_by_codelijst ON prestatie (codelijst, code)`);
    await runner.query(`
      CREATE INDEX prestatie_by_range
      ON prestatie USING gist (code_bereik(code_bereik_van, code_bereik_tot, '[]'), codelijst)
      WHERE code_bereik_van IS NOT NULL`);
    await runner.query(`CREATE INDEX prestatie_by_soort ON prestatie (soort)`);
    await runner.query(`CREATE INDEX prestatie_by_tariefsoort ON prestatie (tariefsoort)`);
    await runner.query(`CREATE INDEX prestatie_by_sectoren ON prestatie USING gin (sectoren)`);
    await runner.query(`CREATE INDEX prestatie_by_search ON prestatie USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE prestatie_zorgvorm (
        prestatie_id text COLLATE "C" CONSTRAINT prestatie_zorgvorm_prestatie_fk REFERENCES prestatie,
        zorgvorm_id text COLLATE "C",
        grondslag text NOT NULL CONSTRAINT prestatie_zorgvorm_grondslag_known
          CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        CONSTRAINT prestatie_zorgvorm_pk PRIMARY KEY (prestatie_id, zorgvorm_id)
      )`);
    await runner.query(`CREATE INDEX prestatie_zorgvorm_reverse ON prestatie_zorgvorm (zorgvorm_id, prestatie_id)`);
    await runner.query(`
      CREATE TABLE tarief (
        id text COLLATE "C" CONSTRAINT tarief_pk PRIMARY KEY,
        prestatie_id text COLLATE "C" NOT NULL CONSTRAINT tarief_prestatie_fk REFERENCES prestatie,
        jaar int,
        geldig_van date,
        geldig_tot date,
        bedrag numeric(15, 4) NOT NULL CONSTRAINT tarief_bedrag_positive CHECK (bedrag >= 0),
        eenheid text COLLATE "nl-x-icu" NOT NULL,
        tariefsoort text NOT NULL CONSTRAINT tarief_tariefsoort_known CHECK (tariefsoort IN ('MAXIMUM', 'VRIJ')),
        bedrag_soort text NOT NULL CONSTRAINT tarief_bedrag_soort_known CHECK (bedrag_soort IN ('NZA_MAXIMUMTARIEF')),
        beschikking text,
        opmerking text,
        bronnen jsonb NOT NULL,
        ${searchColumn("beschikking", "eenheid", "opmerking")},
        CONSTRAINT tarief_period CHECK (geldig_van < geldig_tot),
        CONSTRAINT tarief_period_in_jaar CHECK (extract(year FROM geldig_van) = jaar),
        CONSTRAINT tarief_one_at_a_time EXCLUDE USING gist
          (prestatie_id WITH =, eenheid WITH =, daterange(geldig_van, geldig_tot) WITH &&) WHERE (geldig_van IS NOT NULL)
      )`);
    await runner.query(`CREATE INDEX tarief_by_eenheid ON tarief (eenheid, id)`);
    await runner.query(`CREATE INDEX tarief_by_geldig_van ON tarief (coalesce(geldig_van, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX tarief_by_geldig_van_desc ON tarief (coalesce(geldig_van, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX tarief_by_period ON tarief USING gist ((${periodOf("geldig_van", "geldig_tot")}))`);
    await runner.query(`CREATE INDEX tarief_by_prestatie ON tarief (prestatie_id)`);
    await runner.query(`CREATE INDEX tarief_by_jaar ON tarief (jaar)`);
    await runner.query(`CREATE INDEX tarief_by_tariefsoort ON tarief (tariefsoort)`);
    await runner.query(`CREATE INDEX tarief_by_search ON tarief USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE bekostigingsregel (
        id text COLLATE "C" CONSTRAINT bekostigingsregel_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        soort text NOT NULL CONSTRAINT bekostigingsregel_soort_known CHECK (soort IN
          ('BELEIDSREGEL', 'REGELING', 'TARIEFBESCHIKKING', 'PRESTATIEBESCHRIJVINGBESCHIKKING',
           'MACROBEHEERSINSTRUMENT', 'BEKOSTIGINGSMODEL', 'EXPERIMENT', 'WERKAGENDA_ACTIE')),
        nummer text COLLATE "C" CONSTRAINT bekostigingsregel_nummer_unique UNIQUE,
        sectoren text[] NOT NULL,
        sector_tekst text,
        status text CONSTRAINT bekostigingsregel_status_known CHECK (status IN
          ('GELDEND', 'TOEKOMSTIG', 'VERVALLEN', 'NIET_IN_WERKING_GETREDEN', 'IN_GEBRUIK', 'IN_ONTWIKKELING',
           'IN_VERKENNING', 'GEADVISEERD', 'GEPLAND', 'GEEVALUEERD')),
        status_tekst text,
        geldig_van date,
        geldig_tot date,
        eigenaar_id text COLLATE "C" NOT NULL,
        omschrijving text,
        paragraaf text,
        genoemde_kenmerken text[],
        bronnen jsonb NOT NULL,
        ${searchColumn("naam", "nummer", "omschrijving", "joined_text(genoemde_kenmerken)")},
        CONSTRAINT bekostigingsregel_period CHECK (geldig_van < geldig_tot)
      )`);
    await runner.query(`CREATE INDEX bekostigingsregel_by_naam ON bekostigingsregel (naam, id)`);
    await runner.query(`CREATE INDEX bekostigingsregel_by_geldig_van ON bekostigingsregel (coalesce(geldig_van, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX bekostigingsregel_by_geldig_van_desc ON bekostigingsregel (coalesce(geldig_van, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX bekostigingsregel_by_period ON bekostigingsregel USING gist ((${periodOf("geldig_van", "geldig_tot")}))`);
    await runner.query(`CREATE INDEX bekostigingsregel_by_soort ON bekostigingsregel (soort)`);
    await runner.query(`CREATE INDEX bekostigingsregel_by_status ON bekostigingsregel (status)`);
    await runner.query(`CREATE INDEX bekostigingsregel_by_sectoren ON bekostigingsregel USING gin (sectoren)`);
    await runner.query(`CREATE INDEX bekostigingsregel_by_kenmerken ON bekostigingsregel USING gin (genoemde_kenmerken)`);
    await runner.query(`CREATE INDEX bekostigingsregel_by_search ON bekostigingsregel USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE bekostigingsregel_eigenaar (
        bekostigingsregel_id text COLLATE "C"
          CONSTRAINT bekostigingsregel_eigenaar_bekostigingsregel_fk REFERENCES bekostigingsregel,
        organisatie_id text COLLATE "C",
        CONSTRAINT bekostigingsregel_eigenaar_pk PRIMARY KEY (bekostigingsregel_id, organisatie_id)
      )`);
    await runner.query(
      `CREATE INDEX bekostigingsregel_eigenaar_reverse ON bekostigingsregel_eigenaar (organisatie_id, bekostigingsregel_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      "bekostigingsregel_eigenaar",
      "bekostigingsregel",
      "tarief",
      "prestatie_zorgvorm",
      "prestatie",
      "seeded_record",
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query(`DROP TYPE code_bereik`);
    await runner.query(`DROP EXTENSION btree_gist`);
    await dropSearchConfigurations(runner);
  }
}
