import { setTimeout as pause } from "node:timers/promises";
import { MigrationExecutor, type DataSource, type MigrationInterface, type QueryRunner } from "typeorm";

/**
 * Milliseconds that a migration waits for a table. Whoever asks for that table meanwhile waits behind it, so it has to be less
 * than anybody waits for an answer.
 */
const LOCK_TIMEOUT = 200;
/** Milliseconds before it tries again: those who waited behind it come first. */
const PAUSE = 300;
/** Milliseconds after which it gives up. */
const PATIENCE = 600_000;
/** Of a table that is in use for too long, and of two that wait for each other. */
const IN_USE = ["55P03", "40P01"];

/**
 * Brings the database to the newest migration, beside who reads and writes it: what is in use for too long is tried again later.
 * @returns the names of those it ran
 * @throws Error when one fails; those before it stay
 */
export const migrate = (dataSource: DataSource): Promise<string[]> =>
  withLock(dataSource, async () => {
    const until = Date.now() + PATIENCE;
    const before = await doneIn(dataSource);
    for (;;) {
      try {
        await runMigrations(dataSource);
        return (await doneIn(dataSource)).filter((name) => !before.includes(name));
      } catch (error) {
        if (!IN_USE.includes((error as { code?: string }).code ?? "") || Date.now() > until) throw error;
        await pause(PAUSE);
      }
    }
  });

async function runMigrations(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`SET lock_timeout = ${LOCK_TIMEOUT}`);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = "each";
    await executor.executePendingMigrations();
  } finally {
    await runner.query("RESET lock_timeout").catch(() => undefined);
    await runner.release();
  }
}

/**
 * Makes an index while others write its table, in a migration that is no transaction (`transaction = false`). One that was left
 * unfinished is made anew.
 * @param index its name, with the schema of its table
 * @param on its table and columns, as in SQL
 */
export async function addIndex(runner: QueryRunner, index: string, on: string): Promise<void> {
  const [schema, name] = index.split(".");
  // It waits for transactions that began before it, and nobody waits for it meanwhile.
  await runner.query("SET lock_timeout = 0");
  await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${schema}.${name}`);
  await runner.query(`CREATE INDEX CONCURRENTLY ${name} ON ${on}`);
  await runner.query(`SET lock_timeout = ${LOCK_TIMEOUT}`);
}

const nameOf = (migration: MigrationInterface): string => migration.name ?? migration.constructor.name;

/**
 * The migrations that this code knows and the database lacks. A database ahead of the code (a newer replica migrated
 * it) lacks none, and is fine.
 */
export async function missingMigrations(dataSource: DataSource): Promise<string[]> {
  const done = new Set(await doneIn(dataSource));
  return dataSource.migrations.map(nameOf).filter((name) => !done.has(name));
}

/** The migrations that the database has, in the order in which they ran. */
async function doneIn(dataSource: DataSource): Promise<string[]> {
  const [{ present }] = await dataSource.query(`SELECT to_regclass('migrations') IS NOT NULL AS present`);
  const rows: { name: string }[] = present ? await dataSource.query(`SELECT name FROM migrations ORDER BY id`) : [];
  return rows.map(({ name }) => name);
}

/** Any fixed number: processes that change the same database wait for each other on it. */
export const LOCK = 4207;
/** Milliseconds between two looks at whether it is free. */
const LOOK_EVERY = 100;

/** Runs `work` while no other process that asks for the same lock runs its own, whatever the number of replicas. */
export async function withLock<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const holder = dataSource.createQueryRunner();
  try {
    // Not in a statement that waits: an index that is made beside writers waits for the end of every statement, of this one too.
    while (!(await isTaken(holder))) await pause(LOOK_EVERY);
    return await work();
  } finally {
    await holder.query(`SELECT pg_advisory_unlock(${LOCK})`).catch(() => undefined);
    await holder.release();
  }
}

async function isTaken(runner: QueryRunner): Promise<boolean> {
  const [{ taken }] = await runner.query(`SELECT pg_try_advisory_lock(${LOCK}) AS taken`);
  return taken;
}
