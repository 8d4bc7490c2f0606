import type { DataSource, MigrationInterface } from "typeorm";

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

/** Any fixed number: processes that change the same database wait for each other on it. */
export const LOCK = 4207;

/** Runs `work` while no other process that asks for the same lock runs its own, whatever the number of replicas. */
export async function withLock<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query(`SELECT pg_advisory_lock(${LOCK})`);
    return await work();
  } finally {
    await holder.query(`SELECT pg_advisory_unlock(${LOCK})`).catch(() => undefined);
    await holder.release();
  }
}
