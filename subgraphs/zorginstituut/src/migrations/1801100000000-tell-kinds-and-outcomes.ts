import { tijdColumns, VERANTWOORDING_COLUMNS } from "@pakketgraaf/begrippen";
import { addColumns, dropColumns, hideRows, INTERNAL_SCHEMA, refuseToLose, searchColumn, showRows } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const DUIDING = `${INTERNAL_SCHEMA}.duiding`;
const CRITERIUM = `${INTERNAL_SCHEMA}.duiding_criterium`;
const VOORWAARDE = `${INTERNAL_SCHEMA}.duidingsvoorwaarde`;

const known = (column: string, values: string[]): string =>
  `text CONSTRAINT duiding_${column}_known CHECK (${column} IN (${values.map((value) => `'${value}'`).join(", ")}))`;
const grounds = (column: string): string => known(column, ["BRON", "AFGELEID", "SUGGESTIE"]);
const WORDS = VERANTWOORDING_COLUMNS.onderbouwing;

const COLUMNS: Record<string, string> = {
  productsoort_id: `text COLLATE "C" CONSTRAINT duiding_productsoort_fk REFERENCES productsoort`,
  productsoort_grondslag: `${grounds("productsoort_grondslag")}
    CONSTRAINT duiding_productsoort_with_grondslag CHECK (num_nulls(productsoort_id, productsoort_grondslag) IN (0, 2))`,
  productsoort_onderbouwing: WORDS,
  productsoort_bron: "jsonb",
  swp_status_onderbouwing: WORDS,
  swp_status_bron: "jsonb",
  adviesuitkomst: known("adviesuitkomst", [
    "VERGOEDEN",
    "NIET_VERGOEDEN",
    "VERGOEDEN_NA_PRIJSDALING",
    "BEPERKT_VERGOEDEN",
    "NIET_LANGER_VERGOEDEN",
  ]),
  adviesuitkomst_grondslag: grounds("adviesuitkomst_grondslag"),
  uitkomst_toelichting: WORDS,
  conclusie_grondslag: grounds("conclusie_grondslag"),
  conclusie_onderbouwing: WORDS,
  conclusie_bron: "jsonb",
  conclusie_reden_code: `${known("conclusie_reden_code", ["NIET_VAN_TOEPASSING", "ALLEEN_ADVIESUITKOMST", "NIET_GEVONDEN"])}
    CONSTRAINT duiding_conclusie_or_reden CHECK (conclusie IS NULL OR conclusie_reden_code IS NULL)`,
  conclusie_reden_toelichting: WORDS,
  conclusie_reden_grondslag: grounds("conclusie_reden_grondslag"),
  besluit_minister_besluit: known("besluit_minister_besluit", ["OPGENOMEN", "NIET_OPGENOMEN", "BEPERKT", "AANGEPAST", "UITGESTROOMD"]),
  besluit_minister_datum: "date",
  besluit_minister_betrouwbaarheid: known("besluit_minister_betrouwbaarheid", ["NORMAAL", "LAAG"]),
  besluit_minister_grondslag: `${grounds("besluit_minister_grondslag")}
    CONSTRAINT duiding_besluit_minister_with_grondslag CHECK (num_nulls(besluit_minister_besluit, besluit_minister_grondslag) IN (0, 2))`,
  besluit_minister_onderbouwing: WORDS,
  besluit_minister_bron: "jsonb",
  instroomroute_id: `text COLLATE "C"`,
  instroomroute_grondslag: grounds("instroomroute_grondslag"),
  instroomroute_onderbouwing: WORDS,
  instroomroute_bron: "jsonb",
  afspraken_datum: "date",
  toelichting: WORDS,
};

const published = (id: string): string => `EXISTS (SELECT FROM ${DUIDING} p WHERE p.id = ${id} AND p.gepubliceerd)`;

/** What everybody may see. */
const SHOWN: [table: string, condition: string][] = [
  ["duiding_verwant", `${published("t.duiding_id")} AND ${published("t.verwant_id")}`],
  ["product_duiding", published("t.duiding_id")],
  [
    "duidingsvoorwaarde_vergoedingsvoorwaarde",
    `EXISTS (SELECT FROM ${VOORWAARDE} v WHERE v.id = t.voorwaarde_id AND ${published("v.duiding_id")})`,
  ],
];

const KOPPELING = (table: string): string => `
  grondslag text NOT NULL CONSTRAINT ${table}_grondslag_known CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
  onderbouwing ${WORDS},
  bron jsonb`;

export class TellKindsAndOutcomes1801100000000 implements MigrationInterface {
  readonly name = "TellKindsAndOutcomes1801100000000";

