import { isObjectType } from "graphql";
import { DossierDocument, type DossierQuery } from "../generated/operations";
import { startFederation, type Federation } from "../support/federation";
import { isExternal, schemaOf } from "../support/schema-walk";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";

type Dossier = NonNullable<DossierQuery["agendaItem"]>;

/** The fields of the dossier that a subgraph answers for; Zorginstituut answers for the item itself. */
const answersFor = (name: SubgraphName, whole: Dossier): string[] => {
  const { AgendaItem } = schemaOf(name).getTypeMap();
  const fields = isObjectType(AgendaItem) ? Object.values(AgendaItem.getFields()) : [];
  return fields.filter((field) => field.name in whole && field.name !== "id" && !isExternal(field)).map((field) => field.name);
};

/** @param first another number is another question: no cache has the answer */
const totalOf = (name: SubgraphName, first: number): string => `{ list: ${name}Wijzigingen(first: ${first}) { totaal } }`;

describe.each(SUBGRAPHS.map(({ name }) => name))("a dossier while %s is down", (name) => {
  let federation: Federation;
  let whole: Dossier;
  const totals: Record<string, unknown> = {};
  beforeAll(async () => {
    federation = await startFederation();
    whole = (await federation.query(DossierDocument, { agendaItem: "ag-gli" })).data.agendaItem!;
    for (const each of SUBGRAPHS) totals[each.name] = (await federation.query(totalOf(each.name, 1))).data;
    await federation.subgraphs[name].stop();
  });
  afterAll(() => federation?.stop());

  it("lacks that party's fields, and has the rest exactly", async () => {
    const { status, data, errors } = await federation.query(DossierDocument, { agendaItem: "ag-gli" });
    expect(status).toBe(200);
    expect(data.agendaItem).toEqual(without(name, whole));
    for (const { extensions } of errors ?? []) {
      expect(extensions).toEqual({ code: "SUBGRAPH_UNAVAILABLE", subgraph: name, retry: true });
    }
    const places = (errors ?? []).map(({ path }) => path!.join("."));
    expect(places.sort()).toEqual(placesWithout(name, whole).sort());
  });

  it("still answers what does not need it", async () => {
    for (const { name: other } of SUBGRAPHS.filter((each) => each.name !== name)) {
      const { data, errors } = await federation.query(totalOf(other, 2));
      expect({ data, errors }).toEqual({ data: totals[other], errors: undefined });
      expect(data.list.totaal).toBeGreaterThan(0);
    }
  });
});

/** What is left of a whole dossier without one party. */
function without(name: SubgraphName, whole: Dossier): unknown {
  if (name === "zorginstituut") return null;
  const left: any = structuredClone(whole);
  for (const field of answersFor(name, whole)) left[field] = null;
  // The insurers also tell what is paid for a prestatie of the NZa.
  if (name === "verzekeraars") for (const { node } of left.prestaties.edges) node.vergoedingen = null;
  return left;
}

/** Where the dossier lacks what that party would have brought. */
function placesWithout(name: SubgraphName, whole: Dossier): string[] {
  if (name === "zorginstituut") return ["agendaItem"];
  const places = answersFor(name, whole).map((field) => `agendaItem.${field}`);
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
      { id: "ag-hipec", projecten: { totaal: 4 }, projectenViaZorgvormen: null, contractvoorwaarden: null },
    ]);
  });
});
