import "./build";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provision } from "@pakketgraaf/subgraph";
import { loadSubgraphs } from "../../schema/load";
import { prepareDatabase } from "../../scripts/start/prepare";
import { Postgres } from "../../scripts/start/postgres";
import { copyDatabase, rolesOf, seededDatabase, templateDatabase, urlsOf } from "./databases";

/** A PostgreSQL for the whole run, with one seeded database per subgraph that tests read or clone. */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pakketgraaf-test-"));
  const postgres = new Postgres({
    folder,
    // This database may be lost: nothing has to reach the disk before it is acknowledged.
    settings: ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"],
  });
  Object.assign(globalThis, { stopTestPostgres: { folder, stop: postgres.stop } });
  await postgres.start();
  process.env.TEST_POSTGRES_URL = postgres.adminUrl;
  // As the gateway's own main does: what tests start tells Apollo nothing either.
  process.env.APOLLO_TELEMETRY_DISABLED = "1";

  for (const subgraph of loadSubgraphs()) {
    const database = seededDatabase(subgraph.name);
    await provision(postgres.adminUrl, { database, ...rolesOf(subgraph.name) });
    await prepareDatabase(subgraph, urlsOf(database, subgraph.name));
    await copyDatabase(database, templateDatabase(subgraph.name), subgraph.name);
  }
}
