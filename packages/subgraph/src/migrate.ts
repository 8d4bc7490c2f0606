import type { DataSource, MigrationInterface } from "typeorm";
import { withLock } from "./lock";

/** Brings the database to the newest migration; returns the names of those it ran. */
export const migrate = (dataSource: DataSource): Promise<string[]> =>
  withLock(dataSource, async () => (await dataSource.runMigrations({ transaction: "each" })).map(({ name }) => name));

const nameOf = (migration: MigrationInterface): string => migration.name ?? migration.constructor.name;

/**
 * The migrations that this code knows and the database lacks. A database ahead of the code (a newer replica migrated
 * it) lacks none, and is fine.
 */
export async function missingMigrations(dataSource: DataSource): Promise<string[]> {
  const [{ present }] = await dataSource.query(`SELECT to_regclass('migrations') IS NOT NULL AS present`);
  const rows: { name: string }[] = present ? await dataSource.query(`SELECT name FROM migrations`) : [];
  const done = new Set(rows.map(({ name }) => name));
  return dataSource.migrations.map(nameOf).filter((name) => !done.has(name));
}
