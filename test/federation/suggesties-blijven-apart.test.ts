import { SuggestiesDocument } from "../generated/operations";
import { startFederation, type Federation } from "../support/federation";
import { facts, type Fact } from "../support/facts";

const agendaItems = facts("zorginstituut", "zorginstituut-agendaitems");
const voorwaarden = facts("verzekeraars", "verzekeraars-contractvoorwaarden");
const prestaties = facts("nza", "nza-prestaties");

/** Strongest first: a way is as strong as its weakest link, and of several ways the strongest counts. */
const GROUNDS = ["BRON", "AFGELEID", "SUGGESTIE"];

/** Records that are tied to an item through a zorgvorm on any of these grounds, each with the strongest of them. */
const tied = (records: Fact[], item: Fact, asked: string[]): { id: string; grondslag: string }[] =>
  records
    .flatMap(({ id, zorgvormKoppelingen }) => {
      const ways: number[] = zorgvormKoppelingen.flatMap((one: Fact) =>
        item.zorgvormKoppelingen
          .filter((other: Fact) => other.id === one.id)
          .map((other: Fact) => Math.max(GROUNDS.indexOf(one.grondslag), GROUNDS.indexOf(other.grondslag))),
      );
      const counted = ways.filter((way) => asked.includes(GROUNDS[way]));
      return counted.length > 0 ? [{ id, grondslag: GROUNDS[Math.min(...counted)] }] : [];
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
const suggested = (records: Fact[], item: Fact) => tied(records, item, ["SUGGESTIE"]);
const stated = (records: Fact[], item: Fact) => tied(records, item, ["BRON", "AFGELEID"]);

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

  it("make eleven more agenda items with a ruling complete, and are all that does", async () => {
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
    ]);
  });

  it.each(items.map(({ id }) => id))("stay apart from what sources say: %s", async (agendaItem) => {
    const item = agendaItems.find(({ id }) => id === agendaItem)!;
    const { data, errors } = await federation.query(SuggestiesDocument, { agendaItem });
    expect(errors).toBeUndefined();
    const told = data.agendaItem!;
    for (const [connection, expected] of [
      [told.contractvoorwaarden, stated(voorwaarden, item)],
      [told.voorgesteldeContractvoorwaarden, suggested(voorwaarden, item)],
      [told.prestaties, stated(prestaties, item)],
      [told.voorgesteldePrestaties, suggested(prestaties, item)],
    ] as const) {
      const found = connection!.edges.map(({ node: { id }, grondslag }) => ({ id, grondslag }));
      expect(found.sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(expected);
      expect(connection!.totaal).toBe(expected.length);
    }
  });
});
