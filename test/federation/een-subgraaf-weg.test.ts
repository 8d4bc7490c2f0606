import { DossierDocument, type DossierQuery } from "../generated/operations";
import { startFederation, type Federation } from "../support/federation";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";

/** The fields of the dossier that each subgraph answers for; Zorginstituut answers for the item itself. */
const ANSWERS_FOR: Record<Exclude<SubgraphName, "zorginstituut">, string[]> = {
  zonmw: ["kennislacunes", "projecten"],
  verzekeraars: ["contractvoorwaarden", "zorgadviezen"],
  nza: ["prestaties"],
};

describe.each(SUBGRAPHS.map(({ name }) => name))("a dossier while %s is down", (name) => {
  let federation: Federation;
  let whole: NonNullable<DossierQuery["agendaItem"]>;
  beforeAll(async () => {
    federation = await startFederation();
    whole = (await federation.query(DossierDocument, { agendaItem: "ag-gli" })).data.agendaItem!;
    await federation.subgraphs[name].stop();
  });
  afterAll(() => federation?.stop());

  it("lacks that party's fields, and has the rest exactly", async () => {
    const { status, data, errors } = await federation.query(DossierDocument, { agendaItem: "ag-gli" });
    expect(status).toBe(200);
    expect(data.agendaItem).toEqual(without(name, whole));
    for (const { extensions } of errors!) {
      expect(extensions).toEqual({ code: "SUBGRAPH_UNAVAILABLE", subgraph: name, retry: true });
    }
    const places = errors!.map(({ path }) => path!.join("."));
    expect(places.sort()).toEqual(placesWithout(name, whole).sort());
  });

  it("still answers what does not need it", async () => {
    const roots: Record<SubgraphName, string> = {
      zorginstituut: "kaders { totaal }",
      zonmw: "projecten { totaal }",
      verzekeraars: "verzekeraars { totaal }",
      nza: "prestaties { totaal }",
    };
    const totals = { zorginstituut: 39, zonmw: 71, verzekeraars: 34, nza: 631 };
    for (const other of SUBGRAPHS.map((subgraph) => subgraph.name).filter((each) => each !== name)) {
      const { data, errors } = await federation.query(`{ list: ${roots[other]} }`);
      expect({ totaal: data.list.totaal, errors }).toEqual({ totaal: totals[other], errors: undefined });
    }
  });
});

/** What is left of a whole dossier without one party. */
function without(name: SubgraphName, whole: NonNullable<DossierQuery["agendaItem"]>): unknown {
  if (name === "zorginstituut") return null;
  const left: any = structuredClone(whole);
  for (const field of ANSWERS_FOR[name]) left[field] = null;
  // The insurers also tell what is paid for a prestatie of the NZa.
  if (name === "verzekeraars") for (const { node } of left.prestaties.edges) node.vergoedingen = null;
  return left;
}

/** Where the dossier lacks what that party would have brought. */
function placesWithout(name: SubgraphName, whole: NonNullable<DossierQuery["agendaItem"]>): string[] {
  if (name === "zorginstituut") return ["agendaItem"];
  const places = ANSWERS_FOR[name].map((field) => `agendaItem.${field}`);
  const vergoedingen = whole.prestaties!.edges!.map((_, place) => `agendaItem.prestaties.edges.${place}.node.vergoedingen`);
  return name === "verzekeraars" ? [...places, ...vergoedingen] : places;
}

describe("what hangs by an agenda item's zorgvormen, while Zorginstituut is down", () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
    await federation.subgraphs.zorginstituut.stop();
  });
  afterAll(() => federation?.stop());

  it("is unknown, not empty; what hangs by the item itself is there", async () => {
    const { data } = await federation.query(`{
      project(id: "colopec") {
        titel
        agendaItems { id projecten { totaal } projectenViaZorgvormen { totaal } contractvoorwaarden { totaal } }
      }
    }`);
    expect(data.project.agendaItems).toEqual([
      { id: "ag-hipec", projecten: { totaal: 3 }, projectenViaZorgvormen: null, contractvoorwaarden: null },
    ]);
  });
});
