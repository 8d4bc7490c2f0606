import { facts } from "../support/facts";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

let subgraph: RunningSubgraph;
beforeAll(async () => {
  subgraph = await startSubgraph("nza");
});
afterAll(() => subgraph?.stop());

async function ask(query: string): Promise<any> {
  const { data, errors } = await subgraph.query(query);
  expect(errors).toBeUndefined();
  return data;
}

const regels = facts("nza", "nza-bekostiging");

describe("which rules follow upon which", () => {
  const TELLS = "grondslag onderbouwing bron { titel } aard";

  it("tells what the source says, with its grounds, from both sides", async () => {
    const { regel, vorige } = await ask(`{
      regel: bekostigingsregel(id: "br-reg-24102a") { status statusTekst vervangt { vervangen { id status } ${TELLS} } vervangenDoor { aard } }
      vorige: bekostigingsregel(id: "br-reg-24102") { vervangt { aard } vervangenDoor { opvolger { id } ${TELLS} } }
    }`);
    const told = {
      grondslag: "BRON",
      onderbouwing: "het wijzigingsbesluit zegt dat deze beleidsregel is ingetrokken",
      bron: { titel: "NZa, Wijzigingsbesluit medisch-specialistische zorg, WB/REG-2025-01" },
      aard: null,
    };
    expect(regel).toEqual({
      status: "GELDEND",
      statusTekst: "gewijzigd per 1 januari 2025",
      vervangt: [
        { vervangen: { id: "br-reg-23113a", status: "VERVALLEN" }, ...told },
        { vervangen: { id: "br-reg-24102", status: "VERVALLEN" }, ...told },
      ],
      vervangenDoor: [],
    });
    expect(vorige).toEqual({ vervangt: [], vervangenDoor: [{ opvolger: { id: "br-reg-24102a" }, ...told }] });
  });

  it("takes no suggestion for a fact: who wants them asks for them", async () => {
    const count = async (args: string): Promise<number> => {
      let links = 0;
      for (let after = "null"; ; ) {
        const { list } = await ask(`{ list: bekostigingsregels(first: 100, after: ${after}) {
          nodes { vervangt${args} { grondslag } } pageInfo { hasNextPage endCursor } } }`);
        for (const { vervangt } of list.nodes) links += vervangt.length;
        if (!list.pageInfo.hasNextPage) return links;
        after = JSON.stringify(list.pageInfo.endCursor);
      }
    };
    const inFile = (...grounds: string[]): number =>
      regels.flatMap(({ vervangt }) => vervangt).filter(({ grondslag }) => grounds.includes(grondslag)).length;
    expect([inFile("BRON"), inFile("AFGELEID"), inFile("SUGGESTIE")]).toEqual([3, 12, 29]);
    expect(await count("")).toBe(15);
    expect(await count("(grondslag: [SUGGESTIE])")).toBe(29);
    const { regel } = await ask(`{ regel: bekostigingsregel(id: "nza-bwbr0036896") {
      vervangt { grondslag } suggesties: vervangt(grondslag: [SUGGESTIE]) { vervangen { id } onderbouwing } } }`);
    expect(regel).toEqual({
      vervangt: [],
      suggesties: [{ vervangen: { id: "nza-bwbr0035810" }, onderbouwing: "verwante naam, zelfde soort; volgorde alleen op BWBR-nummer" }],
    });
  });
});

describe("which rules hold on a day", () => {
  const onDay = async (day: string): Promise<string[]> => {
    const { list } = await ask(`{ list: bekostigingsregels(first: 100, filter: { geldigOp: "${day}" }) { nodes { id } } }`);
    return list.nodes.map(({ id }: { id: string }) => id);
  };

  it.each([
    ["2023-12-31", { "tb-reg-23620-02": true, "tb-reg-24619-01": false, "br-reg-24100": false, "br-reg-25105": false }],
    ["2024-01-01", { "tb-reg-23620-02": false, "tb-reg-24619-01": true, "br-reg-24100": true, "br-reg-25105": false }],
    ["2024-12-31", { "tb-reg-24619-01": true, "br-reg-24100": true, "br-reg-25105": false }],
    // Nobody wrote down that BR/REG-24100 ended: BR/REG-25105 came in its place.
    ["2025-01-01", { "tb-reg-24619-01": false, "br-reg-24100": false, "br-reg-25105": true, "tb-reg-23653-01": false }],
  ])("on %s", async (day, expected) => {
    const ids = await onDay(day);
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, ids.includes(id)]))).toEqual(expected);
  });

  it("does not follow a suggestion", async () => {
    const [opvolger, vervangen] = ["nza-bwbr0036920", "nza-bwbr0035111"];
    const { regel } = await ask(`{ regel: bekostigingsregel(id: "${vervangen}") { geldigVan vervangenDoor(grondslag: [SUGGESTIE]) { opvolger { id } } } }`);
    expect(regel).toEqual({ geldigVan: "2014-06-01", vervangenDoor: [{ opvolger: { id: opvolger } }] });
    expect(await onDay("2026-01-01")).toContain(vervangen);
  });

  it("holds today what holds on the day of today", async () => {
    const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
    const { list } = await ask(`{ list: bekostigingsregels(first: 100, filter: { alleenGeldend: true }) { nodes { id } } }`);
    const ids = list.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(await onDay(today));
    expect(ids).toContain("br-reg-25105");
    expect(ids).not.toContain("br-reg-24100");
  });
});

