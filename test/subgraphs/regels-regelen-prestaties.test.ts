import { facts } from "../support/facts";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { readData } from "./data/data-file";

let subgraph: RunningSubgraph;
beforeAll(async () => {
  subgraph = await startSubgraph("nza");
});
afterAll(() => subgraph?.stop());

async function ask(query: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await subgraph.query(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const idsOf = ({ nodes }: { nodes: { id: string }[] }): string[] => nodes.map(({ id }) => id);

describe("which rule or decision regulates a prestatie", () => {
  const TELLS = "relatie geldigVan geldigTot grondslag onderbouwing bekostigingsregel { id soort }";

  it("tells what each rule does with it, when, and on what grounds", async () => {
    const { prestatie } = await ask(`{ prestatie(id: "ggz-dbc-000") {
      regelkoppelingen { totaal nodes { ${TELLS} bronnen { titel } } } prijzen: regelkoppelingen(filter: { relatie: [PRIJST] }) { totaal }
    } }`);
    const regeling = { id: "nza-bwbr0032499", soort: "TARIEFBESCHIKKING" };
    const bronnen = [{ titel: "NZa, Tariefbeschikking tweedelijns curatieve GGZ (geldend per 1 januari 2013)" }];
    expect(prestatie.regelkoppelingen).toEqual({
      totaal: 3,
      nodes: [
        {
          relatie: "BESCHRIJFT",
          geldigVan: "2013-01-01",
          geldigTot: null,
          grondslag: "BRON",
          onderbouwing: "de regel zelf is de bron van de prestatie",
          bekostigingsregel: regeling,
          bronnen,
        },
        {
          relatie: "PRIJST",
          geldigVan: "2013-01-01",
          geldigTot: "2014-01-01",
          grondslag: "BRON",
          onderbouwing: "de beschikking zelf is de bron van het tarief",
          bekostigingsregel: regeling,
          bronnen,
        },
        {
          relatie: "BEEINDIGT",
          geldigVan: "2022-01-01",
          geldigTot: null,
          grondslag: "AFGELEID",
          onderbouwing: "het zorgprestatiemodel verving de dbc’s in de ggz per 1 januari 2022",
          bekostigingsregel: { id: "model-zorgprestatiemodel", soort: "BEKOSTIGINGSMODEL" },
          bronnen: [expect.anything()],
        },
      ],
    });
    expect(prestatie.prijzen).toEqual({ totaal: 1 });
  });

  it.each([
    ["2012-12-31", []],
    ["2013-01-01", ["BESCHRIJFT", "PRIJST"]],
    // The source's last day counts.
    ["2013-12-31", ["BESCHRIJFT", "PRIJST"]],
    ["2014-01-01", ["BESCHRIJFT"]],
    ["2022-01-01", ["BESCHRIJFT", "BEEINDIGT"]],
  ])("tells which do so on %s", async (op, relaties) => {
    const { prestatie, lijst } = await ask(
      `query ($op: Datum!) {
        prestatie(id: "ggz-dbc-000") { regelkoppelingen(filter: { geldigOp: $op }) { nodes { relatie } } }
        lijst: regelkoppelingen(filter: { prestatie: ["ggz-dbc-000"], geldigOp: $op }) { totaal }
      }`,
      { op },
    );
    expect(prestatie.regelkoppelingen.nodes).toEqual(relaties.map((relatie) => ({ relatie })));
    expect(lijst.totaal).toBe(relaties.length);
  });

  it("tells from the side of the rule which prestaties it regulates", async () => {
    const { regel, prijzend } = await ask(`{
      regel: bekostigingsregel(id: "br-gli-volwassenen-2025") { regelkoppelingen { nodes { relatie grondslag prestatie { id } } } }
      prijzend: bekostigingsregel(id: "nza-bwbr0032499") {
        alle: regelkoppelingen { totaal } prijst: regelkoppelingen(filter: { relatie: [PRIJST] }) { totaal } tarieven { totaal }
      }
    }`);
    expect(regel.regelkoppelingen.nodes).toEqual(
      ["gli-behandelfase", "gli-intake", "gli-onderhoudsfase"].map((id) => ({
        relatie: "BESCHRIJFT",
        grondslag: "AFGELEID",
        prestatie: { id },
      })),
    );
    expect(prijzend).toEqual({ alle: { totaal: 282 }, prijst: { totaal: 141 }, tarieven: { totaal: 141 } });
  });

  it("finds the prestaties that no rule is known of, and those of a rule", async () => {
    const { zonder, met, vanRegel, regels } = await ask(`{
      zonder: prestaties(filter: { heeftBekostigingsregel: false }) { totaal }
      met: prestaties(filter: { heeftBekostigingsregel: true }) { totaal }
      vanRegel: prestaties(filter: { bekostigingsregel: ["br-reg-25105"] }) { nodes { id } }
      regels: bekostigingsregels(filter: { prestatie: ["gli-kinderen-ketenaanpak"] }) { nodes { id } }
    }`);
    expect([zonder.totaal, met.totaal]).toEqual([209, 446]);
    expect(idsOf(vanRegel)).toEqual(["gli-kinderen-ketenaanpak"]);
    expect(idsOf(regels).sort()).toEqual(["br-reg-24100", "br-reg-25105"]);
  });

  it("takes no suggestion for a fact: who wants them asks for them", async () => {
    const { prestatie, suggesties, zonder } = await ask(`{
      prestatie(id: "fp-deelname-ggz-verkennend-gesprek-2024") {
        regelkoppelingen { totaal } suggesties: regelkoppelingen(filter: { grondslag: [SUGGESTIE] }) { nodes { relatie onderbouwing } }
      }
      suggesties: regelkoppelingen(filter: { grondslag: [SUGGESTIE] }) { totaal }
      zonder: prestaties(zoek: "facultatieve deelname verkennend gesprek", filter: { heeftBekostigingsregel: false }) { nodes { id } }
    }`);
    expect(prestatie).toEqual({
      regelkoppelingen: { totaal: 0 },
      suggesties: {
        nodes: [
          {
            relatie: "BEEINDIGT",
            onderbouwing: "de experimentprestatie van 2025 volgt op de facultatieve prestatie van 2024; geen bron noemt het einde",
          },
        ],
      },
    });
    expect(suggesties.totaal).toBe(1);
    expect(zonder.nodes.map(({ id }: { id: string }) => id)).toContain("fp-deelname-ggz-verkennend-gesprek-2024");
  });
});

describe("bundles of prestaties", () => {
  it("tells what belongs to one, from both sides", async () => {
    const { bundel, lid, programma } = await ask(`{
      bundel: prestatiebundel(id: "bundel-hipec-colon") {
        naam soort prestatie { id bundel { id } } leden { id }
        ledenKoppelingen { prestatie { id } grondslag onderbouwing bron { titel } }
      }
      lid: prestatie(id: "msz-za-034730") { bundel { id } lidVan { id } }
      programma: prestatiebundel(id: "bundel-gli") { soort prestatie { id } leden { id } }
    }`);
    expect(bundel).toEqual({
      naam: "Adjuvante HIPEC bij stadium III coloncarcinoom",
      soort: "DBC_ZORGPRODUCT",
      prestatie: { id: "msz-zp-029199286", bundel: { id: "bundel-hipec-colon" } },
      leden: [{ id: "msz-za-034730" }],
      ledenKoppelingen: [
        {
          prestatie: { id: "msz-za-034730" },
          grondslag: "BRON",
          onderbouwing: "het standpunt zegt dat deze zorgactiviteit afleidt naar dit zorgproduct",
          bron: { titel: "Standpunt adjuvante HIPEC, hoofdstuk 9 (12 september 2019)" },
        },
      ],
    });
    expect(lid).toEqual({ bundel: null, lidVan: [{ id: "bundel-hipec-colon" }] });
    // No source names a prestatie that it is as a whole.
    expect({ ...programma, leden: programma.leden.length }).toEqual({ soort: "ZORGPROGRAMMA", prestatie: null, leden: 3 });
  });

  it("keeps members apart that are only suggested", async () => {
    const { bundel, lid } = await ask(`{
      bundel: prestatiebundel(id: "bundel-integrale-geboortezorg") { leden { id } ledenKoppelingen { grondslag } }
      lid: prestatie(id: "verloskunde-1001") { lidVan { id } lidVanKoppelingen { grondslag prestatiebundel { id } } }
    }`);
    expect(bundel.leden).toEqual([]);
    expect(bundel.ledenKoppelingen).toEqual(Array(31).fill({ grondslag: "SUGGESTIE" }));
    expect(lid).toEqual({
      lidVan: [],
      lidVanKoppelingen: [{ grondslag: "SUGGESTIE", prestatiebundel: { id: "bundel-integrale-geboortezorg" } }],
    });
  });
});

describe("the role of the NZa in the work agenda", () => {
  it("tells what it is in an action, and which rules the action is about", async () => {
    const { acties, regel } = await ask(
      `query ($acties: [_Any!]!) {
        acties: _entities(representations: $acties) { ... on Werkagendaactie {
          rolNza { rol grondslag onderbouwing bekostigingsregels { id } bekostigingsregelKoppelingen { grondslag onderbouwing } } } }
        regel: bekostigingsregel(id: "model-bundel-electief") {
          werkagendaacties { id } werkagendaactieKoppelingen { grondslag werkagendaactie { id } } }
      }`,
      { acties: ["werkagenda-19", "werkagenda-25", "werkagenda-04"].map((id) => ({ __typename: "Werkagendaactie", id })) },
    );
    expect(acties).toEqual([
      {
        rolNza: {
          rol: "EIGENAAR",
          grondslag: "BRON",
          onderbouwing: "figuur 5 noemt de NZa als (mede-)eigenaar van de actie",
          bekostigingsregels: [{ id: "model-bundel-electief" }],
          bekostigingsregelKoppelingen: [{ grondslag: "AFGELEID", onderbouwing: "de actie ontwikkelt dit bekostigingsmodel" }],
        },
      },
      {
        rolNza: {
          rol: "MEDE_EIGENAAR",
          grondslag: "BRON",
          onderbouwing: "de tekst noemt de NZa als (mede-)uitvoerder van de actie",
          bekostigingsregels: [],
          bekostigingsregelKoppelingen: [],
        },
      },
      { rolNza: null },
    ]);
    expect(regel).toEqual({
      werkagendaacties: [{ id: "werkagenda-16" }, { id: "werkagenda-19" }],
      werkagendaactieKoppelingen: [
        { grondslag: "AFGELEID", werkagendaactie: { id: "werkagenda-16" } },
        { grondslag: "AFGELEID", werkagendaactie: { id: "werkagenda-19" } },
      ],
    });
  });

  it("agrees with what Zorginstituut tells of the same actions, which is why it is told there alone", () => {
    const { werkagenda } = readData("nza", "nza-koppelingen.json") as { werkagenda: Record<string, any>[] };
    const { werkagendaPassendeZorg } = readData("zorginstituut", "zorginstituut-referentie.json") as { werkagendaPassendeZorg: Record<string, any>[] };
    for (const { werkagendaActieId, eigenaren, rolNza, vindplaatsFiguur, inFiguur5 } of werkagenda) {
      const actie = werkagendaPassendeZorg.find(({ id }) => id === werkagendaActieId)!;
      expect([werkagendaActieId, { eigenaren: [...eigenaren].sort(), vindplaatsFiguur, inFiguur5 }]).toEqual([
        actie.id,
        { eigenaren: [...actie.eigenaarIds].sort(), vindplaatsFiguur: actie.vindplaatsFiguur, inFiguur5: actie.inFiguur5 },
      ]);
      expect(rolNza).toBe(eigenaren.length > 1 ? "mede-eigenaar" : "eigenaar");
    }
  });
});

describe("the use of care", () => {
  const zorgvorm = async (id: string, selection: string) => {
    const { _entities } = await ask(
      `query ($id: [_Any!]!) { _entities(representations: $id) { ... on Zorgvorm { ${selection} } } }`,
      { id: [{ __typename: "Zorgvorm", id }] },
    );
    return _entities[0];
  };

  it("tells patients and costs with what they are, and what is not known is null", async () => {
    const { gebruikscijfers } = await zorgvorm(
      "gm-parp-remmers-eierstok-borstkanker",
      `gebruikscijfers { edges { grondslag onderbouwing bron { titel } node {
        jaar van { tekst } patienten aantal aantalSoort aantalEenheid kosten kostenSoort kostenEenheid waardeSoort organisatie { id } } } }`,
    );
    expect(gebruikscijfers.edges).toEqual([
      {
        grondslag: "BRON",
        onderbouwing: "het bericht gaat over deze groep geneesmiddelen",
        bron: { titel: expect.stringContaining("Skipr, Aantal dure kankermedicijnen niet langer vergoed") },
        node: {
          jaar: 2023,
          van: null,
          patienten: 944,
          aantal: null,
          aantalSoort: "behandelde patiënten",
          aantalEenheid: null,
          kosten: "30000000.00",
          kostenSoort: "uitgaven, ruim",
          kostenEenheid: "EURO",
          waardeSoort: "GEMETEN",
          organisatie: null,
        },
      },
    ]);
  });

  it("gives exact decimals, and the figures of a prestatie", async () => {
    const { telemonitoring, hipec } = await ask(`{
      telemonitoring: gebruikscijfer(id: "telemonitoring-aandeel") { aantal aantalEenheid }
      hipec: prestatie(id: "msz-zp-029199286") { gebruikscijfers { nodes { id kosten kostenEenheid } } }
    }`);
    expect(telemonitoring).toEqual({ aantal: "5.8", aantalEenheid: "PROCENT" });
    expect(hipec.gebruikscijfers.nodes).toEqual([{ id: "hipec-colon-prijs-2018", kosten: "10580.00", kostenEenheid: "EURO_PER_EENHEID" }]);
  });

  it("gives those about a day, of a year or of a period", async () => {
    const over = async (op: string) =>
      idsOf((await zorgvorm("gecombineerde-leefstijlinterventie", `gebruikscijfers(filter: { op: "${op}" }) { nodes { id } }`)).gebruikscijfers);
    expect(await over("2018-12-31")).toEqual([]);
    // Of a year with a period in it, the period counts: until October.
    expect(await over("2019-10-31")).toContain("gli-2019-10");
    expect(await over("2019-11-01")).not.toContain("gli-2019-10");
    expect((await over("2022-12-31")).sort()).toEqual(["gli-2022-12", "gli-2023-11"]);
    expect((await over("2021-12-31")).sort()).toEqual(["gli-2021", "gli-2022-05", "gli-2022-12", "gli-2023-11"]);
  });

  it("takes no suggestion for a fact, and over an agenda item's zorgvormen has the weakest ground", async () => {
    const katheter = await zorgvorm(
      "katheterspoelingen",
      "gebruikscijfers { totaal } suggesties: gebruikscijfers(grondslag: [SUGGESTIE]) { nodes { id } }",
    );
    expect(katheter).toEqual({
      gebruikscijfers: { totaal: 0 },
      suggesties: { nodes: ["verblijfskatheter-2012", "verblijfskatheter-2018", "verblijfskatheter-2021"].map((id) => ({ id })) },
    });
    const { _entities } = await ask(
      `query ($items: [_Any!]!) { _entities(representations: $items) { ... on AgendaItem {
        gebruikscijfers { totaal edges { grondslag node { id } } } } } }`,
      {
        items: [
          ["codeine", "BRON"],
          ["codeine", "AFGELEID"],
          ["icd-nicm", "BRON"],
        ].map(([id, grondslag], n) => ({ __typename: "AgendaItem", id: `ag-${n}`, zorgvormKoppelingen: [{ grondslag, zorgvorm: { id } }] })),
      },
    );
    const [stated, derived, broader] = _entities.map(({ gebruikscijfers }: any) => gebruikscijfers);
    const grounds = ({ edges }: any) => [...new Set(edges.map(({ grondslag }: { grondslag: string }) => grondslag))];
    expect([stated.totaal, grounds(stated)]).toEqual([3, ["BRON"]]);
    expect([derived.totaal, grounds(derived)]).toEqual([3, ["AFGELEID"]]);
    expect([broader.totaal, grounds(broader)]).toEqual([7, ["AFGELEID"]]);
  });
});

describe("who set an amount", () => {
  it("is the NZa for every tariff, in its rule", async () => {
    const { alle, vanNza, tarief } = await ask(`{
      alle: tarieven { totaal }
      vanNza: tarieven(filter: { vastgesteldDoor: ["nza"] }) { totaal }
      tarief(id: "ggz-dbc-000-2013-nza-maximumtarief") { vastgesteldDoor { id } bekostigingsregel { id } prestatieGrondslag }
    }`);
    expect([alle.totaal, vanNza.totaal]).toEqual([381, 381]);
    expect(tarief).toEqual({ vastgesteldDoor: { id: "nza" }, bekostigingsregel: { id: "nza-bwbr0032499" }, prestatieGrondslag: "BRON" });
  });
});

describe("questions of a working day", () => {
  it("tells which experiments run on a day, and when they end", async () => {
    const { list } = await ask(`{ list: bekostigingsregels(filter: { soort: [EXPERIMENT], geldigOp: "2026-01-01" }, volgorde: EINDE_OPLOPEND) {
      nodes { id einddatum { tekst } geldigTot } } }`);
    expect(list.nodes).toEqual([
      { id: "exp-client-profielen", einddatum: { tekst: "2028" }, geldigTot: "2029-01-01" },
      // Nobody wrote down when it ends.
      { id: "nza-experiment-mentale-gezondheidsnetwerken", einddatum: null, geldigTot: null },
    ]);
  });

  it("tells the prestaties of the GLI on a day, with their tariffs then and the rules that regulate them", async () => {
    const on = async (op: string) => {
      const { _entities } = await ask(
        `query ($op: Datum!, $zorgvorm: [_Any!]!) { _entities(representations: $zorgvorm) { ... on Zorgvorm {
          prestaties(filter: { geldigOp: $op }) { nodes {
            id tarieven(filter: { geldigOp: $op }) { nodes { bedrag } }
            regelkoppelingen(filter: { geldigOp: $op }) { nodes { bekostigingsregel { id } } } } } } } }`,
        { op, zorgvorm: [{ __typename: "Zorgvorm", id: "gecombineerde-leefstijlinterventie" }] },
      );
      return _entities[0].prestaties.nodes.map(({ id, tarieven, regelkoppelingen }: any) => [
        id,
        tarieven.nodes.map(({ bedrag }: { bedrag: string }) => bedrag),
        regelkoppelingen.nodes.map(({ bekostigingsregel }: any) => bekostigingsregel.id),
      ]);
    };
    const phases = facts("nza", "nza-prestaties").filter(({ zorgvormId }) => zorgvormId === "gecombineerde-leefstijlinterventie");
    expect(phases.map(({ id }) => id).sort()).toEqual(["gli-behandelfase", "gli-intake", "gli-onderhoudsfase"]);
    expect((await on("2023-06-01")).sort()).toEqual([
      ["gli-behandelfase", ["193.80"], []],
      ["gli-intake", ["81.93"], []],
      ["gli-onderhoudsfase", ["98.29"], []],
    ]);
    // Of 2026 no tariff is in the data.
    const rule = ["br-gli-volwassenen-2025"];
    expect((await on("2026-06-01")).sort()).toEqual([
      ["gli-behandelfase", [], rule],
      ["gli-intake", [], rule],
      ["gli-onderhoudsfase", [], rule],
    ]);
  });
});
