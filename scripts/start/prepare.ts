import { migrate, type Subgraph } from "@pakketgraaf/shared";
import type { DatabaseUrls } from "./databases";

/** Brings a subgraph's database to its newest migration and inserts the records that it has never seen. */
export async function prepareDatabase(
  subgraph: Subgraph,
  { owner, writer }: DatabaseUrls,
): Promise<{ migrations: number; records: number }> {
  const asOwner = await subgraph.createDataSource(owner).initialize();
  const migrations = await migrate(asOwner).finally(() => asOwner.destroy());
  const asWriter = await subgraph.createDataSource(writer, subgraph.name).initialize();
  const records = await subgraph.seed(asWriter).finally(() => asWriter.destroy());
  return { migrations: migrations.length, records };
}