  async up(runner: QueryRunner): Promise<void> {
    await this.createProducts(runner);
    await addColumns(runner, [DUIDING], COLUMNS);
    await runner.query(`CREATE INDEX duiding_by_productsoort ON ${DUIDING} (productsoort_id)`);
    await runner.query(`CREATE INDEX duiding_by_adviesuitkomst ON ${DUIDING} (adviesuitkomst)`);
    await addColumns(runner, [CRITERIUM], {
      // Of what was recorded without its grounds nobody can say that a source states it.
      grondslag: `text NOT NULL DEFAULT 'AFGELEID' CONSTRAINT duiding_criterium_grondslag_known
        CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE'))`,
      ...VERANTWOORDING_COLUMNS,
    });
    await runner.query(`ALTER TABLE ${CRITERIUM} ALTER grondslag DROP DEFAULT`);
    await this.giveConditionsAKey(runner);
    await runner.query(`
      CREATE TABLE duiding_verwant (
        duiding_id text COLLATE "C" CONSTRAINT duiding_verwant_duiding_fk REFERENCES ${DUIDING},
        verwant_id text COLLATE "C" CONSTRAINT duiding_verwant_verwant_fk REFERENCES ${DUIDING},
        soort text CONSTRAINT duiding_verwant_soort_known CHECK (soort IN ('BOUWT_VOORT_OP', 'EVALUEERT')),
        ${KOPPELING("duiding_verwant")},
        CONSTRAINT duiding_verwant_pk PRIMARY KEY (duiding_id, verwant_id, soort),
        CONSTRAINT duiding_verwant_of_another CHECK (duiding_id <> verwant_id)
      )`);
    await runner.query(`CREATE INDEX duiding_verwant_reverse ON duiding_verwant (verwant_id, duiding_id)`);
    for (const [table, condition] of SHOWN) await hideRows(runner, table, condition);
  }

