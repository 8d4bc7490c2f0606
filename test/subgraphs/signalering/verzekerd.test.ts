import { Feiten } from "../../../subgraphs/signalering/src/feiten/feiten";
import { vind } from "../../../subgraphs/signalering/src/feiten/feit";
import { verzekeringVan } from "../../../subgraphs/signalering/src/feiten/verzekering";
import { Zorgvorm } from "../../../subgraphs/signalering/src/feiten/zorgvorm";
import { readGraaf } from "../../../subgraphs/signalering/src/graaf/lezen";
import { PADEN_VAN_REGELS } from "../../../subgraphs/signalering/src/graaf/paden";
import { loadSubgraph } from "../../../schema/load";
import { seededDatabase, urlsOf } from "../../support/databases";
import { graafOf } from "../../support/signalering/gevallen";
import { startSubgraph } from "../../support/subgraph";

const DAYS = ["2010-01-01", "2018-06-15", "2019-06-01", "2021-12-31", "2022-06-28", "2024-01-01", "2026-11-29", "2030-01-01"];

interface Verzekerd {
  status: string;
  duidingen: { duiding: { id: string }; van: string | null; tot: string | null }[];
}

it("says of all care, on each of these days, what Zorginstituut itself says of it", async () => {
  const zorginstituut = await startSubgraph("zorginstituut");
  const index = await loadSubgraph("signalering").createDataSource(urlsOf(seededDatabase("signalering"), "signalering").reader).initialize();
  try {
    let [compared, total] = [0, 0];
    for (let after: string | null = null; ; ) {
      const asked = DAYS.map((op, place) => `op${place}: verzekerd(op: "${op}") { status duidingen { duiding { id } van tot } }`);
      const { data } = await zorginstituut.query(
        `query ($after: String) { zorgvormen(first: 100, after: $after) { nodes { id ${asked.join(" ")} } pageInfo { hasNextPage endCursor } totaal } }`,
        { after },
      );
      const { nodes, pageInfo, totaal } = data.zorgvormen;
      total = totaal;
      const graaf = await readGraaf(index.manager, "Zorgvorm", nodes.map(({ id }: { id: string }) => id), PADEN_VAN_REGELS.Zorgvorm);
      for (const node of nodes) {
        const zorgvorm = vind(new Feiten(graaf), Zorgvorm, node.id)!;
        const ours = DAYS.map((op) => {
          const { status, uitspraken } = verzekeringVan(zorgvorm, op);
          const duidingen = uitspraken.map(({ van: { duiding, van, tot } }) => ({ id: duiding.id, van, tot }));
          return { op, status, duidingen: duidingen.sort(byId) };
        });
        const theirs = DAYS.map((op, place) => {
          const { status, duidingen }: Verzekerd = node[`op${place}`];
          return { op, status, duidingen: duidingen.map(({ duiding: { id }, van, tot }) => ({ id, van, tot })).sort(byId) };
        });
        expect({ id: node.id, verzekerd: ours }).toEqual({ id: node.id, verzekerd: theirs });
        compared += 1;
      }
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(compared).toBe(total);
  } finally {
    await index.destroy();
    await zorginstituut.stop();
  }
});

it("lets an adapted ruling say nothing of care that only the one that adapts it is about, as Zorginstituut itself has it", () => {
  const aanpassing = [{ vervangenId: "oud", aard: "AANPASSING", reikwijdte: "DEELS", grondslag: "BRON" }];
  const graaf = graafOf({
    "Duiding oud": { soort: "VOORWAARDELIJKE_TOELATING", datum: "2015-01-01", geldigTot: "2018-01-01", zorgvormen: ["x"] },
    "Duiding nieuw": { soort: "VOORWAARDELIJKE_TOELATING", datum: "2016-01-01", geldigTot: "2020-01-01", zorgvormen: ["x", "w"], vervangt: aanpassing },
    "Zorgvorm x": {},
    "Zorgvorm w": {},
  });
  const statussen = (id: string): string[] =>
    ["2017-06-01", "2019-06-01"].map((op) => verzekeringVan(vind(new Feiten(graaf), Zorgvorm, id)!, op).status);
  expect(statussen("x")).toEqual(["ONDER_VOORWAARDEN", "ONBEKEND"]);
  expect(statussen("w")).toEqual(["ONDER_VOORWAARDEN", "ONDER_VOORWAARDEN"]);
});

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
