import { loadSubgraph } from "../../../schema/load";
import type { SubgraphName } from "../../../schema/subgraphs";
import { prepareDatabase } from "../../../scripts/start/prepare";
import { ketenOf as knopenOp } from "../../../subgraphs/signalering/src/keten/keten";
import type { Bron } from "../../../subgraphs/signalering/src/volgen/feed";
import { Volger } from "../../../subgraphs/signalering/src/volgen/volger";
import { createEmptyDatabase, type TestDatabase } from "../../support/databases";
import { referencesTo } from "../../support/references";
import { graafOf } from "../../support/signalering/gevallen";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

const OP = "2026-11-29";

const running = {} as Record<SubgraphName, RunningSubgraph>;
beforeAll(async () => {
  for (const name of ["signalering", "zorginstituut", "zonmw", "nza", "verzekeraars"] as const) running[name] = await startSubgraph(name);
});
afterAll(() => Promise.all(Object.values(running).map((subgraph) => subgraph.stop())));

async function ask(name: SubgraphName, query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await running[name].query(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** What a subgraph itself tells of all agenda items. */
async function told(name: SubgraphName, selection: string): Promise<any[]> {
  const references = await referencesTo("AgendaItem");
  const query = `query ($references: [_Any!]!) { _entities(representations: $references) { ... on AgendaItem { id ${selection} } } }`;
  return (await ask(name, query, { references }))._entities;
}

interface Knoop {
  knoop: string;
  schakel: string;
  naam: string;
  van: string | null;
  tot: string | null;
  geldt: boolean | null;
  record: { __typename: string; id: string };
}
interface Keten {
  op: string;
  knopen: Knoop[];
  verbanden: { van: string; naar: string; grondslag: string | null }[];
  ontbreekt: string[];
}

const TYPES = ["AgendaItem", "Zorgvorm", "Duiding", "Kennislacune", "Project", "Contractvoorwaarde", "Prestatie", "Tarief"];
const RECORD = `record { __typename ${TYPES.map((type) => `... on ${type} { id }`).join(" ")} }`;

const ketenOf = async (agendaItem: string, op = OP): Promise<Keten> =>
  (
    await ask(
      "signalering",
      `query ($agendaItem: ID!, $op: Datum) { keten(agendaItem: $agendaItem, op: $op) {
        op knopen { knoop schakel naam van tot geldt ${RECORD} } verbanden { van naar grondslag } ontbreekt } }`,
      { agendaItem, op },
    )
  ).keten;

const SCHAKELS = ["Agenda", "Zorg", "Duiding", "Kennislacune", "Onderzoek", "Contract", "Prestatie", "Tarief"];
const idsOf = ({ knopen }: Keten, schakel: string): string[] =>
  knopen.filter((knoop) => knoop.schakel === schakel).map(({ record }) => record.id);

it("is told of every agenda item: each record once, in the order of the chain, tied to others that are in it", async () => {
  for (const { id } of await referencesTo("AgendaItem")) {
    const keten = await ketenOf(id);
    const names = keten.knopen.map(({ knoop }) => knoop);
    expect([id, new Set(names).size]).toEqual([id, names.length]);
    const places = keten.knopen.map(({ schakel }) => SCHAKELS.indexOf(schakel));
    expect([id, places]).toEqual([id, [...places].sort((one, other) => one - other)]);
    expect(idsOf(keten, "Agenda")).toContain(id);
    expect([id, keten.ontbreekt]).toEqual([id, SCHAKELS.filter((schakel) => idsOf(keten, schakel).length === 0)]);
    expect(keten.verbanden.filter(({ van, naar }) => !names.includes(van) || !names.includes(naar))).toEqual([]);
    expect(keten.verbanden.filter(({ grondslag }) => grondslag === "SUGGESTIE")).toEqual([]);
    expect(keten.knopen.filter(({ knoop, record }) => knoop !== `${record.__typename} ${record.id}`)).toEqual([]);
  }
});

it("ties each agenda item to the care that Zorginstituut itself ties it to, on the same grounds", async () => {
  for (const { id, zorgvormKoppelingen } of await told("zorginstituut", "zorgvormKoppelingen { grondslag zorgvorm { id } }")) {
    const { verbanden } = await ketenOf(id);
    const expected = zorgvormKoppelingen
      .filter(({ grondslag }: any) => grondslag !== "SUGGESTIE")
      .map(({ grondslag, zorgvorm }: any) => ({ van: `AgendaItem ${id}`, naar: `Zorgvorm ${zorgvorm.id}`, grondslag }));
    const ours = verbanden.filter(({ van, naar }) => van === `AgendaItem ${id}` && naar.startsWith("Zorgvorm "));
    expect(ours.sort((one, other) => (one.naar < other.naar ? -1 : 1))).toEqual(
      expected.sort((one: any, other: any) => (one.naar < other.naar ? -1 : 1)),
    );
  }
});

it("has what the other parties themselves tell of its care", async () => {
  const page = "(first: 100) { nodes { id } totaal }";
  const prestaties = await told("nza", `prestaties${page}`);
  const voorwaarden = await told("verzekeraars", `contractvoorwaarden${page}`);
  for (const [place, { id }] of (await referencesTo("AgendaItem")).entries()) {
    const keten = await ketenOf(id);
    const whole = prestaties[place].prestaties;
    expect(whole.nodes).toHaveLength(Math.min(100, whole.totaal));
    expect(idsOf(keten, "Prestatie")).toHaveLength(whole.totaal);
    expect(idsOf(keten, "Prestatie")).toEqual(expect.arrayContaining(whole.nodes.map((each: any) => each.id)));
    expect(idsOf(keten, "Contract")).toEqual(expect.arrayContaining(voorwaarden[place].contractvoorwaarden.nodes.map((each: any) => each.id)));
  }
});

describe("the chain of hooggebergtebehandeling", () => {
  const ITEM = "AgendaItem ag-hooggebergte";
  const [REFRACTAIR, OVERIG] = ["Zorgvorm hooggebergte-astma-ernstig-refractair", "Zorgvorm hooggebergte-astma-overig"];
  const [VAN_2014, VAN_2019] = ["Duiding st-hooggebergte-2014", "Duiding st-hooggebergte-2019"];
  const [LACUNE, PROJECT] = ["Kennislacune kl-hooggebergte", "Project refrast"];
  const VOORWAARDE = "Contractvoorwaarde vgz-hooggebergtebehandeling-machtiging";

  it("is told record by record, with when each holds", async () => {
    const { op, knopen, ontbreekt } = await ketenOf("ag-hooggebergte");
    expect(op).toBe(OP);
    expect(knopen.map(({ knoop, schakel, van, tot, geldt }) => [knoop, schakel, van, tot, geldt])).toEqual([
      [ITEM, "Agenda", "2014-12-15", null, null],
      [REFRACTAIR, "Zorg", null, null, null],
      [OVERIG, "Zorg", null, null, null],
      [VAN_2014, "Duiding", "2014-12-15", null, true],
      [VAN_2019, "Duiding", "2019-12-10", null, true],
      [LACUNE, "Kennislacune", "2019-12-10", null, null],
      [PROJECT, "Onderzoek", null, null, null],
      [VOORWAARDE, "Contract", null, null, null],
    ]);
    expect(ontbreekt).toEqual(["Prestatie", "Tarief"]);
  });

  it("is told tie by tie, each with its grounds; research is tied to what it was linked to", async () => {
    const { verbanden } = await ketenOf("ag-hooggebergte");
    expect(verbanden.map(({ van, naar, grondslag }) => [van, naar, grondslag])).toEqual([
      [ITEM, REFRACTAIR, "BRON"],
      [ITEM, OVERIG, "BRON"],
      [VOORWAARDE, VAN_2014, "AFGELEID"],
      [VAN_2014, ITEM, "AFGELEID"],
      [VAN_2014, REFRACTAIR, "BRON"],
      [VAN_2014, OVERIG, "BRON"],
      [VAN_2019, ITEM, "BRON"],
      [VAN_2019, VAN_2014, "BRON"],
      [VAN_2019, REFRACTAIR, "BRON"],
      [LACUNE, ITEM, "AFGELEID"],
      [LACUNE, PROJECT, "BRON"],
      [LACUNE, REFRACTAIR, "BRON"],
      [PROJECT, ITEM, "AFGELEID"],
      [PROJECT, REFRACTAIR, "BRON"],
    ]);
  });

  it.each([
    ["2014-12-14", false, false],
    ["2014-12-15", true, false],
    ["2019-12-09", true, false],
    ["2019-12-10", true, true],
  ])("says what holds on %s", async (op, eerste, tweede) => {
    const { knopen } = await ketenOf("ag-hooggebergte", op);
    const geldt = new Map(knopen.map(({ knoop, geldt }) => [knoop, geldt]));
    expect([geldt.get(VAN_2014), geldt.get(VAN_2019)]).toEqual([eerste, tweede]);
    // What does not hold on the day is in it all the same.
    expect(knopen).toHaveLength(8);
  });
});

describe("a chain of which a ruling was replaced by one that is not in it", () => {
  let database: TestDatabase;
  let alone: RunningSubgraph;
  beforeAll(async () => {
    database = await createEmptyDatabase("signalering");
    await prepareDatabase(loadSubgraph("signalering"), database);
    const dataSource = await loadSubgraph("signalering").createDataSource(database.writer, "signalering").initialize();
    const opvolging = (vervangenId: string) => [{ vervangenId, aard: "HERBEOORDELING", reikwijdte: "VOLLEDIG", grondslag: "BRON" }];
    const duiding = (jaar: number, more: object) => ({
      ...{ type: "Duiding", id: `van-${jaar}`, wanneer: `${jaar}-01-01T00:00:00.000Z` },
      na: { id: `van-${jaar}`, titel: String(jaar), datum: { tekst: `${jaar}-01-01`, vanaf: `${jaar}-01-01`, totEnMet: `${jaar}-01-01`, precisie: "DAG" }, ...more },
    });
    const lines = [
      { type: "AgendaItem", id: "item", wanneer: "2019-01-01T00:00:00.000Z", na: { id: "item", onderwerp: "Zorg" } },
      duiding(2020, { agendaItems: [{ agendaItemId: "item", grondslag: "BRON" }] }),
      ...[2021, 2022, 2023].map((jaar) => duiding(jaar, { vervangt: opvolging(`van-${jaar - 1}`) })),
    ];
    const feed = { lees: async (bron: Bron) => ({ wijzigingen: bron === "zorginstituut" ? lines : [], cursor: null, isLaatste: true }) };
    await new Volger({ dataSource, feed, vorm: "een", every: 0, most: 0 }).catchUp();
    await dataSource.destroy();
    alone = await startSubgraph("signalering", { database });
  });
  afterAll(async () => {
    await alone?.stop();
    await database?.drop();
  });

  it("says until when it held", async () => {
    const { data } = await alone.query(`{ keten(agendaItem: "item", op: "${OP}") { knopen { knoop tot geldt } } }`);
    expect(data!.keten.knopen).toEqual([
      { knoop: "AgendaItem item", tot: null, geldt: null },
      { knoop: "Duiding van-2020", tot: "2021-01-01", geldt: false },
      { knoop: "Duiding van-2021", tot: "2022-01-01", geldt: false },
      { knoop: "Duiding van-2022", tot: "2023-01-01", geldt: false },
    ]);
  });
});

it("has a ruling hold until it is replaced for the last of its care, piece by piece", () => {
  const deels = (zorgvormId: string) => [{
    ...{ vervangenId: "oud", aard: "HERBEOORDELING", reikwijdte: "DEELS", grondslag: "BRON" },
    voorZorgvormen: [{ zorgvormId, volledig: true }],
  }];
  const graaf = graafOf({
    "Duiding oud": { datum: "2015-01-01", zorgvormen: ["x", "y"] },
    "Duiding n1": { datum: "2020-01-01", zorgvormen: ["x"], vervangt: deels("x") },
    "Duiding n2": { datum: "2021-01-01", zorgvormen: ["y"], vervangt: deels("y") },
  });
  const oud = (op: string) => {
    const { van, tot, geldt } = knopenOp(graaf, op).knopen.find(({ sleutel }) => sleutel.id === "oud")!;
    return [van, tot, geldt];
  };
  expect(["2014-12-31", "2020-06-01", "2020-12-31", "2021-01-01", "2026-01-01"].map(oud)).toEqual([
    ["2015-01-01", "2021-01-01", false],
    ["2015-01-01", "2021-01-01", true],
    ["2015-01-01", "2021-01-01", true],
    ["2015-01-01", "2021-01-01", false],
    ["2015-01-01", "2021-01-01", false],
  ]);
});

it("there is no chain of what is no agenda item, and none on a day that does not exist", async () => {
  expect([await ketenOf("nergens"), await ketenOf("verkennend-gesprek-ggz")]).toEqual([null, null]);
  const { data, errors } = await running.signalering.query(`{ keten(agendaItem: "ag-hooggebergte", op: "2026-02-30") { op } }`);
  expect(data).toEqual({ keten: null });
  expect(errors!.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument: "op" }]);
});
