import { createSeededDatabase, type TestDatabase } from "./databases";
import { facts } from "./facts";
import { BRONNEN, type Input, type Mutation, write } from "./mutations";
import { startSubgraph, type RunningSubgraph } from "./subgraph";
import { viewerOf } from "./viewers";

export const ZORGINSTITUUT = viewerOf("zorginstituut");
export const SCOPE = "duiding:schrijven";

const SELECTION = `id recordVersie gepubliceerd titel soort datum { tekst } einddatum { tekst vanaf totEnMet precisie } conclusie uitkomst
  geldigVan { tekst } geldigTot { tekst } geldigheidGrondslag geldigheidOnderbouwing geldigTotGrondslag peildatum { tekst }
  geldigVanPerZorgvorm { zorgvorm { id } geldigVan } conclusieGrondslag conclusieOnderbouwing conclusieBron { titel }
  conclusieReden { code toelichting grondslag } uitkomstToelichting adviesuitkomst adviesuitkomstGrondslag
  productsoort { id } productsoortGrondslag productsoortOnderbouwing productsoortBron { titel } afsprakenDatum toelichting
  swpStatus { id } swpStatusGrondslag typeAdvies zaaknummer patientenPerJaar kostenPerBehandeling criteria { id }
  criteriaKoppelingen { pakketcriterium { id } grondslag }
  bouwtVoortOp { duiding { id } grondslag } evalueert { duiding { id } grondslag }
  voorwaarden { soort tekst vergoedingsvoorwaardeKoppelingen { vergoedingsvoorwaarde { id } grondslag } }
  zorgvormen { id } agendaItems { id } bronnen { titel url }
  vervangt { vervangen { id } aard reikwijdte voorZorgvormen { zorgvorm { id } volledig } grondslag } vervangenDoor { opvolger { id } }
  besluitMinister { besluit datum betrouwbaarheid grondslag onderbouwing bron { titel url } }`;
const mutationOf = (name: string): Mutation => ({
  name,
  type: `${name[0].toUpperCase()}${name.slice(1)}Input`,
  record: "duiding",
  selection: SELECTION,
});
export const VASTLEGGEN = mutationOf("duidingVastleggen");
export const WIJZIGEN = mutationOf("duidingWijzigen");
export const PUBLICEREN = mutationOf("duidingPubliceren");
export const HERBEOORDELEN = mutationOf("duidingHerbeoordelen");
export const OPVOLGEN = mutationOf("duidingOpvolgingVastleggen");
export const BESLUIT_ZETTEN = mutationOf("duidingBesluitMinisterZetten");
export const NIET_OPVOLGEN = mutationOf("duidingOpvolgingIntrekken");

export const [zorgvorm, otherZorgvorm] = facts("zorginstituut", "zorginstituut-zorgvormen").map(({ id }) => id);
export const [agendaItem, otherAgendaItem] = facts("zorginstituut", "zorginstituut-agendaitems").map(({ id }) => id);

export const verband = (id: string, grondslag = "BRON") => ({ id, grondslag, ...(grondslag === "BRON" && { bron: BRONNEN[0] }) });
export const geheel = (vervangtId: string, changes: Input = {}) => ({
  vervangtId,
  aard: "HERBEOORDELING",
  reikwijdte: "VOLLEDIG",
  grondslag: "AFGELEID",
  ...changes,
});

/** As much as is needed to publish it. */
export const uitspraak = (changes: Input = {}): Input => ({
  titel: "Botox bij migraine",
  soort: "STANDPUNT",
  datum: "2026-03-01",
  conclusie: "JA",
  zorgvormen: [verband(zorgvorm)],
  bronnen: BRONNEN,
  ...changes,
});

/** What `uitspraak` becomes. */
export const draft = {
  id: expect.stringMatching(/^[0-9a-f-]{36}$/),
  recordVersie: 1,
  gepubliceerd: false,
  titel: "Botox bij migraine",
  soort: "STANDPUNT",
  datum: { tekst: "2026-03-01" },
  einddatum: null,
  conclusie: "JA",
  uitkomst: null,
  geldigVan: null,
  geldigTot: null,
  geldigheidGrondslag: null,
  geldigheidOnderbouwing: null,
  geldigTotGrondslag: null,
  peildatum: null,
  geldigVanPerZorgvorm: [],
  conclusieGrondslag: null,
  conclusieOnderbouwing: null,
  conclusieBron: null,
  conclusieReden: null,
  uitkomstToelichting: null,
  adviesuitkomst: null,
  adviesuitkomstGrondslag: null,
  productsoort: null,
  productsoortGrondslag: null,
  productsoortOnderbouwing: null,
  productsoortBron: null,
  afsprakenDatum: null,
  toelichting: null,
  swpStatus: null,
  swpStatusGrondslag: null,
  typeAdvies: null,
  zaaknummer: null,
  patientenPerJaar: null,
  kostenPerBehandeling: null,
  criteria: null,
  criteriaKoppelingen: [],
  bouwtVoortOp: [],
  evalueert: [],
  voorwaarden: [],
  zorgvormen: [{ id: zorgvorm }],
  agendaItems: [],
  bronnen: BRONNEN,
  vervangt: [],
  vervangenDoor: [],
  besluitMinister: null,
};

