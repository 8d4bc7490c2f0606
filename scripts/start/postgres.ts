import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { freePort } from "./ports";
import { invocationOf } from "./postgres-binaries";
import { clusterPaths, ensureCluster } from "./postgres-cluster";
import { commandLine, worksIn } from "./running";

export interface PostgresOptions {
  /** Holds the cluster and its password; made when it is not there. */
  folder: string;
  /** Extra settings, such as `fsync=off` for a database that may be lost. */
  settings?: readonly string[];
}

/** How long a server may take, after a crash too, to accept connections. */
const START_MS = 300_000;
/** How long one may refuse to start: what a killed server has left needs a moment to end. */
const REFUSE_MS = 5_000;
/** A slow machine does not come to many in that time. */
const LEAST_LAUNCHES = 10;
const LOOK_EVERY_MS = 250;

/** Has the file system brought to the disk as one, where the system can: file by file takes seconds after each crash. */
const AFTER_A_CRASH = process.platform === "linux" ? ["recovery_init_sync_method=syncfs"] : [];

const LOG = "postgres.log";
const PID_FILE = "postmaster.pid";

/** A PostgreSQL server from the npm package, on a free port of this machine. */
export class Postgres {
  private readonly cluster: string;
  private readonly stopping = new AbortController();
  private child: ChildProcess | undefined;
  private port: number | undefined;
  private starting: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: PostgresOptions) {
    this.cluster = clusterPaths(options.folder).cluster;
  }

  /** Address of the superuser, to database `postgres`. */
  get adminUrl(): string {
    return this.urlOf("postgres");
  }

  /** Address of the superuser, to a database. */
  urlOf(database: string): string {
    const password = readFileSync(clusterPaths(this.options.folder).passwordFile, "utf8").trim();
    return `postgres://postgres:${password}@127.0.0.1:${this.port}/${database}`;
  }

  /** Returns when it answers. A server that outlived a killed launcher is taken over. */
  start(): Promise<void> {
    this.starting = ensureCluster(this.options.folder, this.stopping.signal).then(() => this.untilItAnswers());
    return this.starting;
  }

  /** Starts it again, on the same port, whenever it ends by itself. */
  keepRunning(say: (line: string) => void): void {
    const look = async (): Promise<void> => {
      if (!runningServer(this.cluster)) {
        say("postgres: ended; starting again");
        await this.start().then(
          () => say("postgres: ready"),
          (error: Error) => this.stopping.signal.aborted || say(`postgres: ${error.message}`),
        );
      }
      if (!this.stopping.signal.aborted) this.timer = setTimeout(look, LOOK_EVERY_MS);
    };
    this.timer = setTimeout(look, LOOK_EVERY_MS);
  }

  /** Ends its connections and stops it; returns when it is gone. */
  readonly stop = async (): Promise<void> => {
    this.stopping.abort();
    clearTimeout(this.timer);
    await this.starting.catch(() => undefined);
    // Its own file does not name a server that has only just been launched.
    const pid = hasEnded(this.child) ? runningServer(this.cluster)?.pid : this.child!.pid;
    if (!pid) return;
    const isThere = (): boolean => !hasEnded(this.child) || worksIn(this.cluster, pid);
    if (isThere()) process.kill(pid, "SIGINT");
    while (isThere()) await pause(20);
  };

  private async untilItAnswers(): Promise<void> {
    const begun = Date.now();
    let launches = 0;
    // The subgraphs know the port of a server that they have used.
    const knownPort = this.port;
    for (;;) {
      this.stopping.signal.throwIfAborted();
      const running = runningServer(this.cluster);
      if (running?.port) this.port = running.port;
      if (!running && hasEnded(this.child)) {
        if (Date.now() - begun > REFUSE_MS && launches >= LEAST_LAUNCHES) {
          throw new Error(`PostgreSQL does not start: ${readFileSync(join(this.options.folder, LOG), "utf8").trim()}`);
        }
        this.port = knownPort ?? (await freePort());
        this.launch(this.port);
        launches += 1;
      }
      const problem = this.port ? await findProblem(this.adminUrl) : "it does not say on which port";
      if (!problem) break;
      if (Date.now() - begun > START_MS) throw new Error(`PostgreSQL does not answer: ${problem}`);
      await pause(50);
    }
    this.child?.unref();
  }

  private launch(port: number): void {
    this.stopping.signal.throwIfAborted();
    const { folder, settings = [] } = this.options;
    removeMisleadingPidFile(this.cluster);
    const all = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...AFTER_A_CRASH, ...settings];
    const { command, args, identity } = invocationOf("postgres", [
      ...["-D", this.cluster, "-p", String(port)],
      ...all.flatMap((setting) => ["-c", setting]),
    ]);
    const log = openSync(join(folder, LOG), "w", 0o600);
    try {
      // In a session of its own: Ctrl-C in the terminal must not stop the database before its clients.
      this.child = spawn(command, args, { detached: true, stdio: ["ignore", log, log], ...identity });
      this.child.on("error", (error) => writeFileSync(join(folder, LOG), error.message));
    } finally {
      closeSync(log);
    }
  }
}

const hasEnded = (child: ChildProcess | undefined): boolean => child?.exitCode !== null || child.signalCode !== null;

/** Why an address cannot be connected to; null when it can. */
async function findProblem(url: string): Promise<string | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The server that runs on a cluster, from the file that PostgreSQL keeps while it does; its port when it says so. */
function runningServer(cluster: string): { pid: number; port: number | undefined } | undefined {
  const { pid, port } = readPidFile(cluster);
  return pid && worksIn(cluster, pid) ? { pid, port } : undefined;
}

/** PostgreSQL takes a process that now has the number of a killed server for that server, and would not start. */
function removeMisleadingPidFile(cluster: string): void {
  const { pid } = readPidFile(cluster);
  if (pid && commandLine(pid)) rmSync(join(cluster, PID_FILE));
}

function readPidFile(cluster: string): { pid?: number; port?: number } {
  try {
    const [pid, , , port] = readFileSync(join(cluster, PID_FILE), "utf8").split("\n").map(Number);
    return { pid: pid || undefined, port: port || undefined };
  } catch {
    return {};
  }
}
