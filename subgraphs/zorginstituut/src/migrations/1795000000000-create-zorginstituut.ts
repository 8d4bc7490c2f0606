import { createSearchConfigurations, dropSearchConfigurations, searchColumn, SEEDED_RECORD_TABLE, spanOf } from "@pakketgraaf/subgraph";
import { tijdColumns } from "@pakketgraaf/begrippen";
import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateZorginstituut1795000000000 implements MigrationInterface {
  readonly name = "CreateZorginstituut1795000000000";

  async up(runner: QueryRunner): Promise<void> {
    await createSearchConfigurations(runner);
    await runner.query(SEEDED_RECORD_TABLE);
    await this.createReferenceTables(runner);
    await this.createOrganisatie(runner);
    await this.createKader(runner);
    await this.createZorgvorm(runner);
    await this.createAgendaItem(runner);
    await this.createDuiding(runner);
  }

  private async createReferenceTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fase_uitleg (
        id text COLLATE "C" CONSTRAINT fase_uitleg_pk PRIMARY KEY,
        fase text NOT NULL CONSTRAINT fase_uitleg_fase_unique UNIQUE CONSTRAINT fase_uitleg_fase_known
          CHECK (fase IN ('INSTROOM', 'HERBEOORDELING', 'GEPAST_GEBRUIK', 'GOEDE_EN_VERZEKERDE_ZORG', 'UITSTROOM')),
        naam text COLLATE "nl-x-icu" NOT NULL,
        omschrijving text NOT NULL,
        bronnen jsonb NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE maatschappelijk_risico (
        id text COLLATE "C" CONSTRAINT maatschappelijk_risico_pk PRIMARY KEY,
        situatie text NOT NULL,
        handelingsopties text[] NOT NULL,
        bronnen jsonb NOT NULL
      )`);
    for (const table of ["principe_passende_zorg", "prioriteringscriterium", "vergoedingsvoorwaarde"]) {
      await runner.query(`
        CREATE TABLE ${table} (
          id text COLLATE "C" CONSTRAINT ${table}_pk PRIMARY KEY,
          naam text COLLATE "nl-x-icu" NOT NULL,
          bronnen jsonb NOT NULL
        )`);
    }
    await runner.query(`
      CREATE TABLE adviescommissie (
        id text COLLATE "C" CONSTRAINT adviescommissie_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        taak text NOT NULL,
        deelcommissies text[] NOT NULL,
        bronnen jsonb NOT NULL
      )`);
    await runner.query(`CREATE INDEX adviescommissie_by_naam ON adviescommissie (naam, id)`);
    await runner.query(`
      CREATE TABLE swp_status (
        id text COLLATE "C" CONSTRAINT swp_status_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        bronnen jsonb NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE swp_situatie (
        id text COLLATE "C" CONSTRAINT swp_situatie_pk PRIMARY KEY,
        swp_status_id text COLLATE "C" NOT NULL CONSTRAINT swp_situatie_swp_status_fk REFERENCES swp_status,
        volgnummer integer NOT NULL,
        situatie text NOT NULL,
        CONSTRAINT swp_situatie_volgnummer_unique UNIQUE (swp_status_id, volgnummer)
      )`);
    await runner.query(`
      CREATE TABLE swp_handelingsoptie (
        situatie_id text COLLATE "C" CONSTRAINT swp_handelingsoptie_situatie_fk REFERENCES swp_situatie,
        volgnummer integer,
        optie text NOT NULL,
        te_ontwikkelen boolean,
        CONSTRAINT swp_handelingsoptie_pk PRIMARY KEY (situatie_id, volgnummer)
      )`);
    await runner.query(`
      CREATE TABLE wettelijke_eis (
        id text COLLATE "C" CONSTRAINT wettelijke_eis_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        wetten text[] NOT NULL CONSTRAINT wettelijke_eis_wetten_known CHECK (wetten <@ ARRAY['ZVW', 'WLZ']),
        toets text NOT NULL,
        bronnen jsonb NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE pakketcriterium (
        id text COLLATE "C" CONSTRAINT pakketcriterium_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        knock_out boolean NOT NULL,
        omschrijving text NOT NULL,
        bronnen jsonb NOT NULL
      )`);
    await runner.query(`CREATE INDEX pakketcriterium_by_naam ON pakketcriterium (naam, id)`);
    await runner.query(`
      CREATE TABLE mogelijk_nieuw_pakketcriterium (
        id text COLLATE "C" CONSTRAINT mogelijk_nieuw_pakketcriterium_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        status text NOT NULL CONSTRAINT mogelijk_nieuw_pakketcriterium_status_known CHECK (status IN ('VERKENNING')),
        status_tekst text NOT NULL,
        positie_binnen_id text COLLATE "C"
          CONSTRAINT mogelijk_nieuw_pakketcriterium_positie_binnen_fk REFERENCES pakketcriterium,
        bronnen jsonb NOT NULL
      )`);
    await runner.query(
      `CREATE INDEX mogelijk_nieuw_pakketcriterium_by_positie_binnen ON mogelijk_nieuw_pakketcriterium (positie_binnen_id)`,
    );
  }

  private async createOrganisatie(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisatie (
        id text COLLATE "C" CONSTRAINT organisatie_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        type text CONSTRAINT organisatie_type_known CHECK (type IN ('BEROEPSVERENIGING', 'BRANCHEORGANISATIE',
          'COMMISSIE', 'CONCERN', 'INFORMATIECENTRUM', 'INKOOPCOMBINATIE', 'KENNISCENTRUM', 'LABEL', 'PLATFORM',
          'PORTAAL', 'PROGRAMMA', 'TOEZICHTHOUDER', 'WETENSCHAPPELIJKE_VERENIGING', 'ZORGVERZEKERAAR')),
        type_tekst text,
        rol text,
        omschrijving text,
        labels text[] NOT NULL,
        onderdeel_van_id text COLLATE "C" CONSTRAINT organisatie_onderdeel_van_fk REFERENCES organisatie,
        bronnen jsonb NOT NULL,
        ${searchColumn("naam", "rol", "omschrijving")}
      )`);
    await runner.query(`CREATE INDEX organisatie_by_naam ON organisatie (naam, id)`);
    await runner.query(`CREATE INDEX organisatie_by_type ON organisatie (type)`);
    await runner.query(`CREATE INDEX organisatie_by_onderdeel_van ON organisatie (onderdeel_van_id)`);
    await runner.query(`CREATE INDEX organisatie_by_search ON organisatie USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE werkagendaactie (
        id text COLLATE "C" CONSTRAINT werkagendaactie_pk PRIMARY KEY,
        actie text NOT NULL,
        vindplaats text NOT NULL,
        ${tijdColumns("start")},
        ${tijdColumns("eind")},
        bronnen jsonb NOT NULL,
        CONSTRAINT werkagendaactie_periode_present CHECK (num_nulls(start_tekst, eind_tekst) = 0)
      )`);
    await runner.query(`
      CREATE TABLE werkagendaactie_eigenaar (
        werkagendaactie_id text COLLATE "C" CONSTRAINT werkagendaactie_eigenaar_werkagendaactie_fk REFERENCES werkagendaactie,
        organisatie_id text COLLATE "C" CONSTRAINT werkagendaactie_eigenaar_organisatie_fk REFERENCES organisatie,
        CONSTRAINT werkagendaactie_eigenaar_pk PRIMARY KEY (werkagendaactie_id, organisatie_id)
      )`);
    await runner.query(
      `CREATE INDEX werkagendaactie_eigenaar_reverse ON werkagendaactie_eigenaar (organisatie_id, werkagendaactie_id)`,
    );
  }

  private async createKader(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE kader (
        id text COLLATE "C" CONSTRAINT kader_pk PRIMARY KEY,
        titel text COLLATE "nl-x-icu" NOT NULL,
        soort text NOT NULL CONSTRAINT kader_soort_known CHECK (soort IN ('AFWEGINGSKADER', 'AGENDERINGSKADER',
          'ARGUMENTENKADER', 'BELEIDSKADER', 'BEOORDELINGSKADER', 'DATASTANDAARD', 'HANDLEIDING', 'HANDREIKING',
          'INSTRUMENT', 'KADER', 'LEIDRAAD', 'MODULE', 'RAPPORT', 'RICHTLIJN', 'VISIE', 'WEGWIJZER')),
        versie text,
        ${tijdColumns("datum")},
        status text NOT NULL CONSTRAINT kader_status_known CHECK (status IN ('IN_OVERWEGING', 'GEPLAND',
          'IN_ONTWIKKELING', 'PROEF', 'GEPUBLICEERD', 'GELDEND', 'IN_GEBRUIK', 'IN_HERZIENING', 'VERVANGEN')),
        status_tekst text NOT NULL,
        criterium_tekst text,
        toelichting text,
        wettelijke_eis_id text COLLATE "C" CONSTRAINT kader_wettelijke_eis_fk REFERENCES wettelijke_eis,
        bronnen jsonb NOT NULL,
        ${searchColumn("titel", "toelichting")}
      )`);
    await runner.query(`CREATE INDEX kader_by_titel ON kader (titel, id)`);
    await runner.query(`CREATE INDEX kader_by_datum ON kader (coalesce(datum_vanaf, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX kader_by_datum_desc ON kader (coalesce(datum_vanaf, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX kader_by_soort ON kader (soort)`);
    await runner.query(`CREATE INDEX kader_by_status ON kader (status)`);
    await runner.query(`CREATE INDEX kader_by_wettelijke_eis ON kader (wettelijke_eis_id)`);
    await runner.query(`CREATE INDEX kader_by_search ON kader USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE kader_criterium (
        kader_id text COLLATE "C" CONSTRAINT kader_criterium_kader_fk REFERENCES kader,
        pakketcriterium_id text COLLATE "C" CONSTRAINT kader_criterium_pakketcriterium_fk REFERENCES pakketcriterium,
        CONSTRAINT kader_criterium_pk PRIMARY KEY (kader_id, pakketcriterium_id)
      )`);
    await runner.query(`CREATE INDEX kader_criterium_reverse ON kader_criterium (pakketcriterium_id, kader_id)`);
    await runner.query(`
      CREATE TABLE actueel_kader (
        pakketcriterium_id text COLLATE "C" CONSTRAINT actueel_kader_pakketcriterium_fk REFERENCES pakketcriterium,
        kader_id text COLLATE "C" CONSTRAINT actueel_kader_kader_fk REFERENCES kader,
        CONSTRAINT actueel_kader_pk PRIMARY KEY (pakketcriterium_id, kader_id)
      )`);
    await runner.query(`CREATE INDEX actueel_kader_reverse ON actueel_kader (kader_id, pakketcriterium_id)`);
    await runner.query(`
      CREATE TABLE mijlpaal (
        id text COLLATE "C" CONSTRAINT mijlpaal_pk PRIMARY KEY,
        pijler text NOT NULL CONSTRAINT mijlpaal_pijler_known
          CHECK (pijler IN ('VERBETEREN', 'VERBREDEN', 'KENNIS_EN_INZICHT')),
        omschrijving text NOT NULL,
        status text NOT NULL CONSTRAINT mijlpaal_status_known
          CHECK (status IN ('GEPLAND', 'LOPEND', 'OPGELEVERD', 'AANGEHOUDEN')),
        status_tekst text NOT NULL,
        ${tijdColumns("datum")},
        ${tijdColumns("kwartaal")},
        bronnen jsonb NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE mijlpaal_kader (
        mijlpaal_id text COLLATE "C" CONSTRAINT mijlpaal_kader_mijlpaal_fk REFERENCES mijlpaal,
        kader_id text COLLATE "C" CONSTRAINT mijlpaal_kader_kader_fk REFERENCES kader,
        CONSTRAINT mijlpaal_kader_pk PRIMARY KEY (mijlpaal_id, kader_id)
      )`);
    await runner.query(`CREATE INDEX mijlpaal_kader_reverse ON mijlpaal_kader (kader_id, mijlpaal_id)`);
  }

  private async createZorgvorm(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE zorgvorm (
        id text COLLATE "C" CONSTRAINT zorgvorm_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        soort text NOT NULL CONSTRAINT zorgvorm_soort_known CHECK (soort IN ('BEHANDELING', 'DIAGNOSTIEK',
          'DIGITALE_ZORG', 'GENEESMIDDEL', 'HULPMIDDEL', 'MEDISCHE_TECHNOLOGIE', 'PREVENTIE')),
        sectoren text[] NOT NULL,
        sector_tekst text,
        wet text CONSTRAINT zorgvorm_wet_known CHECK (wet IN ('ZVW', 'WLZ')),
        aandoening text,
        indicatie text,
        pakkettype text CONSTRAINT zorgvorm_pakkettype_known CHECK (pakkettype IN ('OPEN', 'GESLOTEN')),
        bronnen jsonb NOT NULL,
        ${searchColumn("naam", "aandoening", "indicatie")}
      )`);
    await runner.query(`CREATE INDEX zorgvorm_by_naam ON zorgvorm (naam, id)`);
    await runner.query(`CREATE INDEX zorgvorm_by_soort ON zorgvorm (soort)`);
    await runner.query(`CREATE INDEX zorgvorm_by_sectoren ON zorgvorm USING gin (sectoren)`);
    await runner.query(`CREATE INDEX zorgvorm_by_wet ON zorgvorm (wet)`);
    await runner.query(`CREATE INDEX zorgvorm_by_pakkettype ON zorgvorm (pakkettype)`);
    await runner.query(`CREATE INDEX zorgvorm_by_search ON zorgvorm USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE zorgvorm_code (
        zorgvorm_id text COLLATE "C" CONSTRAINT zorgvorm_code_zorgvorm_fk REFERENCES zorgvorm,
        soort text CONSTRAINT zorgvorm_code_soort_known CHECK (soort IN ('DECLARATIECODE', 'DIAGNOSECODE',
          'VERGELIJKING_ZORGPRODUCT', 'ZORGACTIVITEIT', 'ZORGPRODUCT')),
        code text COLLATE "C",
        CONSTRAINT zorgvorm_code_pk PRIMARY KEY (zorgvorm_id, soort, code)
      )`);
    await runner.query(`CREATE INDEX zorgvorm_code_by_code ON zorgvorm_code (code, soort, zorgvorm_id)`);
  }

  private async createAgendaItem(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agenda_item (
        id text COLLATE "C" CONSTRAINT agenda_item_pk PRIMARY KEY,
        onderwerp text COLLATE "nl-x-icu" NOT NULL,
        fase text NOT NULL CONSTRAINT agenda_item_fase_fk REFERENCES fase_uitleg (fase),
        sectoren text[] NOT NULL,
        sector_tekst text,
        aanleiding text NOT NULL,
        impact_arbeidsinzet text,
        impact_budget text,
        impact_gezondheidswinst text,
        impact_duurzaamheid text,
        status text CONSTRAINT agenda_item_status_known CHECK (status IN ('GEPLAND', 'VERKENNING', 'IN_VOORBEREIDING',
          'LOPEND', 'PRAKTIJKVOORBEELD', 'UITGEBRACHT', 'IMPLEMENTATIE', 'INGEVOERD', 'AFGEROND')),
        status_tekst text NOT NULL,
        ${tijdColumns("start")},
        ${tijdColumns("doel")},
        herkomst text NOT NULL CONSTRAINT agenda_item_herkomst_known CHECK (herkomst IN ('KAMERBRIEF', 'PAKKETADVIES',
          'PAKKETAGENDA', 'REDACTIE', 'RICHTLIJN', 'SIGNALEMENT', 'STANDPUNT', 'WERKAGENDA_ZORGINSTITUUT', 'ZEGG',
          'ZINNIGE_ZORG')),
        bronnen jsonb NOT NULL,
        ${searchColumn("onderwerp", "aanleiding", "status_tekst")}
      )`);
    await runner.query(`CREATE INDEX agenda_item_by_onderwerp ON agenda_item (onderwerp, id)`);
    await runner.query(`CREATE INDEX agenda_item_by_start ON agenda_item (coalesce(start_vanaf, 'infinity'::date), id)`);
    await runner.query(
      `CREATE INDEX agenda_item_by_start_desc ON agenda_item (coalesce(start_vanaf, '-infinity'::date), id)`,
    );
    await runner.query(`CREATE INDEX agenda_item_by_fase ON agenda_item (fase)`);
    await runner.query(`CREATE INDEX agenda_item_by_sectoren ON agenda_item USING gin (sectoren)`);
    await runner.query(`CREATE INDEX agenda_item_by_status ON agenda_item (status)`);
    await runner.query(`CREATE INDEX agenda_item_by_herkomst ON agenda_item (herkomst)`);
    await runner.query(`CREATE INDEX agenda_item_by_search ON agenda_item USING gin (search_vector)`);
    await this.createLinkTable(runner, "agenda_item", "zorgvorm");
  }

  private async createDuiding(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE duiding (
        id text COLLATE "C" CONSTRAINT duiding_pk PRIMARY KEY,
        titel text COLLATE "nl-x-icu" NOT NULL,
        soort text NOT NULL CONSTRAINT duiding_soort_known CHECK (soort IN ('DUIDING', 'EVALUATIE', 'INVENTARISATIE',
          'PAKKETADVIES', 'RAPPORT', 'SIGNALEMENT', 'STANDPUNT', 'SYSTEEMADVIES', 'SYSTEMATISCHE_ANALYSE',
          'VERDUIDELIJKING', 'VOORWAARDELIJKE_TOELATING')),
        ${tijdColumns("datum")},
        ${tijdColumns("eind")},
        conclusie text CONSTRAINT duiding_conclusie_known CHECK (conclusie IN ('JA', 'NEE', 'DEELS', 'VOORWAARDELIJK')),
        uitkomst text,
        swp_status_id text COLLATE "C" CONSTRAINT duiding_swp_status_fk REFERENCES swp_status,
        swp_status_grondslag text CONSTRAINT duiding_swp_status_grondslag_known
          CHECK (swp_status_grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        type_advies text CONSTRAINT duiding_type_advies_known
          CHECK (type_advies IN ('INITIEEL', 'INDICATIE_UITBREIDING', 'HERBEOORDELING', 'UPDATE')),
        zaaknummer text COLLATE "C",
        patienten_per_jaar integer CONSTRAINT duiding_patienten_per_jaar_positive CHECK (patienten_per_jaar >= 0),
        kosten_per_behandeling numeric(15, 2)
          CONSTRAINT duiding_kosten_per_behandeling_positive CHECK (kosten_per_behandeling >= 0),
        bronnen jsonb NOT NULL,
        CONSTRAINT duiding_swp_status_with_grondslag CHECK (num_nulls(swp_status_id, swp_status_grondslag) IN (0, 2)),
        ${searchColumn("titel", "uitkomst")}
      )`);
    await runner.query(`CREATE INDEX duiding_by_titel ON duiding (titel, id)`);
    await runner.query(`CREATE INDEX duiding_by_datum ON duiding (coalesce(datum_vanaf, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX duiding_by_datum_desc ON duiding (coalesce(datum_vanaf, '-infinity'::date), id)`);
    await runner.query(
      `CREATE INDEX duiding_by_datum_span ON duiding USING gist ((${spanOf("datum_vanaf", "datum_tot_en_met")}))`,
    );
    await runner.query(`CREATE INDEX duiding_by_soort ON duiding (soort)`);
    await runner.query(`CREATE INDEX duiding_by_conclusie ON duiding (conclusie)`);
    await runner.query(`CREATE INDEX duiding_by_swp_status ON duiding (swp_status_id)`);
    await runner.query(`CREATE INDEX duiding_by_search ON duiding USING gin (search_vector)`);
    await runner.query(`
      CREATE TABLE duidingsvoorwaarde (
        duiding_id text COLLATE "C" CONSTRAINT duidingsvoorwaarde_duiding_fk REFERENCES duiding,
        volgnummer integer,
        soort text NOT NULL CONSTRAINT duidingsvoorwaarde_soort_known CHECK (soort IN ('BEKWAAMHEID', 'CONCENTRATIE',
          'EVALUATIE', 'EXPERTISECENTRA', 'INDICATIE', 'INDICATIECOMMISSIE', 'INDICATIEPROTOCOL', 'KWALITEIT',
          'KWALITEITSSTANDAARD', 'KWALITEITSSYSTEEM', 'MAXIMALE_DUUR', 'MAXIMERING', 'MONITORING', 'ONDERZOEK',
          'PATIENTENINFORMATIE', 'PLAATSBEPALING', 'PRIJS', 'REGISTRATIE', 'RICHTLIJN', 'STEPPED_CARE',
          'STOPCRITERIUM', 'UITZONDERING', 'VERGUNNING', 'VOLUMENORM')),
        tekst text NOT NULL,
        vergoedingsvoorwaarde_id text COLLATE "C"
          CONSTRAINT duidingsvoorwaarde_vergoedingsvoorwaarde_fk REFERENCES vergoedingsvoorwaarde,
        vergoedingsvoorwaarde_grondslag text CONSTRAINT duidingsvoorwaarde_grondslag_known
          CHECK (vergoedingsvoorwaarde_grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        CONSTRAINT duidingsvoorwaarde_pk PRIMARY KEY (duiding_id, volgnummer),
        CONSTRAINT duidingsvoorwaarde_link_with_grondslag
          CHECK (num_nulls(vergoedingsvoorwaarde_id, vergoedingsvoorwaarde_grondslag) IN (0, 2))
      )`);
    await runner.query(`CREATE INDEX duidingsvoorwaarde_by_soort ON duidingsvoorwaarde (soort, duiding_id)`);
    await runner.query(
      `CREATE INDEX duidingsvoorwaarde_by_vergoedingsvoorwaarde ON duidingsvoorwaarde (vergoedingsvoorwaarde_id, duiding_id)`,
    );
    await runner.query(`
      CREATE TABLE duiding_criterium (
        duiding_id text COLLATE "C" CONSTRAINT duiding_criterium_duiding_fk REFERENCES duiding,
        pakketcriterium_id text COLLATE "C" CONSTRAINT duiding_criterium_pakketcriterium_fk REFERENCES pakketcriterium,
        CONSTRAINT duiding_criterium_pk PRIMARY KEY (duiding_id, pakketcriterium_id)
      )`);
    await runner.query(`CREATE INDEX duiding_criterium_reverse ON duiding_criterium (pakketcriterium_id, duiding_id)`);
    await this.createLinkTable(runner, "duiding", "zorgvorm");
    await this.createLinkTable(runner, "duiding", "agenda_item");
    await runner.query(`
      CREATE VIEW duiding_via_zorgvorm AS
        SELECT a.agenda_item_id, d.duiding_id, d.grondslag
        FROM agenda_item_zorgvorm a JOIN duiding_zorgvorm d USING (zorgvorm_id)
        WHERE a.grondslag <> 'SUGGESTIE'`);
    await runner.query(`
      CREATE VIEW kader_van_criterium AS
        SELECT d.duiding_id, k.pakketcriterium_id, k.kader_id
        FROM duiding_criterium d JOIN actueel_kader k USING (pakketcriterium_id)`);
  }

  /** Links with grounds between two nouns, with an index for either direction. */
  private async createLinkTable(runner: QueryRunner, from: string, to: string): Promise<void> {
    const table = `${from}_${to}`;
    await runner.query(`
      CREATE TABLE ${table} (
        ${from}_id text COLLATE "C" CONSTRAINT ${table}_${from}_fk REFERENCES ${from},
        ${to}_id text COLLATE "C" CONSTRAINT ${table}_${to}_fk REFERENCES ${to},
        grondslag text NOT NULL CONSTRAINT ${table}_grondslag_known
          CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        CONSTRAINT ${table}_pk PRIMARY KEY (${from}_id, ${to}_id)
      )`);
    await runner.query(`CREATE INDEX ${table}_reverse ON ${table} (${to}_id, ${from}_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of ["kader_van_criterium", "duiding_via_zorgvorm"]) {
      await runner.query(`DROP VIEW ${view}`);
    }
    for (const table of [
      "duiding_agenda_item",
      "duiding_zorgvorm",
      "duiding_criterium",
      "duidingsvoorwaarde",
      "duiding",
      "agenda_item_zorgvorm",
      "agenda_item",
      "zorgvorm_code",
      "zorgvorm",
      "mijlpaal_kader",
      "mijlpaal",
      "actueel_kader",
      "kader_criterium",
      "kader",
      "werkagendaactie_eigenaar",
      "werkagendaactie",
      "organisatie",
      "mogelijk_nieuw_pakketcriterium",
      "pakketcriterium",
      "wettelijke_eis",
      "swp_handelingsoptie",
      "swp_situatie",
      "swp_status",
      "adviescommissie",
      "vergoedingsvoorwaarde",
      "prioriteringscriterium",
      "principe_passende_zorg",
      "maatschappelijk_risico",
      "fase_uitleg",
      "seeded_record",
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await dropSearchConfigurations(runner);
  }
}
