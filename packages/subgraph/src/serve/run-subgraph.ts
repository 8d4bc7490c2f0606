import { endWhenTold, log, messageOf, remoteKeys, sayUnknown, startTracing, type Tracing } from "@pakketgraaf/process";
import type { FastifyInstance } from "fastify";
import type { DataSource } from "typeorm";
import { Connections } from "../database/connections";
import type { DatabaseLimits } from "../database/data-source";
import { migrate } from "../database/migrate";
import { provision, provisionOf } from "../database/provision";
import { GatewayClient } from "../request/gateway-client";
import { seedingReport } from "../seeding/report";
import { GatewayOwners } from "../writing/owners";
import { verifyPending } from "../writing/verification";
import { readSubgraphEnv, unknownInEnv, type SubgraphEnv } from "./env";
import { everySoOften } from "./every-so-often";
import { fillingOf } from "./filling";
import { Metrics, serveMetrics } from "./observe";
import { findObstacle } from "./server";
import { serveSubgraph, type Subgraph } from "./subgraph";

/**
 * A subgraph's command line: `serve` (the default), `provision`, `migrate` or `seed`. Fails with one line that says
 * what is wrong.
 */
export async function runSubgraph(subgraph: Subgraph, command = "serve"): Promise<void> {
  try {
    await run(subgraph, readSubgraphEnv(subgraph.port), command);
  } catch (error) {
    console.error(`${subgraph.name}: ${messageOf(error)}`);
    process.exit(1);
  }
}

async function run(subgraph: Subgraph, env: SubgraphEnv, command: string): Promise<void> {
  const { name } = subgraph;
  switch (command) {
    case "serve": {
      log.level = env.LOG_LEVEL;
      for (const variable of unknownInEnv()) log.warn({ variable }, sayUnknown(variable));
      const tracing = await tracingOf(name, env);
      const urls = { reader: env.DATABASE_URL, writer: env.WRITER_DATABASE_URL };
      const connections = new Connections(subgraph.createDataSource, urls, limitsOf(env));
      const timeout = env.GATEWAY_TIMEOUT_MS;
      const { keyOf: keys } = remoteKeys(new URL("/.well-known/jwks.json", env.GATEWAY_URL), timeout);
      const gateway = new GatewayClient({ gatewayUrl: env.GATEWAY_URL, client: serviceClient(env), timeout });
      const owners = new GatewayOwners(gateway);
      const metrics = env.METRICS_PORT === 0 ? undefined : new Metrics(connections);
      const server = await serveSubgraph(subgraph, { connections, keys, owners, metrics, drainTime: env.DRAIN_MS });
      if (metrics) await serveMetrics(server, metrics, { host: env.METRICS_HOST, port: env.METRICS_PORT });
      const besides: { stop: () => unknown }[] = [];
      server.addHook("onClose", async () => void (await Promise.all(besides.map(({ stop }) => stop()))));
      server.addHook("onClose", async () => void (await tracing?.stop()));
      // Not before its database is there: what looks into tables that are not made yet has nothing to say but that.
      return serveUntilStopped(name, server, connections, env, () => {
        const verifying = async (): Promise<number> =>
          verifyPending(connections, await subgraph.organisations(connections.open), subgraph, owners);
        const filling = everySoOften(fillingOf(subgraph, connections), FILL_EVERY_MS, "search is not brought up to date");
        besides.push(everySoOften(verifying, VERIFY_EVERY_MS, "references are not verified"), filling);
        const alongside = subgraph.alongside?.({ connections, gateway, metrics });
        if (alongside) besides.push(alongside);
        filling.now();
      });
    }
    case "provision":
      return provisionFrom(name, env);
    case "migrate":
      if (!env.MIGRATION_DATABASE_URL) throw new Error("migrate needs MIGRATION_DATABASE_URL");
      return once(subgraph.createDataSource(env.MIGRATION_DATABASE_URL, undefined, limitsOf(env)), async (dataSource) => {
        const done = await migrate(dataSource);
        console.log(`${name}: ${done.length > 0 ? `ran ${done.join(", ")}` : "no migrations to run"}`);
      });
    case "seed":
      return once(subgraph.createDataSource(env.WRITER_DATABASE_URL, name, limitsOf(env)), async (dataSource) => {
        const [counts, ...kept] = seedingReport(await subgraph.seed(dataSource));
        for (const line of [`seeded ${counts}`, ...kept]) console.log(`${name}: ${line}`);
      });
    default:
      throw new Error(`unknown command "${command}"; expected serve, provision, migrate or seed`);
  }
}

