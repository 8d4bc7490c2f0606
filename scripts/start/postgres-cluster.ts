import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { newSecret } from "./kept";
import { invocationOf } from "./postgres-binaries";

/** Where the cluster is in its folder, and the password of its superuser. */
export const clusterPaths = (folder: string): { cluster: string; passwordFile: string } => ({
  cluster: join(folder, "cluster"),
  passwordFile: join(folder, "password"),
});

const UNFINISHED = "unfinished-";

/**
 * Makes the cluster where there is none; the whole of it or, when it is cut off, nothing.
 * @throws Error with what PostgreSQL says, or that of the signal
 */
export async function ensureCluster(folder: string, signal: AbortSignal): Promise<void> {
  const { cluster, passwordFile } = clusterPaths(folder);
  if (existsSync(cluster)) return;
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder)) if (entry.startsWith(UNFINISHED)) discard(join(folder, entry));
  writeFileSync(passwordFile, `${newSecret()}\n`, { mode: 0o600, flush: true });

  const unfinished = mkdtempSync(join(folder, UNFINISHED));
  try {
    await initialise(folder, unfinished, passwordFile, signal);
    renameSync(unfinished, cluster);
  } finally {
    discard(unfinished);
  }
}

async function initialise(folder: string, cluster: string, passwordFile: string, signal: AbortSignal): Promise<void> {
  // Locale and sorting come from PostgreSQL itself, so that they are the same on every machine.
  const { command, args, identity } = invocationOf("initdb", [
    `--pgdata=${cluster}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ]);
  if (identity.uid !== undefined) {
    for (const path of [folder, cluster, passwordFile]) chownSync(path, identity.uid, identity.gid!);
  }
  // In a session of its own, as the server is: Ctrl-C reaches it through the signal.
  const initdb = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], detached: true, signal, ...identity });
  let failure: Error | undefined;
  initdb.on("error", (error) => (failure = error));
  const said = text(initdb.stderr);
  const code = await new Promise((resolve) => initdb.once("close", resolve));
  signal.throwIfAborted();
  if (code !== 0) throw new Error(`PostgreSQL's initdb failed: ${failure?.message ?? (await said).trim()}`);
}

// The initdb of a launcher that was killed may still be at work in it.
const discard = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
