import { log } from "@pakketgraaf/process";
import { Connections, everySoOften, verifyPending, type Verdict } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../schema/load";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../support/databases";
import { facts } from "../support/facts";
import { BRONNEN, countLogLines, type Mutation, write } from "../support/mutations";
import { startSubgraph } from "../support/subgraph";
import { viewerOf } from "../support/viewers";

const zonmw = loadSubgraph("zonmw");
const VOORSTELLEN: Mutation = {
  name: "koppelingVoorstellen",
  type: "KoppelingVoorstellenInput",
  record: "koppeling",
  selection: "id",
};
const projects = facts("zonmw", "zonmw-projecten").slice(0, 12).map(({ id }) => id);

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe("verifying what had to wait for its owner", () => {
  let database: TestDatabase;
  let replicas: Connections[];
  beforeAll(async () => {
    database = await createSeededDatabase("zonmw");
    replicas = [1, 2, 3].map(() => new Connections(zonmw.createDataSource, database));
    for (const { open } of replicas) await open.initialize();
    const subgraph = await startSubgraph("zonmw", { database, owners: { check: async () => "unreachable" } });
    for (const [place, projectId] of projects.entries()) {
      const input = { projectId, agendaItemId: `later-${place}`, grondslag: "BRON", onderbouwing: "Dezelfde vraag.", bronnen: BRONNEN };
      expect((await write(subgraph, VOORSTELLEN, input, viewerOf("zonmw"))).fouten).toEqual([]);
    }
    await subgraph.stop();
  });
  afterAll(async () => {
    await Promise.all((replicas ?? []).map((connections) => connections.destroy()));
    await database?.drop();
  });

  const verify = (connections: Connections, check: (id: string) => Promise<Verdict>) =>
    verifyPending(connections, ["zonmw"], zonmw, { check: (_type, id) => check(id) });

  const standing = (): Promise<Record<string, number>> =>
    asSuperuser(database.name, async (client) => {
      const { rows } = await client.query<{ verificatie: string; count: number }>(
        `SELECT verificatie, count(*)::int AS count FROM intern.koppeling WHERE agenda_item_id LIKE 'later-%' GROUP BY 1`,
      );
      return Object.fromEntries(rows.map(({ verificatie, count }) => [verificatie, count]));
    });

  it("asks about all at once, so that an owner who does not answer is waited for once", async () => {
    const lines = await countLogLines(database);
    let asked = 0;
    const settled = await verify(replicas[0], async () => {
      asked += 1;
      // None is answered before all are asked.
      while (asked < projects.length) await pause(5);
      return "unreachable";
    });
    expect([asked, settled]).toEqual([projects.length, 0]);
    expect(await standing()).toEqual({ NOG_NIET_GEVERIFIEERD: projects.length });
    expect(await countLogLines(database)).toBe(lines);
  });

  it("is done by one replica at a time, and settles each reference once", async () => {
    const lines = await countLogLines(database);
    const asked: string[] = [];
    let ended = 0;
    const verdictOf = async (id: string): Promise<Verdict> => {
      asked.push(id);
      while (ended < replicas.length - 1) await pause(5);
      return id.endsWith("1") ? "unknown" : id.endsWith("0") ? "unreachable" : "known";
    };
    const settled = await Promise.all(
      replicas.map((connections) => verify(connections, verdictOf).finally(() => (ended += 1))),
    );
    // Of later-0 to later-11 two end in 1, and two in 0.
    expect(settled.sort((a, b) => a - b)).toEqual([0, 0, 10]);
    expect(asked).toHaveLength(projects.length);
    expect(await standing()).toEqual({ GEVERIFIEERD: 8, ONBEKEND: 2, NOG_NIET_GEVERIFIEERD: 2 });
    expect(await countLogLines(database)).toBe(lines + 10);
  });

  it("asks again about what is left, and of nothing else", async () => {
    const asked: string[] = [];
    const again = () =>
      verify(replicas[1], async (id) => {
        asked.push(id);
        return "known";
      });
    expect([await again(), await again()]).toEqual([2, 0]);
    expect(asked.sort()).toEqual(["later-0", "later-10"]);
    expect(await standing()).toEqual({ GEVERIFIEERD: 10, ONBEKEND: 2 });
  });
});

describe("what is done every so often", () => {
  it("goes on after a failure, never twice at a time, and ends when it is stopped", async () => {
    const said = jest.spyOn(log, "error").mockImplementation(() => undefined);
    let [runs, running, most] = [0, 0, 0];
    const { stop } = everySoOften(async () => {
      runs += 1;
      running += 1;
      most = Math.max(most, running);
      await pause(40);
      running -= 1;
      if (runs === 1) throw new Error("the database is away");
    }, 5, "references are not verified");
    try {
      while (runs < 3) await pause(5);
      const before = runs;
      await stop();
      // What was running is waited for, and no more.
      expect([running, most]).toEqual([0, 1]);
      expect(runs).toBe(before);
      expect(said.mock.calls).toEqual([["references are not verified: the database is away"]]);
      await pause(60);
      expect(runs).toBe(before);
    } finally {
      said.mockRestore();
    }
  });
});
