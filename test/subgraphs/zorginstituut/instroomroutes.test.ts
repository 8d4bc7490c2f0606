import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

let zorginstituut: RunningSubgraph;

beforeAll(async () => {
  zorginstituut = await startSubgraph("zorginstituut");
});
afterAll(() => zorginstituut.stop());

async function ask(query: string) {
  const { data, errors } = await zorginstituut.query(query);
  expect(errors).toBeUndefined();
  return data;
}

const HORIZONSCAN = { titel: "Horizonscan Geneesmiddelen: teclistamab bij multipel myeloom (versie 5)", vindplaats: null };
const REGELING = { titel: "Regeling van 27 november 2023, toelating geneesmiddelen en toepassing van de sluis (Staatscourant 2023, 33189)" };

test("the sluis: for what, on which criteria and articles, and who assesses, decides and carries it out", async () => {
  const { instroomroute } = await ask(`{
    instroomroute(id: "sluis") {
      naam voor start startdatum { tekst } einde einddatum { tekst } status opmerking
      instroomsoort { id naam } peildatum { tekst precisie } maximaleDuur { tekst }
      criteria { tekst getal eenheid grondslag bron { titel vindplaats } }
      wettelijkeGrondslag { wet artikel onderwerp bron { titel } }
      beoordeeltDoor { id } besluitDoor { id } uitgevoerdDoor { id }
      bronnen { titel vindplaats }
    }
  }`);
  expect(instroomroute).toEqual({
    naam: "Sluis voor dure geneesmiddelen",
    voor: "nieuwe dure intramurale geneesmiddelen en indicaties",
    instroomsoort: { id: "gesloten", naam: "Instroom na advies en besluit vooraf" },
    criteria: [
      {
        tekst: "hoge verwachte kosten",
        getal: null,
        eenheid: null,
        grondslag: "BRON",
        bron: { titel: "Pakketbeheer in de praktijk 4 (Zorginstituut Nederland, 20 maart 2023)", vindplaats: "3.1" },
      },
      {
        tekst: "verwachte kosten per behandeling per jaar van ten minste dit bedrag (bij teclistamab genoemd)",
        getal: 50_000,
        eenheid: "euro",
        grondslag: "BRON",
        bron: HORIZONSCAN,
      },
      {
        tekst: "samen met een verwacht macrokostenbeslag per jaar van ten minste dit bedrag (bij teclistamab genoemd)",
        getal: 10_000_000,
        eenheid: "euro",
        grondslag: "BRON",
        bron: HORIZONSCAN,
      },
    ],
    start: "minister plaatst middel en indicatie in de sluis; het hoort dan niet tot het pakket",
    startdatum: null,
    einde: "minister laat toe na advies en prijsonderhandeling, soms tot een einddatum; of niet",
    einddatum: null,
    maximaleDuur: null,
    wettelijkeGrondslag: [
      { wet: "Bzv", artikel: "2.4a lid 1 en 5", onderwerp: "toepassing van de sluis", bron: REGELING },
      { wet: "Rzv", artikel: "2.1 onderdeel k en bijlage 0", onderwerp: "lijst van uitgesloten middelen", bron: REGELING },
    ],
    beoordeeltDoor: [{ id: "zorginstituut" }],
    besluitDoor: [{ id: "vws" }],
    uitgevoerdDoor: [{ id: "vws" }],
    status: "GELDEND",
    peildatum: { tekst: "2023-11-27", precisie: "DAG" },
    opmerking: "er kunnen meer sluiscriteria zijn dan de bronnen hier noemen; ACP en WAR adviseren het Zorginstituut",
    bronnen: [
      { titel: "Pakketbeheer in de praktijk 4 (Zorginstituut Nederland, 20 maart 2023)", vindplaats: "3.1" },
      { titel: REGELING.titel, vindplaats: null },
      { titel: HORIZONSCAN.titel, vindplaats: null },
    ],
  });
});

