import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { SubgraphName } from "../../schema/subgraphs";
import type { LauncherEnv } from "./env";

const ROOT = resolve(__dirname, "..", "..");
/** What of the machinery decides what a database holds, and who may do what with it. */
const MACHINERY = ["provision.ts", "seed.ts", "change-log.ts"].map((file) => join(ROOT, "packages/subgraph/src", file));
/** The same of a subgraph's code. */
const OF_SUBGRAPH = /^migrations[\\/]|(^|[\\/])(seeds|logged)\.ts$|\.seed\.ts$/;

/**
 * Whether a database is known to hold what it is made from today: an embedded one that was prepared from the same files
 * and with the same roles. Of a party's own nothing is known.
 */
export function isPrepared(env: LauncherEnv, name: SubgraphName): boolean {
  const file = markFile(env, name);
  return isEmbedded(env, name) && existsSync(file) && readFileSync(file, "utf8") === fingerprint(env, name);
}

/** Remembers that the embedded databases are prepared. */
export function markPrepared(env: LauncherEnv): void {
  for (const { name } of env.subgraphs) {
    if (isEmbedded(env, name)) writeFileSync(markFile(env, name), fingerprint(env, name));
  }
}

/** Holds the passwords of an embedded database's roles. */
export const passwordFile = ({ dataDir }: LauncherEnv, name: SubgraphName): string =>
  join(dataDir, "postgres", `${name}.json`);

const markFile = ({ dataDir }: LauncherEnv, name: SubgraphName): string =>
  join(dataDir, "postgres", `${name}.prepared`);

const isEmbedded = ({ subgraphs }: LauncherEnv, subgraph: SubgraphName): boolean =>
  subgraphs.some(({ name, ownDatabase }) => name === subgraph && !ownDatabase);

/** Of the records, of the code that puts them into a database, and of the roles. */
function fingerprint(env: LauncherEnv, name: SubgraphName): string {
  const folder = join(ROOT, "subgraphs", name);
  const code = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    OF_SUBGRAPH.test(file),
  );
  const files = [
    ...readdirSync(join(folder, "data")).map((file) => join(folder, "data", file)),
    ...code.map((file) => join(folder, "src", file)),
    ...MACHINERY,
    passwordFile(env, name),
  ];
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(basename(file)).update(readFileSync(file));
  return hash.digest("hex");
}
