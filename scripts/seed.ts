import { messageOf } from "@pakketgraaf/process";
import { seedingReport } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../schema/load";
import { claimDataDir } from "./start/data-dir";
import { embeddedPostgres, howToProvision, openDatabases } from "./start/databases";
import { readLauncherEnv, type LauncherEnv } from "./start/env";
import type { Postgres } from "./start/postgres";
import { markPrepared } from "./start/preparation";
import { prepareDatabase } from "./start/prepare";
import { Teardown } from "./start/teardown";

/** `npm run seed`: migrates the databases of `npm start` and brings the records of the data files to them. */
async function main(teardown: Teardown): Promise<void> {
  const env = readLauncherEnv();
  const postgres = embeddedPostgres(env);
  if (postgres) stopAfterwards(postgres, env, teardown);
  const urls = await openDatabases(env, postgres);
  for (const { name } of env.subgraphs) {
    const addresses = urls.get(name)!;
    const { migrations, seeded } = await prepareDatabase(loadSubgraph(name), addresses).catch((error: unknown) => {
      throw new Error([`${name}: ${messageOf(error)}`, ...howToProvision(name, addresses, error)].join("\n"));
    });
    console.log(`${name}: ${migrations} migrations run, ${seedingReport(seeded).join(`\n${name}: `)}`);
  }
  markPrepared(env);
}

/** Unless the server belongs to a platform that is running. */
function stopAfterwards(postgres: Postgres, env: LauncherEnv, teardown: Teardown): void {
  const claim = claimDataDir(env.dataDir);
  if ("holder" in claim) return;
  teardown.add(claim.release);
  teardown.add(postgres.stop);
}

const teardown = new Teardown(1);
main(teardown).then(
  () => teardown.end(0),
  (error: unknown) => teardown.end(1, error),
);
