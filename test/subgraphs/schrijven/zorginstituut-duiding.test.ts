import { randomUUID } from "node:crypto";
import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { illFormed } from "../../support/ill-formed";
import { ask, BRONNEN, countLogLines, describeRules, type Input, logLines, type Mutation, readFeed, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");
const SCOPE = "duiding:schrijven";

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
  vervangt { vervangen { id } aard reikwijdte voorZorgvormen { zorgvorm { id } volledig } grondslag } vervangenDoor { opvolger { id } }`;
const mutationOf = (name: string): Mutation => ({
  name,
  type: `${name[0].toUpperCase()}${name.slice(1)}Input`,
  record: "duiding",
  selection: SELECTION,
});
const VASTLEGGEN = mutationOf("duidingVastleggen");
const WIJZIGEN = mutationOf("duidingWijzigen");
const PUBLICEREN = mutationOf("duidingPubliceren");
const HERBEOORDELEN = mutationOf("duidingHerbeoordelen");
const OPVOLGEN = mutationOf("duidingOpvolgingVastleggen");
const NIET_OPVOLGEN = mutationOf("duidingOpvolgingIntrekken");

const [zorgvorm, otherZorgvorm] = facts("zorginstituut", "zorginstituut-zorgvormen").map(({ id }) => id);
const [agendaItem, otherAgendaItem] = facts("zorginstituut", "zorginstituut-agendaitems").map(({ id }) => id);

const verband = (id: string, grondslag = "BRON") => ({ id, grondslag, ...(grondslag === "BRON" && { bron: BRONNEN[0] }) });
const geheel = (vervangtId: string, changes: Input = {}) => ({
  vervangtId,
  aard: "HERBEOORDELING",
  reikwijdte: "VOLLEDIG",
  grondslag: "AFGELEID",
  ...changes,
});

/** As much as is needed to publish it. */
const uitspraak = (changes: Input = {}): Input => ({
  titel: "Botox bij migraine",
  soort: "STANDPUNT",
  datum: "2026-03-01",
  conclusie: "JA",
  zorgvormen: [verband(zorgvorm)],
  bronnen: BRONNEN,
  ...changes,
});

/** What `uitspraak` becomes. */
const draft = {
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
};

const everything: Input = {
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

const otherCare = (id: string, ...path: string[]) => ({
  code: "ONGELDIG",
  pad: ["input", ...path],
  bericht: `${id} gaat over andere zorg: wat haar vervangt, gaat over minstens een van haar zorgvormen.`,
});

let database: TestDatabase;
let subgraph: RunningSubgraph;
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

beforeAll(async () => {
  database = await createSeededDatabase("zorginstituut");
  subgraph = await startSubgraph("zorginstituut", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

const WRONG: [what: string, changes: Input, path: string[], bericht: string, code?: string][] = [
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

const UNKNOWN: [type: string, changes: (id: string) => Input, path: string[]][] = [
  ["Pakketcriterium", (id) => ({ criteria: [verband("effectiviteit"), verband(id)] }), ["criteria", "1", "id"]],
  ["Zorgvorm", (id) => ({ zorgvormen: [verband(zorgvorm), verband(id)] }), ["zorgvormen", "1", "id"]],
  ["AgendaItem", (id) => ({ agendaItems: [verband(id)] }), ["agendaItems", "0", "id"]],
  ["Productsoort", (id) => ({ productsoort: verband(id) }), ["productsoort", "id"]],
  ["Duiding", (id) => ({ evalueert: [verband(id)] }), ["evalueert", "0", "id"]],
  ["SwpStatus", (id) => ({ swpStatus: verband(id) }), ["swpStatus", "id"]],
  [
    "Vergoedingsvoorwaarde",
    (id) => ({ voorwaarden: [{ soort: "PRIJS", tekst: "x", vergoedingsvoorwaarden: [verband(id)] }] }),
    ["voorwaarden", "0", "vergoedingsvoorwaarden", "0", "id"],
  ],
];
const NO_IDS = ["does-not-exist", "", "'; DELETE FROM zorgvorm; --"];

describe("duidingVastleggen", () => {
  describeRules(
    {
      mutation: VASTLEGGEN,
      organisatie: "zorginstituut",
      scope: SCOPE,
      input: async () => uitspraak(),
      otherwise: { titel: "Iets anders" },
    },
    running,
  );

  it("records a draft with no more than a title, a kind and a source", async () => {
    const { record, fouten } = await run(VASTLEGGEN, { titel: "Iets", soort: "RAPPORT", bronnen: BRONNEN });
    expect({ record, fouten }).toEqual({
      record: { ...draft, titel: "Iets", soort: "RAPPORT", datum: null, conclusie: null, zorgvormen: [] },
      fouten: [],
    });
    expect(await read(record.id)).toEqual(record);
    expect(await read(record.id, ANONYMOUS)).toBeNull();
  });

  it("records all that may be known", async () => {
    const { record, fouten } = await run(VASTLEGGEN, uitspraak(everything));
    expect({ record, fouten }).toEqual({
      record: {
        ...draft,
        einddatum: { tekst: "2030", vanaf: "2030-01-01", totEnMet: "2030-12-31", precisie: "JAAR" },
        uitkomst: "'); DELETE FROM duiding; --",
        geldigVan: { tekst: "2026-04-01" },
        geldigTot: { tekst: "2031" },
        geldigheidGrondslag: "BRON",
        geldigheidOnderbouwing: "Zo staat het er.",
        geldigTotGrondslag: "AFGELEID",
        peildatum: { tekst: "2026-03" },
        geldigVanPerZorgvorm: [{ zorgvorm: { id: zorgvorm }, geldigVan: "2026-04-15" }],
        conclusieGrondslag: "BRON",
        conclusieOnderbouwing: "Staat in de samenvatting.",
        conclusieBron: { titel: "Besluit" },
        uitkomstToelichting: "Het werkt.",
        adviesuitkomst: "BEPERKT_VERGOEDEN",
        adviesuitkomstGrondslag: "BRON",
        productsoort: { id: "standpunt" },
        productsoortGrondslag: "AFGELEID",
        productsoortOnderbouwing: "Het is een duiding.",
        afsprakenDatum: "2026-02-28",
        toelichting: "Eerste versie.",
        bouwtVoortOp: [{ duiding: { id: "st-iat-2016" }, grondslag: "AFGELEID" }],
        evalueert: [{ duiding: { id: "st-ahsct-2022" }, grondslag: "BRON" }],
        swpStatus: { id: "geen-swp" },
        swpStatusGrondslag: "AFGELEID",
        typeAdvies: "INITIEEL",
        zaaknummer: "2026-0001",
        patientenPerJaar: 2_147_483_647,
        kostenPerBehandeling: "1234567890123.45",
        criteria: [{ id: "effectiviteit" }, { id: "uitvoerbaarheid" }],
        criteriaKoppelingen: [
          { pakketcriterium: { id: "effectiviteit" }, grondslag: "BRON" },
          { pakketcriterium: { id: "noodzakelijkheid" }, grondslag: "AFGELEID" },
          { pakketcriterium: { id: "uitvoerbaarheid" }, grondslag: "BRON" },
        ],
        voorwaarden: [
          {
            soort: "REGISTRATIE",
            tekst: "Registratie van elke behandeling.",
            vergoedingsvoorwaardeKoppelingen: [
              { vergoedingsvoorwaarde: { id: "register" }, grondslag: "AFGELEID" },
              { vergoedingsvoorwaarde: { id: "volumenorm" }, grondslag: "BRON" },
            ],
          },
          {
            soort: "INDICATIE",
            tekst: "Alleen bij chronische migraine.",
            vergoedingsvoorwaardeKoppelingen: [],
          },
          {
            soort: "REGISTRATIE",
            tekst: "Ook van bijwerkingen.",
            vergoedingsvoorwaardeKoppelingen: [{ vergoedingsvoorwaarde: { id: "register" }, grondslag: "BRON" }],
          },
        ],
        // A suggestion stays out of the plain list.
        zorgvormen: [{ id: zorgvorm }],
        agendaItems: [{ id: agendaItem }],
        bronnen: [{ titel: "Standpunt", url: "https://www.zorginstituutnederland.nl/standpunt" }],
      },
      fouten: [],
    });
    expect(await read(record.id)).toEqual(record);
  });

  it("takes null for what is not known", async () => {
    const { record } = await run(VASTLEGGEN, {
      ...Object.fromEntries(Object.keys(everything).map((field) => [field, null])),
      titel: "Iets",
      soort: "RAPPORT",
      datum: null,
      conclusie: null,
      bronnen: BRONNEN,
    });
    expect(record).toEqual({ ...draft, titel: "Iets", soort: "RAPPORT", datum: null, conclusie: null, zorgvormen: [] });
  });

  it("leaves one line in the log with all its rows, for Zorginstituut only", async () => {
    const { record } = await run(VASTLEGGEN, uitspraak(everything));
    const [line, ...more] = await logLines(database, record.id);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ record_type: "Duiding", before: null, before_audience: null, after_audience: "zorginstituut" });
    const bron = BRONNEN[0];
    const told = (grondslag: string) => ({ grondslag, onderbouwing: null, bron: grondslag === "BRON" ? bron : null });
    expect(line.after).toMatchObject({
      id: record.id,
      recordVersie: 1,
      gepubliceerd: false,
      titel: "Botox bij migraine",
      datum: { tekst: "2026-03-01", vanaf: "2026-03-01", totEnMet: "2026-03-01", precisie: "DAG" },
      einddatum: { tekst: "2030", vanaf: "2030-01-01", totEnMet: "2030-12-31", precisie: "JAAR" },
      geldigTot: { tekst: "2031" },
      conclusie: "JA",
      conclusieBron: bron,
      conclusieReden: null,
      besluitMinister: null,
      adviesuitkomst: "BEPERKT_VERGOEDEN",
      productsoortId: "standpunt",
      swpStatusId: "geen-swp",
      criteria: [
        { pakketcriteriumId: "effectiviteit", ...told("BRON") },
        { pakketcriteriumId: "noodzakelijkheid", ...told("AFGELEID") },
        { pakketcriteriumId: "uitvoerbaarheid", ...told("BRON") },
      ],
      voorwaarden: [
        { volgnummer: 1, soort: "REGISTRATIE", tekst: "Registratie van elke behandeling." },
        { volgnummer: 2, soort: "INDICATIE", tekst: "Alleen bij chronische migraine." },
        { volgnummer: 3, soort: "REGISTRATIE", tekst: "Ook van bijwerkingen." },
      ],
      geldigVanPerZorgvorm: [{ zorgvormId: zorgvorm, geldigVan: "2026-04-15" }],
      bouwtVoortOp: [{ duidingId: "st-iat-2016", ...told("AFGELEID") }],
      evalueert: [{ duidingId: "st-ahsct-2022", ...told("BRON") }],
      vervangt: [],
      vervangenDoor: [],
      zorgvormen: expect.arrayContaining([
        { zorgvormId: zorgvorm, ...told("BRON") },
        { zorgvormId: otherZorgvorm, ...told("SUGGESTIE") },
      ]),
      agendaItems: [{ agendaItemId: agendaItem, ...told("BRON") }],
    });
    const kinds = line.after.vergoedingsvoorwaarden.map((kind: Input) => [kind.vergoedingsvoorwaardeId, kind.grondslag]);
    expect(kinds.sort()).toEqual([["register", "AFGELEID"], ["register", "BRON"], ["volumenorm", "BRON"]]);
    expect(line.after.zorgvormen).toHaveLength(2);
    expect((await readFeed(subgraph, "zorginstituut", ZORGINSTITUUT)).at(-1)).toMatchObject({ recordId: record.id });
    expect(JSON.stringify(await readFeed(subgraph, "zorginstituut", ANONYMOUS))).not.toContain(record.id);
  });

  it.each(WRONG)("names what is wrong: %s", async (_what, changes, path, bericht, code = "ONGELDIG") => {
    const before = await countLogLines(database);
    expect(await run(VASTLEGGEN, uitspraak(changes))).toEqual({
      record: null,
      fouten: [{ code, pad: ["input", ...path], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });

  it.each(UNKNOWN)("refuses a %s that is none", async (type, changes, path) => {
    for (const id of NO_IDS) {
      expect(await run(VASTLEGGEN, uitspraak(changes(id)))).toEqual({
        record: null,
        fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", ...path], bericht: `Er is geen ${type} met deze sleutel.` }],
      });
    }
  });

  it("names all that is wrong at once", async () => {
    const { fouten } = await run(
      VASTLEGGEN,
      uitspraak({ titel: "", datum: "", patientenPerJaar: -1, kostenPerBehandeling: "12,50", criteria: [verband("x"), verband("y")] }),
    );
    expect(fouten[0]).toEqual(illFormed("Bedrag", "input.kostenPerBehandeling", "12,50"));
    expect(fouten.slice(1).map(({ pad }) => pad.slice(1).join("."))).toEqual([
      "titel",
      "datum",
      "patientenPerJaar",
      "criteria.0.id",
      "criteria.1.id",
    ]);
  });

  it.each([
    ["soort", "BESLUIT"],
    ["patientenPerJaar", 2_147_483_648],
    ["criteria", [null]],
    ["uitkomst", "\ud800"],
  ])("refuses what is no value of its type, before anything else: %s %j", async (field, value) => {
    const { errors } = await ask(subgraph, VASTLEGGEN, uitspraak({ [field]: value }), ZORGINSTITUUT);
    expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("duidingWijzigen", () => {
  describeRules(
    {
      mutation: WIJZIGEN,
      organisatie: "zorginstituut",
      scope: SCOPE,
      input: async () => ({ ...(await drafted()), uitkomst: "Voldoet." }),
      otherwise: { uitkomst: "Voldoet niet." },
      changes: "Duiding",
    },
    running,
  );

  it("changes what it says, and nothing else", async () => {
    const item = await drafted(everything);
    const before = await read(item.id);
    const { record, fouten } = await run(WIJZIGEN, { ...item, conclusie: "DEELS", agendaItems: [verband(otherAgendaItem)] });
    const expected = { ...before, recordVersie: 2, conclusie: "DEELS", agendaItems: [{ id: otherAgendaItem }] };
    expect({ record, fouten }).toEqual({ record: expected, fouten: [] });
    expect(await read(item.id)).toEqual(expected);
  });

  it("empties what it says is unknown", async () => {
    const item = await drafted(everything);
    const unknown = Object.fromEntries([...Object.keys(everything), "datum", "conclusie"].map((field) => [field, null]));
    const { record } = await run(WIJZIGEN, { ...item, ...unknown, bronnen: BRONNEN });
    expect(record).toEqual({ ...draft, recordVersie: 2, datum: null, conclusie: null, zorgvormen: [] });
    expect(await read(item.id)).toEqual(record);
    const [, line] = await logLines(database, item.id);
    expect([line.before.voorwaarden.length, line.after.voorwaarden, line.after_audience]).toEqual([3, [], "zorginstituut"]);
  });

  it("fills everything in", async () => {
    const item = await drafted();
    const { record } = await run(WIJZIGEN, { ...item, titel: "T", soort: "RAPPORT", ...everything });
    const { record: atOnce } = await run(VASTLEGGEN, uitspraak({ titel: "T", soort: "RAPPORT", ...everything }));
    expect(record).toEqual({ ...atOnce, id: item.id, recordVersie: 2 });
    expect(await read(item.id)).toEqual(record);
  });

  it("replaces a list as a whole", async () => {
    const item = await drafted(everything);
    const voorwaarden = [{ soort: "PRIJS", tekst: "Lager." }];
    const { record } = await run(WIJZIGEN, { ...item, voorwaarden, criteria: [], zorgvormen: [verband(otherZorgvorm)] });
    expect(record).toMatchObject({
      criteria: null,
      voorwaarden: [{ soort: "PRIJS", tekst: "Lager.", vergoedingsvoorwaardeKoppelingen: [] }],
      zorgvormen: [{ id: otherZorgvorm }],
      agendaItems: [{ id: agendaItem }],
    });
  });

  it.each(["titel", "soort"])("keeps something in %s", async (field) => {
    expect(await run(WIJZIGEN, { ...(await drafted()), [field]: null })).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", field], bericht: "Dit kan niet leeg zijn." }],
    });
  });

  it.each(WRONG)("names what is wrong, and changes nothing: %s", async (_what, changes, path, bericht, code = "ONGELDIG") => {
    const item = await drafted();
    expect(await run(WIJZIGEN, { ...item, ...changes })).toEqual({
      record: null,
      fouten: [{ code, pad: ["input", ...path], bericht }],
    });
    expect(await read(item.id)).toEqual(draft);
  });

  it.each(UNKNOWN)("refuses a %s that is none", async (type, changes, path) => {
    const item = await drafted();
    for (const id of NO_IDS) {
      expect(await run(WIJZIGEN, { ...item, ...changes(id) })).toEqual({
        record: null,
        fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", ...path], bericht: `Er is geen ${type} met deze sleutel.` }],
      });
    }
  });

  it("changes nothing of what is published", async () => {
    const item = await published();
    expect(await run(WIJZIGEN, { ...item, titel: "Toch anders" })).toEqual({
      record: null,
      fouten: [
        {
          code: "OVERGANG_NIET_TOEGESTAAN",
          pad: ["input", "id"],
          bericht: "Wat is gepubliceerd verandert niet meer; leg met duidingHerbeoordelen vast wat ervoor in de plaats komt.",
        },
      ],
    });
    expect(await read(item.id)).toMatchObject({ titel: "Botox bij migraine", recordVersie: 2 });
  });
});

describe("duidingPubliceren", () => {
  describeRules(
    {
      mutation: PUBLICEREN,
      organisatie: "zorginstituut",
      scope: SCOPE,
      input: drafted,
      otherwise: { verwachteVersie: 2 },
      changes: "Duiding",
    },
    running,
  );

  it("shows a duiding with all that belongs to it to everybody, as new", async () => {
    const item = await drafted(everything);
    const before = await read(item.id);
    const { record, fouten } = await run(PUBLICEREN, item);
    expect({ record, fouten }).toEqual({ record: { ...before, recordVersie: 2, gepubliceerd: true }, fouten: [] });
    expect(await read(item.id, ZORGINSTITUUT)).toEqual(record);
    // The draft that it was is no version of theirs.
    for (const viewer of [ANONYMOUS, viewerOf("zonmw")]) expect(await read(item.id, viewer)).toEqual({ ...record, recordVersie: 1 });
    const lines = (await readFeed(subgraph, "zorginstituut", ANONYMOUS)).filter(({ recordId }) => recordId === item.id);
    expect(lines).toEqual([
      expect.objectContaining({
        soort: "TOEGEVOEGD",
        voor: null,
        na: expect.objectContaining({ recordVersie: 1, gepubliceerd: true, agendaItems: [{ agendaItemId: agendaItem, grondslag: "BRON", onderbouwing: null, bron: { ...BRONNEN[0], vindplaats: null } }] }),
      }),
    ]);
  });

  const NO_DATE = "Vul eerst een datum in.";
  const NO_CONCLUSION = "Vul eerst een conclusie of uitkomst in.";
  const ABOUT_NOTHING = "Koppel eerst een zorgvorm, of een agenda-item dat op de agenda staat; een suggestie telt niet.";
  it.each([
    ["a date", { datum: null }, [NO_DATE]],
    ["a conclusion", { conclusie: null }, [NO_CONCLUSION]],
    ["what it is about", { zorgvormen: [] }, [ABOUT_NOTHING]],
    ["more than a suggestion", { zorgvormen: [verband(zorgvorm, "SUGGESTIE")], agendaItems: [verband(agendaItem, "SUGGESTIE")] }, [ABOUT_NOTHING]],
    ["anything", { datum: null, conclusie: null, zorgvormen: [] }, [NO_DATE, NO_CONCLUSION, ABOUT_NOTHING]],
  ])("refuses a draft without %s", async (_what, changes, berichten) => {
    const item = await drafted(changes);
    expect(await run(PUBLICEREN, item)).toEqual({
      record: null,
      fouten: berichten.map((bericht) => ({ code: "ONGELDIG", pad: ["input", "id"], bericht })),
    });
    expect(await read(item.id, ANONYMOUS)).toBeNull();
  });

  it.each([
    ["an outcome in place of a conclusion", { conclusie: null, uitkomst: "Voldoet." }],
    ["an agenda item in place of a zorgvorm", { zorgvormen: [], agendaItems: [verband(agendaItem, "AFGELEID")] }],
    ["no more than a year", { datum: "2026" }],
  ])("is content with %s", async (_what, changes) => {
    const { record, fouten } = await run(PUBLICEREN, await drafted(changes));
    expect({ fouten, gepubliceerd: record.gepubliceerd }).toEqual({ fouten: [], gepubliceerd: true });
  });

  it("does so once", async () => {
    const { fouten } = await run(PUBLICEREN, await published());
    expect(fouten.map(({ code, pad }) => [code, pad])).toEqual([["OVERGANG_NIET_TOEGESTAAN", ["input", "id"]]]);
  });
});

describe("duidingHerbeoordelen", () => {
  let old: { id: string };
  beforeAll(async () => {
    old = await published();
  });
  describeRules(
    {
      mutation: HERBEOORDELEN,
      organisatie: "zorginstituut",
      scope: SCOPE,
      input: async () => uitspraak({ vervangt: [geheel((await published()).id)] }),
      otherwise: { titel: "Iets anders" },
    },
    running,
  );

  it("drafts what is to replace a duiding, and changes nothing of that one yet", async () => {
    const before = await read(old.id);
    const { record, fouten } = await run(HERBEOORDELEN, uitspraak({ ...everything, vervangt: [geheel(old.id)] }));
    expect(fouten).toEqual([]);
    const links = { vervangt: [{ vervangen: { id: old.id } }], agendaItems: [{ id: agendaItem }] };
    expect(record).toMatchObject({ gepubliceerd: false, recordVersie: 1, ...links });
    expect(await read(record.id)).toEqual(record);
    expect(await read(record.id, ANONYMOUS)).toBeNull();
    expect(await read(old.id)).toEqual(before);
    expect(await logLines(database, old.id)).toHaveLength(2);
    const [line] = await logLines(database, record.id);
    expect([line.after.vervangt[0].vervangenId, line.after_audience]).toEqual([old.id, "zorginstituut"]);
  });

  it("ends the duiding when what replaces it is published: one transaction, two lines", async () => {
    const replaced = await published();
    const draftOfNew = await reassessed(replaced.id);
    const before = await countLogLines(database);
    const { record, fouten } = await run(PUBLICEREN, draftOfNew);
    expect(fouten).toEqual([]);
    const vervangt = [{ vervangen: { id: replaced.id } }];
    expect(record).toMatchObject({ gepubliceerd: true, vervangt, vervangenDoor: [], einddatum: null });
    expect(await countLogLines(database)).toBe(before + 2);
    for (const [viewer, unseen] of [[ZORGINSTITUUT, 0], [ANONYMOUS, 1]] as const) {
      expect(await read(record.id, viewer)).toEqual({ ...record, recordVersie: record.recordVersie - unseen });
      expect(await read(replaced.id, viewer)).toMatchObject({
        recordVersie: 3 - unseen,
        einddatum: null,
        vervangt: [],
        vervangenDoor: [{ opvolger: { id: record.id } }],
      });
      expect(await periods(replaced.id, viewer)).toEqual([{ van: "2026-03-01", tot: "2028-05-15", opvolger: { id: record.id } }]);
      const lines = (await readFeed(subgraph, "zorginstituut", viewer)).slice(-2);
      const successors = (state: Record<string, any> | null) => state?.vervangenDoor.map(({ opvolgerId }: Input) => opvolgerId);
      expect(lines.map(({ soort, recordId, voor, na }) => [soort, recordId, successors(voor), successors(na)])).toEqual([
        [viewer === ANONYMOUS ? "TOEGEVOEGD" : "GEWIJZIGD", record.id, viewer === ANONYMOUS ? undefined : [], []],
        ["GEWIJZIGD", replaced.id, [], [record.id]],
      ]);
    }
  });

  it("replaces a duiding of the data files, and a replacement in its turn", async () => {
    const zorgvormen = [verband("hipec-colon-adjuvant")];
    const first = await run(PUBLICEREN, await reassessed("st-hipec-colon-2019", { datum: "2028", zorgvormen }));
    const second = await run(PUBLICEREN, await reassessed(first.record.id, { datum: "2029-02", zorgvormen }));
    expect(await read(first.record.id, ANONYMOUS)).toMatchObject({
      vervangt: [{ vervangen: { id: "st-hipec-colon-2019" } }],
      vervangenDoor: [{ opvolger: { id: second.record.id } }],
    });
    expect(await periods(first.record.id, ANONYMOUS)).toEqual([{ van: "2028-01-01", tot: "2029-02-01", opvolger: { id: second.record.id } }]);
  });

  it("leaves an end that came before", async () => {
    const replaced = await published({ einddatum: "2027" });
    await run(PUBLICEREN, await reassessed(replaced.id));
    expect(await periods(replaced.id)).toEqual([{ van: "2026-03-01", tot: "2027-01-01", opvolger: null }]);
    const later = await published({ einddatum: "2035" });
    const { record } = await run(PUBLICEREN, await reassessed(later.id));
    expect(await periods(later.id)).toEqual([{ van: "2026-03-01", tot: "2028-05-15", opvolger: { id: record.id } }]);
  });

  it("refuses to end a duiding before it begins, and leaves both as they are", async () => {
    const replaced = await published();
    const item = await reassessed(replaced.id, { datum: "2026-02-28" });
    expect(await run(PUBLICEREN, item)).toEqual({
      record: null,
      fouten: [
        {
          code: "ONGELDIG",
          pad: ["input", "id"],
          bericht: "De datum ligt voor die van de duiding die wordt vervangen: 2026-03-01.",
        },
      ],
    });
    expect(await read(item.id)).toMatchObject({ gepubliceerd: false, recordVersie: 1 });
    expect(await read(replaced.id)).toMatchObject({ einddatum: null, vervangenDoor: [], recordVersie: 2 });
    expect((await run(WIJZIGEN, { ...item, datum: "2026-03" })).fouten).toEqual([]);
    expect((await run(PUBLICEREN, { ...item, verwachteVersie: 2 })).fouten).toEqual([]);
  });

  it.each(NO_IDS)("refuses to replace what is not there: %j", async (vervangtId) => {
    expect(await run(HERBEOORDELEN, uitspraak({ vervangt: [geheel(vervangtId)] }))).toEqual({
      record: null,
      fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", "vervangt", "0", "vervangtId"], bericht: "Er is geen Duiding met deze sleutel." }],
    });
  });

  it("refuses to replace a draft", async () => {
    const { id } = await drafted();
    expect(await run(HERBEOORDELEN, uitspraak({ vervangt: [geheel(id)] }))).toEqual({
      record: null,
      fouten: [
        {
          code: "OVERGANG_NIET_TOEGESTAAN",
          pad: ["input", "vervangt", "0", "vervangtId"],
          bericht: "Dit is zelf nog een concept; wijzig het met duidingWijzigen.",
        },
      ],
    });
  });

  it("replaces nothing that is about other care: not as a draft that says what care it is about, and not when it is published", async () => {
    const other = await published({ zorgvormen: [verband(otherZorgvorm)] });
    const [kept, item] = [await published(), await drafted({ datum: "2028" })];
    const before = await countLogLines(database);
    const vervangt = [geheel(kept.id), geheel(other.id)];
    const refused = { record: null, fouten: [otherCare(other.id, "vervangt", "1", "vervangtId")] };
    expect(await run(HERBEOORDELEN, uitspraak({ vervangt }))).toEqual(refused);
    expect(await run(WIJZIGEN, { ...item, vervangt })).toEqual(refused);
    expect(await countLogLines(database)).toBe(before);
    expect(await read(item.id)).toMatchObject({ vervangt: [], recordVersie: 1 });

    const { record } = await run(HERBEOORDELEN, uitspraak({ vervangt: [geheel(other.id)], zorgvormen: [], datum: "2028" }));
    expect((await run(WIJZIGEN, { id: record.id, verwachteVersie: 1, zorgvormen: [verband(zorgvorm)] })).fouten).toEqual([]);
    const drawn = await countLogLines(database);
    expect(await run(PUBLICEREN, { id: record.id, verwachteVersie: 2 })).toEqual({ record: null, fouten: [otherCare(other.id, "id")] });
    expect(await countLogLines(database)).toBe(drawn);
    expect(await read(record.id)).toMatchObject({ gepubliceerd: false, recordVersie: 2 });
  });

  it("replaces a duiding entirely once: the second that would do so at the same time is not published", async () => {
    const { id } = await published();
    const [first, second] = [await reassessed(id), await reassessed(id, { datum: "2029" })];
    await run(PUBLICEREN, first);
    const before = await countLogLines(database);
    const { record, fouten } = await run(PUBLICEREN, second);
    expect(record).toBeNull();
    const [een, ander] = [first.id, second.id].sort();
    expect(fouten).toEqual([
      {
        code: "OVERLAPT",
        pad: ["input", "id"],
        bericht: `${id} zou voor ${zorgvorm} tegelijk helemaal vervangen zijn door ${een} en ${ander}.`,
      },
    ]);
    expect(await countLogLines(database)).toBe(before);
    expect(await read(second.id)).toMatchObject({ gepubliceerd: false, recordVersie: 1 });
    // When it replaces the first as well, that one has ended.
    expect((await run(WIJZIGEN, { ...second, vervangt: [geheel(id), geheel(first.id)] })).fouten).toEqual([]);
    expect((await run(PUBLICEREN, { id: second.id, verwachteVersie: 2 })).fouten).toEqual([]);
    expect(await periods(first.id)).toEqual([{ van: "2028-05-15", tot: "2029-01-01", opvolger: { id: second.id } }]);
    expect(await periods(id)).toEqual([{ van: "2026-03-01", tot: "2028-05-15", opvolger: { id: first.id } }]);
  });

  it("lets one of many at the same moment replace it entirely", async () => {
    const { id } = await published();
    const drafts = await Promise.all(Array.from({ length: 10 }, () => reassessed(id)));
    const answers = await Promise.all(drafts.map((each) => run(PUBLICEREN, each)));
    expect(answers.map(({ fouten }) => fouten.map(({ code }) => code).join()).sort()).toEqual(["", ...Array(9).fill("OVERLAPT")]);
  });

  it.each([...WRONG.slice(0, 3), ...WRONG.slice(-2)])("names what is wrong: %s", async (_what, changes, path, bericht, code = "ONGELDIG") => {
    expect(await run(HERBEOORDELEN, uitspraak({ vervangt: [geheel((await published()).id)], ...changes }))).toEqual({
      record: null,
      fouten: [{ code, pad: ["input", ...path], bericht }],
    });
  });

  it("publishes once for 20 with the same sleutel at the same moment, old and new", async () => {
    const item = await reassessed((await published()).id);
    const [before, sleutel] = [await countLogLines(database), randomUUID()];
    const answers = await Promise.all(Array.from({ length: 20 }, () => write(subgraph, PUBLICEREN, item, ZORGINSTITUUT, sleutel)));
    expect(answers).toEqual(Array(20).fill(answers[0]));
    expect(await countLogLines(database)).toBe(before + 2);
  });
});

describe("duidingOpvolgingVastleggen", () => {
  const BRON = BRONNEN[0];
  const genoemd = (vervangtId: string, changes: Input = {}) => geheel(vervangtId, { grondslag: "BRON", bron: BRON, ...changes });
  describeRules(
    {
      mutation: OPVOLGEN,
      organisatie: "zorginstituut",
      scope: SCOPE,
      input: async () => ({ ...(await published({ datum: "2028" })), vervangt: geheel((await published()).id) }),
      otherwise: { verwachteVersie: 3 },
      changes: "Duiding",
      lines: 2,
    },
    running,
  );

  it("ends what is published from when the other begins, and says so in both their logs", async () => {
    const [earlier, later] = [await published(), await published({ datum: "2028-05-15" })];
    const before = await countLogLines(database);
    const vervangt = genoemd(earlier.id, { aard: "AANPASSING", voorZorgvormen: [{ id: zorgvorm, volledig: true }] });
    const { record, fouten } = await run(OPVOLGEN, { ...later, vervangt });
    expect(fouten).toEqual([]);
    expect(record.vervangt).toEqual([
      {
        vervangen: { id: earlier.id },
        aard: "AANPASSING",
        reikwijdte: "VOLLEDIG",
        voorZorgvormen: [{ zorgvorm: { id: zorgvorm }, volledig: true }],
        grondslag: "BRON",
      },
    ]);
    expect(await read(earlier.id, ANONYMOUS)).toMatchObject({ vervangenDoor: [{ opvolger: { id: later.id } }] });
    expect(await periods(earlier.id, ANONYMOUS)).toEqual([{ van: "2026-03-01", tot: "2028-05-15", opvolger: { id: later.id } }]);
    expect(await countLogLines(database)).toBe(before + 2);
    const lines = (await readFeed(subgraph, "zorginstituut", ANONYMOUS)).slice(-2);
    expect(lines.map(({ recordId, na }) => [recordId, na.vervangt[0]?.vervangenId, na.vervangenDoor[0]?.opvolgerId])).toEqual([
      [earlier.id, undefined, later.id],
      [later.id, earlier.id, undefined],
    ]);
    expect(lines[1].na.vervangt[0].voorZorgvormen).toEqual([{ zorgvormId: zorgvorm, volledig: true }]);
  });

  it("leaves what is replaced in part, for other care, and on a suggestion", async () => {
    const later = await published({ datum: "2028", zorgvormen: [verband(zorgvorm), verband(otherZorgvorm)] });
    const earlier = await published({ zorgvormen: [verband(zorgvorm), verband(otherZorgvorm)] });
    const inPart = { reikwijdte: "DEELS", voorZorgvormen: [{ id: zorgvorm, volledig: true }, { id: otherZorgvorm, volledig: false }] };
    await run(OPVOLGEN, { ...later, vervangt: genoemd(earlier.id, inPart) });
    const suggested = await published();
    await run(OPVOLGEN, { id: later.id, verwachteVersie: 3, vervangt: geheel(suggested.id, { grondslag: "SUGGESTIE" }) });
    const begun = { van: "2026-03-01", tot: null, opvolger: null };
    expect(await periods(earlier.id)).toEqual(
      [zorgvorm, otherZorgvorm].sort().map((id) => (id === zorgvorm ? { ...begun, tot: "2028-01-01", opvolger: { id: later.id } } : begun)),
    );
    expect(await periods(suggested.id)).toEqual([begun]);
  });

  it("refuses a ring, and changes nothing", async () => {
    const [one, two, three] = [await published(), await published({ datum: "2027" }), await published({ datum: "2028" })];
    await run(OPVOLGEN, { ...two, vervangt: geheel(one.id) });
    await run(OPVOLGEN, { ...three, vervangt: geheel(two.id) });
    const before = await countLogLines(database);
    expect(await run(OPVOLGEN, { id: one.id, verwachteVersie: 3, vervangt: geheel(three.id) })).toEqual({
      record: null,
      fouten: [
        { code: "ONGELDIG", pad: ["input", "vervangt", "vervangtId"], bericht: `Zo zou een duiding via anderen zichzelf vervangen: ${three.id}.` },
      ],
    });
    expect(await countLogLines(database)).toBe(before);
    expect(await read(three.id)).toMatchObject({ vervangenDoor: [] });
  });

  it("refuses two that replace the same care of it entirely at the same time, and lets them follow each other", async () => {
    const [earlier, one, two] = [await published(), await published({ datum: "2027", einddatum: "2029" }), await published({ datum: "2028" })];
    await run(OPVOLGEN, { ...one, vervangt: geheel(earlier.id) });
    const [een, ander] = [one.id, two.id].sort();
    expect(await run(OPVOLGEN, { ...two, vervangt: geheel(earlier.id) })).toEqual({
      record: null,
      fouten: [
        {
          code: "OVERLAPT",
          pad: ["input", "vervangt", "vervangtId"],
          bericht: `${earlier.id} zou voor ${zorgvorm} tegelijk helemaal vervangen zijn door ${een} en ${ander}.`,
        },
      ],
    });
    const three = await published({ datum: "2029" });
    expect((await run(OPVOLGEN, { ...three, vervangt: geheel(earlier.id) })).fouten).toEqual([]);
  });

  it("refuses what it says already", async () => {
    const [earlier, later] = [await published(), await published({ datum: "2028" })];
    await run(OPVOLGEN, { ...later, vervangt: geheel(earlier.id) });
    const { fouten } = await run(OPVOLGEN, { id: later.id, verwachteVersie: 3, vervangt: geheel(earlier.id) });
    expect(fouten).toEqual([
      {
        code: "BESTAAT_AL",
        pad: ["input", "vervangt", "vervangtId"],
        bericht: "Dat deze duiding die vervangt, is al vastgelegd; trek dat eerst in.",
      },
    ]);
  });

  it.each([
    [
      "a source that is not named",
      () => geheel("st-iat-2016", { grondslag: "BRON" }),
      "ONGELDIG",
      ["bron"],
      "Noem de bron die dit verband zelf noemt, of geef een andere grondslag.",
    ],
    [
      "care that the other is not about",
      () => geheel("st-iat-2016", { reikwijdte: "DEELS", voorZorgvormen: [{ id: "mammaprint", volledig: true }] }),
      "ONGELDIG",
      ["voorZorgvormen", "0", "id"],
      "De duiding die wordt vervangen gaat niet over deze zorg.",
    ],
    [
      "care that is not there",
      () => geheel("st-iat-2016", { reikwijdte: "DEELS", voorZorgvormen: [{ id: "nergens", volledig: true }] }),
      "ONBEKENDE_VERWIJZING",
      ["voorZorgvormen", "0", "id"],
      "Er is geen Zorgvorm met deze sleutel.",
    ],
    [
      "a part of what is replaced entirely",
      () => geheel("st-iat-2016", { voorZorgvormen: [{ id: "iat-herseninfarct", volledig: false }] }),
      "ONGELDIG",
      ["voorZorgvormen", "0", "volledig"],
      "Bij `VOLLEDIG` vervalt het eerdere oordeel ook voor deze zorg.",
    ],
  ])("refuses %s", async (_what, vervangt, code, path, bericht) => {
    const before = await countLogLines(database);
    const item = await published();
    const { record, fouten } = await run(OPVOLGEN, { ...item, vervangt: vervangt() });
    expect({ record, eerste: fouten[0] }).toEqual({ record: null, eerste: { code, pad: ["input", "vervangt", ...path], bericht } });
    expect(await countLogLines(database)).toBe(before + 2);
  });

  it("refuses to replace what is about other care, and changes nothing", async () => {
    const other = await published({ zorgvormen: [verband(otherZorgvorm), verband(zorgvorm, "SUGGESTIE")] });
    const item = await published({ datum: "2028" });
    const before = await countLogLines(database);
    const named = [{ id: otherZorgvorm, volledig: true }];
    for (const changes of [{}, { reikwijdte: "DEELS" }, { reikwijdte: "DEELS", voorZorgvormen: named }]) {
      expect(await run(OPVOLGEN, { ...item, vervangt: geheel(other.id, changes) })).toEqual({
        record: null,
        fouten: [otherCare(other.id, "vervangt", "vervangtId")],
      });
    }
    expect(await countLogLines(database)).toBe(before);
    expect(await read(other.id)).toMatchObject({ recordVersie: 2, vervangenDoor: [] });
  });

  it("lets a ruling on a group of care replace another in part, for care that it names, and any replace what is about no care", async () => {
    const other = await published({ zorgvormen: [verband(otherZorgvorm)] });
    const inPart = geheel(other.id, { reikwijdte: "DEELS", voorZorgvormen: [{ id: otherZorgvorm, volledig: false }] });
    const item = await published({ datum: "2028" });
    expect((await run(OPVOLGEN, { ...item, vervangt: inPart })).fouten).toEqual([]);
    const aboutNone = await published({ zorgvormen: [verband(otherZorgvorm, "SUGGESTIE")], agendaItems: [verband(agendaItem)] });
    expect((await run(OPVOLGEN, { ...item, verwachteVersie: 3, vervangt: geheel(aboutNone.id) })).fouten).toEqual([]);
  });

  it("refuses to replace entirely what it names only a part of, and changes nothing", async () => {
    const zorgvormen = [verband(zorgvorm), verband(otherZorgvorm, "AFGELEID")];
    const [earlier, item] = [await published({ zorgvormen }), await published({ datum: "2028", zorgvormen })];
    const before = await countLogLines(database);
    const part = [{ id: zorgvorm, volledig: true }];
    expect(await run(OPVOLGEN, { ...item, vervangt: geheel(earlier.id, { voorZorgvormen: part }) })).toEqual({
      record: null,
      fouten: [
        {
          code: "ONGELDIG",
          pad: ["input", "vervangt", "voorZorgvormen"],
          bericht: `Bij \`VOLLEDIG\` vervalt het eerdere oordeel ook voor ${otherZorgvorm}: noem al haar zorg, of geen.`,
        },
      ],
    });
    expect(await countLogLines(database)).toBe(before);
    const all = [...part, { id: otherZorgvorm, volledig: true }];
    expect((await run(OPVOLGEN, { ...item, vervangt: geheel(earlier.id, { voorZorgvormen: all }) })).fouten).toEqual([]);
  });

  it("is no way to change a draft", async () => {
    const { fouten } = await run(OPVOLGEN, { ...(await drafted()), vervangt: geheel("st-iat-2016") });
    expect(fouten.map(({ code, pad }) => [code, pad])).toEqual([["OVERGANG_NIET_TOEGESTAAN", ["input", "id"]]]);
  });
});

