import { request as httpRequest, type ClientRequest } from "node:http";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { CacheGroups, ChangedGroups, Connections, createSubgraphServer, dataSourcesOf, GatewayTokens } from "@pakketgraaf/subgraph";
import { GraphQLFloat, GraphQLInt, GraphQLObjectType, GraphQLSchema, type GraphQLFieldConfig } from "graphql";
import { createLocalJWKSet } from "jose";
import type { DataSource } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver";
import { asSuperuser, seededDatabase, urlsOf } from "../support/databases";
import { internalToken, testKeys } from "../support/internal-token";
import { post } from "../support/http";
import { PATIENCE } from "../support/patience";

const DATABASE = seededDatabase("nza");
/** A field that keeps the database busy for so many seconds. */
const busy: GraphQLFieldConfig<unknown, { dataSource: DataSource; done: number[] }> = {
  type: GraphQLInt,
  args: { seconds: { type: GraphQLFloat } },
  resolve: async (_, { seconds }, { dataSource, done }) => {
    await dataSource.query("SELECT pg_sleep($1) AS slow_statement", [seconds]);
    done.push(seconds);
    return 1;
  },
};
const createDataSource = dataSourcesOf({ entities: [], migrations: [] });
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: "Query", fields: { busy } }),
  mutation: new GraphQLObjectType({ name: "Mutation", fields: { busy } }),
});

