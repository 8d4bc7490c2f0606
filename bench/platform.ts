import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { ExecutionResult } from "graphql";
import { Client } from "pg";
import { embeddedPostgres, openDatabases } from "../scripts/start/databases";
import { readLauncherEnv, variableOf, type DatabaseUrls } from "../scripts/start/env";
import { freePort } from "../scripts/start/ports";
import { Postgres } from "../scripts/start/postgres";
import { SUBGRAPHS, type SubgraphName } from "../schema/subgraphs";
import { processorTime, processorTimes } from "./processes";

/** Of this checkout. */
const HERE = resolve(__dirname, "../..");
const LOOK_EVERY_MS = 500;

export interface Question {
  name: string;
  query: string;
  operationName?: string;
  /** Others each time, for a change that can be made once. */
  variables?: Record<string, unknown> | (() => Record<string, unknown>);
  /** Of whom asks; undefined: anybody. */
  token?: string;
}

export interface PlatformOptions {
  /** Of the checkout whose platform it is, built. */
  root?: string;
  env?: Record<string, string>;
  /** Where it keeps what it has, when somebody else wants it too; absent: one of its own, which goes with it. */
  folder?: string;
}

/** Keeps nothing, so that each question is asked of the subgraphs. */
const KEEPS_NOTHING = { ANSWER_CACHE: "off" };

/** For what a platform keeps. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), "pakketgraaf-bench-"));

/** The platform as `npm start` has it, in a folder of its own, which refuses nobody. */
export class Platform {
  private readonly kill = (): void => void this.child.kill();

  private constructor(
    private readonly child: ChildProcess,
    private readonly root: string,
    readonly env: Record<string, string>,
    private readonly isLent: boolean,
  ) {
    // It does not outlive who measures it.
    process.once("exit", this.kill);
  }

  /** Returns when it is ready. */
  static async start(options: PlatformOptions = {}): Promise<Platform> {
    const platform = await Platform.launch(options);
    await platform.untilReady();
    await platform.analyse();
    return platform;
  }

  /** Returns when it begins to start. */
  static async launch({ root = HERE, env: given = KEEPS_NOTHING, folder: lent }: PlatformOptions = {}): Promise<Platform> {
    const folder = lent ?? newFolder();
    const port = await freePort();
    const names = ["issuer", "portal", ...SUBGRAPHS.map(({ name }) => name)];
    const ports = await Promise.all(names.map(async (name) => [variableOf("PORT", name), String(await freePort())]));
    const env: Record<string, string> = {
      ...{ DATA_DIR: folder, PORT: String(port), LOG_LEVEL: "error" },
      ...{ RATE_POINTS: "1000000000", RATE_POINTS_ANONYMOUS: "1000000000", RATE_DOCUMENTS_ANONYMOUS: "1000000" },
      ...Object.fromEntries(ports),
      ...given,
    };
    const child = spawn(process.execPath, [join(root, "dist/scripts/start.js")], { env, stdio: ["ignore", "ignore", "inherit"] });
    return new Platform(child, root, env, lent !== undefined);
  }

  /** Where its gateway answers. */
  get url(): string {
    return `http://127.0.0.1:${this.env.PORT}/graphql`;
  }

  /** Where a subgraph answers. */
  subgraphUrl(name: SubgraphName): string {
    return `http://127.0.0.1:${this.env[variableOf("PORT", name)]}/graphql`;
  }

  /** Its databases, by whose they are. */
  databases(): Promise<Map<SubgraphName, DatabaseUrls>> {
    const env = readLauncherEnv(this.env);
    return openDatabases(env, embeddedPostgres(env));
  }

  /** Of all that it has started. */
  get pid(): number {
    return this.child.pid!;
  }

  async ask({ query, operationName, variables: given, token }: Question): Promise<ExecutionResult<Record<string, unknown>>> {
    const variables = typeof given === "function" ? given() : given;
    const response = await fetch(this.url, {
      method: "POST",
      headers: { "content-type": "application/json", "cache-control": "no-store", ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, operationName, variables }),
    });
    return (await response.json()) as ExecutionResult<Record<string, unknown>>;
  }

  /** Of an organisation's software. */
  token(client: string): string {
    return execFileSync(process.execPath, [join(this.root, "dist/scripts/token.js"), client], { env: this.env, encoding: "utf8" }).trim();
  }

  /** Milliseconds of processor that all processes of it have taken. */
  processorTime(): number {
    return processorTime(this.pid);
  }

  /** The same, by what they are: `gateway`, the name of a subgraph, `postgres`. */
  processorTimes(): Map<string, number> {
    return processorTimes(this.pid);
  }

  async stop(): Promise<void> {
    process.off("exit", this.kill);
    if (this.child.exitCode === null) {
      this.child.kill("SIGTERM");
      await once(this.child, "exit");
    }
    if (!this.isLent) rmSync(this.env.DATA_DIR, { recursive: true, force: true });
  }

  /** As autovacuum does in a while, which then takes the processor; until then the planner knows nothing of the rows. */
  private async analyse(): Promise<void> {
    const server = new Postgres({ folder: join(this.env.DATA_DIR, "postgres") });
    // It runs already.
    await server.start();
    for (const { name } of SUBGRAPHS) {
      const client = new Client({ connectionString: server.urlOf(name) });
      await client.connect();
      await client.query("VACUUM ANALYZE").finally(() => client.end());
    }
  }

  /** Ready, and all signals told: what is made at the first start takes the processor too. */
  private async untilReady(): Promise<void> {
    while (!(await this.isReady())) {
      if (this.child.exitCode !== null) throw new Error("the platform ended before it was ready");
      await pause(LOOK_EVERY_MS);
    }
  }

  private async isReady(): Promise<boolean> {
    try {
      const { data } = await this.ask({ name: "stand", query: "{ signaleringStand { bijgewerktTot herbouwt } }" });
      const standen = (data?.signaleringStand ?? []) as { bijgewerktTot: string | null; herbouwt: boolean }[];
      return standen.length > 0 && standen.every(({ bijgewerktTot, herbouwt }) => bijgewerktTot !== null && !herbouwt);
    } catch {
      return false;
    }
  }
}
