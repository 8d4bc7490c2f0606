import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client } from "pg";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { post, type Answer } from "./http";
import { PATIENCE, PATIENT_PROCESSES } from "./patience";
import { copyPrepared } from "./prepared";

const ROOT = resolve(__dirname, "../..");

/** What a script of package.json runs, once it is built: npm and the build take as long as most of them. */
const script = (name: string, ...args: string[]): string[] => ["node", join(ROOT, `dist/scripts/${name}.js`), ...args];

/** What a test changes or takes away, it looks for at once. */
const NOTHING_KEPT = { ANSWER_CACHE: "off" };
/** A gateway has the portal's documents planned at each start: a test that is about them, or about all of a start, says so. */
export const FEW_DOCUMENTS = { DOCUMENTS: "schema/documents.json" };
/** Those that a gateway has of itself. */
export const OWN_DOCUMENTS = { DOCUMENTS: "" };

/** A command that runs; what it says is gathered. */
export interface Running {
  pid: number;
  /** All of it in the order in which it came, or that of one stream. */
  said: (stream?: "stdout" | "stderr") => string;
  /** Waits until it has said a text, as often as asked; fails when it ends before. */
  untilSaid: (text: string, times?: number) => Promise<void>;
  signal: (name: NodeJS.Signals) => void;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
}

/** @param cwd where it runs; otherwise the root of this repository */
export function run(command: readonly string[], env: Record<string, string>, cwd = ROOT): Running {
  const [program, ...args] = command;
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const saidBy = { stdout: "", stderr: "" };
  let hasEnded = false;
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text) => {
      said += text;
      saidBy[name] += text;
    });
  }
  const ended = new Promise<number | null>((done) => child.once("close", done)).finally(() => (hasEnded = true));
  return {
    pid: child.pid!,
    said: (stream) => (stream ? saidBy[stream] : said),
    untilSaid: (text, times = 1) =>
      until(
        () => said.split(text).length > times || hasEnded,
        () => `"${text}" to be said; it said:\n${said}`,
      ).then(() => {
        if (said.split(text).length <= times) throw new Error(`ended without saying "${text}":\n${said}`);
      }),
    signal: (name) => void child.kill(name),
    ended,
  };
}

/** Waits, for longer than a busy machine needs. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  awaited: () => string = () => String(condition),
): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited minutes for ${awaited()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export interface Process {
  pid: number;
  command: string;
}

/** A place of its own for `npm start`: a data folder, ports, and the right to end all that runs there. */
export class Place {
  readonly dataDir = mkdtempSync(join(tmpdir(), "pakketgraaf-launcher-"));

  private constructor(readonly ports: Record<"gateway" | "issuer" | "portal" | SubgraphName, number>) {}

  static async create(): Promise<Place> {
    const [gateway, issuer, portal, ...others] = await freePorts(3 + SUBGRAPHS.length);
    const ports = Object.fromEntries(SUBGRAPHS.map(({ name }, index) => [name, others[index]]));
    return new Place({ gateway, issuer, portal, ...(ports as Record<SubgraphName, number>) });
  }

  /** One whose databases are there: for a test that is not about the first start. */
  static async createPrepared(): Promise<Place> {
    const place = await Place.create();
    copyPrepared(place.dataDir);
    return place;
  }

  get env(): Record<string, string> {
    const { gateway, ...others } = this.ports;
    const ports = Object.entries(others).map(([name, port]) => [`PORT_${name.toUpperCase()}`, String(port)]);
    const own = { DATA_DIR: this.dataDir, PORT: String(gateway), ...Object.fromEntries(ports) };
    return { ...PATIENT_PROCESSES, ...NOTHING_KEPT, ...FEW_DOCUMENTS, ...own };
  }

  /** What `npm start` runs, from a folder that has nothing to do with it. */
  start(env: Record<string, string> = {}): Running {
    return run(script("start"), { ...this.env, ...env }, "/");
  }

  /** Starts, and waits for the last line. */
  async startReady(env: Record<string, string> = {}): Promise<Running> {
    const launcher = this.start(env);
    await launcher.untilSaid("ready: open");
    return launcher;
  }

  /** What `npm run seed` runs, which `npm start` has prepare its databases. */
  seed(env: Record<string, string> = {}): Running {
    return run(script("seed"), { ...this.env, ...env });
  }

  /** What `npm run token` runs, for a client. */
  async token(client: string): Promise<string> {
    const running = run(script("token", client), this.env);
    if ((await running.ended) !== 0) throw new Error(running.said());
    return running.said().trim();
  }

  query(query: string, token?: string): Promise<Answer> {
    return post(`http://127.0.0.1:${this.ports.gateway}/graphql`, { query }, { token });
  }

  /** Every process that was started here, however deep, PostgreSQL's own included; `part` is of its command line. */
  processes(part = ""): Process[] {
    return readdirSync("/proc")
      .filter((entry) => /^\d+$/.test(entry))
      .map((pid) => ({ pid: Number(pid), command: read(`/proc/${pid}/cmdline`).replaceAll("\0", " ") }))
      .filter(({ command }) => command.includes(part))
      .filter(
        ({ pid, command }) =>
          // PostgreSQL overwrites its environment, but stays in its folder.
          `${command} ${read(`/proc/${pid}/environ`)} ${workingFolder(pid)}`.includes(this.dataDir) && command !== "",
      );
  }

  /** The launcher that has the data folder. */
  get holder(): number {
    return Number(read(join(this.dataDir, "launcher.pid")));
  }

  subgraph(name: SubgraphName): Process {
    return this.processes(`subgraphs/${name}/dist/main.js`)[0];
  }

  get postmaster(): Process {
    return this.processes("/bin/postgres -D")[0];
  }

  get gateway(): Process {
    return this.processes("gateway/dist/main.js")[0];
  }

  get portal(): Process {
    return this.processes("portal/dist/main.js")[0];
  }

  get issuer(): Process {
    return this.processes("scripts/issuer/main.js")[0];
  }

  /** What a process was told about databases and secrets. */
  secretsOf(process: Process): Record<string, string> {
    const variables = read(`/proc/${process.pid}/environ`).split("\0");
    const pairs = variables.map((variable) => /^(\w*(?:DATABASE_URL|SECRET|PASSWORD)\w*)=(.*)$/s.exec(variable));
    return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1], pair[2]]] : [])));
  }

  /** Runs a statement on the embedded database of a subgraph, as one of its roles. */
  async sql(
    name: SubgraphName,
    statement: string,
    values: unknown[] = [],
    role: "owner" | "writer" | "reader" = "writer",
  ): Promise<unknown[]> {
    const folder = join(this.dataDir, "postgres");
    const [, , , port] = read(join(folder, "cluster", "postmaster.pid")).split("\n");
    const client = new Client({
      host: "127.0.0.1",
      port: Number(port),
      user: role === "reader" ? name : `${name}_${role}`,
      password: JSON.parse(read(join(folder, `${name}.json`)))[role],
      database: name,
    });
    await client.connect();
    try {
      return (await client.query(statement, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Ends whatever a case has left. */
  async clear(): Promise<void> {
    await until(() => {
      const left = this.processes();
      for (const { pid } of left) kill(pid, "SIGKILL");
      return left.length === 0;
    });
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** Sends a signal to a process that may have ended. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}

/** Free ports below those that the system hands out, so that no other test gets one of them before it is used. */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer().once("error", () => done(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => done(true)));
  });
