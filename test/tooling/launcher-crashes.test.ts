import { kill, Place, until, type Running } from "../support/launcher";

jest.setTimeout(180_000);

const QUESTION = `{ agendaItems(first: 1) { nodes { id } } kennislacune(id: "bewaard") { vraag } }`;

let place: Place;
let launcher: Running;

beforeAll(async () => {
  place = await Place.create();
  launcher = await place.startReady();
  await place.sql(
    "zonmw",
    `INSERT INTO kennislacune (id, vraag, sectoren, ingebracht_door, status, bronnen)
     VALUES ('bewaard', 'Blijft dit?', '{}', 'Een test', 'OPEN', '[]')`,
  );
});
beforeEach(async () => {
  if (place.processes().length === 0) launcher = await place.startReady();
});
afterAll(() => place?.clear());

/** The whole answer, with the row that was written before any crash. */
const answersInFull = async (): Promise<boolean> => {
  const { data, errors } = await place.query(QUESTION).catch(() => ({ data: null, errors: undefined }));
  return !errors && data?.agendaItems.nodes.length === 1 && data.kennislacune?.vraag === "Blijft dit?";
};

const subgraphPids = (): number[] =>
  (["zorginstituut", "zonmw", "verzekeraars", "nza"] as const).map((name) => place.subgraph(name).pid);

describe("npm start, when a part is killed", () => {
  it("says that a subgraph ended, answers without it, and starts it again, later each time", async () => {
    const others = subgraphPids().filter((pid) => pid !== place.subgraph("zonmw").pid);
    kill(place.subgraph("zonmw").pid, "SIGKILL");
    await launcher.untilSaid("zonmw: ended (SIGKILL); starting again in 0.5 s\n");
    await until(() => Boolean(place.subgraph("zonmw")));
    kill(place.subgraph("zonmw").pid, "SIGKILL");
    await launcher.untilSaid("zonmw: ended (SIGKILL); starting again in 1 s\n");
    const { data, errors } = await place.query(QUESTION);
    expect(data).toEqual({ agendaItems: { nodes: [{ id: expect.any(String) }] }, kennislacune: null });
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: "SUBGRAPH_UNAVAILABLE" }) })]);
    await launcher.untilSaid("zonmw: ready", 2);
    expect(await answersInFull()).toBe(true);
    expect(subgraphPids()).toEqual(expect.arrayContaining(others));
  });

  it("starts the gateway again", async () => {
    kill(place.gateway.pid, "SIGKILL");
    await launcher.untilSaid("gateway: ended (SIGKILL); starting again in 0.5 s\n");
    await launcher.untilSaid("gateway: ready", 2);
    expect(await answersInFull()).toBe(true);
  });

  it("starts the issuer again; tokens of before and after work", async () => {
    const before = await place.token("zonmw");
    kill(place.issuer.pid, "SIGKILL");
    await launcher.untilSaid("issuer: ended (SIGKILL); starting again in 0.5 s\n");
    await launcher.untilSaid("issuer: ready", 2);
    for (const token of [before, await place.token("zonmw")]) {
      expect((await place.query("{ viewer { organisatie } }", token)).data).toEqual({ viewer: { organisatie: "zonmw" } });
    }
  });

  it("starts PostgreSQL again; the same subgraphs find it by themselves, and nothing is lost", async () => {
    const before = subgraphPids();
    const postmaster = place.postmaster.pid;
    kill(postmaster, "SIGKILL");
    await launcher.untilSaid("postgres: ended; starting again\n");
    await launcher.untilSaid("postgres: ready\n");
    expect(place.postmaster.pid).not.toBe(postmaster);
    await until(answersInFull);
    expect(subgraphPids()).toEqual(before);
  });

  it("has lost nothing when it is killed itself: its children end, the next start takes PostgreSQL over", async () => {
    const children = place.processes("main.ts").map(({ pid }) => pid);
    const postmaster = place.postmaster.pid;
    const { gateway } = place;
    // Busy when the launcher dies, so that the next one finds its port still taken.
    kill(gateway.pid, "SIGSTOP");
    launcher.signal("SIGKILL");
    await launcher.ended;

    launcher = place.start();
    await until(() => place.holder === launcher.pid);
    kill(gateway.pid, "SIGCONT");
    await launcher.untilSaid("ready: open");
    expect(await answersInFull()).toBe(true);
    expect(place.postmaster.pid).toBe(postmaster);
    expect(children).toHaveLength(6);
    expect(place.processes("main.ts").filter(({ pid }) => children.includes(pid))).toEqual([]);

    launcher.signal("SIGTERM");
    expect(await launcher.ended).toBe(0);
    expect(place.processes()).toEqual([]);
  });
});
