import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "../../schema/root";
import type { SubgraphName } from "../../schema/subgraphs";
import type { LauncherEnv } from "./env";

/**
 * Whether a database is known to hold what it is made from today: an embedded one that was prepared by the same code from
 * the same records, with the same roles. Of a party's own nothing is known.
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

/**
 * Of the records, the roles, and all code and tables of words that may have put something into a database: which part of it
 * did is no knowledge for a launcher, and preparing once too often does no harm.
 */
function fingerprint(env: LauncherEnv, name: SubgraphName): string {
  const packages = ["packages/taal/data", "packages/taal/dist", "packages/subgraph/dist", "packages/begrippen/dist"];
  const folders = [`subgraphs/${name}/data`, `subgraphs/${name}/dist`, ...packages];
  const hash = createHash("sha256").update(readFileSync(passwordFile(env, name)));
  for (const file of folders.flatMap((folder) => filesIn(join(ROOT, folder))).sort()) {
    hash.update(relative(ROOT, file)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(js|json|csv|txt)$/.test(file))
    .map((file) => join(folder, file));
