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
  swpStatus { id } swpStatusGrondslag typeAdvies zaaknummer patientenPerJaar kostenPerBehandeling criteria { id }
  voorwaarden { soort tekst vergoedingsvoorwaarde { id } vergoedingsvoorwaardeGrondslag }
  zorgvormen { id } agendaItems { id } bronnen { titel url } vervangt { id } vervangenDoor { id }`;
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

const [zorgvorm, otherZorgvorm] = facts("zorginstituut", "zorginstituut-zorgvormen").map(({ id }) => id);
const [agendaItem, otherAgendaItem] = facts("zorginstituut", "zorginstituut-agendaitems").map(({ id }) => id);

const verband = (id: string, grondslag = "BRON") => ({ id, grondslag });

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
  swpStatus: null,
  swpStatusGrondslag: null,
  typeAdvies: null,
  zaaknummer: null,
  patientenPerJaar: null,
  kostenPerBehandeling: null,
  criteria: null,
  voorwaarden: [],
  zorgvormen: [{ id: zorgvorm }],
  agendaItems: [],
  bronnen: BRONNEN,
  vervangt: null,
  vervangenDoor: null,
};

const everything: Input = {
  einddatum: "2030",
  uitkomst: "  '); DELETE FROM duiding; -- ",
  swpStatus: verband("geen-swp", "AFGELEID"),
  typeAdvies: "INITIEEL",
  zaaknummer: "2026-0001",
  patientenPerJaar: 2_147_483_647,
  kostenPerBehandeling: "1234567890123.45",
  criteria: ["uitvoerbaarheid", "effectiviteit"],
  voorwaarden: [
    { soort: "REGISTRATIE", tekst: " Registratie van elke behandeling. ", vergoedingsvoorwaarde: verband("register", "AFGELEID") },
    { soort: "INDICATIE", tekst: "Alleen bij chronische migraine." },
    { soort: "REGISTRATIE", tekst: "Ook van bijwerkingen.", vergoedingsvoorwaarde: verband("register") },
  ],
  zorgvormen: [verband(zorgvorm), verband(otherZorgvorm, "SUGGESTIE")],
  agendaItems: [verband(agendaItem)],
  bronnen: [{ titel: "Standpunt", url: "https://www.zorginstituutnederland.nl/standpunt" }],
};

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
  id: (await run(HERBEOORDELEN, uitspraak({ vervangtId, datum: "2028-05-15", ...changes }))).record.id,
  verwachteVersie: 1,
});

beforeAll(async () => {
  database = await createSeededDatabase("zorginstituut");
  subgraph = await startSubgraph("zorginstituut", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

const WRONG: [what: string, changes: Input, path: string[], bericht: string][] = [
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
  ["a criterium twice", { criteria: ["effectiviteit", "effectiviteit"] }, ["criteria", "1"], "Noem een Pakketcriterium maar een keer."],
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
  ["Pakketcriterium", (id) => ({ criteria: ["effectiviteit", id] }), ["criteria", "1"]],
  ["Zorgvorm", (id) => ({ zorgvormen: [verband(zorgvorm), verband(id)] }), ["zorgvormen", "1", "id"]],
  ["AgendaItem", (id) => ({ agendaItems: [verband(id)] }), ["agendaItems", "0", "id"]],
  ["SwpStatus", (id) => ({ swpStatus: verband(id) }), ["swpStatus", "id"]],
  [
    "Vergoedingsvoorwaarde",
    (id) => ({ voorwaarden: [{ soort: "PRIJS", tekst: "x", vergoedingsvoorwaarde: verband(id) }] }),
    ["voorwaarden", "0", "vergoedingsvoorwaarde", "id"],
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
        swpStatus: { id: "geen-swp" },
        swpStatusGrondslag: "AFGELEID",
        typeAdvies: "INITIEEL",
        zaaknummer: "2026-0001",
        patientenPerJaar: 2_147_483_647,
        kostenPerBehandeling: "1234567890123.45",
        criteria: [{ id: "effectiviteit" }, { id: "uitvoerbaarheid" }],
        voorwaarden: [
          {
            soort: "REGISTRATIE",
            tekst: "Registratie van elke behandeling.",
            vergoedingsvoorwaarde: { id: "register" },
            vergoedingsvoorwaardeGrondslag: "AFGELEID",
          },
          {
            soort: "INDICATIE",
            tekst: "Alleen bij chronische migraine.",
            vergoedingsvoorwaarde: null,
            vergoedingsvoorwaardeGrondslag: null,
          },
          {
            soort: "REGISTRATIE",
            tekst: "Ook van bijwerkingen.",
            vergoedingsvoorwaarde: { id: "register" },
            vergoedingsvoorwaardeGrondslag: "BRON",
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
    expect(line.after).toEqual({
      id: record.id,
      recordVersie: 1,
      gepubliceerd: false,
      titel: "Botox bij migraine",
      soort: "STANDPUNT",
      datum: { tekst: "2026-03-01", vanaf: "2026-03-01", totEnMet: "2026-03-01", precisie: "DAG" },
      einddatum: { tekst: "2030", vanaf: "2030-01-01", totEnMet: "2030-12-31", precisie: "JAAR" },
      conclusie: "JA",
      uitkomst: "'); DELETE FROM duiding; --",
      swpStatusId: "geen-swp",
      swpStatusGrondslag: "AFGELEID",
      typeAdvies: "INITIEEL",
      zaaknummer: "2026-0001",
      patientenPerJaar: 2_147_483_647,
      kostenPerBehandeling: "1234567890123.45",
      vervangtId: null,
      vervangenDoorId: null,
      bronnen: [{ titel: "Standpunt", url: "https://www.zorginstituutnederland.nl/standpunt" }],
      criteria: [{ pakketcriteriumId: "effectiviteit" }, { pakketcriteriumId: "uitvoerbaarheid" }],
      voorwaarden: [
        {
          volgnummer: 1,
          soort: "REGISTRATIE",
          tekst: "Registratie van elke behandeling.",
          vergoedingsvoorwaardeId: "register",
          vergoedingsvoorwaardeGrondslag: "AFGELEID",
        },
        {
          volgnummer: 2,
          soort: "INDICATIE",
          tekst: "Alleen bij chronische migraine.",
          vergoedingsvoorwaardeId: null,
          vergoedingsvoorwaardeGrondslag: null,
        },
        {
          volgnummer: 3,
          soort: "REGISTRATIE",
          tekst: "Ook van bijwerkingen.",
          vergoedingsvoorwaardeId: "register",
          vergoedingsvoorwaardeGrondslag: "BRON",
        },
      ],
      zorgvormen: expect.arrayContaining([
        { zorgvormId: zorgvorm, grondslag: "BRON" },
        { zorgvormId: otherZorgvorm, grondslag: "SUGGESTIE" },
      ]),
      agendaItems: [{ agendaItemId: agendaItem, grondslag: "BRON" }],
    });
    expect(line.after.zorgvormen).toHaveLength(2);
    expect((await readFeed(subgraph, "zorginstituut", ZORGINSTITUUT)).at(-1)).toMatchObject({ recordId: record.id });
    expect(JSON.stringify(await readFeed(subgraph, "zorginstituut", ANONYMOUS))).not.toContain(record.id);
  });

  it.each(WRONG)("names what is wrong: %s", async (_what, changes, path, bericht) => {
    const before = await countLogLines(database);
    expect(await run(VASTLEGGEN, uitspraak(changes))).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...path], bericht }],
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
      uitspraak({ titel: "", datum: "", patientenPerJaar: -1, kostenPerBehandeling: "12,50", criteria: ["x", "y"] }),
    );
    expect(fouten[0]).toEqual(illFormed("Bedrag", "input.kostenPerBehandeling", "12,50"));
    expect(fouten.slice(1).map(({ pad }) => pad.slice(1).join("."))).toEqual([
      "titel",
      "datum",
      "patientenPerJaar",
      "criteria.0",
      "criteria.1",
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
      voorwaarden: [{ soort: "PRIJS", tekst: "Lager.", vergoedingsvoorwaarde: null }],
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

  it.each(WRONG)("names what is wrong, and changes nothing: %s", async (_what, changes, path, bericht) => {
    const item = await drafted();
    expect(await run(WIJZIGEN, { ...item, ...changes })).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...path], bericht }],
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
        na: expect.objectContaining({ recordVersie: 1, gepubliceerd: true, agendaItems: [{ agendaItemId: agendaItem, grondslag: "BRON" }] }),
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
      input: async () => uitspraak({ vervangtId: (await published()).id }),
      otherwise: { titel: "Iets anders" },
    },
    running,
  );

  it("drafts what is to replace a duiding, and changes nothing of that one yet", async () => {
    const before = await read(old.id);
    const { record, fouten } = await run(HERBEOORDELEN, uitspraak({ ...everything, vervangtId: old.id }));
    expect(fouten).toEqual([]);
    const links = { vervangt: { id: old.id }, agendaItems: [{ id: agendaItem }] };
    expect(record).toMatchObject({ gepubliceerd: false, recordVersie: 1, ...links });
    expect(await read(record.id)).toEqual(record);
    expect(await read(record.id, ANONYMOUS)).toBeNull();
    expect(await read(old.id)).toEqual(before);
    expect(await logLines(database, old.id)).toHaveLength(2);
    const [line] = await logLines(database, record.id);
    expect([line.after.vervangtId, line.after_audience]).toEqual([old.id, "zorginstituut"]);
  });

  it("ends the duiding when what replaces it is published: one transaction, two lines", async () => {
    const replaced = await published();
    const draftOfNew = await reassessed(replaced.id);
    const before = await countLogLines(database);
    const { record, fouten } = await run(PUBLICEREN, draftOfNew);
    expect(fouten).toEqual([]);
    expect(record).toMatchObject({ gepubliceerd: true, vervangt: { id: replaced.id }, vervangenDoor: null, einddatum: null });
    expect(await countLogLines(database)).toBe(before + 2);
    for (const [viewer, unseen] of [[ZORGINSTITUUT, 0], [ANONYMOUS, 1]] as const) {
      expect(await read(record.id, viewer)).toEqual({ ...record, recordVersie: record.recordVersie - unseen });
      expect(await read(replaced.id, viewer)).toMatchObject({
        recordVersie: 3 - unseen,
        einddatum: { tekst: "2028-05-15", vanaf: "2028-05-15", totEnMet: "2028-05-15", precisie: "DAG" },
        vervangt: null,
        vervangenDoor: { id: record.id },
      });
      const lines = (await readFeed(subgraph, "zorginstituut", viewer)).slice(-2);
      expect(lines.map(({ soort, recordId, voor, na }) => [soort, recordId, voor?.vervangenDoorId, na.vervangenDoorId])).toEqual([
        [viewer === ANONYMOUS ? "TOEGEVOEGD" : "GEWIJZIGD", record.id, viewer === ANONYMOUS ? undefined : null, null],
        ["GEWIJZIGD", replaced.id, null, record.id],
      ]);
      expect([lines[1].voor.einddatum, lines[1].na.einddatum.tekst]).toEqual([null, "2028-05-15"]);
    }
  });

  it("replaces a duiding of the data files, and a replacement in its turn", async () => {
    const seeded = facts("zorginstituut", "zorginstituut-duidingen").find(({ datum, einddatum }) => datum && !einddatum)!.id;
    const first = await run(PUBLICEREN, await reassessed(seeded));
    const second = await run(PUBLICEREN, await reassessed(first.record.id, { datum: "2029" }));
    expect(await read(first.record.id, ANONYMOUS)).toMatchObject({
      vervangt: { id: seeded },
      vervangenDoor: { id: second.record.id },
      einddatum: { tekst: "2029" },
    });
  });

  it("leaves an end that came before", async () => {
    const replaced = await published({ einddatum: "2027" });
    await run(PUBLICEREN, await reassessed(replaced.id));
    expect(await read(replaced.id)).toMatchObject({ einddatum: { tekst: "2027" } });
    const later = await published({ einddatum: "2035" });
    await run(PUBLICEREN, await reassessed(later.id));
    expect(await read(later.id)).toMatchObject({ einddatum: { tekst: "2028-05-15" } });
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
    expect(await read(replaced.id)).toMatchObject({ einddatum: null, vervangenDoor: null, recordVersie: 2 });
    expect((await run(WIJZIGEN, { ...item, datum: "2026-03" })).fouten).toEqual([]);
    expect((await run(PUBLICEREN, { ...item, verwachteVersie: 2 })).fouten).toEqual([]);
  });

  it.each(NO_IDS)("refuses to replace what is not there: %j", async (vervangtId) => {
    expect(await run(HERBEOORDELEN, uitspraak({ vervangtId }))).toEqual({
      record: null,
      fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", "vervangtId"], bericht: "Er is geen Duiding met deze sleutel." }],
    });
  });

  it("refuses to replace a draft", async () => {
    const { id } = await drafted();
    expect(await run(HERBEOORDELEN, uitspraak({ vervangtId: id }))).toEqual({
      record: null,
      fouten: [
        {
          code: "OVERGANG_NIET_TOEGESTAAN",
          pad: ["input", "vervangtId"],
          bericht: "Dit is zelf nog een concept; wijzig het met duidingWijzigen.",
        },
      ],
    });
  });

  it("replaces a duiding once: not while it is drafted, and not after", async () => {
    const { id } = await published();
    const item = await reassessed(id);
    expect(await run(HERBEOORDELEN, uitspraak({ vervangtId: id }))).toEqual({
      record: null,
      fouten: [
        {
          code: "BESTAAT_AL",
          pad: ["input", "vervangtId"],
          bericht: "Van deze duiding is al een herbeoordeling vastgelegd; wijzig dat concept.",
        },
      ],
    });
    await run(PUBLICEREN, item);
    expect(await run(HERBEOORDELEN, uitspraak({ vervangtId: id }))).toEqual({
      record: null,
      fouten: [
        { code: "OVERGANG_NIET_TOEGESTAAN", pad: ["input", "vervangtId"], bericht: `Deze duiding is al vervangen, door ${item.id}.` },
      ],
    });
  });

  it("lets one of many at the same moment replace it", async () => {
    const { id } = await published();
    const answers = await Promise.all(Array.from({ length: 20 }, () => run(HERBEOORDELEN, uitspraak({ vervangtId: id }))));
    expect(answers.map(({ fouten }) => fouten.map(({ code }) => code).join()).sort()).toEqual(["", ...Array(19).fill("BESTAAT_AL")]);
  });

  it.each([...WRONG.slice(0, 3), ...WRONG.slice(-2)])("names what is wrong: %s", async (_what, changes, path, bericht) => {
    expect(await run(HERBEOORDELEN, uitspraak({ vervangtId: (await published()).id, ...changes }))).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...path], bericht }],
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
