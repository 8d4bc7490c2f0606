import {
  createChangeLog,
  createMutationKeys,
  dropChangeLog,
  dropMutationKeys,
  hideRows,
  INTERNAL_SCHEMA,
  ORGANISATION_SETTING,
  periodOf,
  showRows,
} from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const VERSIONED = ["contractvoorwaarde", "vergoeding", "verzekeraar", "zorgadvies"];

/** Tables of what everybody may see, which get company: their names go to views, of that alone or of all. */
const PUBLIC_TABLES: [table: string, base: string][] = [
  ["contractvoorwaarde", "contractvoorwaarde_openbaar"],
  ["contractvoorwaarde_zorgvorm", "contractvoorwaarde_openbaar_zorgvorm"],
  ["zorgadvies_zorgvorm", "zorgadvies_openbaar_zorgvorm"],
];

/** What lies in these is not for everybody. */
const CONFIDENTIAL = "contractvoorwaarde_vertrouwelijk";
const CONFIDENTIAL_LINKS = "contractvoorwaarde_vertrouwelijk_zorgvorm";
const UNVERIFIED = "ongeverifieerde_verwijzing";
const HIDDEN_TABLES = [CONFIDENTIAL_LINKS, CONFIDENTIAL, UNVERIFIED];

const VIEWER = `current_setting('${ORGANISATION_SETTING}', true)`;
const SUPERVISOR = "nza";

/** Whether the insurer that a row names is of the concern that asks. */
const OF_VIEWER = `EXISTS (
  SELECT FROM public.verzekeraar v WHERE v.id = verzekeraar_id AND coalesce(v.concern_id, v.id) = ${VIEWER})`;

/** Per view, what it shows of the public tables, and what it shows beside that to who may see more. */
const VIEWS: Record<string, [open: string, more: string]> = {
  contractvoorwaarde: [`TABLE ${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar`, `TABLE ${INTERNAL_SCHEMA}.${CONFIDENTIAL}`],
  contractvoorwaarde_zorgvorm: [
    `SELECT contractvoorwaarde_id, zorgvorm_id, grondslag, 'GEVERIFIEERD' AS verificatie
     FROM ${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar_zorgvorm`,
    `SELECT contractvoorwaarde_id, zorgvorm_id, grondslag, 'GEVERIFIEERD' FROM ${INTERNAL_SCHEMA}.${CONFIDENTIAL_LINKS}
     UNION ALL
     SELECT record_id, naar_id, grondslag, verificatie FROM ${INTERNAL_SCHEMA}.${UNVERIFIED}
     WHERE record_type = 'Contractvoorwaarde' AND naar_type = 'Zorgvorm'`,
  ],
  // A condition carries out at most one ruling: the link is in its own row, but for one that is unverified.
  contractvoorwaarde_duiding: [
    `SELECT id AS contractvoorwaarde_id, duiding_id, duiding_grondslag AS grondslag
     FROM ${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar WHERE duiding_id IS NOT NULL`,
    `SELECT id, duiding_id, duiding_grondslag FROM ${INTERNAL_SCHEMA}.${CONFIDENTIAL} WHERE duiding_id IS NOT NULL
     UNION ALL
     SELECT record_id, naar_id, grondslag FROM ${INTERNAL_SCHEMA}.${UNVERIFIED}
     WHERE record_type = 'Contractvoorwaarde' AND naar_type = 'Duiding'`,
  ],
  contractvoorwaarde_per_concern: [
    `SELECT c.id AS contractvoorwaarde_id, coalesce(v.concern_id, v.id) AS concern_id
     FROM ${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar c JOIN public.verzekeraar v ON v.id = c.verzekeraar_id`,
    `SELECT id, concern_id FROM ${INTERNAL_SCHEMA}.${CONFIDENTIAL}`,
  ],
  zorgadvies_zorgvorm: [
    `SELECT zorgadvies_id, zorgvorm_id, grondslag, 'GEVERIFIEERD' AS verificatie FROM ${INTERNAL_SCHEMA}.zorgadvies_openbaar_zorgvorm`,
    `SELECT record_id, naar_id, grondslag, verificatie FROM ${INTERNAL_SCHEMA}.${UNVERIFIED}
     WHERE record_type = 'Zorgadvies' AND naar_type = 'Zorgvorm'`,
  ],
};

export class LetVerzekeraarsWrite1796000000000 implements MigrationInterface {
  readonly name = "LetVerzekeraarsWrite1796000000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of VERSIONED) await runner.query(`ALTER TABLE ${table} ADD record_versie integer NOT NULL DEFAULT 1`);
    await createMutationKeys(runner);
    await createChangeLog(runner, SUPERVISOR);

