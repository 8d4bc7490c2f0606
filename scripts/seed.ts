import { loadSubgraph } from "../schema/load";
import { openDatabases } from "./start/databases";
import { readLauncherEnv } from "./start/env";
import { Preparation } from "./start/preparation";
import { prepareDatabase } from "./start/prepare";

/** `npm run seed`: migrates the databases of `npm start` and inserts the records that they have never seen. */
async function main(): Promise<void> {
  const env = readLauncherEnv();
  const { urls, postgres } = await openDatabases(env);
  try {
    for (const { name, databaseUrl } of env.subgraphs) {
      const { migrations, records } = await prepareDatabase(loadSubgraph(name), urls.get(name)!);
      if (!databaseUrl) new Preparation(env.dataDir, name).markDone();
      console.log(`${name}: ${migrations} migrations run, ${records} new records`);
    }
  } finally {
    // A server that was there already belongs to a platform that is running.
    if (postgres && !postgres.found) await postgres.stop();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
