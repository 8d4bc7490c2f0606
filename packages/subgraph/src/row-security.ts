import type { DataSource } from "typeorm";

/**
 * What is wrong with a role that should see its organisation's hidden rows only: it is one that row-level security does
 * not hold, as a superuser, a role that bypasses it, or the owner of a table. Null when nothing is.
 */
export async function findBypass(dataSource: DataSource): Promise<string | null> {
  const open: { name: string }[] = await dataSource.query(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relrowsecurity AND NOT row_security_active(oid) ORDER BY 1`,
  );
  if (open.length === 0) return null;
  return `the role of WRITER_DATABASE_URL bypasses row-level security on ${open.map(({ name }) => name).join(", ")}`;
}
