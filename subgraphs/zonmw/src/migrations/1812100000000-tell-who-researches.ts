import { tijdColumns, VERANTWOORDING_COLUMNS } from "@pakketgraaf/begrippen";
import { refuseToLose, searchColumn, spanOf } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(", ");

const SOORTEN = [
  "ADVIESBUREAU",
  "BEDRIJF",
  "BEROEPSVERENIGING",
  "BRANCHEORGANISATIE",
  "FINANCIER",
  "FONDS",
  "HOGESCHOOL",
  "KWALITEITSORGANISATIE",
  "NETWERK",
  "ONDERZOEKSINSTITUUT",
  "OVERHEID",
  "PATIENTENORGANISATIE",
  "SAMENWERKINGSVERBAND",
  "UMC",
  "UNIVERSITEIT",
  "WETENSCHAPPELIJKE_VERENIGING",
  "ZORGAANBIEDER",
];

const NETWERKSOORTEN = [
  "ACADEMISCHE_WERKPLAATS",
  "SAMENWERKINGSVERBAND_VAN_ACADEMISCHE_WERKPLAATSEN",
  "CONSORTIUM",
  "ONDERZOEKSNETWERK",
  "ONDERZOEKSREGISTER",
];

const ROLLEN = [
  "AANVRAGER",
  "ADVISEUR",
  "BEOORDELAAR",
  "BETROKKEN",
  "DEELNEMER",
  "FINANCIER",
  "KOEPEL",
  "MEDEFINANCIER",
  "OPDRACHTGEVER",
  "PENVOERDER",
  "SAMENWERKINGSPARTNER",
  "SPONSOR",
  "UITVOERDER",
];

/** Links between records of ZonMw, and of networks to records of Zorginstituut. */
const LINKS = [
  ["kennislacune", "project"],
  ["subsidieronde", "kennislacune"],
  ["netwerk", "project"],
  ["netwerk", "zorgvorm"],
  ["netwerk", "agenda_item"],
] as const;
const OF_ZORGINSTITUUT = ["zorgvorm", "agenda_item"];

const WITH_ORGANISATIES = ["programma", "subsidieronde", "project", "netwerk"];

