import type { FastifyInstance } from "fastify";
import type { DataSource } from "typeorm";
import type { SubgraphEnv } from "./env";
import { migrate } from "./migrate";
import { findObstacle } from "./server";
import { serveSubgraph, type Subgraph } from "./subgraph";

/**
 * A subgraph's command line: `serve` (the default), `migrate` or `seed`. Fails with one line that says what is wrong.
 */
export async function runSubgraph(subgraph: Subgraph, env: () => SubgraphEnv, command = "serve"): Promise<void> {
  try {
    await run(subgraph, env(), command);
  } catch (error) {
    console.error(`${subgraph.name}: ${error instanceof Error ? error.message : String(error)}`);
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
      throw new Error(`unknown command "${command}"; expected serve, migrate or seed`);
  }
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
