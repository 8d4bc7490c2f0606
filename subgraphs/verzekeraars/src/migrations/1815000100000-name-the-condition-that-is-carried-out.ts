import { hideRows, INTERNAL_SCHEMA, refuseToLose, showRows } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

const OPEN = "contractvoorwaarde_openbaar_duiding";
const CONFIDENTIAL = "contractvoorwaarde_vertrouwelijk_duiding";
const ZORGADVIES = "zorgadvies_openbaar_duiding";
const UNVERIFIED = "ongeverifieerde_verwijzing";

/** The tables of links to duidingen, with the record's key. */
const LINKS = { [OPEN]: "contractvoorwaarde_id", [CONFIDENTIAL]: "contractvoorwaarde_id", [ZORGADVIES]: "zorgadvies_id" };

/** What a view shows of the public table, and what it shows beside that to who may see more. */
type Shown = [open: string, more: string];

const linksOf = (key: string, table: string, condition: string): string =>
  `SELECT ${key}, duiding_id, relatie, grondslag, 'GEVERIFIEERD' AS verificatie, onderbouwing, bron${condition} FROM ${INTERNAL_SCHEMA}.${table}`;

const unverifiedOf = (type: string): string => `
  SELECT record_id, duiding_id, relatie, grondslag, verificatie, onderbouwing, bron,
    CASE naar_type WHEN 'Duidingsvoorwaarde' THEN naar_id END
  FROM ${INTERNAL_SCHEMA}.${UNVERIFIED} WHERE record_type = '${type}' AND naar_type <> 'Zorgvorm'`;

const VIEWS: Record<string, Shown> = {
  contractvoorwaarde_duiding: [
    linksOf("contractvoorwaarde_id", OPEN, ", voorwaarde_id"),
    `${linksOf("contractvoorwaarde_id", CONFIDENTIAL, ", voorwaarde_id")} UNION ALL ${unverifiedOf("Contractvoorwaarde")}`,
  ],
  zorgadvies_duiding: [linksOf("zorgadvies_id", ZORGADVIES, ", voorwaarde_id"), unverifiedOf("Zorgadvies")],
};

const BEFORE: Record<string, Shown> = {
  contractvoorwaarde_duiding: [
    linksOf("contractvoorwaarde_id", OPEN, ""),
    `${linksOf("contractvoorwaarde_id", CONFIDENTIAL, "")}
     UNION ALL
     SELECT record_id, naar_id, 'VOERT_OORDEEL_UIT', grondslag, verificatie, onderbouwing, bron
     FROM ${INTERNAL_SCHEMA}.${UNVERIFIED} WHERE record_type = 'Contractvoorwaarde' AND naar_type = 'Duiding'`,
  ],
};

export class NameTheConditionThatIsCarriedOut1815000100000 implements MigrationInterface {
  readonly name = "NameTheConditionThatIsCarriedOut1815000100000";

