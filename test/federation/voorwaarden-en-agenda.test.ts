import { daysOf } from "../support/days";
import { facts, type Fact } from "../support/facts";
import { startFederation, type Federation } from "../support/federation";
import { toEnum } from "../support/filters";

const duidingen = facts("zorginstituut", "zorginstituut-duidingen");
const agendaItems = facts("zorginstituut", "zorginstituut-agendaitems");
const kaders = facts("zorginstituut", "zorginstituut-kaders");
const contractvoorwaarden = facts("verzekeraars", "verzekeraars-contractvoorwaarden");
const zorgadviezen = facts("verzekeraars", "verzekeraars-zorgadviezen");
const prestaties = facts("nza", "nza-prestaties");

const GRONDSLAGEN = ["BRON", "AFGELEID", "SUGGESTIE"];
/** The zorgvormen that a record is about as a fact. */
const sure = ({ zorgvormKoppelingen }: Fact): string[] =>
  zorgvormKoppelingen.filter(({ grondslag }: Fact) => grondslag !== "SUGGESTIE").map(({ id }: Fact) => id);
const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
const idsOf = (records: { id: string }[]): string[] => records.map(({ id }) => id).sort();

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation?.stop());

async function ask(query: string, variables = {}) {
  const { data, errors, calls, statements } = await federation.query(query, variables);
  expect(errors).toBeUndefined();
  return { data, calls, statements };
}

