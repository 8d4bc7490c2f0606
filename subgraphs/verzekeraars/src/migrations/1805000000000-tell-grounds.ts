import { VERANTWOORDING_COLUMNS } from "@pakketgraaf/begrippen";
import { addColumns, dropColumns, INTERNAL_SCHEMA, ORGANISATION_SETTING } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const OPEN = `${INTERNAL_SCHEMA}.contractvoorwaarde_openbaar`;
const CONFIDENTIAL = `${INTERNAL_SCHEMA}.contractvoorwaarde_vertrouwelijk`;
const ZORGADVIES_LINKS = `${INTERNAL_SCHEMA}.zorgadvies_openbaar_zorgvorm`;
const UNVERIFIED = `${INTERNAL_SCHEMA}.ongeverifieerde_verwijzing`;

/** The tables of links to zorgvormen, and those of links that wait. */
const LINKS = [`${OPEN}_zorgvorm`, `${CONFIDENTIAL}_zorgvorm`, ZORGADVIES_LINKS, UNVERIFIED];

const GROUNDS = "('BRON', 'AFGELEID', 'SUGGESTIE')";

/** What a view shows of the public tables, and what it shows beside that to who may see more. */
type Shown = [open: string, more: string];

const zorgvormViews = (told: string): Record<string, Shown> => ({
  contractvoorwaarde_zorgvorm: [
    `SELECT contractvoorwaarde_id, zorgvorm_id, grondslag, 'GEVERIFIEERD' AS verificatie${told} FROM ${OPEN}_zorgvorm`,
    `SELECT contractvoorwaarde_id, zorgvorm_id, grondslag, 'GEVERIFIEERD'${told} FROM ${CONFIDENTIAL}_zorgvorm
     UNION ALL
     SELECT record_id, naar_id, grondslag, verificatie${told} FROM ${UNVERIFIED}
     WHERE record_type = 'Contractvoorwaarde' AND naar_type = 'Zorgvorm'`,
  ],
  zorgadvies_zorgvorm: [
    `SELECT zorgadvies_id, zorgvorm_id, grondslag, 'GEVERIFIEERD' AS verificatie${told} FROM ${ZORGADVIES_LINKS}`,
    `SELECT record_id, naar_id, grondslag, verificatie${told} FROM ${UNVERIFIED}
     WHERE record_type = 'Zorgadvies' AND naar_type = 'Zorgvorm'`,
  ],
});

/** A concern says of no ruling more than that it carries it out: a reference that waits is of that kind. */
const WITH_GROUNDS: Record<string, Shown> = {
  ...zorgvormViews(", onderbouwing, bron"),
  contractvoorwaarde_duiding: [
    `SELECT contractvoorwaarde_id, duiding_id, relatie, grondslag, 'GEVERIFIEERD' AS verificatie, onderbouwing, bron FROM ${OPEN}_duiding`,
    `SELECT contractvoorwaarde_id, duiding_id, relatie, grondslag, 'GEVERIFIEERD', onderbouwing, bron FROM ${CONFIDENTIAL}_duiding
     UNION ALL
     SELECT record_id, naar_id, 'VOERT_OORDEEL_UIT', grondslag, verificatie, onderbouwing, bron FROM ${UNVERIFIED}
     WHERE record_type = 'Contractvoorwaarde' AND naar_type = 'Duiding'`,
  ],
};

const WITHOUT: Record<string, Shown> = {
  ...zorgvormViews(""),
  contractvoorwaarde_duiding: [
    `SELECT id AS contractvoorwaarde_id, duiding_id, duiding_grondslag AS grondslag FROM ${OPEN} WHERE duiding_id IS NOT NULL`,
    `SELECT id, duiding_id, duiding_grondslag FROM ${CONFIDENTIAL} WHERE duiding_id IS NOT NULL
     UNION ALL
     SELECT record_id, naar_id, grondslag FROM ${UNVERIFIED}
     WHERE record_type = 'Contractvoorwaarde' AND naar_type = 'Duiding'`,
  ],
};

export class TellGrounds1805000000000 implements MigrationInterface {
  readonly name = "TellGrounds1805000000000";

