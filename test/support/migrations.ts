import { migrate } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";

/** Brings a database to the state that it has after so many migrations, whatever came after them. */
export async function migrateFirst(owner: DataSource, count: number): Promise<void> {
  const all = owner.migrations;
  Object.assign(owner, { migrations: all.slice(0, count) });
  await migrate(owner).finally(() => Object.assign(owner, { migrations: all }));
}
