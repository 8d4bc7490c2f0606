import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

let database: TestDatabase;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  database = await createSeededDatabase("zorginstituut");
  subgraph = await startSubgraph("zorginstituut", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

const ask = async (query: string, variables?: Record<string, unknown>): Promise<any> => {
  const { data, errors } = await subgraph.query(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

const idsOf = ({ nodes }: { nodes: { id: string }[] }): string[] => nodes.map(({ id }) => id);

it("tells an agenda with what is on it, by what criteria, and that a list of its subjects is not whole", async () => {
  const { pakketagenda, implementatie } = await ask(`{
    pakketagenda: agenda(id: "pakketagenda-2023") {
      naam soort status peildatum { tekst } geldigVan { tekst } geldigTot { tekst } eigenaren { naam } betrokkenen { id }
      sectoren sectorKoppelingen { sector tekst grondslag } kader { id } criteria { id }
      onderwerpen { totaal } aantalOnderwerpenVolgensBron onderwerpenVolledig opmerking alsAgendaItem { id isAgenda agenda { id } }
    }
    implementatie: agenda(id: "zegg-implementatieagenda") {
      aantalOnderwerpenVolgensBron onderwerpenVolledig
      onderwerpen { totaal edges { grondslag onderbouwing bron { titel } node { id agendas { id } } } }
    }
  }`);
  expect(pakketagenda).toEqual({
    naam: "Pakketagenda passende zorg 2023",
    soort: "PAKKETAGENDA",
    status: "GEPUBLICEERD",
    peildatum: { tekst: "2023-07-18" },
    geldigVan: { tekst: "2023-07-18" },
    geldigTot: null,
    eigenaren: [{ naam: "Zorginstituut Nederland" }],
    betrokkenen: [{ id: "patientenfederatie" }, { id: "zorgverleners" }, { id: "zorgverzekeraars" }],
    sectoren: ["HUISARTSENZORG", "WIJKVERPLEGING", "GGZ", "LANGDURIGE_ZORG"],
    sectorKoppelingen: [
      { sector: "HUISARTSENZORG", tekst: "huisartsenzorg", grondslag: "BRON" },
      { sector: "WIJKVERPLEGING", tekst: "wijkverpleging", grondslag: "BRON" },
      { sector: "GGZ", tekst: "geestelijke gezondheidszorg", grondslag: "BRON" },
      { sector: "LANGDURIGE_ZORG", tekst: "langdurige zorg", grondslag: "BRON" },
    ],
    kader: null,
    criteria: [{ id: "arbeidsinzet" }, { id: "financieel-beslag" }, { id: "gezondheidswinst" }, { id: "klimaat-milieu" }, { id: "ziektelast" }],
    onderwerpen: { totaal: 0 },
    aantalOnderwerpenVolgensBron: 13,
    onderwerpenVolledig: false,
    opmerking:
      "de 13 onderwerpen staan niet in de geraadpleegde tekst; bij langdurige zorg gaat het om samenwerking van professionele en vrijwilligersnetwerken; de bron zegt 6 criteria en noemt er 5",
    alsAgendaItem: [{ id: "pakketagenda-2023", isAgenda: true, agenda: { id: "pakketagenda-2023" } }],
  });
  expect(implementatie).toEqual({
    aantalOnderwerpenVolgensBron: 100,
    onderwerpenVolledig: false,
    onderwerpen: {
      totaal: 1,
      edges: [
        {
          grondslag: "AFGELEID",
          onderbouwing: "implementatie is overgedragen aan ZE&GG; de agenda zelf is niet geraadpleegd",
          bron: { titel: "Passende zorg verbetertraject Artrose van knie en heup, afgerond (werkagenda Zorginstituut)" },
          node: { id: "ag-knie-heup", agendas: [{ id: "zegg-implementatieagenda" }, { id: "zinnige-zorg" }] },
        },
      ],
    },
  });
});

it("tells of an agenda item on which agendas it stands, a suggestion apart, and finds the items of an agenda", async () => {
  const { item, agenda, metSuggesties, items } = await ask(`{
    item: agendaItem(id: "ag-multipel-myeloom") {
      agendas { id } isAgenda agenda { id } agendaKoppelingen { agenda { id } grondslag onderbouwing bron { titel } } }
    agenda(id: "iza-herbeoordelingen") { onderwerpen { totaal nodes { id } } }
    metSuggesties: agenda(id: "iza-herbeoordelingen") { onderwerpen(grondslag: [BRON, AFGELEID, SUGGESTIE]) { totaal edges { grondslag node { id } } } }
    items: agendaItems(filter: { agenda: ["werkagenda-passende-zorg", "iza-herbeoordelingen"] }) { totaal nodes { id } }
  }`);
  expect(item).toEqual({
    agendas: [],
    isAgenda: false,
    agenda: null,
    agendaKoppelingen: [
      {
        agenda: { id: "iza-herbeoordelingen" },
        grondslag: "SUGGESTIE",
        onderbouwing: "bron noemt herbeoordeling van dure geneesmiddelen in het algemeen",
        bron: { titel: "ZIN: aantal dure kankermedicijnen niet langer vergoed (Skipr, juni 2025)" },
      },
    ],
  });
  expect(agenda.onderwerpen).toEqual({ totaal: 1, nodes: [{ id: "ag-parp-remmers" }] });
  expect(metSuggesties.onderwerpen).toEqual({
    totaal: 2,
    edges: [
      { grondslag: "BRON", node: { id: "ag-parp-remmers" } },
      { grondslag: "SUGGESTIE", node: { id: "ag-multipel-myeloom" } },
    ],
  });
  expect(items.totaal).toBe(6);
  expect(idsOf(items).sort()).toEqual([
    "ag-concentratie",
    "ag-gli",
    "ag-moleculaire-diagnostiek",
    "ag-parp-remmers",
    "ag-stoppen-roken",
    "ag-telemonitoring",
  ]);
});

it("tells by which agendas a criterion is used, and of whom and by what kader agendas are", async () => {
  const { prioriteringscriteria, organisatie, kader } = await ask(`{
    prioriteringscriteria { id agendas { edges { grondslag node { id } } } }
    organisatie(id: "zegg") { agendas { totaal nodes { id } } }
    kader(id: "agenderingskader-2025") { agendas { id } }
  }`);
  const of = (id: string) => prioriteringscriteria.find((each: { id: string }) => each.id === id);
  expect(of("ziektelast").agendas.edges.map(({ node }: any) => node.id)).toEqual(["pakketagenda-2023"]);
  expect(of("arbeidsinzet")).toEqual({
    id: "arbeidsinzet",
    agendas: {
      edges: [
        { node: { id: "agenderingskader-2025" }, grondslag: "AFGELEID" },
        { node: { id: "pakketagenda-2023" }, grondslag: "BRON" },
      ],
    },
  });
  expect(organisatie.agendas).toEqual({ totaal: 2, nodes: [{ id: "zegg-implementatieagenda" }, { id: "zegg-kennisagenda" }] });
  expect(kader.agendas).toEqual([{ id: "agenderingskader-2025" }, { id: "pakketagenda-2026-2028" }]);
});

it.each([
  ["2020-02-29", []],
  ["2020-12-31", ["zegg-implementatieagenda"]],
  ["2021-01-01", ["werkagenda-passende-zorg", "zegg-implementatieagenda"]],
  // The year 2023, to which it runs, is its own to the last day.
  ["2023-12-31", ["pakketagenda-2023", "werkagenda-passende-zorg", "zegg-implementatieagenda"]],
  ["2024-01-01", ["pakketagenda-2023", "zegg-implementatieagenda"]],
  // That of 2026-2028 was being prepared when its source told of it.
  ["2026-06-01", ["agenderingskader-2025", "pakketagenda-2023", "zegg-implementatieagenda"]],
])("finds the agendas that are known to hold on %s", async (op, expected) => {
  const { agendas } = await ask(`query ($op: Datum) { agendas(filter: { geldigOp: $op }) { nodes { id geldt(op: $op) } } }`, { op });
  expect(idsOf(agendas).sort()).toEqual(expected);
  expect(agendas.nodes.every(({ geldt }: { geldt: boolean }) => geldt)).toBe(true);
});

it("says of each agenda whether it holds on a day, and does not guess where that is not known", async () => {
  const { agendas } = await ask(`{ agendas(first: 100) { nodes { id geldt(op: "2026-06-01") toen: geldt(op: "2019-01-01") later: geldt(op: "2029-01-01") } } }`);
  const of = Object.fromEntries(agendas.nodes.map(({ id, geldt, toen, later }: any) => [id, [toen, geldt, later]]));
  expect(of).toEqual({
    "agenderingskader-2025": [false, true, true],
    "iza-herbeoordelingen": [null, null, null],
    "less-is-more": [null, null, null],
    "mdl-kennisagenda": [null, null, null],
    "pakketagenda-2023": [false, true, true],
    "pakketagenda-2026-2028": [false, null, false],
    "werkagenda-passende-zorg": [false, false, false],
    "zegg-implementatieagenda": [false, true, true],
    "zegg-kennisagenda": [null, null, null],
    "zinnige-zorg": [null, null, null],
  });
});

const RANKED = `edges { impact { getal eenheid periode tekst } impactOnbekend node { id } }`;
const EURO_PER_JAAR = { criterium: "financieel-beslag", richting: "MINDER", eenheid: "euro", periode: "per jaar" };

describe("ranking agenda items by impact on a criterion", () => {
  const rank = (rangschikking: object, first = 100, after: string | null = null) =>
    ask(
      `query ($rangschikking: ImpactRangschikkingInput, $first: Int!, $after: String) {
        agendaItems(first: $first, after: $after, rangschikking: $rangschikking) { totaal pageInfo { hasNextPage endCursor } ${RANKED} } }`,
      { rangschikking, first, after },
    ).then(({ agendaItems }) => agendaItems);

  it("has the highest number first, and says of the others why theirs is not known: none counts as zero", async () => {
    const { totaal, edges } = await rank(EURO_PER_JAAR);
    expect(totaal).toBe(52);
    expect(edges).toHaveLength(52);
    const known = edges.filter(({ impact }: any) => impact);
    expect(known).toEqual(edges.slice(0, 4));
    expect(known.map(({ impact, node }: any) => [node.id, impact.getal])).toEqual([
      ["ag-vitamine-d", "129000000"],
      ["ag-icd", "20000000"],
      ["ag-parp-remmers", "10000000"],
      ["ag-hipec", "7900000"],
    ]);
    const told = (field: string): unknown[] => [...new Set(known.map(({ impact }: any) => impact[field]))];
    expect([told("eenheid"), told("periode")]).toEqual([["euro"], ["per jaar"]]);
    expect(known.filter(({ impactOnbekend }: any) => impactOnbekend !== null)).toEqual([]);
    // That it is ten to fifteen million the words tell.
    expect(known[2].impact.tekst).toBe("verwachte besparing: tien tot vijftien miljoen euro");
    const unknown = Object.fromEntries(edges.slice(4).map(({ node, impactOnbekend }: any) => [node.id, impactOnbekend]));
    const because = (why: string) => Object.keys(unknown).filter((id) => unknown[id] === why).sort();
    // A saving in a year in one hospital, what a test costs, and what is there for a trial are no savings per year.
    expect(because("ANDERE_MAAT")).toEqual(["ag-cardiomems", "ag-genexpressie", "ag-infuus-cvk"]);
    expect(because("ALLEEN_WOORDEN")).toEqual(["ag-katheterspoelingen"]);
    expect(because("GEEN_IMPACT")).toHaveLength(44);
  });

  it("has the lowest number first when asked, with the unknown last all the same", async () => {
    const { edges } = await rank({ ...EURO_PER_JAAR, oplopend: true });
    expect(edges.slice(0, 5).map(({ node, impactOnbekend }: any) => [node.id, impactOnbekend])).toEqual([
      ["ag-hipec", null],
      ["ag-parp-remmers", null],
      ["ag-icd", null],
      ["ag-vitamine-d", null],
      [expect.any(String), expect.any(String)],
    ]);
  });

  it.each([
    ["with numbers that have no period", { criterium: "gezondheidswinst", richting: "MINDER", eenheid: "procent" }, [["ag-cardiomems", "44"]]],
    ["in hours of care", { criterium: "arbeidsinzet", richting: "MINDER", eenheid: "zorguren", periode: "per jaar" }, [["ag-katheterspoelingen", "300000"]]],
    ["by what it takes", { ...EURO_PER_JAAR, richting: "BESLAG", periode: "2023" }, [["ag-parp-remmers", "30000000"]]],
    ["in a measure that nothing is known in", { ...EURO_PER_JAAR, eenheid: "dollar" }, []],
  ])("compares numbers of one measure only: %s", async (_, rangschikking, expected) => {
    const { totaal, edges } = await rank(rangschikking);
    expect(totaal).toBe(52);
    expect(edges.filter(({ impact }: any) => impact).map(({ node, impact }: any) => [node.id, impact.getal])).toEqual(expected);
  });

  it.each([false, true])("gives each once, page by page (oplopend: %s)", async (oplopend) => {
    const whole = (await rank({ ...EURO_PER_JAAR, oplopend })).edges.map(({ node }: any) => node.id);
    const walked: string[] = [];
    for (let after: string | null = null; ; ) {
      const { totaal, edges, pageInfo } = await rank({ ...EURO_PER_JAAR, oplopend }, 3, after);
      expect(totaal).toBe(52);
      walked.push(...edges.map(({ node }: any) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(walked).toEqual(whole);
    expect(new Set(walked).size).toBe(52);
  });

  it("takes no cursor of another measure, and no volgorde beside it", async () => {
    const { pageInfo } = await rank(EURO_PER_JAAR, 2);
    const refused = await subgraph.query(
      `query ($r: ImpactRangschikkingInput, $after: String) {
        andere: agendaItems(after: $after, rangschikking: $r) { nodes { id } }
        twee: agendaItems(volgorde: NAAM_OPLOPEND, rangschikking: $r) { nodes { id } } }`,
      { r: { ...EURO_PER_JAAR, periode: "2023" }, after: pageInfo.endCursor },
    );
    expect(refused.data).toEqual({ andere: null, twee: null });
    expect(refused.errors!.map(({ path, extensions }: any) => [path[0], extensions.code, extensions.argument])).toEqual([
      ["andere", "BAD_USER_INPUT", "after"],
      ["twee", "BAD_USER_INPUT", "volgorde"],
    ]);
  });

  it("ranks what is below a record, what a search finds, and what a filter keeps; without a ranking it tells none", async () => {
    const { agenda, organisatie, gezocht, gewoon } = await ask(
      `query ($r: ImpactRangschikkingInput) {
        agenda(id: "zinnige-zorg") { onderwerpen(rangschikking: $r) { totaal ${RANKED} } }
        organisatie(id: "vws") { agendaItems(rangschikking: $r, first: 2) { ${RANKED} } }
        gezocht: agendaItems(zoek: "vergoeding", rangschikking: $r, filter: { herkomst: [PAKKETADVIES, REDACTIE, KAMERBRIEF] }, first: 1) { ${RANKED} }
        gewoon: agendaItems(first: 1) { ${RANKED} } }`,
      { r: EURO_PER_JAAR },
    );
    expect(agenda.onderwerpen.totaal).toBe(3);
    expect(agenda.onderwerpen.edges.map(({ node, impact }: any) => [node.id, impact?.getal ?? null])).toEqual([
      ["ag-icd", "20000000"],
      ["ag-knie-heup", null],
      ["ag-ggz-doorlichting", null],
    ]);
    expect(organisatie.agendaItems.edges[0].node.id).toBe("ag-vitamine-d");
    expect(gezocht.edges[0].node.id).toBe("ag-vitamine-d");
    expect(gewoon.edges).toEqual([{ impact: null, impactOnbekend: null, node: { id: expect.any(String) } }]);
  });

  it("says in which measures numbers are known", async () => {
    const { prioriteringscriteria } = await ask(`{ prioriteringscriteria { id impactmaten { richting eenheid periode aantalAgendaItems } } }`);
    const of = Object.fromEntries(
      prioriteringscriteria.map(({ id, impactmaten }: any) => [
        id,
        impactmaten.map((maat: any) => [maat.richting, maat.eenheid, maat.periode, maat.aantalAgendaItems]),
      ]),
    );
    expect(of).toEqual({
      arbeidsinzet: [
        ["MINDER", "uren", "in een jaar", 1],
        ["MINDER", "zorguren", "per jaar", 1],
      ],
      "financieel-beslag": [
        ["MINDER", "euro", "per jaar", 4],
        ["BESLAG", "euro", "2023", 1],
        ["BESLAG", "euro", "per patiënt", 1],
        ["BESLAG", "euro", "per test", 1],
        ["INZET", "euro", null, 1],
        ["MINDER", "euro", "in een jaar", 1],
      ],
      gezondheidswinst: [
        ["BETER", "patiënten", "per jaar", 1],
        ["MINDER", "plaatsingen", "per jaar", 1],
        ["MINDER", "procent", null, 1],
      ],
      "klimaat-milieu": [
        ["MINDER", "procent", null, 1],
        ["MINDER", "systemen", "in een jaar", 1],
      ],
      ziektelast: [],
    });
  });
});

it("tells what an item does to the criteria, in numbers where the source has them", async () => {
  const { agendaItem } = await ask(`{ agendaItem(id: "ag-katheterspoelingen") {
    impact { id criterium { id } tekst getal eenheid periode richting soort grondslag onderbouwing bron { vindplaats } } } }`);
  const grounds = { grondslag: "BRON", onderbouwing: null, bron: { vindplaats: "2.2" } };
  const unknown = { getal: null, eenheid: null, periode: null };
  expect(agendaItem.impact).toEqual([
    {
      id: "ag-katheterspoelingen-impact-1",
      criterium: { id: "arbeidsinzet" },
      tekst: "besparing bij landelijke uitrol volgens Thebe",
      getal: "300000",
      eenheid: "zorguren",
      periode: "per jaar",
      richting: "MINDER",
      soort: "SCHATTING",
      ...grounds,
    },
    {
      id: "ag-katheterspoelingen-impact-2",
      criterium: { id: "klimaat-milieu" },
      tekst: "minder plastic afval (ongeveer)",
      getal: "75",
      eenheid: "procent",
      periode: null,
      richting: "MINDER",
      soort: "GEMETEN_OF_OPGEGEVEN",
      ...grounds,
    },
    {
      id: "ag-katheterspoelingen-impact-3",
      criterium: { id: "gezondheidswinst" },
      tekst: "minder ongemak en bijwerkingen voor patiënten",
      ...unknown,
      richting: "BETER",
      soort: "KWALITATIEF",
      ...grounds,
    },
    {
      id: "ag-katheterspoelingen-impact-4",
      criterium: { id: "financieel-beslag" },
      tekst: "kostenbesparing, bedrag niet genoemd",
      ...unknown,
      richting: "MINDER",
      soort: "KWALITATIEF",
      ...grounds,
    },
  ]);
});

it("tells which parties act on an item, what they do, when, and how far it was on what day", async () => {
  const { agendaItem } = await ask(`{ agendaItem(id: "ag-concentratie") {
    partijen { organisatie { id } rol rolTekst grondslag }
    acties { id wie { id } wat wanneer { tekst } status peildatum { tekst } grondslag bron { titel vindplaats } } } }`);
  const bron = (vindplaats: string | null) => ({
    titel: "Samenwerken aan passende zorg: de toekomst is nú (Zorginstituut Nederland en NZa, november 2020)",
    vindplaats,
  });
  expect(agendaItem.partijen).toEqual(
    ["nza", "zorginstituut", "zorgverzekeraars"].map((id) => ({
      organisatie: { id },
      rol: "HANDELT",
      rolTekst: "handelende partij",
      grondslag: "BRON",
    })),
  );
  expect(agendaItem.acties).toEqual(
    [
      { wie: ["nza", "zorginstituut"], status: "GEPLAND", wat: "gesprek met IGJ, beroepsgroepen en patiëntenorganisaties" },
      { wie: ["nza"], status: "GEPLAND", wat: expect.stringMatching(/^in kaart brengen waar hoogcomplexe zorg wordt geleverd/) },
      { wie: ["zorgverzekeraars"], status: "VERWACHT", wat: "sturen via selectieve inkoop op minimumnormen" },
    ].map(({ wie, status, wat }, place) => ({
      id: `ag-concentratie-actie-${place + 1}`,
      wie: wie.map((id) => ({ id })),
      wat,
      wanneer: null,
      status,
      peildatum: { tekst: "2020-11" },
      grondslag: "BRON",
      bron: bron(agendaItem.acties[place].bron.vindplaats),
    })),
  );
});

it("finds the items on which a party acts, and those for which it has an action that is open", async () => {
  const { handelend, open, vws, acties, gedaan } = await ask(`{
    handelend: agendaItems(filter: { handelendePartij: ["nza"] }) { nodes { id } }
    open: agendaItems(filter: { openActieVan: ["zorgverzekeraars", "nza"] }) { nodes { id } }
    vws: organisatie(id: "vws") {
      agendaItems { totaal }
      acties(filter: { open: true }) { totaal nodes { id status wanneer { tekst } agendaItem { id } } } }
    acties: agendaItemActies(filter: { organisatie: ["nza"] }, volgorde: DATUM_AFLOPEND) { totaal nodes { id wanneer { tekst } } }
    gedaan: agendaItemActies(filter: { status: [AFGEROND] }) { totaal }
  }`);
  expect(idsOf(handelend)).toEqual(["ag-concentratie", "ag-telemonitoring"]);
  expect(idsOf(open)).toEqual(["ag-concentratie", "pakketagenda-2026-2028", "ag-telemonitoring"]);
  expect(vws.agendaItems.totaal).toBe(16);
  expect(vws.acties).toEqual({
    totaal: 3,
    nodes: [
      { id: "ag-vergoeding-in-onderzoek-actie-3", status: "LOPEND", wanneer: null, agendaItem: { id: "ag-vergoeding-in-onderzoek" } },
      { id: "ag-vergoeding-in-onderzoek-actie-1", status: "GEPLAND", wanneer: { tekst: "2025-Q4" }, agendaItem: { id: "ag-vergoeding-in-onderzoek" } },
      { id: "ag-arbeidsinzet-duurzaamheid-actie-2", status: "LOPEND", wanneer: null, agendaItem: { id: "ag-arbeidsinzet-duurzaamheid" } },
    ],
  });
  expect(acties).toEqual({
    totaal: 3,
    nodes: [
      { id: "ag-telemonitoring-actie-1", wanneer: { tekst: "2021" } },
      { id: "ag-concentratie-actie-2", wanneer: null },
      { id: "ag-concentratie-actie-1", wanneer: null },
    ],
  });
  expect(gedaan.totaal).toBe(16);
});