const limitsOf = ({ DATABASE_CONNECT_TIMEOUT_MS: connect, WRITE_TIMEOUT_MS: write }: SubgraphEnv): DatabaseLimits => ({
  connect,
  write,
});

/** Undefined when there is no collector to send traces to. */
async function tracingOf(
  name: string,
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName = name }: SubgraphEnv,
): Promise<Tracing | undefined> {
  return endpoint === undefined ? undefined : startTracing({ endpoint, serviceName });
}

/** How the subgraph signs in with the issuer, when it has been told. */
function serviceClient({ OIDC_ISSUER, SERVICE_CLIENT_ID, SERVICE_CLIENT_SECRET }: SubgraphEnv) {
  if (!OIDC_ISSUER || !SERVICE_CLIENT_ID || !SERVICE_CLIENT_SECRET) return undefined;
  return { issuer: OIDC_ISSUER, id: SERVICE_CLIENT_ID, secret: SERVICE_CLIENT_SECRET };
}

/** Makes the database and the roles that the three addresses name. */
async function provisionFrom(
  name: string,
  { ADMIN_DATABASE_URL, DATABASE_URL, WRITER_DATABASE_URL, MIGRATION_DATABASE_URL }: SubgraphEnv,
): Promise<void> {
  if (!ADMIN_DATABASE_URL || !MIGRATION_DATABASE_URL) {
    throw new Error("provision needs ADMIN_DATABASE_URL and MIGRATION_DATABASE_URL");
  }
  const named = provisionOf({ owner: MIGRATION_DATABASE_URL, writer: WRITER_DATABASE_URL, reader: DATABASE_URL });
  await provision(ADMIN_DATABASE_URL, named);
  const { database, owner, writer, reader } = named;
  console.log(`${name}: database "${database}" is there, with roles "${owner.name}", "${writer.name}" and "${reader.name}"`);
}

async function once(dataSource: DataSource, work: (dataSource: DataSource) => Promise<void>): Promise<void> {
  await dataSource.initialize();
  try {
    await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

const RETRY_MS = 250;
/** How soon a reference whose owner was away is shown after the owner's return. */
const VERIFY_EVERY_MS = 30_000;
/** How soon search knows all of what an earlier release writes that serves beside this one. */
const FILL_EVERY_MS = 30_000;

/**
 * Serves until SIGTERM, Ctrl-C, or the end of the process that started it. The port opens at once, so that `/livez`
 * answers; while the database is away or behind, `/readyz` says so and the subgraph keeps looking.
 */
async function serveUntilStopped(
  name: string,
  server: FastifyInstance,
  connections: Connections,
  { HOST, PORT }: SubgraphEnv,
  whenReady: () => void,
): Promise<void> {
  const stopping = endWhenTold(async () => {
    await server.close();
    await connections.destroy();
  });
  if (stopping.begun) return;

  await server.listen({ host: HOST, port: PORT });
  let said: string | null = null;
  for (;;) {
    const obstacle = stopping.begun ? null : await findObstacle(connections);
    if (!obstacle) break;
    if (obstacle !== said) console.error(`${name}: waiting: ${obstacle}`);
    said = obstacle;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  if (stopping.begun) return;
  console.log(`${name}: ready on http://${HOST}:${PORT}/graphql`);
  whenReady();
}
