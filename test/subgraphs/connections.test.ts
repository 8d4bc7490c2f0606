import { Connections, dataSourcesOf } from "@pakketgraaf/subgraph";
import { findObstacle } from "../../packages/subgraph/src/serve/server";
import { asSuperuser, createEmptyDatabase, readerOf, type TestDatabase } from "../support/databases";

let database: TestDatabase;
let connections: Connections;
beforeEach(async () => {
  database = await createEmptyDatabase("nza");
  connections = new Connections(dataSourcesOf({ entities: [], migrations: [] }), database);
});
afterEach(async () => {
  await connections.destroy();
  await database.drop();
});

/** Sessions that the database has of the reader. */
const sessions = (): Promise<number> =>
  asSuperuser("postgres", async (client) => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS found FROM pg_stat_activity WHERE datname = $1 AND usename = $2`,
      [database.name, readerOf("nza").name],
    );
    return rows[0].found;
  });

const allow = (allowed: boolean): Promise<unknown> =>
  asSuperuser("postgres", (client) => client.query(`ALTER DATABASE "${database.name}" ALLOW_CONNECTIONS ${allowed}`));

it("makes one pool, however many ask at once whether the database is there", async () => {
  await Promise.all(Array.from({ length: 5 }, () => findObstacle(connections)));
  const [{ pool }] = await connections.load();
  expect(await sessions()).toBe(pool.totalCount);
});

it("tries again after it failed, for all that asked", async () => {
  await allow(false);
  const obstacles = await Promise.all([findObstacle(connections), findObstacle(connections)]);
  const away = `no database: database "${database.name}" is not currently accepting connections`;
  expect(obstacles).toEqual([away, away]);
  await allow(true);
  await Promise.all([connections.initialize(), connections.initialize()]);
  expect(connections.open.isInitialized).toBe(true);
  expect(await sessions()).toBe(1);
});
