import { SuggestiesDocument } from "../generated/operations";
import { startFederation, type Federation } from "../support/federation";
import { facts, type Fact } from "../support/facts";

const agendaItems = facts("zorginstituut", "zorginstituut-agendaitems");
const voorwaarden = facts("verzekeraars", "verzekeraars-contractvoorwaarden");
const prestaties = facts("nza", "nza-prestaties");

const suggested = (records: Fact[], item: Fact): string[] =>
  records
    .filter(({ zorgvormKandidaten }) => zorgvormKandidaten.some((id: string) => item.zorgvormen.includes(id)))
    .map(({ id }) => id)
    .sort();
const stated = (records: Fact[], item: Fact): string[] =>
  records
    .filter(({ zorgvormId }) => item.zorgvormen.includes(zorgvormId))
    .map(({ id }) => id)
    .sort();

describe("links that nobody but the editors suggests", () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation?.stop());

  // Items with suggestions that can be shown on one page.
  const items = agendaItems.filter(
    (item) =>
      suggested([...voorwaarden, ...prestaties], item).length > 0 &&
      [voorwaarden, prestaties].every((all) => Math.max(stated(all, item).length, suggested(all, item).length) <= 100),
  );

  it("make twelve more agenda items with a ruling complete, and are all that does", async () => {
    const complete = async (grondslag: string[]): Promise<string[]> => {
      const { data } = await federation.query(
        `query ($grondslag: [Grondslag!]!) { agendaItems(first: 100) { nodes {
           id duidingen { totaal } projecten { totaal } kennislacunes { totaal }
           contractvoorwaarden(grondslag: $grondslag) { totaal } zorgadviezen(grondslag: $grondslag) { totaal }
           prestaties(grondslag: $grondslag) { totaal }
         } } }`,
        { grondslag },
      );
      return data.agendaItems.nodes
        .filter(
          (item: any) =>
            item.duidingen.totaal &&
            (item.projecten.totaal || item.kennislacunes.totaal) &&
            (item.contractvoorwaarden.totaal || item.zorgadviezen.totaal) &&
            item.prestaties.totaal,
        )
        .map(({ id }: { id: string }) => id);
    };
    const bySources = await complete(["BRON", "AFGELEID"]);
    const withSuggestions = await complete(["BRON", "AFGELEID", "SUGGESTIE"]);
    expect(withSuggestions.filter((id) => !bySources.includes(id)).sort()).toEqual([
      "ag-ahsct-ms",
      "ag-cardiomems",
      "ag-ggz-doorlichting",
      "ag-gm-osimertinib-lokaal-gevorderde-niet-kleincellige-longkanker",
      "ag-herstelzorg-covid",
      "ag-hooggebergte",
      "ag-icd",
      "ag-knie-heup",
      "ag-multipel-myeloom",
      "ag-oefentherapie-copd",
      "ag-pted",
      "ag-til",
    ]);
  });

  it.each(items.map(({ id }) => id))("stay apart from what sources say: %s", async (agendaItem) => {
    const item = agendaItems.find(({ id }) => id === agendaItem)!;
    const { data, errors } = await federation.query(SuggestiesDocument, { agendaItem });
    expect(errors).toBeUndefined();
    const found = data.agendaItem!;
    for (const [connection, expected, grounds] of [
      [found.contractvoorwaarden, stated(voorwaarden, item), "BRON"],
      [found.voorgesteldeContractvoorwaarden, suggested(voorwaarden, item), "SUGGESTIE"],
      [found.prestaties, stated(prestaties, item), "BRON"],
      [found.voorgesteldePrestaties, suggested(prestaties, item), "SUGGESTIE"],
    ] as const) {
      expect(connection!.edges.map(({ node }) => node.id).sort()).toEqual(expected);
      expect(connection!.totaal).toBe(expected.length);
      expect(new Set(connection!.edges.map(({ grondslag }) => grondslag))).toEqual(
        new Set(expected.length > 0 ? [grounds] : []),
      );
    }
  });
});