export class TellWhoResearches1812100000000 implements MigrationInterface {
  readonly name = "TellWhoResearches1812100000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE onderzoeksorganisatie (
        id text COLLATE "C" CONSTRAINT onderzoeksorganisatie_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        soort text NOT NULL CONSTRAINT onderzoeksorganisatie_soort_known CHECK (soort IN (${list(SOORTEN)})),
        sectoren text[] NOT NULL,
        ror text CONSTRAINT onderzoeksorganisatie_ror_unique UNIQUE,
        organisatie_id text COLLATE "C" CONSTRAINT onderzoeksorganisatie_has_one_id CHECK (organisatie_id = id),
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1,
        ${searchColumn("naam")}
      )`);
    await runner.query(`
      CREATE TABLE netwerk (
        id text COLLATE "C" CONSTRAINT netwerk_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        soort text NOT NULL CONSTRAINT netwerk_soort_known CHECK (soort IN (${list(NETWERKSOORTEN)})),
        sectoren text[] NOT NULL,
        omschrijving text,
        programma_id text COLLATE "C" CONSTRAINT netwerk_programma_fk REFERENCES programma,
        programma_grondslag text CONSTRAINT netwerk_programma_grondslag_known
          CHECK (programma_grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
        ronde_id text COLLATE "C" CONSTRAINT netwerk_ronde_fk REFERENCES subsidieronde,
        bedrag numeric(15, 2) CONSTRAINT netwerk_bedrag_positive CHECK (bedrag >= 0),
        bedrag_soort text CONSTRAINT netwerk_bedrag_soort_known CHECK (bedrag_soort IN ('TOTAAL', 'JAARLIJKS', 'RONDEPLAFOND')),
        ${tijdColumns("start")},
        ${tijdColumns("eind")},
        status text CONSTRAINT netwerk_status_known CHECK (status IN ('LOPEND', 'AFGEROND')),
        ${tijdColumns("peildatum")},
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1,
        ${searchColumn("naam", "omschrijving")},
        CONSTRAINT netwerk_looptijd CHECK (start_vanaf <= eind_tot_en_met)
      )`);
    for (const table of ["onderzoeksorganisatie", "netwerk"]) {
      await runner.query(`CREATE INDEX ${table}_by_naam ON ${table} (naam, id)`);
      await runner.query(`CREATE INDEX ${table}_by_soort ON ${table} (soort)`);
      await runner.query(`CREATE INDEX ${table}_by_sectoren ON ${table} USING gin (sectoren)`);
      await runner.query(`CREATE INDEX ${table}_by_search ON ${table} USING gin (search_vector)`);
    }
    await runner.query(`CREATE INDEX netwerk_by_start ON netwerk (coalesce(start_vanaf, 'infinity'::date), id)`);
    await runner.query(`CREATE INDEX netwerk_by_start_desc ON netwerk (coalesce(start_vanaf, '-infinity'::date), id)`);
    await runner.query(`CREATE INDEX netwerk_by_status ON netwerk (status)`);
    await runner.query(`CREATE INDEX netwerk_by_programma ON netwerk (programma_id)`);
    await runner.query(`CREATE INDEX netwerk_by_ronde ON netwerk (ronde_id)`);
    await runner.query(`CREATE INDEX project_by_einde ON project USING gist ((${spanOf("eind_vanaf", "eind_tot_en_met")}))`);
    for (const [own, other] of LINKS) await createLink(runner, own, other);
    for (const own of WITH_ORGANISATIES) await createDeelname(runner, own);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [...WITH_ORGANISATIES.map((own) => `${own}_organisatie`), ...LINKS.map(([own, other]) => `${own}_${other}`)];
    for (const table of [...tables, "netwerk", "onderzoeksorganisatie"]) {
      await refuseToLose(runner, table, "true");
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query(`DROP INDEX project_by_einde`);
  }
}

const VERANTWOORDING = Object.entries(VERANTWOORDING_COLUMNS).map(([name, definition]) => `${name} ${definition}`).join(", ");

async function createLink(runner: QueryRunner, own: string, other: string): Promise<void> {
  const table = `${own}_${other}`;
  const reference = OF_ZORGINSTITUUT.includes(other) ? "" : `CONSTRAINT ${table}_${other}_fk REFERENCES ${other}`;
  await runner.query(`
    CREATE TABLE ${table} (
      ${own}_id text COLLATE "C" CONSTRAINT ${table}_${own}_fk REFERENCES ${own},
      ${other}_id text COLLATE "C" ${reference},
      grondslag text NOT NULL CONSTRAINT ${table}_grondslag_known CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
      ${VERANTWOORDING},
      CONSTRAINT ${table}_pk PRIMARY KEY (${own}_id, ${other}_id)
    )`);
  await runner.query(`CREATE INDEX ${table}_reverse ON ${table} (${other}_id, ${own}_id)`);
}

/** Of an organisation that ZonMw does not have, the id is one of Zorginstituut. */
async function createDeelname(runner: QueryRunner, own: string): Promise<void> {
  const table = `${own}_organisatie`;
  await runner.query(`
    CREATE TABLE ${table} (
      ${own}_id text COLLATE "C" CONSTRAINT ${table}_${own}_fk REFERENCES ${own},
      organisatie_id text COLLATE "C",
      rol text CONSTRAINT ${table}_rol_known CHECK (rol IN (${list(ROLLEN)})),
      grondslag text NOT NULL CONSTRAINT ${table}_grondslag_known CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
      ${VERANTWOORDING},
      CONSTRAINT ${table}_pk PRIMARY KEY (${own}_id, organisatie_id, rol)
    )`);
  await runner.query(`CREATE INDEX ${table}_reverse ON ${table} (organisatie_id, ${own}_id)`);
  await runner.query(`CREATE INDEX ${table}_by_rol ON ${table} (rol)`);
}
