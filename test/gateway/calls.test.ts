import { setTimeout as delay } from "node:timers/promises";
import { InternalTokens } from "../../gateway/src/calls/internal-tokens";
import { contextOf, json, startFakeSubgraph, type FakeSubgraph } from "../support/fake-subgraph";
import { inEnoughTime, PATIENCE } from "../support/patience";
import { timersLeftBy } from "../support/timers";

const OK = { data: { ok: true } };
const MUTATION = `mutation { change }`;
const refusal = (code: string, more = {}) => expect.objectContaining({ extensions: { code, subgraph: "fake", ...more } });
const UNAVAILABLE = refusal("SUBGRAPH_UNAVAILABLE", { retry: true });

describe("a call of a subgraph", () => {
  let fake: FakeSubgraph;
  const start = async (...options: Parameters<typeof startFakeSubgraph>): Promise<FakeSubgraph> =>
    (fake = await startFakeSubgraph(...options));
  afterEach(() => fake.stop());

  /** How many questions were answered, and how many were not. */
  const count = async (questions: Promise<unknown>[]) => {
    const settled = await Promise.allSettled(questions);
    return { answered: settled.filter(({ status }) => status === "fulfilled").length, of: settled.length };
  };
  const outcomes = () => fake.told.map(({ outcome }) => outcome);

  describe("has a deadline", () => {
    it("that is its own, and is told to the subgraph", async () => {
      await inEnoughTime(150, async (timeout) => {
        await start({ timeout });
        fake.answer = () => undefined;
        await expect(fake.ask()).rejects.toEqual(UNAVAILABLE);
        if (fake.heard.length === 0) return void (await fake.stop());
        expect(outcomes()).toEqual(["timeout"]);
        const told = Number(fake.heard[0].headers["x-timeout-ms"]);
        expect(told).toBeGreaterThan(0);
        expect(told).toBeLessThanOrEqual(timeout);
        return told;
      });
    });

    it("that is what the operation has left since its first call, when that is less", async () => {
      const context = await inEnoughTime(300, async (operationTimeout) => {
        await start();
        const begun = contextOf(undefined, { operationTimeout });
        // What goes before it, such as planning, does not count.
        await delay(operationTimeout * 1.5);
        fake.answer = (_heard, response) => delay(operationTimeout / 2).then(() => json(response, OK));
        const first = await fake.ask("{ ok }", { context: begun }).catch(() => undefined);
        fake.answer = () => undefined;
        await expect(fake.ask("{ more }", { context: begun })).rejects.toEqual(UNAVAILABLE);
        if (!first || fake.heard.length < 2) return void (await fake.stop());
        // The clock of time limits stands still while the process is late.
        expect(Number(fake.heard[1].headers["x-timeout-ms"])).toBeLessThanOrEqual((operationTimeout * 3) / 4);
        return begun;
      });
      // Now there is nothing left.
      await expect(fake.ask("{ other }", { context })).rejects.toEqual(UNAVAILABLE);
      expect(fake.heard).toHaveLength(2);
      expect(context.operation.calls.map(({ outcome }) => outcome)).toEqual(["ok", "timeout", "timeout"]);
    });

    it("after which nothing is sent any more, however long its token took", async () => {
      await start({ timeout: 50 });
      let ready = (): void => undefined;
      const token = new Promise<string>((resolve) => (ready = () => resolve("token")));
      const signing = jest.spyOn(InternalTokens.prototype, "tokenFor").mockReturnValueOnce(token);
      await expect(fake.ask()).rejects.toEqual(UNAVAILABLE);
      ready();
      expect(await fake.ask(MUTATION)).toEqual(OK);
      expect(fake.heard.map(({ query }) => query)).toEqual([MUTATION]);
      signing.mockRestore();
    });

    it("that does not run while the gateway itself is late", async () => {
      await start({ timeout: 300 });
      const held = (milliseconds: number): void => {
        for (const end = performance.now() + milliseconds; performance.now() < end; );
      };
      fake.answer = (_heard, response) => json(response, OK);
      const asked = fake.ask();
      await delay(1);
      held(900);
      expect(await asked).toEqual(OK);
    });

    it("that a subgraph may find over first: it is not asked again, and one operation that asks too much counts once", async () => {
      await start();
      fake.answer = (_heard, response) => response.writeHead(504, { "x-timed-out": "true" }).end();
      const context = contextOf();
      for (let time = 0; time < 6; time += 1) await expect(fake.ask(`{ each${time} }`, { context })).rejects.toEqual(UNAVAILABLE);
      expect([outcomes(), fake.heard.length, fake.client.state]).toEqual([Array(6).fill("timeout"), 6, "closed"]);
      // Of operations that have nothing to do with each other, so many say that it is slow.
      for (let time = 0; time < 5; time += 1) await expect(fake.ask()).rejects.toEqual(UNAVAILABLE);
      expect(fake.client.state).toBe("open");
    });

    it("that leaves nothing behind when the call is over before it, however that ended", async () => {
      const limit = 10_000_000;
      await start({ timeout: limit, mutationTimeout: limit, operationTimeout: 2 * limit });
      const { set, left } = await timersLeftBy(limit, async () => {
        await Promise.all([fake.ask(), fake.ask()]);
        await fake.ask(MUTATION);
        await fake.goAway();
        await expect(fake.ask()).rejects.toEqual(UNAVAILABLE);
      });
      expect({ set: set > 3, left }).toEqual({ set: true, left: 0 });
    });

    it("that a mutation is not told, and that leaves time to what is asked after it", async () => {
      await start({ operationTimeout: 100 });
      const context = contextOf(undefined, { operationTimeout: 100 });
      fake.answer = (_heard, response) => delay(200).then(() => json(response, OK));
      expect(await fake.ask(MUTATION, { context })).toEqual(OK);
      expect(fake.heard[0].headers).not.toHaveProperty("x-timeout-ms");
      expect(await fake.ask("{ ok }", { context })).toEqual(OK);
    });
  });

  describe("is sent again", () => {
    it.each([502, 503, 504])("when it is a query and the answer is HTTP %d", async (status) => {
      await start();
      fake.answer = (_heard, response) => json(response, OK, fake.heard.length === 1 ? status : 200);
      expect(await fake.ask()).toEqual(OK);
      expect(fake.told).toMatchObject([{ outcome: "ok", retries: 1, shared: false }]);
    });

    it("when it is a query and its connection breaks", async () => {
      await start();
      await fake.ask();
      fake.answer = (_heard, response) => (fake.heard.length === 2 ? response.destroy() : json(response, OK));
      expect(await fake.ask()).toEqual(OK);
      expect(fake.heard).toHaveLength(3);
    });

    it("when it is a query and its answer breaks off halfway", async () => {
      await start();
      fake.answer = (_heard, response) => {
        if (fake.heard.length > 1) return json(response, OK);
        response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
        return response.write('{"data":', () => response.destroy());
      };
      expect(await fake.ask()).toEqual(OK);
      expect(fake.told).toMatchObject([{ outcome: "ok", retries: 1 }]);
    });

    it("when the subgraph has been left alone for as long as it asked", async () => {
      await start({ timeout: 30_000, operationTimeout: 30_000 });
      const heard: number[] = [];
      fake.answer = (_heard, response) => {
        heard.push(performance.now());
        if (heard.length === 1) response.writeHead(503, { "retry-after": "1" }).end();
        else json(response, OK);
      };
      expect(await fake.ask("{ ok }", { context: contextOf(undefined, { operationTimeout: 30_000 }) })).toEqual(OK);
      // Timers may go off a millisecond early.
      expect(heard[1] - heard[0]).toBeGreaterThan(990);
    });

    it("once", async () => {
      await start();
      fake.answer = (_heard, response) => json(response, {}, 503);
      await expect(fake.ask()).rejects.toEqual(UNAVAILABLE);
      expect(fake.heard).toHaveLength(2);
      expect(outcomes()).toEqual(["status"]);
    });

    it.each([
      ["a mutation", MUTATION, 503, {}],
      ["a refusal by GraphQL", "{ ok }", 500, {}],
      ["a subgraph that wants to be left alone for longer", "{ ok }", 503, { "retry-after": "3600" }],
    ])("never: %s", async (_what, query, status, headers) => {
      await start();
      fake.answer = (_heard, response) => response.writeHead(status, headers).end(`{ "errors": [{ "message": "no" }] }`);
      await fake.ask(query).catch(() => undefined);
      expect(fake.heard).toHaveLength(1);
    });

    it("within a budget", async () => {
      await start();
      // Each third call is answered, so that the circuit breaker stays out of this.
      fake.answer = ({ query }, response) => json(response, OK, query.includes("good") ? 200 : 503);
      const begun = performance.now();
      for (let i = 0; i < 40; i += 1) await fake.ask(i % 3 === 2 ? `{ good${i} }` : `{ bad${i} }`).catch(() => undefined);
      const retries = fake.heard.length - 40;
      expect(retries).toBeGreaterThan(0);
      // Ten to begin with, a fifth of the calls, and three for each second that this takes.
      expect(retries).toBeLessThanOrEqual(10 + 8 + (3 * (performance.now() - begun)) / 1000);
    });
  });

  describe("of a subgraph that is not well", () => {
    const fail = async (times: number): Promise<void> => {
      for (let i = 0; i < times; i += 1) await fake.ask(MUTATION).catch(() => undefined);
    };

    it("is refused at once after five failures in a row", async () => {
      await start({ probeAfter: PATIENCE });
      fake.answer = (_heard, response) => json(response, {}, 200);
      await fail(4);
      expect(fake.client.state).toBe("closed");
      await fail(1);
      expect(fake.client.state).toBe("open");
      await expect(fake.ask()).rejects.toEqual(UNAVAILABLE);
      await expect(fake.ask(MUTATION)).rejects.toEqual(UNAVAILABLE);
      expect(fake.heard).toHaveLength(5);
      expect(outcomes().slice(4)).toEqual(["malformed", "breaker open", "breaker open"]);
    });

    it("is not that of one that does not take a call for its size, whoever asks as much again", async () => {
      await start();
      fake.answer = (_heard, response) => json(response, { statusCode: 413, error: "Payload Too Large" }, 413);
      for (let i = 0; i < 6; i += 1) await expect(fake.ask()).rejects.toEqual(refusal("SUBGRAPH_UNAVAILABLE", { retry: false }));
      expect([fake.client.state, fake.heard.length]).toEqual(["closed", 6]);
      fake.answer = (_heard, response) => json(response, OK);
      expect(await fake.ask()).toEqual(OK);
    });

    it("is answered again after its return", async () => {
      await start();
      await fake.goAway();
      await fail(5);
      expect(fake.client.state).toBe("open");
      await fake.comeBack();
      while (fake.client.state !== "closed") {
        await fake.ask().catch(() => undefined);
        await delay(20);
      }
      expect(await fake.ask()).toEqual(OK);
    });

    it("is not made by a mutation before a query has shown that it is back", async () => {
      await start();
      fake.answer = (_heard, response) => json(response, {}, 503);
      await fail(5);
      await delay(550);
      await expect(fake.ask(MUTATION)).rejects.toEqual(UNAVAILABLE);
      expect(fake.heard.slice(5).map(({ query }) => query)).toEqual(["{ __typename }"]);
      fake.answer = (_heard, response) => json(response, OK);
      await delay(550);
      expect(await fake.ask(MUTATION)).toEqual(OK);
      expect(fake.heard.slice(6).map(({ query }) => query)).toEqual(["{ __typename }", MUTATION]);
    });

    it("waits for a probe that is on its way, but not long", async () => {
      await start();
      fake.answer = (_heard, response) => json(response, {});
      await fail(5);
      await delay(550);
      let release = (): unknown => undefined;
      fake.answer = (_heard, response) => (release = () => json(response, OK));
      const probe = fake.ask("{ probe }");
      while (fake.heard.length < 6) await delay(5);
      expect(fake.client.state).toBe("half-open");
      // This one gives up waiting, and is not sent.
      await expect(fake.ask("{ early }")).rejects.toEqual(UNAVAILABLE);
      release();
      expect(await probe).toEqual(OK);
      fake.answer = (_heard, response) => json(response, OK);
      expect(await fake.ask("{ later }")).toEqual(OK);
      expect(fake.heard.slice(5).map(({ query }) => query)).toEqual(["{ probe }", "{ later }"]);
    });

    it("stays possible when one operation asks too much in many places, and when the caller had little time", async () => {
      await start({ timeout: 1000 });
      fake.answer = () => undefined;
      const context = contextOf(undefined, { operationTimeout: 10_000 });
      expect(await count(Array.from({ length: 8 }, (_, i) => fake.ask(`{ slow${i} }`, { context })))).toEqual({ answered: 0, of: 8 });
      const hurried = Array.from({ length: 8 }, (_, i) => {
        return fake.ask(`{ hurried${i} }`, { context: contextOf(undefined, { operationTimeout: 400 }) });
      });
      expect(await count(hurried)).toEqual({ answered: 0, of: 8 });
      expect(fake.client.state).toBe("closed");
    });

    it("is refused soon when nothing answers though connections are open", async () => {
      await start({ timeout: 200, probeAfter: PATIENCE });
      fake.answer = () => undefined;
      expect(await count(Array.from({ length: 6 }, (_, i) => fake.ask(`{ frozen${i} }`)))).toEqual({ answered: 0, of: 6 });
      expect(fake.client.state).toBe("open");
      const heard = fake.heard.length;
      expect(await count(Array.from({ length: 6 }, (_, i) => fake.ask(`{ frozen${i} }`)))).toEqual({ answered: 0, of: 6 });
      expect(fake.heard).toHaveLength(heard);
    });

    it("does not count what the subgraph says in GraphQL, nor that it refuses the gateway", async () => {
      await start();
      fake.answer = (_heard, response) => json(response, { errors: [{ message: "no" }] }, 500);
      await fail(6);
      fake.answer = (_heard, response) => json(response, { errors: [{ message: "who are you?" }] }, 401);
      await fail(6);
      await expect(fake.ask()).rejects.toEqual(refusal("SUBGRAPH_UNAVAILABLE", { retry: false }));
      expect(fake.client.state).toBe("closed");
    });
  });

  describe("beyond what a subgraph can take at a time", () => {
    it("waits its turn, and is refused when too many wait", async () => {
      await start({ connections: 2, queue: 3 });
      let running = 0;
      let most = 0;
      fake.answer = async (_heard, response) => {
        running += 1;
        most = Math.max(most, running);
        await delay(50);
        running -= 1;
        json(response, OK);
      };
      const questions = Array.from({ length: 7 }, (_, i) => fake.ask(`{ each${i} }`));
      expect(await count(questions)).toEqual({ answered: 5, of: 7 });
      expect(most).toBe(2);
      expect(outcomes().sort()).toEqual([...Array(5).fill("ok"), "queue full", "queue full"]);
    });

    it("may be more at a time as long as calls end soon, and then fewer when one takes long", async () => {
      await start({ connections: 9, queue: 100, timeout: 10_000 });
      // So long that all that may be there at a time has come, on a busy machine too.
      const soon = 500;
      let [running, most, lasts] = [0, 0, soon];
      fake.answer = async (_heard, response) => {
        most = Math.max(most, (running += 1));
        await delay(lasts);
        running -= 1;
        json(response, OK);
      };
      let asked = 0;
      const mostOf = async (questions: number): Promise<number> => {
        most = 0;
        const answers = Array.from({ length: questions }, () => fake.ask(`{ each${(asked += 1)} }`));
        expect(await count(answers)).toEqual({ answered: questions, of: questions });
        return most;
      };
      expect(await mostOf(7)).toBe(6);
      lasts = 300;
      expect(await mostOf(60)).toBe(9);
      // Nearly all of its time: on a busy machine the clock stands still for some of it.
      lasts = 9500;
      expect(await mostOf(1)).toBe(1);
      lasts = soon;
      expect(await mostOf(7)).toBe(6);
    });

    it("takes nothing of its time while it waits, as long as the subgraph is well", async () => {
      await inEnoughTime(300, async (operationTimeout) => {
        await start({ connections: 1, queue: 5 });
        let release = (): unknown => undefined;
        fake.answer = (_heard, response) => (release = () => json(response, OK));
        const first = fake.ask("{ first }");
        while (fake.heard.length < 1) await delay(5);
        fake.answer = (_heard, response) => json(response, OK);
        const context = contextOf(undefined, { operationTimeout });
        const waiting = fake.ask("{ waits }", { context }).catch(() => undefined);
        // Who asks the same waits for the same.
        const alike = fake.ask("{ waits }", { context: contextOf(undefined, { operationTimeout }) }).catch(() => undefined);
        await delay(operationTimeout * 1.5);
        release();
        const answers = await Promise.all([first, waiting, alike]);
        if (answers.includes(undefined)) return void (await fake.stop());
        expect(answers).toEqual([OK, OK, OK]);
        expect(fake.heard).toHaveLength(2);
        return answers;
      });
    });

    it("leaves the queue when its time is over and the subgraph is slow by itself, and the others move up", async () => {
      await inEnoughTime(200, async (timeout) => {
        await start({ connections: 1, queue: 5, timeout });
        fake.answer = () => undefined;
        const context = contextOf();
        for (let time = 0; time < 7; time += 1) await expect(fake.ask(`{ slow${time} }`, { context })).rejects.toEqual(UNAVAILABLE);
        let release = (): unknown => undefined;
        fake.answer = (_heard, response) => (release = () => json(response, OK));
        const first = fake.ask("{ first }").catch(() => undefined);
        while (fake.heard.length < 8) await delay(1);
        const hurried = contextOf(undefined, { operationTimeout: timeout / 10 });
        const left = fake.ask("{ hurried }", { context: hurried });
        const patient = fake.ask("{ patient }").catch(() => undefined);
        await expect(left).rejects.toEqual(UNAVAILABLE);
        fake.answer = (_heard, response) => json(response, OK);
        release();
        const answers = await Promise.all([first, patient]);
        if (answers.includes(undefined)) return void (await fake.stop());
        expect(answers).toEqual([OK, OK]);
        expect(fake.heard.slice(7).map(({ query }) => query)).toEqual(["{ first }", "{ patient }"]);
        return answers;
      });
    });

    it("leaves the queue when its client has gone, and says nothing of how much the subgraph can take", async () => {
      await start({ connections: 9, queue: 40 });
      const held: (() => unknown)[] = [];
      fake.answer = (_heard, response) => held.push(() => json(response, OK));
      const ask = (name: string, of: number, gone?: AbortSignal) =>
        count(Array.from({ length: of }, (_, each) => fake.ask(`{ ${name}${each} }`, { context: { ...contextOf(), gone } })));
      const first = ask("first", 6);
      while (held.length < 6) await delay(5);
      const gone = new AbortController();
      const left = ask("left", 40, gone.signal);
      await delay(5);
      gone.abort();
      expect(await left).toEqual({ answered: 0, of: 40 });
      // The queue is empty again.
      const then = ask("then", 40);
      held[0]();
      while (held.length < 7) await delay(5);
      await delay(50);
      expect(held).toHaveLength(7);
      fake.answer = (_heard, response) => json(response, OK);
      for (const release of held.slice(1)) release();
      expect(await Promise.all([first, then])).toEqual([{ answered: 6, of: 6 }, { answered: 40, of: 40 }]);
    });

    it("does not wait for mutations, which may take long without the subgraph being slow, and were not begun while they wait", async () => {
      await start({ connections: 1, queue: 20, timeout: 10_000, mutationTimeout: PATIENCE });
      const held: (() => unknown)[] = [];
      fake.answer = ({ query }, response) => (query === MUTATION ? held.push(() => json(response, OK)) : json(response, OK));
      const mutations = [fake.ask(MUTATION), fake.ask(MUTATION)];
      while (held.length < 1) await delay(5);
      expect(await fake.ask()).toEqual(OK);
      const hurried = contextOf(undefined, { mutationTimeout: 50 });
      await expect(fake.ask("mutation { hurried }", { context: hurried })).rejects.toEqual(UNAVAILABLE);
      expect(fake.heard.map(({ query }) => query)).toEqual([MUTATION, "{ ok }"]);
      fake.answer = (_heard, response) => json(response, OK);
      held[0]();
      expect(await count(mutations)).toEqual({ answered: 2, of: 2 });
    });
  });
});
