import { createSearchConfigurations, dropSearchConfigurations, periodOf, searchColumn, SEEDED_RECORD_TABLE } from "@pakketgraaf/subgraph";
import { tijdColumns } from "@pakketgraaf/begrippen";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateVerzekeraars1795000000000 implements MigrationInterface {
  readonly name = "CreateVerzekeraars1795000000000";

  async up(runner: QueryRunner): Promise<void> {
    await createSearchConfigurations(runner);
    await runner.query(SEEDED_RECORD_TABLE);
    await runner.query(`
      CREATE TABLE verzekeraar (
        id text COLLATE "C" CONSTRAINT verzekeraar_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        soort text NOT NULL CONSTRAINT verzekeraar_soort_known CHECK (soort IN ('ZORGVERZEKERAAR', 'CONCERN', 'LABEL')),
        concern_id text COLLATE "C" CONSTRAINT verzekeraar_concern_fk REFERENCES verzekeraar,
        uzovi text COLLATE "C" CONSTRAINT verzekeraar_uzovi_unique UNIQUE
          CONSTRAINT verzekeraar_uzovi_form CHECK (uzovi ~ '^[0-9]{4}$'),
        labels text[] NOT NULL,
        marktaandeel_procent numeric
          CONSTRAINT verzekeraar_marktaandeel_procent_possible CHECK (marktaandeel_procent BETWEEN 0 AND 100),
        marktaandeel_jaar integer,
        aantal_verzekerden integer
          CONSTRAINT verzekeraar_aantal_verzekerden_positive CHECK (aantal_verzekerden >= 0),
        aantal_verzekerden2025 integer
          CONSTRAINT verzekeraar_aantal_verzekerden2025_positive CHECK (aantal_verzekerden2025 >= 0),
        regio text,
        omschrijving text,
        bronnen jsonb NOT NULL,
        ${searchColumn("naam", "joined_text(labels)", "omschrijving", "regio")},
        CONSTRAINT verzekeraar_marktaandeel_whole CHECK (num_nulls(marktaandeel_procent, marktaandeel_jaar) IN (0, 2)),
        CONSTRAINT verzekeraar_concern_on_top CHECK (soort <> 'CONCERN' OR concern_id IS NULL)
      )`);
    await runner.query(`CREATE INDEX verzekeraar_by_naam ON verzekeraar (naam, id)`);
    await runner.query(`CREATE INDEX verzekeraar_by_soort ON verzekeraar (soort)`);
    await runner.query(`CREATE INDEX verzekeraar_by_concern ON verzekeraar (concern_id)`);
    await runner.query(`CREATE INDEX verzekeraar_by_whole_concern ON verzekeraar (coalesce(concern_id, id))`);
    await runner.query(`CREATE INDEX verzekeraar_by_labels ON verzekeraar USING gin (labels)`);
    await runner.query(`CREATE INDEX verzekeraar_by_search ON verzekeraar USING gin (search_vector)`);
    // Only public rows: a confidential condition needs a table of its own, on which the public role has no grant.
    await runner.query(`
      CREATE TABLE contractvoorwaarde (
        id text COLLATE "C" CONSTRAINT contractvoorwaarde_pk PRIMARY KEY,
        soort text NOT NULL CONSTRAINT contractvoorwaarde_soort_known CHECK (soort IN
          ('CONTRACTEIS', 'DEELNAME_AAN_ONDERZOEK', 'DIGITALE_ZORG', 'DOELMATIGHEID', 'EXPERTISECENTRUM',
           'INDICATIEPROTOCOL', 'MACHTIGING', 'MAXIMALE_GEBRUIKSDUUR', 'REGISTRATIEPLICHT', 'STARTSTOPCRITERIUM',
           'UITFASERING', 'UITSLUITING', 'VOLUMENORM')),
        aard text NOT NULL CONSTRAINT contractvoorwaarde_aard_known
          CHECK (aard IN ('CONTRACTVOORWAARDE', 'BEROEPSNORM', 'BRANCHEBELEID', 'OVERHEIDSREGEL')),
        opsteller_id text COLLATE "C",
        verzekeraar_id text COLLATE "C" CONSTRAINT contractvoorwaarde_verzekeraar_fk REFERENCES verzekeraar,
        zorgvorm_tekst text NOT NULL,
        omschrijving text COLLATE "nl-x-icu" NOT NULL,
        norm_waarde numeric,
        norm_eenheid text,
        jaar integer,
        geldig_van date,
        geldig_tot date,
        openbaarheid text NOT NULL CONSTRAINT contractvoorwaarde_public_only CHECK (openbaarheid = 'OPENBAAR'),
        duiding_id text COLLATE "C",
        duiding_grondslag text CONSTRAINT contractvoorwaarde_duiding_grondslag_known
          CHECK (duiding_grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        bronnen jsonb NOT NULL,
        ${searchColumn("omschrijving", "zorgvorm_tekst", "norm_eenheid")},
        CONSTRAINT contractvoorwaarde_verzekeraar_is_opsteller
          CHECK (verzekeraar_id IS NULL OR verzekeraar_id IS NOT DISTINCT FROM opsteller_id),
        CONSTRAINT contractvoorwaarde_verzekeraar_makes_contracts
          CHECK (verzekeraar_id IS NULL OR aard = 'CONTRACTVOORWAARDE'),
        CONSTRAINT contractvoorwaarde_norm_whole CHECK (num_nulls(norm_waarde, norm_eenheid) IN (0, 2)),
        CONSTRAINT contractvoorwaarde_period CHECK (geldig_van < geldig_tot),
        CONSTRAINT contractvoorwaarde_duiding_with_grondslag CHECK (num_nulls(duiding_id, duiding_grondslag) IN (0, 2))
      )`);
    await runner.query(`CREATE INDEX contractvoorwaarde_by_omschrijving ON contractvoorwaarde (omschrijving, id)`);
    await runner.query(`CREATE INDEX contractvoorwaarde_by_geldig_van ON contractvoorwaarde (coalesce(geldig_van, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX contractvoorwaarde_by_geldig_van_desc ON contractvoorwaarde (coalesce(geldig_van, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX contractvoorwaarde_by_period ON contractvoorwaarde USING gist ((${periodOf("geldig_van", "geldig_tot")}))`);
    await runner.query(`CREATE INDEX contractvoorwaarde_by_soort ON contractvoorwaarde (soort)`);
    await runner.query(`CREATE INDEX contractvoorwaarde_by_aard ON contractvoorwaarde (aard)`);
    await runner.query(`CREATE INDEX contractvoorwaarde_by_opsteller ON contractvoorwaarde (opsteller_id)`);
    await runner.query(`CREATE INDEX contractvoorwaarde_by_verzekeraar ON contractvoorwaarde (verzekeraar_id)`);
    await runner.query(`CREATE INDEX contractvoorwaarde_by_duiding ON contractvoorwaarde (duiding_id)`);
    await runner.query(`CREATE INDEX contractvoorwaarde_by_heeft_norm ON contractvoorwaarde ((norm_waarde IS NOT NULL))`);
    await runner.query(`CREATE INDEX contractvoorwaarde_by_search ON contractvoorwaarde USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE contractvoorwaarde_zorgvorm (
        contractvoorwaarde_id text COLLATE "C"
          CONSTRAINT contractvoorwaarde_zorgvorm_contractvoorwaarde_fk REFERENCES contractvoorwaarde,
        zorgvorm_id text COLLATE "C",
        grondslag text NOT NULL CONSTRAINT contractvoorwaarde_zorgvorm_grondslag_known
          CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        CONSTRAINT contractvoorwaarde_zorgvorm_pk PRIMARY KEY (contractvoorwaarde_id, zorgvorm_id)
      )`);
    await runner.query(`CREATE INDEX contractvoorwaarde_zorgvorm_reverse ON contractvoorwaarde_zorgvorm (zorgvorm_id, contractvoorwaarde_id)`);
    await runner.query(`
      CREATE VIEW contractvoorwaarde_per_concern AS
        SELECT c.id AS contractvoorwaarde_id, coalesce(v.concern_id, v.id) AS concern_id
        FROM contractvoorwaarde c JOIN verzekeraar v ON v.id = c.verzekeraar_id`);
    await runner.query(`
      CREATE TABLE zorgadvies (
        id text COLLATE "C" CONSTRAINT zorgadvies_pk PRIMARY KEY,
        soort text NOT NULL CONSTRAINT zorgadvies_soort_known CHECK (soort IN
          ('ADD_ON_INDICATIELIJST', 'DIGIZO_BEOORDELING', 'GEZAMENLIJKE_BEOORDELING_ZN_ZORGINSTITUUT',
           'INKOOPADVIES_VOLUMENORM', 'OORDEEL_VERZEKERAAR', 'OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST',
           'ZORGADVIESTRAJECT_GGZ')),
        organisatie_id text COLLATE "C" NOT NULL,
        verzekeraar_id text COLLATE "C" CONSTRAINT zorgadvies_verzekeraar_fk REFERENCES verzekeraar,
        onderwerp text COLLATE "nl-x-icu" NOT NULL,
        stofnaam text,
        indicatie text,
        aanspraak text CONSTRAINT zorgadvies_aanspraak_known
          CHECK (aanspraak IN ('JA', 'NEE', 'VOORWAARDELIJK', 'NIET_VAN_TOEPASSING')),
        categorie text,
        ${tijdColumns("datum")},
        zorgvorm_tekst text NOT NULL,
        opmerking text,
        uitkomst text,
        volume integer CONSTRAINT zorgadvies_volume_positive CHECK (volume >= 0),
        norm integer CONSTRAINT zorgadvies_norm_positive CHECK (norm >= 0),
        volume_jaar integer,
        bronnen jsonb NOT NULL,
        ${searchColumn("onderwerp", "indicatie", "zorgvorm_tekst", "stofnaam", "uitkomst")},
        CONSTRAINT zorgadvies_verzekeraar_is_organisatie CHECK (verzekeraar_id = organisatie_id)
      )`);
    await runner.query(`CREATE INDEX zorgadvies_by_onderwerp ON zorgadvies (onderwerp, id)`);
    await runner.query(`CREATE INDEX zorgadvies_by_datum ON zorgadvies (coalesce(datum_vanaf, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX zorgadvies_by_datum_desc ON zorgadvies (coalesce(datum_vanaf, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX zorgadvies_by_soort ON zorgadvies (soort)`);
    await runner.query(`CREATE INDEX zorgadvies_by_organisatie ON zorgadvies (organisatie_id)`);
    await runner.query(`CREATE INDEX zorgadvies_by_verzekeraar ON zorgadvies (verzekeraar_id)`);
    await runner.query(`CREATE INDEX zorgadvies_by_aanspraak ON zorgadvies (aanspraak)`);
    await runner.query(`CREATE INDEX zorgadvies_by_search ON zorgadvies USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE zorgadvies_zorgvorm (
        zorgadvies_id text COLLATE "C" CONSTRAINT zorgadvies_zorgvorm_zorgadvies_fk REFERENCES zorgadvies,
        zorgvorm_id text COLLATE "C",
        grondslag text NOT NULL CONSTRAINT zorgadvies_zorgvorm_grondslag_known
          CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        CONSTRAINT zorgadvies_zorgvorm_pk PRIMARY KEY (zorgadvies_id, zorgvorm_id)
      )`);
    await runner.query(`CREATE INDEX zorgadvies_zorgvorm_reverse ON zorgadvies_zorgvorm (zorgvorm_id, zorgadvies_id)`);
    await runner.query(`
      CREATE TABLE vergoeding (
        id text COLLATE "C" CONSTRAINT vergoeding_pk PRIMARY KEY,
        prestatie_id text COLLATE "C" NOT NULL,
        verzekeraar_id text COLLATE "C" CONSTRAINT vergoeding_verzekeraar_fk REFERENCES verzekeraar,
        soort text NOT NULL CONSTRAINT vergoeding_soort_known CHECK (soort IN
          ('CONTRACTTARIEF', 'GENOEMDE_MAXIMUMPRIJS', 'HOOGSTE_CONTRACTTARIEF',
           'MAXIMALE_VERGOEDING_NIET_GECONTRACTEERD', 'PASSANTENTARIEF', 'TARIEF_VERZEKERAAR', 'TARIEF_ZORGAANBIEDER',
           'ZELFBETALERSTARIEF')),
        soort_tekst text COLLATE "nl-x-icu" NOT NULL,
        herkomst text NOT NULL CONSTRAINT vergoeding_herkomst_known
          CHECK (herkomst IN ('VERZEKERAAR', 'ZORGAANBIEDER', 'OVERZICHT', 'NIEUWSBERICHT')),
        jaar integer,
        bedrag numeric(15, 4) NOT NULL CONSTRAINT vergoeding_bedrag_positive CHECK (bedrag >= 0),
        eenheid text NOT NULL,
        tariefsoort text CONSTRAINT vergoeding_tariefsoort_known CHECK (tariefsoort IN ('VRIJ', 'MAXIMUM')),
        beschikking text,
        opmerking text,
        bronnen jsonb NOT NULL,
        ${searchColumn("soort_tekst", "eenheid", "opmerking")},
        CONSTRAINT vergoeding_verzekeraar_is_herkomst CHECK (verzekeraar_id IS NULL OR herkomst = 'VERZEKERAAR')
      )`);
    await runner.query(`CREATE INDEX vergoeding_by_soort_tekst ON vergoeding (soort_tekst, id)`);
    await runner.query(`CREATE INDEX vergoeding_by_year ON vergoeding (coalesce(make_date(jaar, 1, 1), 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX vergoeding_by_year_desc ON vergoeding (coalesce(make_date(jaar, 1, 1), '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX vergoeding_by_prestatie ON vergoeding (prestatie_id)`);
    await runner.query(`CREATE INDEX vergoeding_by_verzekeraar ON vergoeding (verzekeraar_id)`);
    await runner.query(`CREATE INDEX vergoeding_by_soort ON vergoeding (soort)`);
    await runner.query(`CREATE INDEX vergoeding_by_herkomst ON vergoeding (herkomst)`);
    await runner.query(`CREATE INDEX vergoeding_by_jaar ON vergoeding (jaar)`);
    await runner.query(`CREATE INDEX vergoeding_by_search ON vergoeding USING gin (search_vector)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW contractvoorwaarde_per_concern`);
    for (const table of [
      "vergoeding",
      "zorgadvies_zorgvorm",
      "zorgadvies",
      "contractvoorwaarde_zorgvorm",
      "contractvoorwaarde",
      "verzekeraar",
      "seeded_record",
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await dropSearchConfigurations(runner);
  }
}