/** A subgraph with that field, on a database. */
async function startBusySubgraph(reader: string, done: number[]) {
  const connections = new Connections(createDataSource, { reader, writer: reader });
  await connections.open.initialize();
  const server = await createSubgraphServer({
    schema,
    connections,
    tokens: new GatewayTokens("nza", createLocalJWKSet(testKeys.jwks)),
    createContext: async () => ({ standing: "public" as const, dataSource: connections.open, changed: new ChangedGroups(), done }),
    groups: new CacheGroups([], connections.open),
  });
  await server.listen({ host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`;
  return {
    url,
    ask: async (query: string, timeout?: number) =>
      post(url, { query }, {
        token: await internalToken("nza"),
        headers: timeout === undefined ? {} : { "x-timeout-ms": String(timeout) },
      }),
    stop: async () => {
      await server.close();
      await connections.destroy();
    },
  };
}

type BusySubgraph = Awaited<ReturnType<typeof startBusySubgraph>>;

describe("a request that nobody waits for any more", () => {
  let subgraph: BusySubgraph;
  let logged: jest.SpyInstance;
  /** The seconds of the statements that came to their own end. */
  const done: number[] = [];
  beforeAll(async () => {
    subgraph = await startBusySubgraph(urlsOf(DATABASE, "nza").reader, done);
  });
  beforeEach(() => {
    done.length = 0;
    logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => logged.mockRestore());
  afterAll(() => subgraph?.stop());

  const ask = (query: string, timeout?: number) => subgraph.ask(query, timeout);

  const running = (): Promise<number> =>
    asSuperuser("postgres", async (client) => {
      const { rows } = await client.query(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%slow_statement%' AND pid <> pg_backend_pid()`,
      );
      return rows[0].count;
    });
  const until = async (count: number): Promise<void> => {
    while ((await running()) !== count) await delay(20);
  };

  /** A request whose client can go away. */
  async function send(query: string): Promise<ClientRequest> {
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${await internalToken("nza")}`,
      "x-timeout-ms": String(PATIENCE),
    };
    const request = httpRequest(subgraph.url, { method: "POST", headers }).on("error", () => undefined);
    request.end(JSON.stringify({ query }));
    return request;
  }

  it("has its statement cancelled when its time is over", async () => {
    const { status } = await ask("{ busy(seconds: 600) }", 100);
    expect(status).toBe(504);
    await until(0);
    expect(done).toEqual([]);
    expect(logged).not.toHaveBeenCalled();
  });

  it("has its statement cancelled when its connection closes", async () => {
    const client = await send("{ busy(seconds: 600) }");
    await until(1);
    client.destroy();
    await until(0);
    expect(done).toEqual([]);
    expect(logged).not.toHaveBeenCalled();
  });

  it("leaves the connections to the others as they were", async () => {
    // More than there are connections, so that each is used, and some requests wait for one until their end.
    const answers = await Promise.all(Array.from({ length: 15 }, () => ask("{ busy(seconds: 600) }", 100)));
    expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(504));
    const others = await Promise.all(Array.from({ length: 15 }, () => ask("{ busy(seconds: 0.01) }", PATIENCE)));
    expect(others.map(({ status, data }) => ({ status, data }))).toEqual(Array(15).fill({ status: 200, data: { busy: 1 } }));
    await until(0);
  });

  it("ends at its own end when it is a mutation, whatever its time", async () => {
    const { status, data } = await ask("mutation { busy(seconds: 0.4) }", 50);
    expect({ status, data }).toEqual({ status: 200, data: { busy: 1 } });
  });

  it("ends at its own end when it is a mutation, though its connection closes", async () => {
    const client = await send("mutation { busy(seconds: 0.6) }");
    await until(1);
    client.destroy();
    await until(0);
    while (done.length === 0) await delay(20);
    expect(done).toEqual([0.6]);
  });

  it("is not limited when the gateway names no time", async () => {
    const { status, data } = await ask("{ busy(seconds: 0.3) }");
    expect({ status, data }).toEqual({ status: 200, data: { busy: 1 } });
  });
});

/** Stands before a PostgreSQL, and lets nothing through while it is frozen; connections stay open. */
async function startFreezer(url: string) {
  const sockets = new Set<Socket>();
  let frozen = false;
  const keep = (socket: Socket): Socket => {
    sockets.add(socket.on("error", () => undefined).on("close", () => sockets.delete(socket)));
    return frozen ? socket.pause() : socket;
  };
  const { hostname, port } = new URL(url);
  const server = createServer((client) => {
    const database = keep(connect(Number(port), hostname));
    keep(client).on("close", () => database.destroy()).on("data", (data) => database.write(data));
    database.on("close", () => client.destroy()).on("data", (data) => client.write(data));
    if (frozen) [client, database].forEach((socket) => socket.pause());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = new URL(url);
  address.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: address.href,
    freeze: () => {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw: () => {
      frozen = false;
      for (const socket of sockets) socket.resume();
    },
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}

describe("a database that does not answer", () => {
  let freezer: Awaited<ReturnType<typeof startFreezer>>;
  let subgraph: BusySubgraph;
  beforeAll(async () => {
    freezer = await startFreezer(urlsOf(DATABASE, "nza").reader);
    subgraph = await startBusySubgraph(freezer.url, []);
  });
  afterAll(async () => {
    await subgraph?.stop();
    await freezer?.stop();
  });

  it("keeps who serves no longer than he waits for a connection", async () => {
    freezer.freeze();
    const limits = { connect: 200, write: 0 };
    const connecting = createDataSource(freezer.url, undefined, limits).initialize();
    await expect(connecting).rejects.toThrow("timeout");
    freezer.thaw();
  });

  it("keeps nobody longer than his time, and is used again when it is back", async () => {
    expect((await subgraph.ask("{ busy(seconds: 0) }")).data).toEqual({ busy: 1 });
    freezer.freeze();
    // The first has a connection, and those after it wait for a new one; the last ones wait for any.
    const answers = await Promise.all(Array.from({ length: 15 }, () => subgraph.ask("{ busy(seconds: 0) }", 100)));
    expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(504));
    freezer.thaw();
    expect((await subgraph.ask("{ busy(seconds: 0) }", PATIENCE)).data).toEqual({ busy: 1 });
  });
});

// Nobody waits ten minutes for a test.
it("keeps a connection for ten minutes that nobody uses, unless it is an organisation's", async () => {
  const { reader } = urlsOf(DATABASE, "nza");
  const kept = async (organisation?: string): Promise<number> => {
    const dataSource = await createDataSource(reader, organisation).initialize();
    const { master } = dataSource.driver as PostgresDriver;
    return dataSource.destroy().then(() => (master as { options: { idleTimeoutMillis: number } }).options.idleTimeoutMillis);
  };
  expect(await kept()).toBe(600_000);
  expect(await kept("nza")).toBe(10_000);
});
