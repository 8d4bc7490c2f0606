import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { freePort } from "./ports";
import { invocationOf } from "./postgres-binaries";

/** A PostgreSQL server that this process started, or found still running on its data folder. */
export interface Postgres {
  /** Address of its superuser, to database `postgres`. */
  adminUrl: string;
  /** Whether it ran already, started by another process or left behind by one. */
  found: boolean;
  stop: () => Promise<void>;
}

export interface PostgresOptions {
  /** Holds the cluster and its password; made when it is not there. */
  folder: string;
  /** Extra settings, such as `fsync=off` for a database that may be lost. */
  settings?: readonly string[];
}

const START_SECONDS = 30;

/**
 * Starts PostgreSQL from the npm package on a free port of this machine, with its data in `folder`.
 * A server that outlived a killed launcher is taken over.
 */
export async function startPostgres({ folder, settings = [] }: PostgresOptions): Promise<Postgres> {
  const cluster = join(folder, "cluster");
  const passwordFile = join(folder, "password");
  if (!existsSync(join(cluster, "PG_VERSION"))) initialise(folder, cluster, passwordFile);
  const password = readFileSync(passwordFile, "utf8").trim();

  const found = runningServer(cluster);
  const port = found?.port ?? (await freePort());
  const child = found ? undefined : launch(folder, cluster, port, settings);
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  await untilItAnswers(adminUrl, child, join(folder, "postgres.log"));
  return { adminUrl, found: Boolean(found), stop: () => stopServer(cluster) };
}

function initialise(folder: string, cluster: string, passwordFile: string): void {
  mkdirSync(folder, { recursive: true });
  // What is left of an initialisation that was cut off is no cluster.
  rmSync(cluster, { recursive: true, force: true });
  writeFileSync(passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
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
    for (const path of [folder, passwordFile]) chownSync(path, identity.uid, identity.gid!);
  }
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8", ...identity });
  if (status === 0) return;
  rmSync(cluster, { recursive: true, force: true });
  throw new Error(`PostgreSQL's initdb failed: ${error?.message ?? stderr.trim()}`);
}

function launch(folder: string, cluster: string, port: number, settings: readonly string[]): ChildProcess {
  const all = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings];
  const { command, args, identity } = invocationOf("postgres", [
    ...["-D", cluster, "-p", String(port)],
    ...all.flatMap((setting) => ["-c", setting]),
  ]);
  const log = openSync(join(folder, "postgres.log"), "w");
  try {
    // In a session of its own: Ctrl-C in the terminal must not stop the database before its clients.
    return spawn(command, args, { detached: true, stdio: ["ignore", log, log], ...identity });
  } finally {
    closeSync(log);
  }
}

async function untilItAnswers(adminUrl: string, child: ChildProcess | undefined, log: string): Promise<void> {
  const end = Date.now() + START_SECONDS * 1000;
  for (;;) {
    const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      child?.unref();
      return;
    } catch (error) {
      if (child?.exitCode != null || Date.now() > end) {
        throw new Error(`PostgreSQL does not start: ${readFileSync(log, "utf8").trim() || (error as Error).message}`);
      }
      await pause(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** The server that runs on a cluster, from the file that PostgreSQL keeps while it does. */
function runningServer(cluster: string): { pid: number; port: number } | undefined {
  if (!existsSync(join(cluster, "postmaster.pid"))) return undefined;
  const [pid, , , port] = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n").map(Number);
  // The file can outlive its server, and the number be given to another process.
  return port && commandLine(pid).includes(cluster) ? { pid, port } : undefined;
}

function commandLine(pid: number): string {
  if (process.platform !== "linux") return spawnSync("ps", ["-o", "command=", "-p", String(pid)]).stdout.toString();
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Ends the server's connections and stops it; returns when it is gone. */
async function stopServer(cluster: string): Promise<void> {
  const server = runningServer(cluster);
  if (!server) return;
  process.kill(server.pid, "SIGINT");
  while (runningServer(cluster)) await pause(50);
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
