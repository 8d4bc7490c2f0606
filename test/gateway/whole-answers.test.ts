import { log } from "@pakketgraaf/process";
import { request } from "undici";
import { freePort } from "../../scripts/start/ports";
import { stoppedClock, type Clock } from "../support/clock";
import { hasRedis, TestRedis } from "../support/redis";
import { startIssuer, type TestIssuer } from "../support/issuer";
import { listenTo } from "../support/log-lines";
import { readMetrics } from "../support/metrics";
import { PATIENCE } from "../support/patience";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const THING = `query Thing($id: ID!) { thing(id: $id) { name weight } }`;
const HEADERS = {
  shelf: { "cache-control": "public, max-age=60", "cache-groups": '"Thing"' },
  scale: { "cache-control": "public, max-age=600", "cache-groups": '"Weight"' },
};
const GRAPHQL_RESPONSE = "application/graphql-response+json";

const without = (headers: object, ...names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

let made = 0;

describe.each([
  { store: "memory" as const, isThere: true },
  { store: "redis" as const, isThere: hasRedis },
])("whole answers in $store", ({ store, isThere }) => {
  const test = isThere ? it : it.skip;
  let redis: TestRedis | undefined;
  let issuer: TestIssuer;
  let graph: ToyGraph;
  let clock: Clock;
  let metricsPort: number;
  beforeAll(async () => {
    if (!isThere) return;
    if (store === "redis") redis = await TestRedis.start();
    issuer = await startIssuer();
    metricsPort = await freePort();
    graph = await startToyGraph({
      cache: { store, redisTimeout: PATIENCE },
      redisUrl: redis?.url,
      oidc: { issuer: issuer.url, audience: "pakketgraaf" },
      metrics: { host: "127.0.0.1", port: metricsPort },
    });
  });
  beforeEach(() => {
    clock = stoppedClock();
    if (graph) graph.headers = { ...HEADERS };
  });
  afterEach(() => {
    clock.restore();
    if (graph) graph.meddle = undefined;
  });
  afterAll(async () => {
    await graph?.stop();
    await issuer?.stop();
    await redis?.goAway();
  });

  interface Asked {
    id: string;
    method?: "GET" | "POST";
    headers?: Record<string, string>;
  }
  const ask = async ({ id, method = "POST", headers = {} }: Asked) => {
    graph.calls.length = 0;
    const asked = { query: THING, variables: { id } };
    const search = new URLSearchParams({ ...asked, variables: JSON.stringify(asked.variables) });
    const { statusCode, headers: told, body } = await request(method === "GET" ? `${graph.origin}/graphql?${search}` : `${graph.origin}/graphql`, {
      method,
      headers: { ...(method === "POST" && { "content-type": "application/json" }), ...headers },
      body: method === "POST" ? JSON.stringify(asked) : undefined,
    });
    return { status: statusCode, headers: without(told, "date", "x-request-id", "ratelimit"), text: await body.text(), calls: graph.calls.map(({ subgraph, cache }) => `${subgraph} ${cache}`) };
  };
  const BY_PARTS = ["shelf hit", "scale hit"];
  const WHOLE: string[] = [];
  /** Asked until it is kept as a whole. */
  const kept = async (asked: Asked) => {
    const first = await ask(asked);
    expect(first).toMatchObject({ status: 200, calls: ["shelf kept", "scale kept"] });
    const byParts = await ask(asked);
    expect(byParts).toEqual({ ...first, headers: { ...first.headers, age: "0" }, calls: BY_PARTS });
    return byParts;
  };
  const newId = (): string => String((made += 1));

  test("are given as they were made of kept parts, without a call or a look at a part", async () => {
    for (const method of ["GET", "POST"] as const) {
      const asked = { id: newId(), method, headers: { "apollo-require-preflight": "true" } };
      const byParts = await kept(asked);
      expect(JSON.parse(byParts.text)).toEqual({ data: { thing: { name: `thing ${asked.id}`, weight: Number(asked.id) * 10 } } });
      expect(await ask(asked)).toEqual({ ...byParts, calls: WHOLE });
    }
  });

  test("are told of like others: in the log, in what is counted, and in what is left of a budget", async () => {
    const asked = { id: newId() };
    const counts = async () => {
      const metrics = await readMetrics(metricsPort);
      const names = ["gateway_operations_total", "gateway_answer_cache_total", "gateway_subgraph_calls_total"];
      const usage = await (await fetch(`http://127.0.0.1:${metricsPort}/usage`)).json() as any;
      return [...names.map((name) => metrics.of(name)), usage.clients.anonymous?.["Thing.weight"]?.count ?? 0];
    };
    await ask(asked);
    const lines = listenTo(log);
    const before = await counts();
    await ask(asked);
    const between = await counts();
    expect((await ask(asked)).calls).toEqual(WHOLE);
    const after = await counts();
    lines.stop();
    const [byParts, whole] = lines.with("operation").map(({ name, type, document, outcome, status, cost, calls }) => ({ name, type, document, outcome, status, cost, calls: calls.map((call: any) => ({ ...call, ms: 0 })) }));
    expect(byParts).toMatchObject({ name: "Thing", type: "query", outcome: "ok", cost: { requested: 31, actual: 31 } });
    expect(whole).toEqual(byParts);
    const differences = (one: any[], other: any[]) => one.map((each, index) => typeof each === "number" ? other[index] - each : Object.fromEntries(Object.entries(other[index]).map(([key, value]) => [key, Number(value) - (each[key] ?? 0)])));
    expect(differences(between, after)).toEqual(differences(before, between));
    expect(after.at(-1) - between.at(-1)).toBe(1);
  });

  test("are as old as their oldest part, and gone with the first that is too old", async () => {
    const asked = { id: newId() };
    await kept(asked);
    clock.forward(59.5);
    expect(await ask(asked)).toMatchObject({ headers: { "cache-control": "public, max-age=60", age: "59" }, calls: WHOLE });
    clock.forward(0.5);
    expect((await ask(asked)).calls).toEqual(["shelf kept", "scale hit"]);
    // Now the parts differ in age.
    expect((await ask(asked)).calls).toEqual(BY_PARTS);
    clock.forward(30);
    expect(await ask(asked)).toMatchObject({ headers: { "cache-control": "public, max-age=60", age: "30" }, calls: WHOLE });
  });

  test("are gone with a group of any part", async () => {
    const asked = { id: newId() };
    await kept(asked);
    graph.headers.shelf = { "cache-group-invalidation": '"Other"' };
    await graph.query(`mutation { rename(id: "1", name: "one") { name } }`);
    expect((await ask(asked)).calls).toEqual(WHOLE);
    graph.headers.shelf = { "cache-group-invalidation": '"Thing"' };
    await graph.query(`mutation { rename(id: "1", name: "one") { name } }`);
    graph.headers.shelf = HEADERS.shelf;
    expect((await ask(asked)).calls).toEqual(["shelf kept", "scale hit"]);
  });

  test("are not kept when a part was purged while they were made", async () => {
    const asked = { id: newId() };
    const change = async () => {
      graph.headers.shelf = { "cache-group-invalidation": '"Thing"' };
      await graph.query(`mutation { rename(id: "1", name: "one") { name } }`);
      graph.headers.shelf = HEADERS.shelf;
    };
    await kept(asked);
    await change();
    // Its part of the scale is kept, that of the shelf is asked, and changed on the way.
    let isChanged = false;
    graph.meddle = async () => {
      if (isChanged) return;
      isChanged = true;
      await change();
    };
    await ask(asked);
    expect((await ask(asked)).calls).toEqual(["shelf kept", "scale hit"]);
  });

  test("have the form that is asked, and are refused to whom they would be", async () => {
    const id = newId();
    const asForm = (accept: string): Asked => ({ id, method: "GET", headers: { accept, "apollo-require-preflight": "true" } });
    await ask(asForm(GRAPHQL_RESPONSE));
    for (const time of ["by parts", "whole", "whole"]) {
      expect(time && (await ask(asForm(GRAPHQL_RESPONSE))).headers["content-type"]).toBe(`${GRAPHQL_RESPONSE}; charset=utf-8`);
      expect((await ask(asForm("application/json"))).headers["content-type"]).toBe("application/json; charset=utf-8");
      expect(await ask(asForm("text/csv"))).toMatchObject({ status: 406 });
      expect(await ask({ id, method: "GET" })).toMatchObject({ status: 400 });
    }
  });

  test("are for everybody, and only for who wants what is kept", async () => {
    const id = newId();
    await kept({ id });
    const authorization = `Bearer ${await issuer.sign({ organisatie: "zonmw", sub: "someone" })}`;
    const own = await ask({ id, headers: { authorization } });
    expect(own).toMatchObject({ headers: { "cache-control": "private, no-store" }, calls: ["shelf undefined", "scale undefined"] });
    expect((await ask({ id, headers: { "cache-control": "no-cache" } })).calls).toEqual(["shelf kept", "scale kept"]);
    expect((await ask({ id, headers: { "cache-control": "no-store" } })).calls).toEqual(["shelf undefined", "scale undefined"]);
    expect(JSON.parse((await ask({ id, headers: { "x-cost": "true" } })).text).extensions.cost).toMatchObject({ requested: 31, actual: 31 });
  });

  test("are not made of what is not kept, or not whole", async () => {
    const id = newId();
    graph.headers.scale = { "cache-control": "private" };
    for (let time = 0; time < 3; time += 1) await ask({ id });
    expect((await ask({ id })).calls).toEqual(["shelf hit", "scale miss"]);
    graph.headers.scale = HEADERS.scale;
    graph.meddle = ({ body }, reply) => (JSON.stringify(body).includes("weight") ? reply.send({ errors: [{ message: "no", extensions: { code: "FORBIDDEN" } }] }) : undefined);
    for (let time = 0; time < 3; time += 1) await ask({ id });
    graph.meddle = undefined;
    expect(JSON.parse((await ask({ id })).text).data).toEqual({ thing: { name: `thing ${id}`, weight: Number(id) * 10 } });
  });

  test("are answers in a batch too", async () => {
    const id = newId();
    await kept({ id });
    await ask({ id });
    graph.calls.length = 0;
    const { body } = await request(`${graph.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ query: THING, variables: { id } }, { query: "{ heaviest { id } }" }]),
    });
    expect(await body.json()).toEqual([
      { data: { thing: { name: `thing ${id}`, weight: Number(id) * 10 } } },
      { data: { heaviest: { id: "2" } } },
    ]);
    expect(graph.calls.map(({ subgraph }) => subgraph)).toEqual(["scale"]);
  });
});
