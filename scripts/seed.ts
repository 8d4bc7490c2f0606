import { messageOf } from "@pakketgraaf/process";
import { seedingReport } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../schema/load";
import { claimDataDir } from "./start/data-dir";
import { embeddedPostgres, howToProvision, openDatabases } from "./start/databases";
import { readLauncherEnv } from "./start/env";
import { markPrepared } from "./start/preparation";
import { prepareDatabase } from "./start/prepare";
import { Teardown } from "./start/teardown";

/** `npm run seed`: migrates the databases of `npm start` and brings the records of the data files to them. */
async function main(teardown: Teardown): Promise<void> {
  const env = readLauncherEnv();
  const postgres = embeddedPostgres(env);
  const claim = postgres && claimDataDir(env.dataDir);
  // Otherwise the server belongs to a platform that is running.
  if (claim && "release" in claim) {
    teardown.add(claim.release);
    teardown.add(postgres.stop);
  }
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

const teardown = new Teardown(1);
main(teardown).then(
  () => teardown.end(0),
  (error: unknown) => teardown.end(1, error),
);
