import type { RateOptions } from "../../gateway/src/cost/rate-limit";
import { freePort } from "../../scripts/start/ports";
import { until } from "../support/launcher";
import { hasRedis, TestRedis } from "../support/redis";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const ONE = '{ thing(id: "7") { name } }';
const POINTS = 31;
const BUDGET = 40 * POINTS;
/** Seconds, longer than a test. */
const WINDOW = 3600;

const remainingAfter = async (graph: ToyGraph): Promise<number> => {
  const { status, data, headers } = await graph.query(ONE);
  expect({ status, data }).toEqual({ status: 200, data: { thing: { name: "thing 7" } } });
  return Number(/r=(\d+)/.exec(headers.get("ratelimit")!)![1]);
};
const start = (redisUrl: string, limits?: Partial<RateOptions>): Promise<ToyGraph> =>
  startToyGraph({ redisUrl, rate: { pointsAnonymous: BUDGET, window: WINDOW, ...limits } });

describe("a gateway whose Redis is away", () => {
  it("starts, and limits its clients by itself", async () => {
    const graph = await start(`redis://127.0.0.1:${await freePort()}`);
    for (let left = BUDGET - POINTS; left >= 0; left -= POINTS) expect(await remainingAfter(graph)).toBe(left);
    expect(await graph.query(ONE)).toMatchObject({ status: 429, errors: [{ extensions: { code: "RATE_LIMITED" } }] });
    await graph.stop();
  });
});

// A machine may have no Redis server: CI installs one.
(hasRedis ? describe : describe.skip)("gateways that share a Redis", () => {
  let redis: TestRedis;
  let graphs: ToyGraph[];

  /** Both have connected again, which is seen by one counting on where the other was. */
  const untilShared = (): Promise<void> =>
    until(async () => {
      const before = await remainingAfter(graphs[0]);
      return (await remainingAfter(graphs[1])) === before - POINTS;
    });

  const startBoth = async (limits?: Partial<RateOptions>): Promise<void> => {
    graphs = await Promise.all([start(redis.url, limits), start(redis.url, limits)]);
    await untilShared();
  };

  beforeEach(async () => (redis = await TestRedis.start()));
  afterEach(async () => {
    await Promise.all(graphs.map((graph) => graph.stop()));
    await redis.goAway();
  });

  it("share the budgets of their clients", async () => {
    await startBoth();
    let left = await remainingAfter(graphs[0]);
    while (left >= POINTS) {
      for (const graph of graphs) if (left >= POINTS) expect(await remainingAfter(graph)).toBe((left -= POINTS));
    }
    for (const graph of graphs) expect((await graph.query(ONE)).status).toBe(429);
  });

  it("answer while it is away, each with budgets of its own, and share again when it is back", async () => {
    await startBoth();
    await redis.goAway();
    for (const graph of graphs) expect(await remainingAfter(graph)).toBe(BUDGET - POINTS);
    for (const graph of graphs) expect(await remainingAfter(graph)).toBe(BUDGET - 2 * POINTS);
    await redis.comeBack();
    await untilShared();
  });

  it("answer while it is frozen", async () => {
    // The connection itself is not given up while this runs: nobody waits for that.
    await startBoth({ redisTimeout: 1000, pointsAnonymous: 100_000 });
    redis.freeze();
    expect(await Promise.all(graphs.map(remainingAfter))).toEqual([100_000 - POINTS, 100_000 - POINTS]);
    redis.thaw();
    await untilShared();
  });
});
