import { groupsToldIn } from "../../gateway/src/calls/cache-groups";
import { createGatewayServer } from "../../gateway/src/server";
import type { AddressInfo } from "node:net";
import { until } from "../support/launcher";
import { post } from "../support/http";
import { hasRedis, TestRedis } from "../support/redis";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const PUBLIC = { "cache-control": "public, max-age=60" };
const RENAME = `mutation { rename(id: "1", name: "new") { name } }`;
const whenRedis = hasRedis ? describe : describe.skip;

/** However busy the machine is, Redis is not too slow. */
const PATIENCE = 20_000;

let made = 0;
const thing = (): string => `{ thing(id: "${(made += 1)}") { name } }`;

/** A gate in which a test holds calls of a subgraph. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => (open = done));
  return { opened, open };
}

describe.each([{ store: "memory" as const, isThere: true }, { store: "redis" as const, isThere: hasRedis }])("answers kept in $store", ({ store, isThere }) => {
  const test = isThere ? it : it.skip;
  let redis: TestRedis | undefined;
  let graph: ToyGraph;
  beforeAll(async () => {
    if (!isThere) return;
    if (store === "redis") redis = await TestRedis.start();
    graph = await startToyGraph({ cache: { store, redisTimeout: PATIENCE }, redisUrl: redis?.url });
    graph.headers = { shelf: PUBLIC };
    const query = thing();
    await until(async () => (await cacheOf(query)) === "hit");
  });
  beforeEach(() => {
    if (graph) graph.headers = { shelf: PUBLIC };
  });
  afterEach(() => {
    if (graph) graph.meddle = undefined;
  });
  afterAll(async () => {
    await graph?.stop();
    await redis?.goAway();
  });

  const cacheOf = async (query: string) => {
    graph.calls.length = 0;
    const { errors } = await graph.query(query);
    expect(errors).toBeUndefined();
    // Of an answer that is kept as a whole, no part is looked up.
    return graph.calls.at(-1) ? graph.calls.at(-1)!.cache : "hit";
  };
  const kept = async (groups?: string): Promise<string> => {
    graph.headers.shelf = { ...PUBLIC, ...(groups && { "cache-groups": groups }) };
    const query = thing();
    expect([await cacheOf(query), await cacheOf(query)]).toEqual(["kept", "hit"]);
    return query;
  };
  const change = async (invalidation?: string): Promise<void> => {
    graph.headers.shelf = invalidation === undefined ? {} : { "cache-group-invalidation": invalidation };
    expect((await graph.query(RENAME)).errors).toBeUndefined();
    graph.headers.shelf = PUBLIC;
  };

  test("are gone when a mutation is acknowledged that names one of their groups, and the others stay", async () => {
    const [one, other, both] = [await kept('"Thing:1"'), await kept('"Thing:2"'), await kept('"Thing:1", "Part"')];
    await change('"Thing", "Thing:1"');
    expect([await cacheOf(one), await cacheOf(other), await cacheOf(both)]).toEqual(["kept", "hit", "kept"]);
    await change('"Thing:2"');
    expect(await cacheOf(other)).toBe("kept");
  });

  test("are gone after any mutation when nothing is said of what they were made from", async () => {
    const [untold, told] = [await kept(), await kept('"Thing:1"')];
    await change('"nothing"');
    expect([await cacheOf(untold), await cacheOf(told)]).toEqual(["kept", "hit"]);
  });

  test.each([undefined, "no list", '"Thing', '"Thing";x=1'])("are all gone after a mutation that does not say what it changed: %j", async (told) => {
    const query = await kept('"Thing:1"');
    await change(told);
    expect(await cacheOf(query)).toBe("kept");
  });

  test("are all gone after a mutation of which no answer came", async () => {
    const query = await kept('"Thing:1"');
    graph.meddle = async (_request, reply) => reply.raw.destroy();
    expect((await graph.query(RENAME)).errors?.map(({ extensions }) => extensions?.code)).toEqual(["OUTCOME_UNKNOWN"]);
    graph.meddle = undefined;
    expect(await cacheOf(query)).toBe("kept");
  });

  test("are not those that were asked before a mutation and came after it", async () => {
    const query = thing();
    const [arrived, held] = [gate(), gate()];
    graph.meddle = async (request) => {
      if (!String((request.body as { query: string }).query).startsWith("mutation")) {
        arrived.open();
        await held.opened;
      }
    };
    graph.headers.shelf = { ...PUBLIC, "cache-groups": '"Thing:1"', "cache-group-invalidation": '"Thing:1"' };
    const early = graph.query(query);
    await arrived.opened;
    expect((await graph.query(RENAME)).errors).toBeUndefined();
    // Who asks now does not wait for the answer of before either.
    const asked = graph.received.length;
    graph.meddle = undefined;
    expect(await cacheOf(query)).toBe("kept");
    expect(graph.received.length).toBe(asked + 1);
    held.open();
    await early;
    // The late answer took the place of the one that was good, and is not given.
    expect(await cacheOf(query)).toBe("kept");
    expect(await cacheOf(query)).toBe("hit");
  });

  test("are not those with more groups than can be told apart", async () => {
    graph.headers.shelf = { ...PUBLIC, "cache-groups": Array.from({ length: 101 }, (_, place) => `"Thing:${place}"`).join(", ") };
    const query = thing();
    expect([await cacheOf(query), await cacheOf(query)]).toEqual(["miss", "miss"]);
  });

  test("are all gone when more was purged than is remembered, and kept again", async () => {
    const query = await kept('"Thing:1"');
    for (let batch = 0; batch < 12; batch += 1) {
      await change(Array.from({ length: 900 }, (_, place) => `"g${batch}-${place}"`).join(", "));
    }
    // In Redis the next who asks finds out.
    expect(["kept", "miss"]).toContain(await cacheOf(query));
    await until(async () => (await cacheOf(query)) === "hit");
  });
});

whenRedis("two gateways on one Redis", () => {
  let redis: TestRedis;
  let graph: ToyGraph;
  let other: Awaited<ReturnType<typeof createGatewayServer>>;
  let ask: (query: string) => Promise<string | undefined>;
  const calls: { cache: string | undefined }[] = [];
  beforeAll(async () => {
    redis = await TestRedis.start();
    graph = await startToyGraph({
      redisUrl: redis.url,
      cache: { store: "redis", redisTimeout: PATIENCE },
      // Budgets are not waited for while it is frozen.
      rate: { redisTimeout: 1000 },
    });
    other = await createGatewayServer({ ...graph.options, onSubgraphCall: ({ cache }) => calls.push({ cache }) });
    await other.listen({ host: "127.0.0.1", port: 0 });
    const origin = `http://127.0.0.1:${(other.server.address() as AddressInfo).port}`;
    ask = async (query) => {
      calls.length = 0;
      const { errors } = await post(`${origin}/graphql`, { query });
      expect(errors).toBeUndefined();
      return calls.at(-1) ? calls.at(-1)!.cache : "hit";
    };
    graph.headers = { shelf: GROUPED };
    await untilShared();
  });
  afterEach(() => {
    graph.headers = { shelf: GROUPED };
    graph.meddle = undefined;
  });
  afterAll(async () => {
    await other?.close();
    await graph?.stop();
    await redis?.goAway();
  });

  const GROUPED = { ...PUBLIC, "cache-groups": '"Thing:1"', "cache-group-invalidation": '"Thing:1"' };
  const askFirst = async (query: string) => {
    graph.calls.length = 0;
    await graph.query(query);
    return graph.calls.at(-1) ? graph.calls.at(-1)!.cache : "hit";
  };
  /** What the one keeps, the other has. */
  const untilShared = async (): Promise<void> => {
    const query = thing();
    await until(async () => (await askFirst(query)) === "hit" && (await ask(query)) === "hit");
  };

  it("what was changed through the one is gone from the other", async () => {
    await untilShared();
    const query = thing();
    expect([await askFirst(query), await ask(query)]).toEqual(["kept", "hit"]);
    await graph.query(RENAME);
    expect([await ask(query), await askFirst(query)]).toEqual(["kept", "hit"]);
  });

  it("an answer that the other asked for before the change, and got after it, is not given by either", async () => {
    await untilShared();
    const query = thing();
    const [arrived, held] = [gate(), gate()];
    graph.meddle = async (request) => {
      if (String((request.body as { query: string }).query).startsWith("mutation")) return;
      arrived.open();
      await held.opened;
    };
    const early = ask(query);
    await arrived.opened;
    await graph.query(RENAME);
    graph.meddle = undefined;
    expect(await ask(query)).toBe("kept");
    held.open();
    await early;
    expect([await askFirst(query), await ask(query)]).toEqual(["kept", "hit"]);
  });

  it("what was changed while Redis was frozen or away is not given by either when it is back", async () => {
    for (const [leave, comeBack] of [
      [async () => redis.freeze(), async () => redis.thaw()],
      [() => redis.goAway(), () => redis.comeBack()],
    ]) {
      await untilShared();
      const query = thing();
      expect([await askFirst(query), await ask(query)]).toEqual(["kept", "hit"]);
      await leave();
      expect((await graph.query(RENAME)).errors).toBeUndefined();
      await comeBack();
      expect(await askFirst(query)).not.toBe("hit");
      await untilShared();
    }
  });
});

describe("groups that a subgraph tells", () => {
  it.each<[string | string[] | undefined, string[] | undefined]>([
    [undefined, undefined],
    ["", []],
    ['"a"', ["a"]],
    ['"a", "b c" ,"d\\"e\\\\"', ["a", "b c", 'd"e\\']],
    [['"a"', '"b"'], ["a", "b"]],
    ["a", undefined],
    ['"a" "b"', undefined],
    ['"a\\x"', undefined],
    ['"a', undefined],
  ])("are a list of strings: %j", (header, expected) => {
    expect(groupsToldIn({ "cache-groups": header })).toEqual({ groups: expected, invalidates: undefined });
  });
});
