import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { claimDataDir } from "./start/data-dir";
import { openDatabases, type DatabaseUrls } from "./start/databases";
import { portVariable, readLauncherEnv, type LauncherEnv } from "./start/env";
import { requireFreePorts } from "./start/ports";
import { Preparation } from "./start/preparation";
import { untilReady } from "./start/ready";
import { Service } from "./start/service";

const ROOT = resolve(__dirname, "..");
const FIRST_QUERY = "{ agendaItems(first: 3) { totaal nodes { onderwerp fase projecten { totaal } } } }";

type Subgraph = LauncherEnv["subgraphs"][number];
type Undo = (() => void | Promise<void>)[];

const started = Date.now();
const say = (line: string): void => console.log(line);
const progress = (line: string): void => say(`[${((Date.now() - started) / 1000).toFixed(1)} s] ${line}`);

/** `npm start`: the whole platform on this machine; `npm run dev`: the same, restarting on change. */
async function main(): Promise<void> {
  const watch = process.argv.includes("--watch");
  const undo: Undo = [];
  const stop = stopOnce(undo);
  process.once("SIGINT", () => void stop(0)).once("SIGTERM", () => void stop(0));

  try {
    const env = readLauncherEnv();
    undo.push(claimDataDir(env.dataDir));
    await requireFreePorts([
      { variable: "PORT", port: env.gatewayPort },
      ...env.subgraphs.map(({ name, port }) => ({ variable: portVariable(name), port })),
    ]);
    progress("opening the databases");
    const { urls, postgres } = await openDatabases(env);
    if (postgres) undo.push(postgres.stop);

    progress(`starting ${env.subgraphs.length} subgraphs and the gateway`);
    const services = [
      ...env.subgraphs.map((subgraph) => subgraphService(subgraph, urls.get(subgraph.name)!, env, watch)),
      gatewayService(env, watch),
    ];
    for (const service of services) {
      service.start();
      undo.push(() => service.stop());
    }
    // The processes wait until their databases are ready, so both go on side by side.
    await prepareDatabases(env);
    await untilReady([env.gatewayPort, ...env.subgraphs.map(({ port }) => port)]);
    progress(`ready: open ${gatewayUrl(env)} and run, for example:\n\n${FIRST_QUERY}\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await stop(1);
  }
}

/** Undoes what was done, last things first, and ends the process; a second call changes nothing. */
function stopOnce(undo: Undo): (code: number) => Promise<void> {
  let stopping = false;
  return async (code) => {
    if (stopping) return;
    stopping = true;
    for (const step of undo.reverse()) {
      await Promise.resolve(step()).catch((error: Error) => console.error(error.message));
    }
    process.exit(code);
  };
}

/** Runs `npm run seed` when a database may need it: a party's own, or one made from other files than today's. */
async function prepareDatabases(env: LauncherEnv): Promise<void> {
  const done = env.subgraphs.every(({ name, databaseUrl }) => !databaseUrl && new Preparation(env.dataDir, name).isDone());
  if (done) return;
  // In a process of its own: loading the subgraphs' code takes as long as the rest of a start.
  const seed = spawn(process.execPath, ["--require", "tsx/cjs", join(ROOT, "scripts", "seed.ts")], {
    cwd: ROOT,
    env: env.inherited,
    stdio: ["ignore", "pipe", "inherit"],
  });
  seed.stdout.setEncoding("utf8").on("data", (text: string) => text.trimEnd().split("\n").forEach(progress));
  const code = await new Promise((resolve) => seed.once("exit", resolve));
  if (code !== 0) throw new Error("the databases could not be prepared");
}

function subgraphService({ name, port }: Subgraph, urls: DatabaseUrls, env: LauncherEnv, watch: boolean): Service {
  const cwd = join(ROOT, "subgraphs", name);
  return new Service({
    name,
    main: join(cwd, "src", "main.ts"),
    cwd,
    // Its run-time role only: the role that owns the tables stays here.
    env: { ...env.inherited, DATABASE_URL: urls.runtime, MIGRATION_DATABASE_URL: "", HOST: "127.0.0.1", PORT: String(port) },
    watch,
    say,
  });
}

function gatewayService(env: LauncherEnv, watch: boolean): Service {
  const cwd = join(ROOT, "gateway");
  const addresses = env.subgraphs.map(({ name, port }) => [
    `SUBGRAPH_URL_${name.toUpperCase()}`,
    `http://127.0.0.1:${port}/graphql`,
  ]);
  return new Service({
    name: "gateway",
    main: join(cwd, "src", "main.ts"),
    cwd,
    env: { ...env.inherited, ...Object.fromEntries(addresses), HOST: env.host, PORT: String(env.gatewayPort) },
    watch,
    say,
  });
}

const gatewayUrl = ({ host, gatewayPort }: LauncherEnv): string =>
  `http://${host === "0.0.0.0" || host === "127.0.0.1" ? "localhost" : host}:${gatewayPort}/`;

void main();