  private async createProducts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE productsoort (
        id text COLLATE "C" CONSTRAINT productsoort_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        wettelijke_taak text NOT NULL CONSTRAINT productsoort_wettelijke_taak_known CHECK (wettelijke_taak IN ('ADVISEREN',
          'BESLUIT_MINISTER', 'DIVERSEN', 'DUIDEN', 'EVALUEREN', 'SIGNALEREN', 'VOORLICHTEN')),
        omschrijving text NOT NULL,
        wetsartikelen jsonb NOT NULL,
        niet_gevonden text,
        record_versie integer NOT NULL DEFAULT 1,
        bronnen jsonb NOT NULL
      )`);
    await runner.query(`CREATE INDEX productsoort_by_naam ON productsoort (naam, id)`);
    await runner.query(`
      CREATE TABLE product (
        id text COLLATE "C" CONSTRAINT product_pk PRIMARY KEY,
        titel text COLLATE "nl-x-icu" NOT NULL,
        productsoort_id text COLLATE "C" NOT NULL CONSTRAINT product_productsoort_fk REFERENCES productsoort,
        productsoort_grondslag text NOT NULL CONSTRAINT product_productsoort_grondslag_known
          CHECK (productsoort_grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        ${tijdColumns("datum")},
        omschrijving text NOT NULL,
        uitkomst text,
        record_versie integer NOT NULL DEFAULT 1,
        bronnen jsonb NOT NULL,
        ${searchColumn("titel", "omschrijving", "uitkomst")}
      )`);
    await runner.query(`CREATE INDEX product_by_titel ON product (titel, id)`);
    await runner.query(`CREATE INDEX product_by_datum ON product (coalesce(datum_vanaf, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX product_by_datum_desc ON product (coalesce(datum_vanaf, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX product_by_productsoort ON product (productsoort_id)`);
    await runner.query(`CREATE INDEX product_by_search ON product USING gin (search_vector)`);
    for (const [other, references] of [["zorgvorm", "zorgvorm"], ["duiding", DUIDING]]) {
      const table = `product_${other}`;
      await runner.query(`
        CREATE TABLE ${table} (
          product_id text COLLATE "C" CONSTRAINT ${table}_product_fk REFERENCES product,
          ${other}_id text COLLATE "C" CONSTRAINT ${table}_${other}_fk REFERENCES ${references},
          ${KOPPELING(table)},
          CONSTRAINT ${table}_pk PRIMARY KEY (product_id, ${other}_id)
        )`);
      await runner.query(`CREATE INDEX ${table}_reverse ON ${table} (${other}_id, product_id)`);
    }
  }

  /** A condition may be of several kinds. */
  private async giveConditionsAKey(runner: QueryRunner): Promise<void> {
    await addColumns(runner, [VOORWAARDE], { id: `text COLLATE "C"` });
    await runner.query(`UPDATE ${VOORWAARDE} SET id = duiding_id || '-v' || volgnummer`);
    await runner.query(`
      ALTER TABLE ${VOORWAARDE}
        DROP CONSTRAINT duidingsvoorwaarde_pk,
        ADD CONSTRAINT duidingsvoorwaarde_pk PRIMARY KEY (id),
        ALTER volgnummer SET NOT NULL,
        ALTER duiding_id SET NOT NULL,
        ADD CONSTRAINT duidingsvoorwaarde_volgnummer_unique UNIQUE (duiding_id, volgnummer)`);
    await runner.query(`
      CREATE TABLE duidingsvoorwaarde_vergoedingsvoorwaarde (
        voorwaarde_id text COLLATE "C"
          CONSTRAINT duidingsvoorwaarde_vergoedingsvoorwaarde_voorwaarde_fk REFERENCES ${VOORWAARDE} ON DELETE CASCADE,
        vergoedingsvoorwaarde_id text COLLATE "C"
          CONSTRAINT duidingsvoorwaarde_vergoedingsvoorwaarde_soort_fk REFERENCES vergoedingsvoorwaarde,
        ${KOPPELING("duidingsvoorwaarde_vergoedingsvoorwaarde")},
        CONSTRAINT duidingsvoorwaarde_vergoedingsvoorwaarde_pk PRIMARY KEY (voorwaarde_id, vergoedingsvoorwaarde_id)
      )`);
    await runner.query(`
      CREATE INDEX duidingsvoorwaarde_vergoedingsvoorwaarde_reverse
      ON duidingsvoorwaarde_vergoedingsvoorwaarde (vergoedingsvoorwaarde_id, voorwaarde_id)`);
    await runner.query(`
      INSERT INTO duidingsvoorwaarde_vergoedingsvoorwaarde (voorwaarde_id, vergoedingsvoorwaarde_id, grondslag)
      SELECT id, vergoedingsvoorwaarde_id, vergoedingsvoorwaarde_grondslag FROM ${VOORWAARDE} WHERE vergoedingsvoorwaarde_id IS NOT NULL`);
    await dropColumns(runner, [VOORWAARDE], Object.keys(ONE_KIND));
  }

  private async takeTheirKey(runner: QueryRunner): Promise<void> {
    await addColumns(runner, [VOORWAARDE], ONE_KIND);
    await runner.query(`
      CREATE INDEX duidingsvoorwaarde_by_vergoedingsvoorwaarde ON ${VOORWAARDE} (vergoedingsvoorwaarde_id, duiding_id)`);
    await runner.query(`
      UPDATE ${VOORWAARDE} v SET vergoedingsvoorwaarde_id = l.vergoedingsvoorwaarde_id, vergoedingsvoorwaarde_grondslag = l.grondslag
      FROM duidingsvoorwaarde_vergoedingsvoorwaarde l WHERE l.voorwaarde_id = v.id`);
    await runner.query(`DROP TABLE duidingsvoorwaarde_vergoedingsvoorwaarde`);
    await runner.query(`
      ALTER TABLE ${VOORWAARDE}
        DROP CONSTRAINT duidingsvoorwaarde_volgnummer_unique,
        DROP CONSTRAINT duidingsvoorwaarde_pk,
        ADD CONSTRAINT duidingsvoorwaarde_pk PRIMARY KEY (duiding_id, volgnummer)`);
    await dropColumns(runner, [VOORWAARDE], ["id"]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseToLose(runner, "product", "true");
    await refuseToLose(runner, "productsoort", "true");
    await refuseToLose(runner, "duiding_verwant", "true", INTERNAL_SCHEMA);
    const told = Object.keys(COLUMNS).join(", ");
    await refuseToLose(runner, "duiding", `num_nonnulls(${told}) > 0`, INTERNAL_SCHEMA);
    await refuseToLose(
      runner,
      "duidingsvoorwaarde",
      `(SELECT count(*) FROM ${INTERNAL_SCHEMA}.duidingsvoorwaarde_vergoedingsvoorwaarde l WHERE l.voorwaarde_id = id) > 1`,
      INTERNAL_SCHEMA,
    );
    for (const [table, condition] of SHOWN.toReversed()) await showRows(runner, table, condition);
    await runner.query(`DROP TABLE duiding_verwant`);
    await this.takeTheirKey(runner);
    await dropColumns(runner, [CRITERIUM], ["grondslag", ...Object.keys(VERANTWOORDING_COLUMNS)]);
    await dropColumns(runner, [DUIDING], Object.keys(COLUMNS));
    for (const table of ["product_duiding", "product_zorgvorm", "product", "productsoort"]) await runner.query(`DROP TABLE ${table}`);
  }
}

const ONE_KIND = {
  vergoedingsvoorwaarde_id: `text COLLATE "C"
    CONSTRAINT duidingsvoorwaarde_vergoedingsvoorwaarde_fk REFERENCES vergoedingsvoorwaarde`,
  vergoedingsvoorwaarde_grondslag: `text CONSTRAINT duidingsvoorwaarde_grondslag_known
      CHECK (vergoedingsvoorwaarde_grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE'))
    CONSTRAINT duidingsvoorwaarde_link_with_grondslag
      CHECK (num_nulls(vergoedingsvoorwaarde_id, vergoedingsvoorwaarde_grondslag) IN (0, 2))`,
};