  async up(runner: QueryRunner): Promise<void> {
    await dropViews(runner);
    for (const table of LINKS) await addColumns(runner, [table], VERANTWOORDING_COLUMNS);
    await createDuidingLinks(runner);
    await withoutSecurity(runner, async () => {
      await runner.query(`
        INSERT INTO ${OPEN}_duiding (contractvoorwaarde_id, duiding_id, relatie, grondslag)
        SELECT id, duiding_id, 'VOERT_OORDEEL_UIT', duiding_grondslag FROM ${OPEN} WHERE duiding_id IS NOT NULL`);
      await runner.query(`
        INSERT INTO ${CONFIDENTIAL}_duiding (contractvoorwaarde_id, concern_id, duiding_id, relatie, grondslag)
        SELECT id, concern_id, duiding_id, 'VOERT_OORDEEL_UIT', duiding_grondslag FROM ${CONFIDENTIAL} WHERE duiding_id IS NOT NULL`);
    });
    await secure(runner);
    await dropColumns(runner, [OPEN, CONFIDENTIAL], ["duiding_id", "duiding_grondslag"]);
    await createViews(runner, WITH_GROUNDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropViews(runner);
    await addColumns(runner, [OPEN, CONFIDENTIAL], {
      duiding_id: `text COLLATE "C"`,
      duiding_grondslag: `text CONSTRAINT contractvoorwaarde_duiding_grondslag_known CHECK (duiding_grondslag IN ${GROUNDS})
        CONSTRAINT contractvoorwaarde_duiding_with_grondslag CHECK (num_nulls(duiding_id, duiding_grondslag) IN (0, 2))`,
    });
    await runner.query(`CREATE INDEX contractvoorwaarde_by_duiding ON ${OPEN} (duiding_id)`);
    await runner.query(`CREATE INDEX contractvoorwaarde_vertrouwelijk_by_duiding ON ${CONFIDENTIAL} (duiding_id)`);
    await runner.query(`ALTER TABLE ${CONFIDENTIAL}_duiding NO FORCE ROW LEVEL SECURITY`);
    await withoutSecurity(runner, async () => {
      for (const table of [OPEN, CONFIDENTIAL]) {
        await requireOneRuling(runner, `${table}_duiding`);
        await runner.query(`
          UPDATE ${table} c SET duiding_id = d.duiding_id, duiding_grondslag = d.grondslag
          FROM ${table}_duiding d WHERE d.contractvoorwaarde_id = c.id`);
      }
    });
    for (const table of [`${CONFIDENTIAL}_duiding`, `${OPEN}_duiding`, "zorgadvies_duiding"]) await runner.query(`DROP TABLE ${table}`);
    for (const table of LINKS) await dropColumns(runner, [table], Object.keys(VERANTWOORDING_COLUMNS));
    await createViews(runner, WITHOUT);
  }
}

async function dropViews(runner: QueryRunner): Promise<void> {
  for (const view of Object.keys(WITHOUT)) {
    for (const schema of ["public", INTERNAL_SCHEMA]) await runner.query(`DROP VIEW ${schema}.${view}`);
  }
}

async function createViews(runner: QueryRunner, views: Record<string, Shown>): Promise<void> {
  for (const [view, [open, more]] of Object.entries(views)) {
    await runner.query(`CREATE VIEW public.${view} AS ${open}`);
    // With the rights of who asks, so that row-level security holds.
    await runner.query(`CREATE VIEW ${INTERNAL_SCHEMA}.${view} WITH (security_invoker) AS ${open} UNION ALL ${more}`);
  }
}

async function createDuidingLinks(runner: QueryRunner): Promise<void> {
  const create = async (name: string, schema: string, record: string, key: string, reference: string): Promise<void> => {
    await runner.query(`
      CREATE TABLE ${schema}.${name} (
        ${record},
        duiding_id text COLLATE "C",
        relatie text CONSTRAINT ${name}_relatie_known CHECK (relatie IN
          ('VOERT_VOORWAARDE_UIT', 'VOERT_OORDEEL_UIT', 'GAAT_VOORAF_AAN', 'VERWIJST_NAAR', 'VERWANT', 'TOETST_AAN')),
        grondslag text NOT NULL CONSTRAINT ${name}_grondslag_known CHECK (grondslag IN ${GROUNDS}),
        onderbouwing ${VERANTWOORDING_COLUMNS.onderbouwing},
        bron ${VERANTWOORDING_COLUMNS.bron},
        CONSTRAINT ${name}_pk PRIMARY KEY (${key}, duiding_id, relatie),
        CONSTRAINT ${name}_record_fk FOREIGN KEY (${key}) REFERENCES ${reference}
      )`);
    await runner.query(`CREATE INDEX ${name}_reverse ON ${schema}.${name} (duiding_id, ${key})`);
  };
  const voorwaarde = `contractvoorwaarde_id text COLLATE "C"`;
  await create("contractvoorwaarde_openbaar_duiding", INTERNAL_SCHEMA, voorwaarde, "contractvoorwaarde_id", OPEN);
  // Its key tells whose it is: that another concern has the same id cannot be found out by trying.
  const kept = [`${voorwaarde}, concern_id text COLLATE "C"`, "contractvoorwaarde_id, concern_id"] as const;
  await create("contractvoorwaarde_vertrouwelijk_duiding", INTERNAL_SCHEMA, ...kept, CONFIDENTIAL);
  await create("zorgadvies_duiding", "public", `zorgadvies_id text COLLATE "C"`, "zorgadvies_id", "zorgadvies");
}

/** As the links of confidential conditions to zorgvormen are. */
async function secure(runner: QueryRunner): Promise<void> {
  const viewer = `current_setting('${ORGANISATION_SETTING}', true)`;
  const table = `${CONFIDENTIAL}_duiding`;
  const policy = "contractvoorwaarde_vertrouwelijk_duiding";
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY ${policy}_own ON ${table} USING (concern_id = ${viewer})`);
  await runner.query(`CREATE POLICY ${policy}_supervised ON ${table} FOR SELECT USING (${viewer} = 'nza')`);
}

/** What moves rows moves those of all concerns. */
async function withoutSecurity(runner: QueryRunner, work: () => Promise<void>): Promise<void> {
  for (const table of [OPEN, CONFIDENTIAL]) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await work();
  for (const table of [OPEN, CONFIDENTIAL]) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}

/** @throws Error while there are links that a column of the condition cannot hold */
async function requireOneRuling(runner: QueryRunner, table: string): Promise<void> {
  const [{ lost }] = await runner.query(`
    SELECT count(*)::int AS lost FROM ${table} d WHERE d.relatie <> 'VOERT_OORDEEL_UIT'
      OR EXISTS (SELECT FROM ${table} x WHERE x.contractvoorwaarde_id = d.contractvoorwaarde_id AND x.duiding_id <> d.duiding_id)`);
  if (lost > 0) throw new Error(`${table} has ${lost} rows, which this would lose`);
}