describe("duidingOpvolgingIntrekken", () => {
  const followed = async () => {
    const [earlier, later] = [await published(), await published({ datum: "2028" })];
    await run(OPVOLGEN, { ...later, vervangt: geheel(earlier.id) });
    return { id: later.id, verwachteVersie: 3, vervangtId: earlier.id };
  };
  describeRules(
    { mutation: NIET_OPVOLGEN, organisatie: "zorginstituut", scope: SCOPE, input: followed, otherwise: { verwachteVersie: 4 }, changes: "Duiding", lines: 2 },
    running,
  );

  it("has the earlier one hold again as long as it says itself, in both their logs", async () => {
    const input = await followed();
    const before = await countLogLines(database);
    const { record, fouten } = await run(NIET_OPVOLGEN, input);
    expect({ fouten, vervangt: record.vervangt }).toEqual({ fouten: [], vervangt: [] });
    expect(await read(input.vervangtId)).toMatchObject({ vervangenDoor: [] });
    expect(await periods(input.vervangtId)).toEqual([{ van: "2026-03-01", tot: null, opvolger: null }]);
    expect(await countLogLines(database)).toBe(before + 2);
  });

  it("refuses what is not so", async () => {
    const { fouten } = await run(NIET_OPVOLGEN, { ...(await published()), vervangtId: "st-iat-2016" });
    expect(fouten).toEqual([
      { code: "ONBEKENDE_VERWIJZING", pad: ["input", "vervangtId"], bericht: "Dat deze duiding die vervangt, is niet vastgelegd." },
    ]);
  });
});
