import type { SubgraphName } from "../../../schema/subgraphs";
import { readData } from "./data-file";
import type { DataRecord } from "./place";
import { readAll } from "./read-all";
import { runSubgraphs } from "./running";

const running = runSubgraphs();

interface Kind {
  subgraph: SubgraphName;
  type: string;
  file: string;
  /** The list at the root, and the list below a zorgvorm. */
  list: string;
  /** On what the stated ones rest. */
  grounds: string[];
  /** The lists through the zorgvormen of an agenda item or duiding. */
  through: { type: "AgendaItem" | "Duiding"; field: string }[];
}

/** Everything in the data with suggested zorgvormen. */
const KINDS: Kind[] = [
  {
    subgraph: "zonmw",
    type: "Project",
    file: "zonmw-projecten.json",
    list: "projecten",
    grounds: ["AFGELEID", "BRON"],
    through: [{ type: "AgendaItem", field: "projectenViaZorgvormen" }],
  },
  {
    subgraph: "verzekeraars",
    type: "Contractvoorwaarde",
    file: "verzekeraars-contractvoorwaarden.json",
    list: "contractvoorwaarden",
    grounds: ["AFGELEID", "BRON"],
    through: [
      { type: "AgendaItem", field: "contractvoorwaarden" },
      { type: "Duiding", field: "contractvoorwaardenViaZorgvormen" },
    ],
  },
  {
    subgraph: "verzekeraars",
    type: "Zorgadvies",
    file: "verzekeraars-zorgadviezen.json",
    list: "zorgadviezen",
    grounds: ["AFGELEID", "BRON"],
    through: [
      { type: "AgendaItem", field: "zorgadviezen" },
      { type: "Duiding", field: "zorgadviezen" },
    ],
  },
  {
    subgraph: "nza",
    type: "Prestatie",
    file: "nza-prestaties.json",
    list: "prestaties",
    grounds: ["AFGELEID", "BRON"],
    through: [{ type: "AgendaItem", field: "prestaties" }],
  },
];

type Links = Record<string, string[]>;

const recordsOf = ({ subgraph, file }: Kind): DataRecord[] => readData(subgraph, file) as DataRecord[];
const stated = ({ zorgvormen, zorgvormId }: DataRecord): string[] => zorgvormen ?? [zorgvormId].filter(Boolean);
const suggested = ({ zorgvormKandidaten = [] }: DataRecord): string[] => zorgvormKandidaten;

/** Per zorgvorm the ids of the records that are linked to it. */
function byZorgvorm(kind: Kind, linksOf: (record: DataRecord) => string[]): Links {
  const links: Links = Object.fromEntries(ZORGVORMEN.map((id) => [id, []]));
  for (const record of recordsOf(kind)) for (const id of linksOf(record)) links[id].push(record.id);
  return sorted(links);
}

const sorted = (links: Links): Links => Object.fromEntries(Object.entries(links).map(([id, to]) => [id, [...to].sort()]));

const ZORGVORMEN = (readData("zorginstituut", "zorginstituut-zorgvormen.json") as DataRecord[]).map(({ id }) => id);

const PAGE = "edges { grondslag node { id } } pageInfo { hasNextPage }";

interface List {
  edges: { grondslag: string | null; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean };
}

const idsOf = ({ edges, pageInfo }: List): string[] => {
  expect(pageInfo.hasNextPage).toBe(false);
  return edges.map(({ node }) => node.id).sort();
};

/** A list below every zorgvorm, or below an agenda item or duiding with only that zorgvorm. */
async function listsBelow(kind: Kind, type: string, field: string, args = ""): Promise<Map<string, List>> {
  const { data, errors } = await running(kind.subgraph).query(
    `query ($parents: [_Any!]!) {
      _entities(representations: $parents) { ... on ${type} { list: ${field}(first: 100${args}) { ${PAGE} } } }
    }`,
    { parents: ZORGVORMEN.map((id) => ({ __typename: type, id, zorgvormKoppelingen: [{ grondslag: "BRON", zorgvorm: { id } }] })) },
  );
  expect(errors).toBeUndefined();
  return new Map(ZORGVORMEN.map((id, index) => [id, data._entities[index].list]));
}

