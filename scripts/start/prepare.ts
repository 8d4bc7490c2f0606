import { migrate, type Subgraph } from "@pakketgraaf/shared";
import type { DatabaseUrls } from "./databases";

/** Brings a subgraph's database to its newest migration and inserts the records that it has never seen. */
export async function prepareDatabase(
  subgraph: Subgraph,
  { owner, runtime }: DatabaseUrls,
): Promise<{ migrations: number; records: number }> {
  const asOwner = await subgraph.createDataSource(owner).initialize();
  const migrations = await migrate(asOwner).finally(() => asOwner.destroy());
  const asRuntime = await subgraph.createDataSource(runtime).initialize();
  const records = await subgraph.seed(asRuntime).finally(() => asRuntime.destroy());
  return { migrations: migrations.length, records };
}
