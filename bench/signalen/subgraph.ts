import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { provision } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../schema/load";
import { freePort } from "../../scripts/start/ports";
import { prepareDatabase } from "../../scripts/start/prepare";
import type { FakeGateway } from "./gateway";

const NAME = "signalering";
const MAIN = resolve(require.resolve("@pakketgraaf/signalering"), "..", "main.js");
const LOOK_EVERY_MS = 100;

/** Of a party: whether all that it recorded is told. */
interface Stand {
  bijgewerktTot: string | null;
  achterstand: number | null;
  herbouwt: boolean;
}

const ROLES = { owner: `${NAME}_owner`, writer: `${NAME}_writer`, reader: NAME };

function urlOf(admin: string, database: string, role?: keyof typeof ROLES): string {
  const url = new URL(admin);
  url.pathname = `/${database}`;
  if (role) Object.assign(url, { username: ROLES[role], password: role });
  return url.href;
}

/** `signalering` in a process of its own, as it is hosted, on an index of its own. */
export class RunningSignalering {
  private token = "";

  private constructor(
    private readonly child: ChildProcess,
    private readonly url: string,
    readonly database: string,
    private readonly admin: string,
  ) {}

  /** On a database that is empty but for its tables. @param admin address of a PostgreSQL, as who may make databases */
  static async start(admin: string, database: string, gateway: FakeGateway): Promise<RunningSignalering> {
    const role = (name: keyof typeof ROLES) => ({ name: ROLES[name], password: name });
    await provision(admin, { database, owner: role("owner"), writer: role("writer"), reader: role("reader") });
    const [owner, writer, reader] = (["owner", "writer", "reader"] as const).map((each) => urlOf(admin, database, each));
    await prepareDatabase(loadSubgraph(NAME), { owner, writer, reader });
    const env = {
      DATABASE_URL: reader,
      WRITER_DATABASE_URL: writer,
      GATEWAY_URL: gateway.url,
      GATEWAY_TIMEOUT_MS: "60000",
      PORT: String(await freePort()),
      LOG_LEVEL: "error",
      DRAIN_MS: "0",
      // As `npm start` and the image have it.
      NODE_OPTIONS: "--max-old-space-size=256 --max-semi-space-size=8",
    };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "inherit"] });
    // It does not outlive who measures it.
    process.once("exit", () => child.kill());
    const running = new RunningSignalering(child, await addressOf(child), database, admin);
    running.token = await gateway.token();
    return running;
  }

  async ask<Data>(query: string): Promise<Data> {
    const response = await fetch(this.url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return data;
  }

  /** Milliseconds until an answer was read. */
  async time(query: string): Promise<number> {
    const begun = performance.now();
    await this.ask(query);
    return performance.now() - begun;
  }

  /** Waits until all feeds are followed to what they had at a moment. @param meanwhile done meanwhile, again and again */
  async untilTold(moment: Date, meanwhile: () => Promise<unknown> = () => pause(LOOK_EVERY_MS)): Promise<void> {
    for (;;) {
      const { standen } = await this.ask<{ standen: Stand[] }>(`{ standen: signaleringStand { bijgewerktTot herbouwt } }`);
      const isTold = ({ bijgewerktTot, herbouwt }: Stand): boolean =>
        !herbouwt && bijgewerktTot !== null && new Date(bijgewerktTot) >= moment;
      if (standen.every(isTold)) return;
      await meanwhile();
    }
  }

  /** Megabytes that the process had at most until now; on Linux only. */
  get peakMemory(): number | null {
    try {
      return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${this.child.pid}/status`, "utf8"))![1]) / 1024;
    } catch {
      return null;
    }
  }

  async sql<Row extends object>(statement: string): Promise<Row[]> {
    const client = new Client({ connectionString: urlOf(this.admin, this.database) });
    await client.connect();
    try {
      return (await client.query<Row>(statement)).rows;
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.kill("SIGTERM");
    await once(this.child, "exit");
  }
}

/** @throws Error when it ends before it is ready */
async function addressOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface(child.stdout!)) {
    const [, address] = /ready on (\S+)/.exec(line) ?? [];
    if (!address) continue;
    child.stdout!.resume();
    return address;
  }
  throw new Error("signalering ended before it was ready");
}
