import { setTimeout as delay } from "node:timers/promises";
import type { Viewer } from "@pakketgraaf/process";
import { decodeJwt } from "jose";
import { contextOf, json, startFakeSubgraph, type FakeSubgraph, type Heard } from "../support/fake-subgraph";
import { until } from "../support/launcher";
import { inEnoughTime } from "../support/patience";
import { ANONYMOUS, viewerOf } from "../support/viewers";

describe("calls of a subgraph at the same moment", () => {
  let fake: FakeSubgraph;
  beforeEach(async () => {
    fake = await startFakeSubgraph();
    fake.answer = async (heard, response) => {
      await delay(100);
      json(response, { data: { asked: heard.query, by: subjectOf(heard) } });
    };
  });
  afterEach(() => fake.stop());

  const subjectOf = ({ headers }: Heard) => decodeJwt(headers.authorization!.replace("Bearer ", "")).sub ?? null;
  const person = (subject: string): Viewer => ({ ...viewerOf("zonmw"), subject });

  it("share one answer when they are the same query of the same viewer, and get an object each", async () => {
    const answers = (await Promise.all([1, 2, 3].map(() => fake.ask("{ a }", { viewer: person("p") })))) as object[];
    expect(answers).toEqual(Array(3).fill({ data: { asked: "{ a }", by: "p" } }));
    expect(new Set(answers).size).toBe(3);
    expect(fake.heard).toHaveLength(1);
    expect(fake.told.map(({ shared }) => shared)).toEqual([false, true, true]);
  });

  it("share nothing when anything about the viewer differs", async () => {
    const viewers: Viewer[] = [
      ANONYMOUS,
      person("p"),
      person("q"),
      { ...person("p"), client: "another-client" },
      { ...person("p"), organisation: "nza" },
      { ...person("p"), scopes: [] },
      { ...person("p"), expires: Math.floor(Date.now() / 1000) + 100 },
    ];
    const answers = await Promise.all(viewers.map((viewer) => fake.ask("{ a }", { viewer })));
    expect(answers).toEqual(viewers.map(({ subject }) => ({ data: { asked: "{ a }", by: subject } })));
    expect(fake.heard).toHaveLength(viewers.length);
    expect(new Set(fake.heard.map(({ headers }) => headers.authorization)).size).toBe(viewers.length);
  });

  it.each([
    ["other queries", "{ a }", {}, "{ b }", {}],
    ["other variables", "{ a }", { n: 1 }, "{ a }", { n: 2 }],
    ["mutations", "mutation { a }", {}, "mutation { a }", {}],
  ])("share nothing when they are %s", async (_what, query, variables, other, otherVariables) => {
    await Promise.all([fake.ask(query, { variables }), fake.ask(other, { variables: otherVariables })]);
    expect(fake.heard).toHaveLength(2);
    expect(fake.told.map(({ shared }) => shared)).toEqual([false, false]);
  });

  it("share nothing with one that is over", async () => {
    await fake.ask("{ a }");
    await fake.ask("{ a }");
    expect(fake.heard).toHaveLength(2);
  });

  it("share nothing with one from before a mutation", async () => {
    let release = (): unknown => undefined;
    fake.answer = (heard, response) => {
      if (heard.query === "{ a }" && fake.heard.length === 1) release = () => json(response, { data: { a: "old" } });
      else json(response, { data: { a: "new" } });
    };
    const before = fake.ask("{ a }");
    while (fake.heard.length < 1) await delay(5);
    await fake.ask("mutation { change }");
    expect(await fake.ask("{ a }")).toEqual({ data: { a: "new" } });
    release();
    expect(await before).toEqual({ data: { a: "old" } });
  });

  it("do not fail with one that had less time", async () => {
    await inEnoughTime(50, async (operationTimeout) => {
      await fake.stop();
      fake = await startFakeSubgraph();
      // The first is never answered.
      fake.answer = (heard, response) => fake.heard.length > 1 && json(response, { data: { asked: heard.query } });
      const hurried = fake.ask("{ a }", { context: contextOf(undefined, { operationTimeout }) });
      const patient = fake.ask("{ a }");
      patient.catch(() => undefined);
      await expect(hurried).rejects.toThrow("cannot be reached");
      if (fake.heard.length === 0) return undefined;
      expect(await patient).toEqual({ data: { asked: "{ a }" } });
      expect(fake.heard).toHaveLength(2);
      return true;
    });
  });

  it("fail together when the one call fails", async () => {
    fake.answer = async (_heard, response) => {
      await delay(50);
      json(response, {});
    };
    const settled = await Promise.allSettled([1, 2].map(() => fake.ask("{ a }")));
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(fake.heard).toHaveLength(1);
  });

  it("leave a joiner that has less time when that is over", async () => {
    let release = (): unknown => undefined;
    fake.answer = (heard, response) => (release = () => json(response, { data: { asked: heard.query, by: subjectOf(heard) } }));
    const patient = fake.ask("{ a }");
    const hurried = fake.ask("{ a }", { context: contextOf(undefined, { operationTimeout: 40 }) });
    await expect(hurried).rejects.toThrow("cannot be reached");
    await until(() => fake.heard.length > 0);
    release();
    expect(await patient).toEqual({ data: { asked: "{ a }", by: null } });
    expect(fake.heard).toHaveLength(1);
  });
});
