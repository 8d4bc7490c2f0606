import { loadSubgraph } from "../schema/load";
import { openDatabases, prepareDatabase } from "./start/databases";
import { readLauncherEnv } from "./start/env";

/** `npm run seed`: migrates the databases of `npm start` and inserts the records that they have never seen. */
async function main(): Promise<void> {
  const { urls, postgres } = await openDatabases(readLauncherEnv());
  try {
    for (const [name, ofSubgraph] of urls) {
      const { records } = await prepareDatabase(loadSubgraph(name), ofSubgraph);
      console.log(`${name}: ${records} new records`);
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
