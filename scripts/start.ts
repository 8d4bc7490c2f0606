import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { sayUnknown } from "@pakketgraaf/process";
import { ROOT } from "../schema/root";
import type { SubgraphName } from "../schema/subgraphs";
import { ISSUER_HOST } from "./issuer/env";
import { claimDataDir } from "./start/data-dir";
import { embeddedPostgres, openDatabases } from "./start/databases";
import { readLauncherEnv, variableOf, type DatabaseUrls, type LauncherEnv } from "./start/env";
import {
  gatewayEnvironment,
  gatewayUrl,
  issuerEnvironment,
  metricsPorts,
  NODE_ARGUMENTS,
  portalEnvironment,
  seedingEnvironment,
  subgraphEnvironment,
  SUBGRAPH_HOST,
  hostInUrl,
} from "./start/environments";
import { askFirst, FIRST_QUERY } from "./start/first-query";
import { openIdentity } from "./start/identity";
import { requireFreePorts } from "./start/ports";
import { isPrepared, markPrepared } from "./start/preparation";
import { Service } from "./start/service";
import { Teardown } from "./start/teardown";

/** What is compiled of what every process, and every subgraph, imports; of the language its tables too. */
const OF_PROCESSES = "packages/process/dist";
const OF_SUBGRAPHS = [OF_PROCESSES, "packages/taal/dist", "packages/taal/data", "packages/subgraph/dist", "packages/begrippen/dist"];
const WATCH = process.argv.includes("--watch");
/** Its pages are not there where only what runs is installed: that has not what builds them. */
const HAS_PORTAL = existsSync(join(ROOT, "portal/dist/app/index.html"));
/** The processes of a launcher that was killed end by themselves, and give up their ports when they do. */
const LEFT_BEHIND_MS = 60_000;

const started = Date.now();
const say = (line: string): void => console.log(line);
const progress = (line: string): void => say(`[${((Date.now() - started) / 1000).toFixed(1)} s] ${line}`);

/** `npm start`: the whole platform on this machine; `npm run dev`: the same, restarting on change. */
async function main(teardown: Teardown): Promise<void> {
  const env = readLauncherEnv();
  for (const variable of env.unknown) say(sayUnknown(variable));
  const claim = claimDataDir(env.dataDir);
  if ("holder" in claim) {
    throw new Error(`${env.dataDir} is in use by process ${claim.holder}; give this copy its own with DATA_DIR=…`);
  }
  teardown.add(claim.release);
  const identity = openIdentity(env);
  const { localIssuer } = identity;
  await requireFreePorts(
    [
      { variable: "PORT", host: env.host, port: env.gatewayPort },
      ...(HAS_PORTAL ? [{ variable: "PORT_PORTAL", host: env.host, port: env.portalPort }] : []),
      ...env.subgraphs.map(({ name, port }) => ({ variable: variableOf("PORT", name), host: SUBGRAPH_HOST, port })),
      ...metricsPorts(env).map((port) => ({ variable: "METRICS_PORT", host: SUBGRAPH_HOST, port })),
      ...(localIssuer ? [{ variable: "PORT_ISSUER", host: ISSUER_HOST, port: localIssuer.port }] : []),
    ],
    claim.leftBehind ? LEFT_BEHIND_MS : 0,
  );

  const postgres = embeddedPostgres(env);
  if (postgres) {
    teardown.add(postgres.stop);
    progress(`starting PostgreSQL, with its data in ${env.dataDir}`);
  }
  const urls = await openDatabases(env, postgres);
  postgres?.keepRunning(say);

  if (!HAS_PORTAL) say("the portal is left out: its pages are not built, which takes what `npm ci` installs without --omit=dev");
  const parts = [localIssuer && "the issuer", `${env.subgraphs.length} subgraphs`, "the gateway", HAS_PORTAL && "the portal"];
  progress(`starting ${new Intl.ListFormat("en-GB").format(parts.filter((part) => typeof part === "string"))}`);
  const services = [
    ...env.subgraphs.map((subgraph) => {
      const environment = subgraphEnvironment(subgraph, urls.get(subgraph.name)!, env, identity);
      return serviceOf(subgraph.name, `subgraphs/${subgraph.name}/dist`, environment, OF_SUBGRAPHS);
    }),
    serviceOf("gateway", "gateway/dist", gatewayEnvironment(env, identity), [OF_PROCESSES, "schema"]),
    ...(HAS_PORTAL ? [serviceOf("portal", "portal/dist", portalEnvironment(env, identity), [OF_PROCESSES])] : []),
    ...(localIssuer ? [serviceOf("issuer", "dist/scripts/issuer", issuerEnvironment(env))] : []),
  ];
  for (const service of services) {
    teardown.add(() => service.stop());
    service.start();
  }
  // The processes wait until their databases are ready, so both go on side by side.
  await Promise.all([prepareDatabases(env, urls, teardown), ...services.map(({ ready }) => ready)]);
  await askFirst(`${gatewayUrl(env)}/`);
  progress(`ready: open ${HAS_PORTAL ? `the portal at ${portalUrl(env)}` : `${gatewayUrl(env)}/`}`);
  say(`GraphiQL is at ${gatewayUrl(env)}/: run, for example:\n\n${FIRST_QUERY}\n`);
  if (localIssuer) say("To see and change what is ZonMw's own, send a token: npm run token -- zonmw\n");
}

/** Runs `npm run seed` when a database may need it: a party's own, or one made from other files than today's. */
async function prepareDatabases(
  env: LauncherEnv,
  urls: ReadonlyMap<SubgraphName, DatabaseUrls>,
  teardown: Teardown,
): Promise<void> {
  if (env.subgraphs.every(({ name }) => isPrepared(env, name))) return;
  progress("migrating and seeding");
  const stopping = new AbortController();
  let ended: Promise<unknown> = Promise.resolve();
  teardown.add(async () => {
    stopping.abort();
    await ended;
  });
  // In a process of its own: loading the subgraphs' code takes as long as the rest of a start.
  const seed = spawn(process.execPath, [...NODE_ARGUMENTS, join(__dirname, "seed.js")], {
    cwd: ROOT,
    env: seedingEnvironment(env, urls),
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    signal: stopping.signal,
  });
  seed.on("error", () => undefined);
  for (const stream of [seed.stdout!, seed.stderr!]) createInterface(stream).on("line", progress);
  ended = new Promise((resolve) => seed.once("close", resolve));
  if ((await ended) !== 0) throw new Error("the databases could not be prepared");
  markPrepared(env);
}

/**
 * A process of the platform.
 * @param folder with what is compiled of it
 * @param others with what it uses besides; where changes are watched, one in any of these folders starts it again
 */
function serviceOf(name: string, folder: string, env: NodeJS.ProcessEnv, others: readonly string[] = []): Service {
  const [own, ...used] = [folder, ...others].map((each) => join(ROOT, each));
  return new Service({
    name,
    nodeArguments: NODE_ARGUMENTS,
    main: join(own, "main.js"),
    cwd: dirname(own),
    env,
    watch: WATCH ? [own, ...used] : [],
    say,
  });
}

/** By number, as the issuer is: signing in silently is for pages of one site. */
const portalUrl = ({ host, portalPort }: LauncherEnv): string => `http://${hostInUrl(host)}:${portalPort}/`;

const teardown = new Teardown(0);
main(teardown).catch((error: unknown) => teardown.end(1, error));
