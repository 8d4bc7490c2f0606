import { migrate, missingMigrations, type Seeded, type Subgraph } from "@pakketgraaf/subgraph";
import type { DatabaseUrls } from "./env";

/**
 * Brings a subgraph's database to its newest migration and brings its records to it.
 * @throws Error also when who reads what is public could not do so
 */
export async function prepareDatabase(
  subgraph: Subgraph,
  { owner, writer, reader }: DatabaseUrls,
): Promise<{ migrations: number; seeded: Seeded }> {
  const asOwner = await subgraph.createDataSource(owner).initialize();
  const migrations = await migrate(asOwner).finally(() => asOwner.destroy());
  const asWriter = await subgraph.createDataSource(writer, subgraph.name).initialize();
  const seeded = await subgraph.seed(asWriter).finally(() => asWriter.destroy());
  const asReader = await subgraph.createDataSource(reader).initialize();
  await missingMigrations(asReader).finally(() => asReader.destroy());
  return { migrations: migrations.length, seeded };
}