/** All nodes of a list at the root. */
async function all(list: string, selection: string): Promise<any[]> {
  const nodes: any[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await ask(
      `query ($after: String) { list: ${list}(first: 100, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    nodes.push(...data.list.nodes);
    if (!data.list.pageInfo.hasNextPage) return nodes;
    after = data.list.pageInfo.endCursor;
  }
}

describe("agenda items about the care of another party's record", () => {
  /** The place in GRONDSLAGEN of the best way to each agenda item: its weakest link. */
  function waysOf({ zorgvormKoppelingen }: Fact): Map<string, number> {
    const ways = new Map<string, number>();
    for (const own of zorgvormKoppelingen) {
      for (const { id, zorgvormKoppelingen: theirs } of agendaItems) {
        for (const { grondslag } of theirs.filter((each: Fact) => each.id === own.id)) {
          const weakest = Math.max(GRONDSLAGEN.indexOf(own.grondslag), GRONDSLAGEN.indexOf(grondslag));
          ways.set(id, Math.min(ways.get(id) ?? 9, weakest));
        }
      }
    }
    return ways;
  }

  it.each([
    ["contractvoorwaarden", contractvoorwaarden, 120, 92],
    ["zorgadviezen", zorgadviezen, 13, 11],
    ["prestaties", prestaties, 186, 50],
  ] as const)("are told of %s, each once, on the weakest grounds of its best way", async (list, records, some, certain) => {
    const nodes = await all(list, "id agendaItems { id onderwerp } agendaItemKoppelingen { grondslag agendaItem { id onderwerp } }");
    const expected = records.map((fact) => {
      const ways = [...waysOf(fact)].map(([id, place]) => ({ id, grondslag: GRONDSLAGEN[place] })).sort(byId);
      return { id: fact.id, facts: ways.filter(({ grondslag }) => grondslag !== "SUGGESTIE").map(({ id }) => id), ways };
    });
    const told = nodes.map(({ id, agendaItems: feiten, agendaItemKoppelingen }) => ({
      id,
      facts: idsOf(feiten),
      ways: agendaItemKoppelingen.map(({ grondslag, agendaItem }: any) => ({ id: agendaItem.id, grondslag })).sort(byId),
    }));
    expect(told.sort(byId)).toEqual(expected.sort(byId));
    expect(told.filter(({ ways }) => ways.length > 0)).toHaveLength(some);
    expect(told.filter(({ facts: known }) => known.length > 0)).toHaveLength(certain);
    // In the order of their subjects, however many zorgvormen they come by.
    const subjects: string[][] = nodes.map((node) => node.agendaItemKoppelingen.map(({ agendaItem }: any) => agendaItem.onderwerp));
    for (const each of subjects) expect(each).toEqual([...each].sort(new Intl.Collator("nl").compare));
  });

  it("take one call more for a page of a hundred, and one statement", async () => {
    const { data, calls, statements } = await ask(
      `{ prestaties(first: 100) { nodes { agendaItems { id } agendaItemKoppelingen { grondslag agendaItem { onderwerp } } } } }`,
    );
    expect(data.prestaties.nodes).toHaveLength(100);
    expect(calls).toEqual({ nza: 1, zorginstituut: 1 });
    // Of the prestaties, and of their zorgvormen; and all agenda items at once.
    expect(statements).toEqual({ nza: 2, zorginstituut: 1 });
  });

  it("tell the reason and the source of the link between item and care, and are unknown without the zorgvormen", async () => {
    const { data } = await ask(`{ contractvoorwaarde(id: "cz-oefentherapie-copd-maximale-gebruiksduur") {
      agendaItems { id } agendaItemKoppelingen { grondslag onderbouwing bron { titel } agendaItem { id } } } }`);
    const link = agendaItems
      .find(({ id }) => id === "ag-oefentherapie-copd")!
      .zorgvormKoppelingen.find((each: Fact) => each.grondslag === "BRON");
    expect(data.contractvoorwaarde.agendaItems).toEqual([{ id: "ag-oefentherapie-copd" }]);
    expect(data.contractvoorwaarde.agendaItemKoppelingen).toContainEqual({
      grondslag: "BRON",
      onderbouwing: link.onderbouwing,
      bron: link.bron && { titel: link.bron.titel },
      agendaItem: { id: "ag-oefentherapie-copd" },
    });
    const { data: direct } = await federation.subgraphs.zorginstituut.query(
      `query ($records: [_Any!]!) { _entities(representations: $records) {
        ... on Prestatie { agendaItems { id } agendaItemKoppelingen { grondslag } } } }`,
      { records: [{ __typename: "Prestatie", id: "a" }, { __typename: "Prestatie", id: "b", zorgvormKoppelingen: [] }] },
    );
    expect(direct._entities).toEqual([
      { agendaItems: null, agendaItemKoppelingen: null },
      { agendaItems: [], agendaItemKoppelingen: [] },
    ]);
  });
});

describe("conditions of duidingen and what carries them out", () => {
  const carrying = contractvoorwaarden.flatMap(({ id, duidingKoppelingen }) =>
    duidingKoppelingen.filter(({ voorwaardeId }: Fact) => voorwaardeId).map((koppeling: Fact) => ({ ...koppeling, van: id })),
  );

  it("welke voorwaarden uit onze duidingen staan in contracten", async () => {
    const nodes = await all(
      "duidingsvoorwaarden",
      `id soort tekst duiding { id titel } bronnen { titel } uitvoering {
        contractvoorwaarden { totaal edges { relatie grondslag onderbouwing node { id } } } zorgadviezen { totaal } }`,
    );
    const expected = duidingen.flatMap((duiding) =>
      duiding.voorwaarden.map(({ id, soort, tekst }: Fact) => ({
        id,
        soort: toEnum(soort),
        tekst,
        duiding: { id: duiding.id, titel: duiding.titel },
        uitvoering: carrying
          .filter(({ voorwaardeId }) => voorwaardeId === id)
          .map(({ van, grondslag, onderbouwing }) => ({ relatie: "VOERT_VOORWAARDE_UIT", grondslag, onderbouwing, node: { id: van } }))
          .sort((one, other) => byId(one.node, other.node)),
      })),
    );
    const told = nodes.map(({ bronnen, uitvoering, ...rest }) => {
      expect(bronnen.length).toBeGreaterThan(0);
      expect(uitvoering.contractvoorwaarden.totaal).toBe(uitvoering.contractvoorwaarden.edges.length);
      expect(uitvoering.zorgadviezen.totaal).toBe(0);
      const { edges } = uitvoering.contractvoorwaarden;
      return { ...rest, uitvoering: edges.sort((one: any, other: any) => byId(one.node, other.node)) };
    });
    expect(told.sort(byId)).toEqual(expected.sort(byId));
    expect([nodes.length, carrying.length, carrying.filter(({ grondslag }) => grondslag === "BRON").length]).toEqual([116, 30, 11]);
    // The copy that the insurers' file has of a text is that text.
    const copies = carrying.map(({ voorwaardeId, voorwaardeTekst }) => ({ id: voorwaardeId, tekst: voorwaardeTekst }));
    for (const copy of copies) expect(nodes).toContainEqual(expect.objectContaining(copy));

    const { calls, statements } = await ask(`{ duidingsvoorwaarden(first: 100) { nodes { tekst duiding { titel }
      uitvoering { contractvoorwaarden { nodes { omschrijving } } zorgadviezen { nodes { onderwerp } } } } } }`);
    expect(calls).toEqual({ zorginstituut: 1, verzekeraars: 1 });
    expect(statements).toEqual({ zorginstituut: 2, verzekeraars: 2 });
  });

  it("the other way: the terms that carry a condition out, of everybody or of one insurer", async () => {
    const { data, calls } = await ask(`{ contractvoorwaarden(first: 100, filter: { relatieMetDuiding: [VOERT_VOORWAARDE_UIT] }) {
      totaal nodes { id duidingsvoorwaarden { id tekst duiding { titel } } } } }`);
    const { totaal, nodes } = data.contractvoorwaarden;
    expect([totaal, idsOf(nodes)]).toEqual([nodes.length, [...new Set(carrying.map(({ van }) => van))].sort()]);
    expect(totaal).toBe(28);
    for (const { id, duidingsvoorwaarden } of nodes) {
      const named = carrying.filter(({ van }) => van === id);
      expect(idsOf(duidingsvoorwaarden)).toEqual(named.map(({ voorwaardeId }) => voorwaardeId).sort());
      for (const each of duidingsvoorwaarden) {
        const { id: duiding, voorwaardeTekst } = named.find(({ voorwaardeId }) => voorwaardeId === each.id)!;
        const { titel } = duidingen.find((one) => one.id === duiding)!;
        expect(each).toEqual({ id: each.id, tekst: voorwaardeTekst, duiding: { titel } });
      }
    }
    expect(calls).toEqual({ verzekeraars: 1, zorginstituut: 1 });
  });

  it("op welke duiding rust onze voorwaarde", async () => {
    const { data } = await ask(`{ contractvoorwaarde(id: "ozf-intra-arteriele-trombectomie-deelname-aan-onderzoek") {
      duidingen { id titel } duidingsvoorwaarden { tekst }
      duidingKoppelingen { relatie grondslag onderbouwing duiding { id } voorwaarde { tekst soort } } } }`);
    const { titel, voorwaarden } = duidingen.find(({ id }) => id === "vt-iat")!;
    const tekst = "vergoeding alleen bij deelname aan onderzoek naar (kosten)effectiviteit";
    expect(data.contractvoorwaarde).toEqual({
      duidingen: [{ id: "vt-iat", titel }],
      duidingsvoorwaarden: [{ tekst }],
      duidingKoppelingen: [
        {
          relatie: "VOERT_VOORWAARDE_UIT",
          grondslag: "BRON",
          onderbouwing: "de voorwaarde volgt uit de voorwaardelijke toelating: vergoeding alleen bij deelname aan onderzoek",
          duiding: { id: "vt-iat" },
          voorwaarde: { tekst, soort: toEnum(voorwaarden[0].soort) },
        },
      ],
    });
  });

  it("duidingen sinds 1 januari 2025 met voorwaarden aan levering", async () => {
    // Which kinds are about delivery no source says: who asks names them.
    const soorten = ["BEKWAAMHEID", "CONCENTRATIE", "EXPERTISECENTRA", "INDICATIECOMMISSIE", "KWALITEIT", "REGISTRATIE", "VOLUMENORM"];
    const { data } = await ask(
      `query ($soorten: [DuidingsvoorwaardeSoort!]!) {
        duidingen(first: 100, filter: { datumVan: "2025-01-01", voorwaardesoort: $soorten }) {
          totaal nodes { id datum { tekst } voorwaarden { soort tekst uitvoering { contractvoorwaarden { totaal } } } } } }`,
      { soorten },
    );
    const expected = duidingen.filter(
      ({ datum, voorwaarden }) => datum >= "2025" && voorwaarden.some(({ soort }: Fact) => soorten.includes(toEnum(soort)!)),
    );
    expect(idsOf(data.duidingen.nodes)).toEqual(idsOf(expected));
    expect(data.duidingen.totaal).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
    for (const { id, voorwaarden } of data.duidingen.nodes) {
      const inFile: Fact[] = duidingen.find((each) => each.id === id)!.voorwaarden;
      expect(voorwaarden).toEqual(
        inFile.map(({ id: voorwaarde, soort, tekst }) => ({
          soort: toEnum(soort),
          tekst,
          uitvoering: {
            contractvoorwaarden: { totaal: carrying.filter(({ voorwaardeId }) => voorwaardeId === voorwaarde).length },
          },
        })),
      );
    }
  });
});

describe("other questions of a working day, in one query each", () => {
  it("zorgadviestrajecten ggz en welk besluit elke verzekeraar daarna nam", async () => {
    const { data } = await ask(`{ zorgadviezen(first: 100, filter: { soort: [ZORGADVIESTRAJECT_GGZ] }) { totaal nodes {
      id datum { tekst } categorie aanspraak organisatie { id } zorgvormen { id
        zorgadviezen(filter: { soort: [OORDEEL_VERZEKERAAR, OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST] }) {
          nodes { id verzekeraar { id } datum { tekst } aanspraak } }
        contractvoorwaarden(filter: { aard: [CONTRACTVOORWAARDE] }) { nodes { id verzekeraar { id } soort geldigVan } } } } } }`);
    const trajecten = zorgadviezen.filter(({ soort }) => soort === "zorgadviestraject-ggz");
    expect([data.zorgadviezen.totaal, idsOf(data.zorgadviezen.nodes)]).toEqual([15, idsOf(trajecten)]);
    // What insurers decided is told as far as a traject's care is known; without a zorgvorm it is not known.
    const about = (records: Fact[], zorgvorm: string) => idsOf(records.filter((fact) => sure(fact).includes(zorgvorm)) as never);
    const oordelen = zorgadviezen.filter(({ soort }) => soort.startsWith("oordeel-verzekeraar"));
    const contracten = contractvoorwaarden.filter(({ auteurSoort }) =>
      /^(verzekeraar|niet-genoemde-verzekeraars)$/.test(auteurSoort),
    );
    for (const { id, organisatie, zorgvormen } of data.zorgadviezen.nodes) {
      const fact = trajecten.find((each) => each.id === id)!;
      expect(organisatie).toEqual({ id: fact.organisatie });
      expect(idsOf(zorgvormen)).toEqual(sure(fact).sort());
      for (const zorgvorm of zorgvormen) {
        expect(idsOf(zorgvorm.zorgadviezen.nodes)).toEqual(about(oordelen, zorgvorm.id));
        expect(idsOf(zorgvorm.contractvoorwaarden.nodes)).toEqual(about(contracten, zorgvorm.id));
      }
    }
  });

  it("gepast gebruik in de ggz met duidingen, onderzoek, voorwaarden", async () => {
    const { data, calls } = await ask(`{ agendaItems(first: 100, filter: { fase: [GEPAST_GEBRUIK], sector: [GGZ] }) { nodes { id
      duidingen { totaal } duidingenViaZorgvormen { totaal } projecten { totaal } contractvoorwaarden { totaal } } } }`);
    const { nodes } = data.agendaItems;
    const isGgz = ({ zorgsector }: Fact): boolean => /geestelijke gezondheidszorg/.test(zorgsector ?? "");
    const ggz = agendaItems.filter((fact) => fact.fase === "gepast gebruik" && isGgz(fact));
    expect(idsOf(nodes)).toEqual(idsOf(ggz));
    expect(nodes.length).toBeGreaterThan(0);
    for (const { id, contractvoorwaarden: { totaal } } of nodes) {
      const care = sure(ggz.find((each) => each.id === id)!);
      const about = contractvoorwaarden.filter((fact) => sure(fact).some((each) => care.includes(each)));
      expect([id, totaal]).toEqual([id, about.length]);
    }
    expect(calls).toEqual({ zorginstituut: 1, zonmw: 1, verzekeraars: 1 });
  });

  it("welke screenings en geschiladviezen gaan over deze zorg", async () => {
    const { data } = await ask(`{ zorgvorm(id: "zorg-psoriasis") {
      duidingen(filter: { productsoort: ["screening", "geschiladvies"] }) { nodes { id productsoort { id } } }
      producten(filter: { productsoort: ["screening", "geschiladvies"] }) { nodes { id } } } }`);
    expect(data.zorgvorm).toEqual({
      duidingen: { nodes: [{ id: "sys-huid-2019", productsoort: { id: "screening" } }] },
      producten: { nodes: [] },
    });
  });

  it("welke kaders golden op 1 januari 2024", async () => {
    const { data } = await ask(`{ kaders(first: 100, filter: { geldigOp: "2024-01-01" }) { totaal nodes { id } } }`);
    const first = (time: string): string => daysOf(time).first;
    const held = kaders.filter(
      ({ geldigVan, geldigTot, status }) =>
        geldigVan !== null &&
        !status.startsWith("gepland") &&
        first(geldigVan) <= "2024-01-01" &&
        (geldigTot === null || first(geldigTot) > "2024-01-01"),
    );
    expect(idsOf(data.kaders.nodes)).toEqual(idsOf(held));
    expect(data.kaders.totaal).toBe(held.length);
  });

  it("welke verzekeraar contracteert een aanbieder onder de volumenorm: the norms and volumes are told, contracts are not", async () => {
    const { data } = await ask(`{ zorgadviezen(filter: { soort: [INKOOPADVIES_VOLUMENORM] }) { nodes {
      id onderwerp organisatie { id } volume norm volumeJaar
      zorgvormen { contractvoorwaarden(filter: { soort: [VOLUMENORM] }) { nodes { id } } } } } }`);
    const adviezen = zorgadviezen.filter(({ soort }) => soort === "inkoopadvies-volumenorm");
    const told = data.zorgadviezen.nodes.map(({ id, volume, norm, volumeJaar }: any) => ({ id, volume, norm, volumeJaar }));
    const expected = adviezen.map(({ id, volume, norm, volumeJaar }) => ({ id, volume, norm, volumeJaar }));
    expect(told.sort(byId)).toEqual(expected.sort(byId));
    expect(told).toHaveLength(4);
  });

  it("wat veranderde in duidingen over zorg die ik contracteer: by the care of one's own terms, when each was last changed", async () => {
    const { data } = await ask(`{ contractvoorwaarden(first: 100, filter: { concern: ["vgz-concern"] }) { nodes { id zorgvormen { id
      duidingen { nodes { id geschiedenis(first: 1) { nodes { soort wanneer } } } } } } } }`);
    const care = data.contractvoorwaarden.nodes.flatMap(({ zorgvormen }: any) => zorgvormen);
    const rulings = care.flatMap((zorgvorm: any) => zorgvorm.duidingen.nodes);
    expect(rulings.length).toBeGreaterThan(0);
    for (const { geschiedenis } of rulings) expect(geschiedenis.nodes).toEqual([{ soort: "TOEGEVOEGD", wanneer: expect.any(String) }]);
  });
});