export const everything: Input = {
  einddatum: "2030",
  geldigVan: "2026-04-01",
  geldigTot: "2031",
  geldigheidGrondslag: "BRON",
  geldigheidOnderbouwing: "Zo staat het er.",
  geldigTotGrondslag: "AFGELEID",
  peildatum: "2026-03",
  geldigVanPerZorgvorm: [{ id: zorgvorm, geldigVan: "2026-04-15" }],
  conclusieGrondslag: "BRON",
  conclusieOnderbouwing: "Staat in de samenvatting.",
  conclusieBron: BRONNEN[0],
  uitkomstToelichting: "Het werkt.",
  adviesuitkomst: "BEPERKT_VERGOEDEN",
  adviesuitkomstGrondslag: "BRON",
  productsoort: { ...verband("standpunt", "AFGELEID"), onderbouwing: "Het is een duiding." },
  afsprakenDatum: "2026-02-28",
  toelichting: "Eerste versie.",
  bouwtVoortOp: [verband("st-iat-2016", "AFGELEID")],
  evalueert: [verband("st-ahsct-2022")],
  uitkomst: "  '); DELETE FROM duiding; -- ",
  swpStatus: verband("geen-swp", "AFGELEID"),
  typeAdvies: "INITIEEL",
  zaaknummer: "2026-0001",
  patientenPerJaar: 2_147_483_647,
  kostenPerBehandeling: "1234567890123.45",
  criteria: [verband("uitvoerbaarheid"), verband("effectiviteit"), verband("noodzakelijkheid", "AFGELEID")],
  voorwaarden: [
    { soort: "REGISTRATIE", tekst: " Registratie van elke behandeling. ", vergoedingsvoorwaarden: [verband("volumenorm"), verband("register", "AFGELEID")] },
    { soort: "INDICATIE", tekst: "Alleen bij chronische migraine." },
    { soort: "REGISTRATIE", tekst: "Ook van bijwerkingen.", vergoedingsvoorwaarden: [verband("register")] },
  ],
  zorgvormen: [verband(zorgvorm), verband(otherZorgvorm, "SUGGESTIE")],
  agendaItems: [verband(agendaItem)],
  bronnen: [{ titel: "Standpunt", url: "https://www.zorginstituutnederland.nl/standpunt" }],
};