test("every route with its kind, its state on a day, its term and who decides", async () => {
  const { instroomroutes } = await ask(`{
    instroomroutes {
      id instroomsoort { id } status peildatum { tekst } startdatum { tekst } einddatum { tekst }
      maximaleDuur { tekst getal eenheid } besluitDoor { id } wettelijkeGrondslag { wet artikel }
    }
  }`);
  const route = (
    id: string,
    soort: string,
    [status, peildatum]: [status: string | null, peildatum: string | null],
    besluit: string,
    { start = null, einde = null, duur = null, artikelen = [] }: Partial<Record<"start" | "einde", string | null>> & {
      duur?: object | null;
      artikelen?: [wet: string | null, artikel: string | null][];
    } = {},
  ) => ({
    id,
    instroomsoort: { id: soort },
    status,
    peildatum: peildatum && { tekst: peildatum },
    startdatum: start && { tekst: start },
    einddatum: einde && { tekst: einde },
    maximaleDuur: duur,
    besluitDoor: [{ id: besluit }],
    wettelijkeGrondslag: artikelen.map(([wet, artikel]) => ({ wet, artikel })),
  });
  expect(instroomroutes).toEqual([
    route("ciebag", "open", ["GELDEND", "2023-03-20"], "zorgverzekeraars"),
    route("dap", "beheerst", ["LOPEND", null], "zorgverzekeraars"),
    route("gvs", "gesloten", ["GELDEND", "2023-03-20"], "vws"),
    route("open-pakket", "open", ["GELDEND", "2023-03-20"], "zorgverzekeraars", { artikelen: [["Bzv", "2.1 lid 3"]] }),
    route("odap", "beheerst", ["PILOT", null], "zorgverzekeraars"),
    route("sluis", "gesloten", ["GELDEND", "2023-11-27"], "vws", {
      artikelen: [["Bzv", "2.4a lid 1 en 5"], ["Rzv", "2.1 onderdeel k en bijlage 0"]],
    }),
    route("veelbelovende-zorg", "voorwaardelijk", [null, "2024-01-31"], "zorginstituut", {
      duur: { tekst: "maximaal zes jaar subsidie", getal: 6, eenheid: "jaar" },
      artikelen: [["Kaderwet VWS-subsidies", "3 en 5"]],
    }),
    route("vio", "voorwaardelijk", ["UITGEWERKT", "2025-12-12"], "vws", {
      duur: { tekst: "duur van het onderzoek, niet langer dan nodig", getal: null, eenheid: null },
      artikelen: [[null, null]],
    }),
    route("voorwaardelijke-toelating-2012", "voorwaardelijk", ["BEEINDIGD", "2019"], "vws", {
      start: "2012-01-01",
      einde: "2019",
      duur: { tekst: "vier jaar volgens verzekeraar; later maximaal zeven jaar", getal: 7, eenheid: "jaar" },
      artikelen: [["Bzv", "2.1 lid 5"]],
    }),
    route("voorwaardelijke-toelating-geneesmiddelen", "voorwaardelijk", ["GELDEND", "2022-04-19"], "vws", {
      start: "2019-10-22",
      duur: { tekst: "maximaal veertien jaar", getal: 14, eenheid: "jaar" },
      artikelen: [["Bzv", "2.1 lid 5"], ["Zvw", "11 lid 3 en 4"]],
    }),
  ]);
});

test("the kinds, each with its routes", async () => {
  const { instroomsoorten } = await ask(`{ instroomsoorten { id naam routes { id } } }`);
  const soort = (id: string, naam: string, routes: string[]) => ({ id, naam, routes: routes.map((route) => ({ id: route })) });
  expect(instroomsoorten).toEqual([
    soort("begeleid", "Begeleide instroom van zorginnovaties", []),
    soort("beheerst", "Beheerste instroom door zorgpartijen", ["dap", "odap"]),
    soort("gesloten", "Instroom na advies en besluit vooraf", ["gvs", "sluis"]),
    soort("open", "Open instroom zonder toets vooraf", ["ciebag", "open-pakket"]),
    soort("voorwaardelijk", "Tijdelijke vergoeding onder voorwaarde van onderzoek", [
      "veelbelovende-zorg",
      "vio",
      "voorwaardelijke-toelating-2012",
      "voorwaardelijke-toelating-geneesmiddelen",
    ]),
  ]);
});

test("the duidingen of a route, and the route of a duiding with what it rests on", async () => {
  const data = await ask(`{
    sluis: instroomroute(id: "sluis") { duidingen(first: 1) { totaal edges { grondslag } } genoemd: duidingen(grondslag: [BRON]) { totaal } }
    toelating: instroomroute(id: "voorwaardelijke-toelating-2012") { duidingen { totaal } }
    gvs: instroomroute(id: "gvs") { duidingen { totaal } }
    duiding(id: "vt-aft") { instroomroute { id } instroomrouteGrondslag instroomrouteOnderbouwing instroomrouteBron { titel } }
  }`);
  expect(data).toEqual({
    sluis: { duidingen: { totaal: 59, edges: [{ grondslag: expect.any(String) }] }, genoemd: { totaal: 36 } },
    toelating: { duidingen: { totaal: 19 } },
    gvs: { duidingen: { totaal: 0 } },
    duiding: {
      instroomroute: { id: "voorwaardelijke-toelating-2012" },
      instroomrouteGrondslag: "BRON",
      instroomrouteOnderbouwing: "bron noemt voorwaardelijke toelating",
      instroomrouteBron: { titel: "Voorwaardelijke toelating tot de basisverzekering (Zilveren Kruis)" },
    },
  });
});
