import type { QueryRunner } from "typeorm";

/**
 * Adds columns to tables that are read through views, and to those views: the ones that show rows of a table by alias `t`,
 * as `hideRows` makes them. What else is built on these views stays as it is.
 * @param tables with their schema
 * @param columns their definitions, by name
 */
export async function addColumns(runner: QueryRunner, tables: readonly string[], columns: Record<string, string>): Promise<void> {
  const names = Object.keys(columns);
  for (const table of tables) {
    await runner.query(`ALTER TABLE ${table} ${names.map((name) => `ADD ${name} ${columns[name]}`).join(", ")}`);
  }
  for (const { view, options, definition } of (await viewsOver(runner, tables)).filter(({ direct }) => direct)) {
    const wider = definition.replace(FROM_TABLE, (from) => `${names.map((name) => `, t.${name}`).join("")}${from}`);
    await runner.query(`CREATE OR REPLACE VIEW ${view} ${options} AS ${wider}`);
  }
}

/** The way back: whatever is built on the tables is made anew without them. */
export async function dropColumns(runner: QueryRunner, tables: readonly string[], names: readonly string[]): Promise<void> {
  const dropped = new RegExp(`,\\s+(?:t\\.)?(${names.join("|")})(?=,|\\s)`, "g");
  const drop = async (): Promise<void> => {
    for (const table of tables) await runner.query(`ALTER TABLE ${table} ${names.map((name) => `DROP ${name}`).join(", ")}`);
  };
  await beneathViews(runner, tables, drop, ({ direct, definition }) => (direct ? definition.replace(dropped, "") : definition));
}

/** Makes a column anew by another definition. Its indexes, its name for not being null, and whatever is built on the table stay. */
export async function remakeColumn(runner: QueryRunner, table: string, name: string, definition: string): Promise<void> {
  const indexes: { definition: string }[] = await runner.query(
    `SELECT pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
     JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
     WHERE i.indrelid = $1::regclass AND a.attname = $2 ORDER BY 1`,
    [table, name],
  );
  // Since PostgreSQL 18 that is a constraint, which may have a name from before the table got its own.
  const [notNull]: { name: string }[] = await runner.query(
    `SELECT c.conname AS name FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
     WHERE c.contype = 'n' AND c.conrelid = $1::regclass AND a.attname = $2`,
    [table, name],
  );
  const named = notNull ? definition.replace("NOT NULL", `CONSTRAINT ${notNull.name} NOT NULL`) : definition;
  await beneathViews(runner, [table], async () => {
    await runner.query(`ALTER TABLE ${table} DROP ${name}, ADD ${name} ${named}`);
    for (const { definition: index } of indexes) await runner.query(index);
  });
}

/**
 * Gives a column another type. Whatever is built on the table stays; an index on an expression of the column is made anew
 * meanwhile, unless it was dropped before.
 */
export async function retypeColumn(runner: QueryRunner, table: string, name: string, type: string): Promise<void> {
  await beneathViews(runner, [table], () => runner.query(`ALTER TABLE ${table} ALTER ${name} TYPE ${type}`));
}

/** Does what views on tables stand in the way of: they go, and come back as they were. @param shown what each shows then */
async function beneathViews(
  runner: QueryRunner,
  tables: readonly string[],
  work: () => Promise<unknown>,
  shown = ({ definition }: View): string => definition,
): Promise<void> {
  const views = await viewsOver(runner, tables);
  for (const { view } of views.toReversed()) await runner.query(`DROP VIEW ${view}`);
  await work();
  for (const each of views) {
    await runner.query(`CREATE VIEW ${each.view} ${each.options} AS ${shown(each)}`);
    for (const trigger of each.triggers) await runner.query(trigger);
  }
}

/** Where PostgreSQL, writing a view down, says which table its rows are from. */
const FROM_TABLE = /\n\s+FROM [a-z_.]+ t\b/g;

interface View {
  view: string;
  options: string;
  definition: string;
  /** Whether it shows the rows of a table, rather than of such a view. */
  direct: boolean;
  /** Statements that make what lets guests change its rows. */
  triggers: string[];
}

/** The views on the tables, and the views on those, each after what it is built on. */
const viewsOver = (runner: QueryRunner, tables: readonly string[]): Promise<View[]> =>
  runner.query(
    `WITH RECURSIVE built AS (
       SELECT DISTINCT r.ev_class AS oid, d.refobjid AS upon, 1 AS step
       FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
       WHERE d.classid = 'pg_rewrite'::regclass AND d.refobjid = ANY($1::text[]::regclass[]) AND d.refobjid <> r.ev_class
       UNION ALL
       SELECT r.ev_class, d.refobjid, b.step + 1
       FROM built b JOIN pg_depend d ON d.refobjid = b.oid AND d.classid = 'pg_rewrite'::regclass
         JOIN pg_rewrite r ON r.oid = d.objid AND r.ev_class <> b.oid
     )
     SELECT b.oid::regclass::text AS view, pg_get_viewdef(b.oid) AS definition,
       CASE WHEN c.reloptions IS NULL THEN '' ELSE 'WITH (' || array_to_string(c.reloptions, ', ') || ')' END AS options,
       ARRAY(SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE t.tgrelid = b.oid) AS triggers,
       pg_get_viewdef(b.oid) ~ ANY(SELECT 'FROM ' || t || ' t[^a-z0-9_]' FROM unnest($1::text[]) t) AS direct
     FROM (SELECT oid, max(step) AS step FROM built GROUP BY oid) b JOIN pg_class c ON c.oid = b.oid
     ORDER BY b.step, b.oid`,
    [tables],
  );

/**
 * The values of an enum that a column may have, instead of those that it might have before.
 * @param table without its schema, after which the constraint is named
 * @throws Error while there are rows with another value
 */
export async function allowValues(
  runner: QueryRunner,
  table: string,
  column: string,
  values: readonly string[],
  schema = "public",
): Promise<void> {
  const list = values.map((value) => `'${value}'`).join(", ");
  await refuseToLose(runner, table, `${column} NOT IN (${list})`, schema);
  await runner.query(`
    ALTER TABLE ${schema}.${table} DROP CONSTRAINT ${table}_${column}_known,
      ADD CONSTRAINT ${table}_${column}_known CHECK (${column} IN (${list}))`);
}

/**
 * For a way down: what has no place there keeps it from being taken.
 * @param condition SQL on the table
 * @throws Error while there are rows for which it holds
 */
export async function refuseToLose(runner: QueryRunner, table: string, condition: string, schema = "public"): Promise<void> {
  const [{ lost }] = await runner.query(`SELECT count(*)::int AS lost FROM ${schema}.${table} WHERE ${condition}`);
  if (lost > 0) throw new Error(`${table} has ${lost} rows, which this would lose`);
}
