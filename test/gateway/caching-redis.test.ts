import { RedisStore } from "../../gateway/src/calls/cache-redis";
import { connectRedis } from "../../gateway/src/replicas/redis";
import { freePort } from "../../scripts/start/ports";
import { until } from "../support/launcher";
import { PATIENCE } from "../support/patience";
import { hasRedis, TestRedis } from "../support/redis";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const PUBLIC = { "cache-control": "public, max-age=60" };
const whenRedis = hasRedis ? describe : describe.skip;

let made = 0;
const thing = (): string => `{ thing(id: "${(made += 1)}") { name } }`;

const cacheOf = async (graph: ToyGraph, query: string) => {
  const { data, errors } = await graph.query(query);
  expect({ data, errors }).toEqual({ data: { thing: { name: expect.any(String) } }, errors: undefined });
  return graph.calls.at(-1)!.cache;
};

const startGateway = async (redisUrl: string, redisTimeout?: number): Promise<ToyGraph> => {
  const limit = redisTimeout === undefined ? {} : { redisTimeout };
  const graph = await startToyGraph({ redisUrl, cache: { store: "redis", ...limit }, rate: limit });
  graph.headers = { shelf: PUBLIC };
  return graph;
};

whenRedis("with a Redis", () => {
  let redis: TestRedis;
  let graph: ToyGraph;
  beforeAll(async () => {
    redis = await TestRedis.start();
    graph = await startGateway(redis.url);
  });
  afterAll(async () => {
    await graph?.stop();
    await redis?.goAway();
  });

  /** A query that is asked until Redis has been found: what is kept is there the next time. */
  const untilKept = (by = graph): Promise<unknown> => {
    const query = thing();
    return until(async () => (await cacheOf(by, query)) === "hit");
  };

  it("answers are kept there", async () => {
    await untilKept();
    const query = thing();
    expect(await cacheOf(graph, query)).toBe("kept");
    expect(await cacheOf(graph, query)).toBe("hit");
  });

  it("what is purged of a group last counts, however many replicas purge at the same time", async () => {
    const clients = await Promise.all([connectRedis(redis.url), connectRedis(redis.url)]);
    await until(() => clients.every(({ isReady }) => isReady));
    const stores = clients.map((client) => new RedisStore(client, PATIENCE));
    const before = Number((await clients[0].hGet("answer-purges", "purges")) ?? 0);
    await Promise.all(Array.from({ length: 400 }, (_, each) => stores[each % 2].purge(["shelf"])));
    expect(await clients[0].hmGet("answer-purges", ["purges", "group shelf"])).toEqual([String(before + 400), String(before + 400)]);
    for (const client of clients) client.destroy();
  });

  it("nobody waits for one that does not answer", async () => {
    // The connection itself is not given up while this runs: nobody waits for that.
    const impatient = await startGateway(redis.url, 1000);
    await untilKept(impatient);
    const query = thing();
    await cacheOf(impatient, query);
    redis.freeze();
    for (let time = 0; time < 5; time += 1) expect(["kept", "miss"]).toContain(await cacheOf(impatient, query));
    redis.thaw();
    await untilKept(impatient);
    await impatient.stop();
  });

  it("answers come from the subgraph while it is away, and are kept again after that", async () => {
    await untilKept();
    const query = thing();
    await cacheOf(graph, query);
    await redis.goAway();
    expect(await cacheOf(graph, query)).not.toBe("hit");
    expect(await cacheOf(graph, query)).not.toBe("hit");
    await redis.comeBack();
    await untilKept();
  });
});

describe("with a Redis that never was there", () => {
  it("answers come from the subgraph", async () => {
    const graph = await startGateway(`redis://127.0.0.1:${await freePort()}`);
    const query = thing();
    expect(await cacheOf(graph, query)).not.toBe("hit");
    expect(await cacheOf(graph, query)).not.toBe("hit");
    await graph.stop();
  });
});
