import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { FairQueue } from "../../gateway/src/execution/fair-queue";
import { PlanningThreads } from "../../gateway/src/execution/planning-threads";
import { inEnoughTime } from "../support/patience";
import { timersLeftBy } from "../support/timers";
import { startToyGraph, type Toy, type ToyGraph, type ToyGraphOptions } from "../support/toy-graph";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])`;

/** Nodes that both subgraphs know, each with something of its own: there are two ways at every step. */
const nodes = (own: string): Toy => ({
  typeDefs: `${LINK}
    type Query { node: Node @shareable }
    type Node @key(fields: "id") { id: ID!, left: Node @shareable, right: Node @shareable, ${own}: String }`,
  resolvers: {
    Query: { node: () => ({ id: "1" }) },
    Node: { left: () => ({ id: "2" }), right: () => null, [own]: ({ id }: { id: string }) => `${own} ${id}` },
  },
});
const TOYS = { one: nodes("one"), two: nodes("two") };

/** Each level stands for twice the one below it: a short text of which planning has no end. */
function endless(levels: number): string {
  const fragment = (n: number): string => {
    const below = n + 1 < levels ? `...F${n + 1}` : "id";
    return `fragment F${n} on Node { one two left { ${below} } right { ${below} } }`;
  };
  return `{ node { ...F0 } } ${Array.from({ length: levels }, (_, n) => fragment(n)).join(" ")}`;
}
const WIDE = { depth: 1e6, fields: 1e9, repeatedFields: 1e9, cost: 1e9 };

const startNodes = (options: ToyGraphOptions): Promise<ToyGraph> =>
  startToyGraph({ toys: TOYS, limits: WIDE, planning: {}, ...options });
const refusedWith = (status: number, code: string) => ({ status, errors: [{ extensions: { code } }] });

describe("planning", () => {
  let graph: ToyGraph;
  afterEach(() => graph.stop());

  it("that takes too long is refused, and what is asked after it is planned", async () => {
    await inEnoughTime(500, async (timeout) => {
      graph = await startNodes({ planning: { timeout } });
      expect(await graph.query(endless(10))).toMatchObject(refusedWith(400, "PLANNING_LIMIT_EXCEEDED"));
      const { data } = await graph.query("{ node { one left { two } } }");
      if (!data) return void (await graph.stop());
      expect(data).toEqual({ node: { one: "one 1", left: { two: "two 2" } } });
      return data;
    });
  });

  it("leaves nothing behind of the time that it could have taken", async () => {
    const timeout = 10_000_000;
    graph = await startNodes({ planning: { timeout } });
    const { set, left } = await timersLeftBy(timeout, () => graph.query("{ node { one two } }"));
    // One to validate, one to plan.
    expect({ set, left }).toEqual({ set: 2, left: 0 });
  });

  it("that takes too much memory is refused, and what is asked after it is planned", async () => {
    graph = await startNodes({ planning: { megabytes: 32 } });
    expect(await graph.query(endless(14))).toMatchObject(refusedWith(400, "PLANNING_LIMIT_EXCEEDED"));
    expect((await graph.query("{ node { one two } }")).data).toEqual({ node: { one: "one 1", two: "two 1" } });
  });

  it("is not refused because the thread had ended before", async () => {
    const posted = jest.spyOn(Worker.prototype, "postMessage");
    graph = await startNodes({ planning: { threads: 1 } });
    for (const alias of ["a", "b", "c"]) {
      expect((await graph.query(`{ node { ${alias}: one } }`)).data).toEqual({ node: { [alias]: "one 1" } });
      await (posted.mock.contexts.at(-1) as Worker).terminate();
    }
    posted.mockRestore();
  });

  it("that has no place to wait is refused for now", async () => {
    graph = await startNodes({ planning: { queue: 0 } });
    const answers = await Promise.all(["a", "b", "c"].map((alias) => graph.query(`{ node { ${alias}: one two } }`)));
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(3);
    for (const each of refused) {
      expect(each).toMatchObject(refusedWith(503, "OVERLOADED"));
      expect(each.headers.get("retry-after")).toBe("1");
    }
  });

  it("costs points, once", async () => {
    graph = await startNodes({ rate: { pointsOfPlanning: 1000 } });
    const cost = async () => {
      const { extensions } = await graph.query("{ node { one two } }", {}, { headers: { "x-cost": "true" } });
      return extensions!.cost as { planning: number; actual: number; remaining: number };
    };
    const first = await cost();
    expect(first.planning).toBeGreaterThan(0);
    // It was told what is left, and that was taken.
    const second = await cost();
    expect(second).toMatchObject({ planning: 0, remaining: first.remaining - second.actual });
  });

  it("costs as many points each time that a document is found wrong: it is looked at anew", async () => {
    graph = await startNodes({ rate: { pointsOfPlanning: 1000 } });
    const cost = async () => (await graph.query("{ nothing }", {}, { headers: { "x-cost": "true" } })).extensions!.cost as { planning: number };
    const first = await cost();
    expect(first.planning).toBeGreaterThan(0);
    expect([await cost(), await cost()].map(({ planning }) => planning)).toEqual([first.planning, first.planning]);
  });

  it("is done for each client so many times in a window, but what is known is answered", async () => {
    graph = await startNodes({ newDocuments: { documentsAnonymous: 2, window: 60 } });
    for (const alias of ["a", "b"]) expect((await graph.query(`{ node { ${alias}: one } }`)).status).toBe(200);
    const refused = await graph.query("{ node { c: one } }");
    expect(refused).toMatchObject(refusedWith(429, "DOCUMENTS_LIMITED"));
    expect(refused.headers.get("ratelimit-policy")).toBe('"documents";q=2;w=60');
    expect(refused.headers.get("ratelimit")).toMatch(/^"documents";r=0;t=\d+$/);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await graph.query("{ node { a: one } }")).data).toEqual({ node: { a: "one 1" } });
  });

  it("takes nothing of the time that calls have", async () => {
    await inEnoughTime(200, async (operationTimeout) => {
      graph = await startNodes({ calls: { operationTimeout } });
      const { plan } = PlanningThreads.prototype;
      const slow = jest.spyOn(PlanningThreads.prototype, "plan").mockImplementation(async function (this: PlanningThreads, ...asked) {
        await delay(1.5 * operationTimeout);
        return plan.apply(this, asked);
      });
      const { data } = await graph.query("{ node { one left { two } } }");
      slow.mockRestore();
      if (!data?.node?.left) return void (await graph.stop());
      expect(data).toEqual({ node: { one: "one 1", left: { two: "two 2" } } });
      return data;
    });
  });

  it("is done once for who asks the same at the same time", async () => {
    graph = await startNodes({ newDocuments: { documentsAnonymous: 1 } });
    const answers = await Promise.all(Array.from({ length: 5 }, () => graph.query("{ node { one } }")));
    for (const { data } of answers) expect(data).toEqual({ node: { one: "one 1" } });
  });

  it("is not refused because it was refused to another who asked the same", async () => {
    graph = await startNodes({ trustProxy: ["127.0.0.1"], newDocuments: { documentsAnonymous: 1 } });
    const from = (address: string, query: string) => graph.query(query, {}, { headers: { "x-forwarded-for": address } });
    expect((await from("203.0.113.1", "{ node { one } }")).status).toBe(200);
    const answers = await Promise.all(["1", "2"].map((last) => from(`203.0.113.${last}`, "{ node { two } }")));
    expect(answers.map(({ status }) => status)).toEqual([429, 200]);
  });
});

describe("what waits to be planned", () => {
  const never = new AbortController().signal;
  const taken = async (queue: FairQueue<string>, times: number): Promise<string[]> => {
    const all: string[] = [];
    for (let time = 0; time < times; time += 1) all.push((await queue.take(never))!);
    return all;
  };

  it("is of each client in turn", async () => {
    const queue = new FairQueue<string>(10, () => undefined);
    for (const each of ["a1", "a2", "a3", "b1", "c1", "b2"]) queue.add(each[0], each);
    expect(await taken(queue, 6)).toEqual(["a1", "b1", "c1", "a2", "b2", "a3"]);
    expect(queue.size).toBe(0);
  });

  it("is given to who waits for it, in their order", async () => {
    const queue = new FairQueue<string>(1, () => undefined);
    const [one, other] = [queue.take(never), queue.take(never)];
    for (const each of ["a1", "a2", "a3"]) queue.add("a", each);
    expect([await one, await other, await queue.take(never)]).toEqual(["a1", "a2", "a3"]);
  });

  it("is not given to who has ended, nor lost with it", async () => {
    const queue = new FairQueue<string>(1, () => undefined);
    const ending = new AbortController();
    const [ended, other] = [queue.take(ending.signal), queue.take(never)];
    ending.abort();
    queue.add("a", "a1");
    expect([await ended, await other, await queue.take(ending.signal)]).toEqual([undefined, "a1", undefined]);
    queue.add("a", "a2");
    expect(await queue.take(never)).toBe("a2");
  });

  it("is dropped from the client that has most of it, the newest first", async () => {
    const dropped: string[] = [];
    const queue = new FairQueue<string>(3, (each) => dropped.push(each));
    for (const each of ["a1", "a2", "a3", "b1", "c1", "a4"]) queue.add(each[0], each);
    expect(dropped).toEqual(["a3", "a2", "a4"]);
    expect(await taken(queue, 3)).toEqual(["a1", "b1", "c1"]);
  });
});
