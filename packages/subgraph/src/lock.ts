import type { DataSource } from "typeorm";

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
