import { createSeededDatabase, type TestDatabase } from "../support/databases";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

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

const ask = async (query: string) => {
  const { data, errors } = await subgraph.query(query);
  expect(errors).toBeUndefined();
  return data;
};

test("a kind of product says under which task it falls, where that is in the law, and what was not found of it", async () => {
  const SOORT = `wettelijkeTaak wetsartikelen { wet artikel } nietGevonden duidingen { totaal } producten { nodes { id } }`;
  expect(
    await ask(`{ screening: productsoort(id: "screening") { ${SOORT} } geschil: productsoort(id: "geschiladvies") { ${SOORT} }
      scan: productsoort(id: "horizonscan") { producten { nodes { id } } productenMetSuggesties: producten(grondslag: [SUGGESTIE]) { totaal } }
      toets: productsoort(id: "uitvoeringstoets") { stellig: producten { totaal } geraden: producten(grondslag: [SUGGESTIE]) { nodes { id } } }
      }`),
  ).toEqual({
    screening: {
      wettelijkeTaak: "DUIDEN",
      wetsartikelen: [
        { wet: "ZVW", artikel: "64 lid 1" },
        { wet: "WLZ", artikel: "5.1.1 lid 2" },
      ],
      nietGevonden: "geen losse screening van een interventie gevonden; wel screeningsrapporten van Zinnige Zorg (bij de duidingen)",
      duidingen: { totaal: 4 },
      producten: { nodes: [{ id: "rap-methode" }] },
    },
    geschil: {
      wettelijkeTaak: "DUIDEN",
      wetsartikelen: [
        { wet: "ZVW", artikel: "114" },
        { wet: "WLZ", artikel: "10.3.1" },
      ],
      nietGevonden: expect.stringContaining("Geschillencommissie Zorgverzekeringen"),
      duidingen: { totaal: 0 },
      producten: { nodes: [] },
    },
    scan: {
      producten: { nodes: [{ id: "horizonscan-geneesmiddelen" }, { id: "hs-medtech" }, { id: "hs-teclistamab-v5" }] },
      productenMetSuggesties: { totaal: 0 },
    },
    // That a letter is one is a guess.
    toets: { stellig: { totaal: 0 }, geraden: { nodes: [{ id: "bestuurlijke-brief-liz" }] } },
  });
});

test("a horizon scan leads to the ruling that came of it, and back", async () => {
  expect(
    await ask(`{ product(id: "hs-teclistamab-v5") { productsoort { naam } zorgvormen { id } leiddeTot { id } leiddeTotKoppelingen { grondslag onderbouwing } }
      duiding(id: "pa-teclistamab-multipel-myeloom-2024") { producten { edges { grondslag onderbouwing node { id } } } }
      zorgvorm(id: "gm-teclistamab-multipel-myeloom") { producten { nodes { id } } }
      producten(filter: { productsoort: ["horizonscan"], zorgvorm: ["gm-teclistamab-multipel-myeloom"] }) { nodes { id } totaal } }`),
  ).toEqual({
    product: {
      productsoort: { naam: "Horizonscan" },
      zorgvormen: [{ id: "gm-teclistamab-multipel-myeloom" }],
      leiddeTot: [{ id: "pa-teclistamab-multipel-myeloom-2024" }],
      leiddeTotKoppelingen: [{ grondslag: "BRON", onderbouwing: "de scan vermeldt de beoordeling door het Zorginstituut" }],
    },
    duiding: {
      producten: {
        edges: [{ grondslag: "BRON", onderbouwing: "de scan vermeldt de beoordeling door het Zorginstituut", node: { id: "hs-teclistamab-v5" } }],
      },
    },
    zorgvorm: { producten: { nodes: [{ id: "hs-teclistamab-v5" }] } },
    producten: { nodes: [{ id: "hs-teclistamab-v5" }], totaal: 1 },
  });
});

