import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { LauncherEnv } from "./env";

const ROOT = resolve(__dirname, "..", "..");

/**
 * Whether every database is known to hold what it is made from today: the embedded ones that were prepared from the
 * same files. Of a party's own nothing is known.
 */
export const isPrepared = (env: LauncherEnv): boolean =>
  env.subgraphs.every(({ name, databaseUrl }) => {
    const file = markFile(env, name);
    return !databaseUrl && existsSync(file) && readFileSync(file, "utf8") === fingerprint(name);
  });

/** Remembers that the embedded databases are prepared. */
export function markPrepared(env: LauncherEnv): void {
  for (const { name, databaseUrl } of env.subgraphs) {
    if (!databaseUrl) writeFileSync(markFile(env, name), fingerprint(name));
  }
}

const markFile = ({ dataDir }: LauncherEnv, name: string): string => join(dataDir, "postgres", `${name}.prepared`);

/** Of a subgraph's migrations and records. */
function fingerprint(name: string): string {
  const hash = createHash("sha256");
  for (const folder of ["src/migrations", "data"]) {
    const path = join(ROOT, "subgraphs", name, folder);
    for (const file of readdirSync(path).sort()) hash.update(file).update(readFileSync(join(path, file)));
  }
  return hash.digest("hex");
}