  async up(runner: QueryRunner): Promise<void> {
    await dropViews(runner, BEFORE);
    // Its name goes to views, of what everybody may see or of all.
    await hideRows(runner, "zorgadvies_duiding", "true");
    await runner.query(`DROP VIEW public.zorgadvies_duiding`);
    await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.zorgadvies_duiding RENAME TO ${ZORGADVIES}`);
    await renameSeeded(runner, "zorgadvies_duiding", ZORGADVIES);
    for (const [table, key] of Object.entries(LINKS)) {
      await runner.query(`
        ALTER TABLE ${INTERNAL_SCHEMA}.${table} ADD voorwaarde_id text COLLATE "C"
          CONSTRAINT ${table}_carries_condition_out CHECK (voorwaarde_id IS NULL OR relatie = 'VOERT_VOORWAARDE_UIT')`);
      await runner.query(`CREATE INDEX ${table}_by_voorwaarde ON ${INTERNAL_SCHEMA}.${table} (voorwaarde_id, ${key})`);
      await runner.query(`CREATE INDEX ${table}_by_relatie ON ${INTERNAL_SCHEMA}.${table} (relatie, ${key})`);
    }
    await allowUnverified(runner, "'Duiding', 'Duidingsvoorwaarde', 'Zorgvorm'");
    await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.${UNVERIFIED} ADD duiding_id text COLLATE "C", ADD relatie text`);
    await seeingAll(runner, UNVERIFIED, () =>
      runner.query(`
        UPDATE ${INTERNAL_SCHEMA}.${UNVERIFIED} SET duiding_id = naar_id, relatie = 'VOERT_OORDEEL_UIT' WHERE naar_type = 'Duiding'`),
    );
    await runner.query(`
      ALTER TABLE ${INTERNAL_SCHEMA}.${UNVERIFIED}
        ADD CONSTRAINT ongeverifieerde_verwijzing_relatie_known CHECK (relatie IN
          ('VOERT_VOORWAARDE_UIT', 'VOERT_OORDEEL_UIT', 'GAAT_VOORAF_AAN', 'VERWIJST_NAAR', 'VERWANT', 'TOETST_AAN')),
        ADD CONSTRAINT ongeverifieerde_verwijzing_of_duiding
          CHECK (num_nulls(duiding_id, relatie) = CASE naar_type WHEN 'Zorgvorm' THEN 2 ELSE 0 END)`);
    await createViews(runner, VIEWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await seeingAll(runner, UNVERIFIED, () =>
      refuseToLose(
        runner,
        UNVERIFIED,
        "naar_type <> 'Zorgvorm' AND (record_type, naar_type, relatie) <> ('Contractvoorwaarde', 'Duiding', 'VOERT_OORDEEL_UIT')",
        INTERNAL_SCHEMA,
      ),
    );
    for (const table of Object.keys(LINKS)) {
      const refuse = () => refuseToLose(runner, table, "voorwaarde_id IS NOT NULL", INTERNAL_SCHEMA);
      await (table === CONFIDENTIAL ? seeingAll(runner, table, refuse) : refuse());
    }
    await dropViews(runner, VIEWS);
    await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.${UNVERIFIED} DROP duiding_id, DROP relatie`);
    await allowUnverified(runner, "'Duiding', 'Zorgvorm'");
    for (const table of Object.keys(LINKS)) {
      await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.${table}_by_relatie`);
      await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.${table} DROP voorwaarde_id`);
    }
    await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.${ZORGADVIES} RENAME TO zorgadvies_duiding`);
    await renameSeeded(runner, ZORGADVIES, "zorgadvies_duiding");
    await runner.query(`CREATE VIEW public.zorgadvies_duiding AS TABLE ${INTERNAL_SCHEMA}.zorgadvies_duiding`);
    await showRows(runner, "zorgadvies_duiding", "true");
    await createViews(runner, BEFORE);
  }
}

async function dropViews(runner: QueryRunner, views: object): Promise<void> {
  for (const view of Object.keys(views)) {
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

const allowUnverified = (runner: QueryRunner, types: string): Promise<void> =>
  runner.query(`
    ALTER TABLE ${INTERNAL_SCHEMA}.${UNVERIFIED}
      DROP CONSTRAINT ongeverifieerde_verwijzing_naar_type_known,
      ADD CONSTRAINT ongeverifieerde_verwijzing_naar_type_known CHECK (naar_type IN (${types}))`);

/** Does something with the rows of all concerns. */
async function seeingAll(runner: QueryRunner, table: string, work: () => Promise<unknown>): Promise<void> {
  await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.${table} NO FORCE ROW LEVEL SECURITY`);
  await work();
  await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.${table} FORCE ROW LEVEL SECURITY`);
}

/** What was seeded into a table is remembered by the table's name. */
const renameSeeded = (runner: QueryRunner, from: string, to: string): Promise<void> =>
  runner.query(
    `UPDATE seeded_record SET rows = (
       SELECT jsonb_agg(CASE r ->> 'table' WHEN '${from}' THEN r || '{"table": "${to}"}' ELSE r END ORDER BY place)
       FROM jsonb_array_elements(rows) WITH ORDINALITY AS e (r, place))
     WHERE rows @> '[{"table": "${from}"}]'`,
  );