describe("times as precise as the source has them", () => {
  it("tells a year as a year, beside the days that follow from it", async () => {
    const TIJD = "{ tekst precisie }";
    const { wijk, keten } = await ask(`{
      wijk: bekostigingsregel(id: "exp-bekostiging-vv") {
        geldigVan geldigTot startdatum ${TIJD} einddatum ${TIJD} peildatum ${TIJD} status datumGrondslag datumOnderbouwing }
      keten: bekostigingsregel(id: "model-keten-dbc") { geldigVan geldigTot startdatum ${TIJD} einddatum ${TIJD} peildatum ${TIJD} }
    }`);
    expect(wijk).toEqual({
      geldigVan: "2016-01-01",
      geldigTot: "2022-01-01",
      startdatum: { tekst: "2016", precisie: "JAAR" },
      einddatum: { tekst: "2021-12", precisie: "MAAND" },
      peildatum: { tekst: "2020-02-26", precisie: "DAG" },
      status: "GEEVALUEERD",
      datumGrondslag: null,
      datumOnderbouwing: null,
    });
    expect(keten).toEqual({ geldigVan: "2010-01-01", geldigTot: null, startdatum: { tekst: "2010", precisie: "JAAR" }, einddatum: null, peildatum: null });
    const { regel } = await ask(`{ regel: bekostigingsregel(id: "exp-client-profielen") { status datumGrondslag datumOnderbouwing } }`);
    expect(regel).toEqual({
      status: "IN_GEBRUIK",
      datumGrondslag: "AFGELEID",
      datumOnderbouwing: "begin uit het advies van 2020, einde uit het bericht van augustus 2025 over het laatste experiment",
    });
  });

  it("tells of the sandboxes who own them and who asked for them", async () => {
    const { regel } = await ask(`{ regel: bekostigingsregel(id: "sandbox-digitale-zorg") { eigenaar { id } eigenaren { id } opdrachtgever { id } } }`);
    expect(regel).toEqual({ eigenaar: { id: "nza" }, eigenaren: [{ id: "nza" }, { id: "zorginstituut" }], opdrachtgever: { id: "vws" } });
  });

  it("has no action of the work agenda any more", async () => {
    const { list } = await ask(`{ list: bekostigingsregels(filter: { soort: [WERKAGENDA_ACTIE] }) { totaal } }`);
    expect(list).toEqual({ totaal: 0 });
  });
});

describe("what an add-on medicine may be declared for", () => {
  it("stands below its prestatie, with the grounds of the link, and says nothing of what is insured", async () => {
    const { prestatie } = await ask(`{ prestatie(id: "add-on-abatacept") { addonindicaties { totaal edges { grondslag onderbouwing node {
      id declarabel geldigVan bekostigingsregel { id nummer } prestaties { id } prestatieKoppelingen { prestatie { id } grondslag bron { titel } } } } } } }`);
    const inFile = facts("nza", "nza-addonindicaties").filter(({ prestatieId }) => prestatieId === "add-on-abatacept");
    const { bekostigingsregelId, bron } = inFile[0];
    expect(prestatie.addonindicaties.totaal).toBe(inFile.length);
    expect(prestatie.addonindicaties.edges.map(({ node }: any) => node.id).sort()).toEqual(inFile.map(({ id }) => id).sort());
    expect(prestatie.addonindicaties.edges[0]).toEqual({
      grondslag: "BRON",
      onderbouwing: "de lijst noemt stof en indicatie",
      node: {
        id: expect.any(String),
        declarabel: true,
        geldigVan: "2014-01-01",
        bekostigingsregel: { id: bekostigingsregelId, nummer: regels.find(({ id }) => id === bekostigingsregelId)!.nummer },
        prestaties: [{ id: "add-on-abatacept" }],
        prestatieKoppelingen: [{ prestatie: { id: "add-on-abatacept" }, grondslag: "BRON", bron: { titel: bron.titel } }],
      },
    });
  });
});

describe("what a tarief rests on", () => {
  it("tells how it is tied to its prestatie, where its days come from, and which rule it stands in", async () => {
    const { tarief, regel } = await ask(`{
      tarief(id: "ggz-dbc-000-2013-nza-maximumtarief") { prestatieGrondslag prestatieOnderbouwing geldigVan geldigTot
        geldigheidGrondslag geldigheidOnderbouwing bekostigingsregel { id } }
      regel: bekostigingsregel(id: "nza-bwbr0032499") { tarieven { totaal } }
    }`);
    expect(tarief).toEqual({
      prestatieGrondslag: "BRON",
      prestatieOnderbouwing: "de bron noemt prestatie en bedrag",
      geldigVan: "2013-01-01",
      geldigTot: "2014-01-01",
      geldigheidGrondslag: "AFGELEID",
      geldigheidOnderbouwing: "kalenderjaar van het tarief",
      bekostigingsregel: { id: "nza-bwbr0032499" },
    });
    expect(regel).toEqual({ tarieven: { totaal: 141 } });
  });
});