test("what was advised is not what was concluded, nor what the minister decided", async () => {
  const UITKOMST = `productsoort { id } productsoortGrondslag conclusie conclusieGrondslag conclusieReden { code grondslag } adviesuitkomst
    adviesuitkomstGrondslag besluitMinister { besluit datum betrouwbaarheid grondslag onderbouwing } peildatum { tekst }`;
  expect(
    await ask(`{ vitamines: duiding(id: "pa-vmp-2016") { ${UITKOMST} } nivolumab: duiding(id: "pa-nivolumab-relatlimab-huidkanker-2024") { ${UITKOMST} } }`),
  ).toEqual({
    vitamines: {
      productsoort: { id: "uitstroomadvies" },
      productsoortGrondslag: "AFGELEID",
      conclusie: null,
      conclusieGrondslag: null,
      conclusieReden: { code: "ALLEEN_ADVIESUITKOMST", grondslag: "AFGELEID" },
      adviesuitkomst: "NIET_LANGER_VERGOEDEN",
      adviesuitkomstGrondslag: "BRON",
      besluitMinister: {
        besluit: "UITGESTROOMD",
        datum: "2019-01-01",
        betrouwbaarheid: "NORMAAL",
        grondslag: "BRON",
        onderbouwing: "genoemd in de bron van de duiding",
      },
      peildatum: { tekst: "2016-12-13" },
    },
    nivolumab: {
      productsoort: { id: "instroomadvies" },
      productsoortGrondslag: "AFGELEID",
      conclusie: "NEE",
      conclusieGrondslag: "BRON",
      conclusieReden: null,
      adviesuitkomst: "NIET_VERGOEDEN",
      adviesuitkomstGrondslag: "BRON",
      besluitMinister: null,
      peildatum: { tekst: "2024-05-23" },
    },
  });
});

test("rulings are found by what was advised and decided, and by their kind", async () => {
  expect(
    await ask(`{ nietLanger: duidingen(filter: { adviesuitkomst: [NIET_LANGER_VERGOEDEN] }) { totaal }
      na: duidingen(filter: { adviesuitkomst: [VERGOEDEN_NA_PRIJSDALING] }) { totaal }
      opgenomen: duidingen(filter: { besluitMinister: [OPGENOMEN] }) { nodes { id } }
      monitor: duidingen(filter: { productsoort: ["monitor"] }) { nodes { id } } }`),
  ).toEqual({
    nietLanger: { totaal: 2 },
    na: { totaal: 44 },
    opgenomen: { nodes: [{ id: "pa-copd-2018" }, { id: "pa-olaparib-eierstokkanker-2020" }] },
    monitor: { nodes: [{ id: "mon-weesgeneesmiddelen-2019" }] },
  });
});

test("a condition may be of two kinds, and keeps its key", async () => {
  expect(
    await ask(`{ duiding(id: "st-genexpressie-2023") { voorwaarden { id vergoedingsvoorwaarden { id } } geevalueerdIn { duiding { id } grondslag } }
      vergoedingsvoorwaarden { id duidingen(grondslag: [BRON, AFGELEID, SUGGESTIE], filter: { zorgvorm: ["mammaprint"] }) { edges { grondslag onderbouwing node { id } } } } }`),
  ).toMatchObject({
    duiding: {
      voorwaarden: [
        { id: "st-genexpressie-2023-v1", vergoedingsvoorwaarden: [{ id: "indicatie-limitatief" }] },
        { id: "st-genexpressie-2023-v2", vergoedingsvoorwaarden: [{ id: "maximering" }] },
        { id: "st-genexpressie-2023-v3", vergoedingsvoorwaarden: [{ id: "richtlijn" }] },
        { id: "st-genexpressie-2023-v4", vergoedingsvoorwaarden: [{ id: "register" }] },
      ],
      geevalueerdIn: [{ duiding: { id: "ev-genexpressie" }, grondslag: "BRON" }],
    },
    vergoedingsvoorwaarden: expect.arrayContaining([
      {
        id: "maximering",
        duidingen: {
          edges: [
            {
              grondslag: "AFGELEID",
              onderbouwing: "soort van de voorwaarde komt overeen met deze soort",
              node: { id: "st-genexpressie-2023" },
            },
          ],
        },
      },
    ]),
  });
});