const linksIn = (lists: Map<string, List>): Links => Object.fromEntries([...lists].map(([id, list]) => [id, idsOf(list)]));

const grondslagenIn = (lists: Map<string, List>): string[] => [
  ...new Set([...lists.values()].flatMap(({ edges }) => edges.map(({ grondslag }) => String(grondslag)))),
];

test("195 links are suggested", () => {
  expect(KINDS.flatMap(recordsOf).flatMap(suggested)).toHaveLength(4 + 40 + 4 + 147);
});

describe.each(KINDS)("$type", (kind) => {
  test("a record has the stated zorgvormen by default; the suggested ones must be asked for", async () => {
    const nodes = await readAll(
      running(kind.subgraph),
      kind.list,
      "stated: zorgvormen { id } suggested: zorgvormen(grondslag: [SUGGESTIE]) { id }",
    );
    const linksOf = (part: string): Links =>
      sorted(Object.fromEntries(nodes.map((node) => [node.id, node[part].map(({ id }: { id: string }) => id)])));
    const inFile = (part: (record: DataRecord) => string[]): Links =>
      sorted(Object.fromEntries(recordsOf(kind).map((record) => [record.id, part(record)])));
    expect(linksOf("stated")).toEqual(inFile(stated));
    expect(linksOf("suggested")).toEqual(inFile(suggested));
  });

  test("a zorgvorm has the records that state it by default", async () => {
    const lists = await listsBelow(kind, "Zorgvorm", kind.list);
    expect(linksIn(lists)).toEqual(byZorgvorm(kind, stated));
    expect(grondslagenIn(lists).sort()).toEqual(kind.grounds);
  });

  test("a zorgvorm has the records that suggest it when asked, marked as suggestions", async () => {
    const lists = await listsBelow(kind, "Zorgvorm", kind.list, ", grondslag: [SUGGESTIE]");
    expect(linksIn(lists)).toEqual(byZorgvorm(kind, suggested));
    expect(grondslagenIn(lists)).toEqual(["SUGGESTIE"]);
  });

  test.each(kind.through)("$field of $type has no suggestions by default", async ({ type, field }) => {
    const lists = await listsBelow(kind, type, field);
    expect(linksIn(lists)).toEqual(byZorgvorm(kind, stated));
  });

  test("a filter on zorgvorm does not find suggestions", async () => {
    const fields = ZORGVORMEN.map((id, index) => `z${index}: ${kind.list}(first: 100, filter: { zorgvorm: ["${id}"] }) { ${PAGE} }`);
    const { data } = await running(kind.subgraph).query(`{ ${fields.join("\n")} }`);
    const lists = new Map(ZORGVORMEN.map((id, index): [string, List] => [id, data[`z${index}`]]));
    expect(linksIn(lists)).toEqual(byZorgvorm(kind, stated));
  });
});

test("a suggested link of a project and a zorgvorm is a proposal", async () => {
  const nodes = await readAll(running("zonmw"), "projecten", "koppelingen(status: [VOORGESTELD, BEVESTIGD, BETWIST, INGETROKKEN]) { grondslag status zorgvorm { id } }");
  const ofKind = (grondslag: string) =>
    nodes.flatMap(({ id, koppelingen }) =>
      koppelingen
        .filter(
          (koppeling: { grondslag: string; zorgvorm: object | null }) => koppeling.zorgvorm && koppeling.grondslag === grondslag,
        )
        .map(({ status, zorgvorm }: { status: string; zorgvorm: { id: string } | null }) => ({ id, status, zorgvorm })),
    );
  const inFile = recordsOf(KINDS[0]).flatMap((record) =>
    suggested(record).map((id) => ({ id: record.id, status: "VOORGESTELD", zorgvorm: { id } })),
  );
  expect(ofKind("SUGGESTIE").sort(byId)).toEqual(inFile.sort(byId));
  expect(ofKind("BRON").filter(({ status }) => status !== "BEVESTIGD")).toEqual([]);
});

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
