import type { FastifyInstance } from "fastify";
import type { DataSource } from "typeorm";
import type { SubgraphEnv } from "./env";
import { messageOf } from "./message-of";
import { migrate } from "./migrate";
import { provision } from "./provision";
import { findObstacle } from "./server";
import { serveSubgraph, type Subgraph } from "./subgraph";

/**
 * A subgraph's command line: `serve` (the default), `provision`, `migrate` or `seed`. Fails with one line that says
 * what is wrong.
 */
export async function runSubgraph(subgraph: Subgraph, env: () => SubgraphEnv, command = "serve"): Promise<void> {
  try {
    await run(subgraph, env(), command);
  } catch (error) {
    console.error(`${subgraph.name}: ${messageOf(error)}`);
    process.exit(1);
  }
}

async function run(subgraph: Subgraph, env: SubgraphEnv, command: string): Promise<void> {
  const { name } = subgraph;
  switch (command) {
    case "serve": {
      const dataSource = subgraph.createDataSource(env.DATABASE_URL);
      return serveUntilStopped(name, await serveSubgraph(subgraph, dataSource), dataSource, env);
    }
    case "provision":
      return provisionFrom(name, env);
    case "migrate":
      return once(subgraph.createDataSource(env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL), async (dataSource) => {
        const done = await migrate(dataSource);
        console.log(`${name}: ${done.length > 0 ? `ran ${done.join(", ")}` : "no migrations to run"}`);
      });
    case "seed":
      return once(subgraph.createDataSource(env.DATABASE_URL), async (dataSource) => {
        console.log(`${name}: seeded ${await subgraph.seed(dataSource)} new records`);
      });
    default:
      throw new Error(`unknown command "${command}"; expected serve, provision, migrate or seed`);
  }
}

/** Makes the database and the two roles that `DATABASE_URL` and `MIGRATION_DATABASE_URL` name. */
async function provisionFrom(
  name: string,
  { ADMIN_DATABASE_URL, DATABASE_URL, MIGRATION_DATABASE_URL }: SubgraphEnv,
): Promise<void> {
  if (!ADMIN_DATABASE_URL || !MIGRATION_DATABASE_URL) {
    throw new Error("provision needs ADMIN_DATABASE_URL and MIGRATION_DATABASE_URL");
  }
  const [runtime, owner] = [DATABASE_URL, MIGRATION_DATABASE_URL].map((address) => {
    const { username, password, pathname } = new URL(address);
    return { name: decodeURIComponent(username), password: decodeURIComponent(password), database: pathname.slice(1) };
  });
  if (runtime.name === owner.name || runtime.database !== owner.database) {
    throw new Error("DATABASE_URL and MIGRATION_DATABASE_URL must name one database and two roles");
  }
  await provision(ADMIN_DATABASE_URL, { database: owner.database, owner, runtime });
  console.log(`${name}: database "${owner.database}" is there, with roles "${owner.name}" and "${runtime.name}"`);
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

/**
 * Serves until SIGTERM, Ctrl-C, or the end of the process that started it. The port opens at once, so that `/livez`
 * answers; while the database is away or behind, `/readyz` says so and the subgraph keeps looking.
 */
async function serveUntilStopped(
  name: string,
  server: FastifyInstance,
  dataSource: DataSource,
  { HOST, PORT }: SubgraphEnv,
): Promise<void> {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await server.close();
    if (dataSource.isInitialized) await dataSource.destroy();
    process.exit(0);
  };
  process.once("SIGTERM", stop).once("SIGINT", stop).once("disconnect", stop);
  // It may have ended before this process came to listen for that.
  if (process.connected === false) return stop();

  await server.listen({ host: HOST, port: PORT });
  let said: string | null = null;
  for (;;) {
    const obstacle = stopping ? null : await findObstacle(dataSource);
    if (!obstacle) break;
    if (obstacle !== said) console.error(`${name}: waiting: ${obstacle}`);
    said = obstacle;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  if (!stopping) console.log(`${name}: ready on http://${HOST}:${PORT}/graphql`);
}