/** What cannot be said in a duiding, and what is said of that. */
export const WRONG: [what: string, changes: Input, path: string[], bericht: string, code?: string][] = [
  ["no title", { titel: " " }, ["titel"], "Vul een tekst in."],
  ["a title that is too long", { titel: "x".repeat(501) }, ["titel"], "Gebruik hooguit 500 tekens; dit zijn er 501."],
  ["no time", { datum: "morgen" }, ["datum"], expect.stringContaining("Dag, maand, kwartaal of jaar")],
  ["an end before the beginning", { einddatum: "2025" }, ["einddatum"], "Het einde ligt voor het begin."],
  ["an empty outcome", { uitkomst: "" }, ["uitkomst"], "Vul een tekst in."],
  ["an empty case number", { zaaknummer: "" }, ["zaaknummer"], "Vul een tekst in."],
  ["fewer patients than none", { patientenPerJaar: -1 }, ["patientenPerJaar"], "Een aantal is niet negatief."],
  ["a negative amount", { kostenPerBehandeling: "-0.01" }, ["kostenPerBehandeling"], "Een bedrag is niet negatief."],
  ["parts of a cent", { kostenPerBehandeling: "0.001" }, ["kostenPerBehandeling"], "Gebruik hooguit 2 decimalen."],
  ["an empty condition", { voorwaarden: [{ soort: "PRIJS", tekst: "" }] }, ["voorwaarden", "0", "tekst"], "Vul een tekst in."],
  [
    "more conditions than fit",
    { voorwaarden: Array(101).fill({ soort: "PRIJS", tekst: "x" }) },
    ["voorwaarden"],
    "Noem er hooguit 100; dit zijn er 101.",
  ],
  ["more zorgvormen than fit", { zorgvormen: Array(101).fill(verband(zorgvorm)) }, ["zorgvormen"], "Noem er hooguit 100; dit zijn er 101."],
  [
    "a criterium twice",
    { criteria: [verband("effectiviteit"), verband("effectiviteit", "AFGELEID")] },
    ["criteria", "1", "id"],
    "Noem een Pakketcriterium maar een keer.",
  ],
  [
    "a source that is said to state a link, and is not named",
    { zorgvormen: [{ id: zorgvorm, grondslag: "BRON" }] },
    ["zorgvormen", "0", "bron"],
    "Noem de bron die dit verband zelf noemt, of geef een andere grondslag.",
  ],
  [
    "a source that is said to give the conclusion, and is not named",
    { conclusieGrondslag: "BRON" },
    ["conclusieBron"],
    "Noem de bron die de conclusie zelf geeft, of geef een andere grondslag.",
  ],
  [
    "a conclusion with a reason why there is none",
    { conclusieReden: { code: "NIET_GEVONDEN" } },
    ["conclusieReden"],
    "Bij een conclusie hoort geen reden waarom zij er niet is.",
  ],
  [
    "an advice that rests on nothing",
    { adviesuitkomst: "VERGOEDEN" },
    ["adviesuitkomstGrondslag"],
    "Geef adviesuitkomst en haar grondslag samen, of geen van beide.",
  ],
  ["a period that rests on nothing", { geldigVan: "2026" }, ["geldigheidGrondslag"], "Zeg waarop de geldigheid berust."],
  [
    "a period that ends before it begins",
    { geldigVan: "2026", geldigTot: "2025", geldigheidGrondslag: "AFGELEID" },
    ["geldigTot"],
    "Het einde ligt voor het begin.",
  ],
  [
    "the beginning for care that it is not about",
    { geldigVan: "2026", geldigVanPerZorgvorm: [{ id: otherZorgvorm, geldigVan: "2026-01-01" }], geldigheidGrondslag: "AFGELEID" },
    ["geldigVanPerZorgvorm", "0", "id"],
    "De duiding gaat niet over deze zorg.",
  ],
  [
    "the beginning for some care before that for all",
    { geldigVan: "2026-02", geldigVanPerZorgvorm: [{ id: zorgvorm, geldigVan: "2026-01-31" }], geldigheidGrondslag: "AFGELEID" },
    ["geldigVanPerZorgvorm", "0", "geldigVan"],
    "Geef als `geldigVan` de vroegste dag; deze ligt niet daarvoor.",
  ],
  [
    "a condition that it does not have",
    { voorwaarden: [{ id: "st-iat-2016-v1", soort: "PRIJS", tekst: "x" }] },
    ["voorwaarden", "0", "id"],
    "Het concept heeft geen voorwaarde met deze sleutel.",
    "ONBEKENDE_VERWIJZING",
  ],
  [
    "a zorgvorm twice",
    { zorgvormen: [verband(zorgvorm), verband(zorgvorm, "SUGGESTIE")] },
    ["zorgvormen", "1", "id"],
    "Noem een Zorgvorm maar een keer.",
  ],
  [
    "an agenda item twice",
    { agendaItems: [verband(agendaItem), verband(agendaItem)] },
    ["agendaItems", "1", "id"],
    "Noem een AgendaItem maar een keer.",
  ],
];

/** What is the id of no record. */
export const NO_IDS = ["does-not-exist", "", "'; DELETE FROM zorgvorm; --"];

/** Zorginstituut, on a database of its own for the tests of a file, and what its tests of duidingen do there. */
export function withDuidingen() {
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

  const running = () => ({ subgraph, database });
  const run = (mutation: Mutation, input: Input) => write(subgraph, mutation, input, ZORGINSTITUUT);
  const read = async (id: string, viewer = ZORGINSTITUUT) =>
    (await subgraph.query(`query ($id: ID!) { duiding(id: $id) { ${SELECTION} } }`, { id }, viewer)).data.duiding;

  /** The first version of a draft, as the input of what is to be done with it. */
  const drafted = async (changes: Input = {}): Promise<{ id: string; verwachteVersie: number }> => ({
    id: (await run(VASTLEGGEN, uitspraak(changes))).record.id,
    verwachteVersie: 1,
  });
  const published = async (changes: Input = {}): Promise<{ id: string; verwachteVersie: number }> => {
    const { record } = await run(PUBLICEREN, await drafted(changes));
    return { id: record.id, verwachteVersie: 2 };
  };
  const reassessed = async (vervangtId: string, changes: Input = {}): Promise<{ id: string; verwachteVersie: number }> => ({
    id: (await run(HERBEOORDELEN, uitspraak({ vervangt: [geheel(vervangtId)], datum: "2028-05-15", ...changes }))).record.id,
    verwachteVersie: 1,
  });

  const periods = async (id: string, viewer = ZORGINSTITUUT) =>
    (await subgraph.query(`query ($id: ID!) { duiding(id: $id) { geldigheden { van tot opvolger { id } } } }`, { id }, viewer)).data.duiding
      .geldigheden;

  return { running, run, read, drafted, published, reassessed, periods };
}