    await runner.query(`DROP VIEW contractvoorwaarde_per_concern`);
    for (const [table, base] of PUBLIC_TABLES) {
      await hideRows(runner, table, "true");
      await runner.query(`DROP VIEW public.${table}`);
      await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.${table} RENAME TO ${base}`);
    }
    // So that confidential conditions have the same columns: a public one is kept for nobody.
    await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar ADD concern_id text COLLATE "C"`);
    await createConfidential(runner);
    await runner.query(`
      ALTER TABLE ${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar
        ADD CONSTRAINT contractvoorwaarde_for_everybody CHECK (concern_id IS NULL)`);
    await createUnverified(runner);
    await secure(runner);
    for (const [view, [open, more]] of Object.entries(VIEWS)) {
      await runner.query(`CREATE VIEW public.${view} AS ${open}`);
      // With the rights of who asks, so that row-level security holds.
      await runner.query(`CREATE VIEW ${INTERNAL_SCHEMA}.${view} WITH (security_invoker) AS ${open} UNION ALL ${more}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of HIDDEN_TABLES) await requireEmpty(runner, table);
    for (const view of Object.keys(VIEWS).toReversed()) {
      for (const schema of ["public", INTERNAL_SCHEMA]) await runner.query(`DROP VIEW ${schema}.${view}`);
    }
    for (const table of HIDDEN_TABLES) await runner.query(`DROP TABLE ${INTERNAL_SCHEMA}.${table}`);
    for (const policy of ["read", "add", "change", "remove"]) {
      await runner.query(`DROP POLICY contractvoorwaarde_openbaar_${policy} ON ${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar`);
    }
    await runner.query(`
      ALTER TABLE ${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar
        NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY, DROP CONSTRAINT contractvoorwaarde_for_everybody, DROP concern_id`);
    for (const [table, base] of PUBLIC_TABLES.toReversed()) {
      await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.${base} RENAME TO ${table}`);
      await runner.query(`CREATE VIEW public.${table} AS TABLE ${INTERNAL_SCHEMA}.${table}`);
      await showRows(runner, table, "true");
    }
    await runner.query(`
      CREATE VIEW contractvoorwaarde_per_concern AS
        SELECT c.id AS contractvoorwaarde_id, coalesce(v.concern_id, v.id) AS concern_id
        FROM contractvoorwaarde c JOIN verzekeraar v ON v.id = c.verzekeraar_id`);

    await dropChangeLog(runner);
    await dropMutationKeys(runner);
    for (const table of VERSIONED) await runner.query(`ALTER TABLE ${table} DROP record_versie`);
  }
}

/**
 * Keys begin with an id and end with whose it is: that another concern has the same id cannot be found out by trying.
 */
async function createConfidential(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE ${INTERNAL_SCHEMA}.${CONFIDENTIAL} (
      LIKE ${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING CONSTRAINTS,
      CONSTRAINT contractvoorwaarde_vertrouwelijk_pk PRIMARY KEY (id, concern_id),
      CONSTRAINT contractvoorwaarde_vertrouwelijk_verzekeraar_fk FOREIGN KEY (verzekeraar_id) REFERENCES verzekeraar,
      CONSTRAINT contractvoorwaarde_vertrouwelijk_concern_fk FOREIGN KEY (concern_id) REFERENCES verzekeraar
    )`);
  await runner.query(`
    ALTER TABLE ${INTERNAL_SCHEMA}.${CONFIDENTIAL}
      DROP CONSTRAINT contractvoorwaarde_public_only,
      ADD CONSTRAINT contractvoorwaarde_confidential_only CHECK (openbaarheid = 'VERTROUWELIJK'),
      ALTER verzekeraar_id SET NOT NULL`);
  for (const [name, columns] of Object.entries({
    omschrijving: "(omschrijving, id)",
    geldig_van: "(coalesce(geldig_van, 'infinity'::date), id)",
    geldig_van_desc: "(coalesce(geldig_van, '-infinity'::date), id)",
    period: `USING gist ((${periodOf("geldig_van", "geldig_tot")}))`,
    soort: "(soort)",
    aard: "(aard)",
    opsteller: "(opsteller_id)",
    verzekeraar: "(verzekeraar_id)",
    concern: "(concern_id)",
    duiding: "(duiding_id)",
    heeft_norm: "((norm_waarde IS NOT NULL))",
    search: "USING gin (search_vector)",
  })) {
    await runner.query(`CREATE INDEX ${CONFIDENTIAL}_by_${name} ON ${INTERNAL_SCHEMA}.${CONFIDENTIAL} ${columns}`);
  }
  await runner.query(`
    CREATE TABLE ${INTERNAL_SCHEMA}.${CONFIDENTIAL_LINKS} (
      contractvoorwaarde_id text COLLATE "C",
      concern_id text COLLATE "C",
      zorgvorm_id text COLLATE "C",
      grondslag text NOT NULL CONSTRAINT contractvoorwaarde_vertrouwelijk_zorgvorm_grondslag_known
        CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
      CONSTRAINT contractvoorwaarde_vertrouwelijk_zorgvorm_pk PRIMARY KEY (contractvoorwaarde_id, concern_id, zorgvorm_id),
      CONSTRAINT contractvoorwaarde_vertrouwelijk_zorgvorm_contractvoorwaarde_fk
        FOREIGN KEY (contractvoorwaarde_id, concern_id) REFERENCES ${INTERNAL_SCHEMA}.${CONFIDENTIAL}
    )`);
  await runner.query(`
    CREATE INDEX contractvoorwaarde_vertrouwelijk_zorgvorm_reverse
      ON ${INTERNAL_SCHEMA}.${CONFIDENTIAL_LINKS} (zorgvorm_id, contractvoorwaarde_id)`);
}

/** The record may lie in any of several tables, and goes from one to another: no foreign key. */
async function createUnverified(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE ${INTERNAL_SCHEMA}.${UNVERIFIED} (
      record_type text CONSTRAINT ongeverifieerde_verwijzing_record_type_known
        CHECK (record_type IN ('Contractvoorwaarde', 'Zorgadvies')),
      record_id text COLLATE "C",
      naar_type text CONSTRAINT ongeverifieerde_verwijzing_naar_type_known CHECK (naar_type IN ('Duiding', 'Zorgvorm')),
      naar_id text COLLATE "C",
      grondslag text NOT NULL CONSTRAINT ongeverifieerde_verwijzing_grondslag_known
        CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
      concern_id text COLLATE "C" NOT NULL CONSTRAINT ongeverifieerde_verwijzing_concern_fk REFERENCES verzekeraar,
      verificatie text NOT NULL DEFAULT 'NOG_NIET_GEVERIFIEERD' CONSTRAINT ongeverifieerde_verwijzing_verificatie_known
        CHECK (verificatie IN ('NOG_NIET_GEVERIFIEERD', 'ONBEKEND')),
      CONSTRAINT ongeverifieerde_verwijzing_pk PRIMARY KEY (record_id, record_type, naar_type, naar_id, concern_id)
    )`);
  await runner.query(`CREATE INDEX ongeverifieerde_verwijzing_reverse ON ${INTERNAL_SCHEMA}.${UNVERIFIED} (naar_id, naar_type)`);
  await runner.query(`CREATE INDEX ongeverifieerde_verwijzing_by_concern ON ${INTERNAL_SCHEMA}.${UNVERIFIED} (concern_id)`);
}

/** Whose a row is, the database decides: by the organisation of the connection. Its owner is held to it as well. */
async function secure(runner: QueryRunner): Promise<void> {
  const policy = (table: string, name: string, rule: string): Promise<void> =>
    runner.query(`CREATE POLICY ${table}_${name} ON ${INTERNAL_SCHEMA}.${table} ${rule}`);
  for (const table of ["contractvoorwaarde_openbaar", ...HIDDEN_TABLES]) {
    await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  }
  await policy("contractvoorwaarde_openbaar", "read", `FOR SELECT USING (true)`);
  // Also those in the data files, which are of any concern or of none.
  await policy("contractvoorwaarde_openbaar", "add", `FOR INSERT WITH CHECK (true)`);
  await policy("contractvoorwaarde_openbaar", "change", `FOR UPDATE USING (${OF_VIEWER})`);
  await policy("contractvoorwaarde_openbaar", "remove", `FOR DELETE USING (${OF_VIEWER})`);

  const own = `USING (concern_id = ${VIEWER})`;
  const supervised = `FOR SELECT USING (${VIEWER} = '${SUPERVISOR}')`;
  await policy(CONFIDENTIAL, "own", `${own} WITH CHECK (concern_id = ${VIEWER} AND ${OF_VIEWER})`);
  await policy(CONFIDENTIAL, "supervised", supervised);
  await policy(CONFIDENTIAL_LINKS, "own", own);
  await policy(CONFIDENTIAL_LINKS, "supervised", supervised);
  await policy(UNVERIFIED, "own", own);
}

/** @throws Error while there are rows that would be lost */
async function requireEmpty(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.${table} NO FORCE ROW LEVEL SECURITY`);
  const [{ rows }] = await runner.query(`SELECT count(*)::int AS rows FROM ${INTERNAL_SCHEMA}.${table}`);
  if (rows > 0) throw new Error(`${table} has ${rows} rows, which this would lose`);
}
