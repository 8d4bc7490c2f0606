import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readLauncherEnv } from "../../scripts/start/env";
import { kept } from "../../scripts/start/kept";
import { clusterPaths } from "../../scripts/start/postgres-cluster";
import { markPrepared, passwordFile } from "../../scripts/start/preparation";
import { rolesOf } from "./databases";

/** As it is, with its owners and modes. */
const copy = (from: string, to: string): void => void execFileSync("cp", ["-a", from, to]);

/**
 * Makes a data folder of `npm start`, for whoever needs one but not its first start, which takes seconds of work.
 * @param folder with a cluster of prepared databases, each called as its subgraph, on which nothing runs
 */
export function keepPrepared(folder: string): void {
  const env = readLauncherEnv({ DATA_DIR: join(folder, "prepared") });
  const postgres = join(env.dataDir, "postgres");
  mkdirSync(postgres, { recursive: true });
  for (const path of Object.values(clusterPaths(folder))) copy(path, postgres);
  for (const { name } of env.subgraphs) {
    const { owner, writer, reader } = rolesOf(name);
    kept(passwordFile(env, name), () => ({ owner: owner.password, writer: writer.password, reader: reader.password }));
  }
  markPrepared(env);
  process.env.TEST_PREPARED_DATA = env.dataDir;
}

/** Fills a data folder with seeded databases of its own. */
export const copyPrepared = (dataDir: string): void => copy(`${process.env.TEST_PREPARED_DATA!}/.`, dataDir);
