import type { QueryRunner } from "typeorm";
import { INTERNAL_SCHEMA } from "./provision";

/**
 * Hides rows of a table from whoever may not use the internal schema: the table goes there, and in its place comes a view
 * of the rows that everybody may see. Statements name neither, so each connection finds what it may see.
 * @param condition SQL on alias `t`: rows that everybody may see
 */
export async function hideRows(runner: QueryRunner, table: string, condition: string): Promise<void> {
  await runner.query(`CREATE SCHEMA IF NOT EXISTS ${INTERNAL_SCHEMA}`);
  await runner.query(`ALTER TABLE public.${table} SET SCHEMA ${INTERNAL_SCHEMA}`);
  // The rights on a table go with it.
  await runner.query(`
    DO $$ DECLARE other regrole; BEGIN
      FOR other IN
        SELECT DISTINCT a.grantee::regrole FROM pg_class c, aclexplode(c.relacl) a
        WHERE c.oid = '${INTERNAL_SCHEMA}.${table}'::regclass AND a.grantee <> 0
          AND NOT has_schema_privilege(a.grantee, '${INTERNAL_SCHEMA}', 'USAGE')
      LOOP
        EXECUTE format('REVOKE ALL ON ${INTERNAL_SCHEMA}.${table} FROM %s', other);
      END LOOP;
    END $$`);
  await runner.query(`CREATE VIEW public.${table} AS SELECT t.* FROM ${INTERNAL_SCHEMA}.${table} t WHERE ${condition}`);
}

/**
 * The way back.
 * @throws Error while there are rows that it would show to everybody
 */
export async function showRows(runner: QueryRunner, table: string, condition: string): Promise<void> {
  const [{ hidden }] = await runner.query(
    `SELECT count(*)::int AS hidden FROM ${INTERNAL_SCHEMA}.${table} t WHERE NOT (${condition})`,
  );
  if (hidden > 0) throw new Error(`${table} has ${hidden} hidden rows, which this would publish`);
  // Whoever might read the view may read the table again.
  await runner.query(`
    DO $$ DECLARE other record; BEGIN
      FOR other IN
        SELECT a.grantee::regrole AS role, a.privilege_type AS privilege FROM pg_class c, aclexplode(c.relacl) a
        WHERE c.oid = 'public.${table}'::regclass AND a.grantee <> 0
          AND NOT has_table_privilege(a.grantee, '${INTERNAL_SCHEMA}.${table}', a.privilege_type)
      LOOP
        EXECUTE format('GRANT %s ON ${INTERNAL_SCHEMA}.${table} TO %s', other.privilege, other.role);
      END LOOP;
    END $$`);
  await runner.query(`DROP VIEW public.${table}`);
  await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.${table} SET SCHEMA public`);
}
