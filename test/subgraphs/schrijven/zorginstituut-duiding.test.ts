import {
  agendaItem,
  draft,
  everything,
  NO_IDS,
  otherAgendaItem,
  otherZorgvorm,
  PUBLICEREN,
  SCOPE,
  uitspraak,
  VASTLEGGEN,
  verband,
  WIJZIGEN,
  withDuidingen,
  WRONG,
  ZORGINSTITUUT,
  zorgvorm,
} from "../../support/duidingen";
import { illFormed } from "../../support/ill-formed";
import { ask, BRONNEN, countLogLines, describeRules, type Input, logLines, readNews } from "../../support/mutations";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const { running, run, read, drafted, published } = withDuidingen();

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
    const [line, ...more] = await logLines(running().database, record.id);
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
    expect((await readNews(running().subgraph, "zorginstituut", ZORGINSTITUUT)).at(-1)).toMatchObject({ recordId: record.id });
    expect(JSON.stringify(await readNews(running().subgraph, "zorginstituut", ANONYMOUS))).not.toContain(record.id);
  });

  it.each(WRONG)("names what is wrong: %s", async (_what, changes, path, bericht, code = "ONGELDIG") => {
    const before = await countLogLines(running().database);
    expect(await run(VASTLEGGEN, uitspraak(changes))).toEqual({
      record: null,
      fouten: [{ code, pad: ["input", ...path], bericht }],
    });
    expect(await countLogLines(running().database)).toBe(before);
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
    const { errors } = await ask(running().subgraph, VASTLEGGEN, uitspraak({ [field]: value }), ZORGINSTITUUT);
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
    const [, line] = await logLines(running().database, item.id);
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
    const lists = { voorwaarden, criteria: [], zorgvormen: [verband(otherZorgvorm)], geldigVanPerZorgvorm: [] };
    const { record } = await run(WIJZIGEN, { ...item, ...lists });
    expect(record).toMatchObject({
      criteria: null,
      voorwaarden: [{ soort: "PRIJS", tekst: "Lager.", vergoedingsvoorwaardeKoppelingen: [] }],
      zorgvormen: [{ id: otherZorgvorm }],
      agendaItems: [{ id: agendaItem }],
    });
  });

  it.each<[string, Input, field: string, bericht: string]>([
    [
      "a later begin",
      { geldigVan: "2026-06-01" },
      "geldigVan",
      `Geef als \`geldigVan\` de vroegste dag: voor ${zorgvorm} geldt de duiding vanaf 2026-04-15.`,
    ],
    [
      "no begin",
      { geldigVan: null },
      "geldigVan",
      `Geef als \`geldigVan\` de vroegste dag: voor ${zorgvorm} geldt de duiding vanaf 2026-04-15.`,
    ],
    ["no grounds", { geldigVan: "2026", geldigTot: null, geldigheidGrondslag: null }, "geldigheidGrondslag", "Zeg waarop de geldigheid berust."],
    [
      "other care",
      { zorgvormen: [verband(otherZorgvorm)] },
      "zorgvormen",
      `Noem ook ${zorgvorm}: vanaf wanneer de duiding daarvoor geldt, staat in \`geldigVanPerZorgvorm\`.`,
    ],
  ])("refuses %s where the days per care that it keeps do not fit that", async (_what, changes, field, bericht) => {
    const item = await drafted(everything);
    const before = await read(item.id);
    expect(await run(WIJZIGEN, { ...item, ...changes })).toEqual({ record: null, fouten: [{ code: "ONGELDIG", pad: ["input", field], bericht }] });
    expect(await read(item.id)).toEqual(before);
    const { fouten } = await run(WIJZIGEN, { ...item, geldigVanPerZorgvorm: [], ...changes });
    expect(fouten).toEqual(field === "geldigheidGrondslag" ? [{ code: "ONGELDIG", pad: ["input", field], bericht }] : []);
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
    const lines = (await readNews(running().subgraph, "zorginstituut", ANONYMOUS)).filter(({ recordId }) => recordId === item.id);
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
  const NO_DAY = "Het einde ligt niet na het begin: zo geldt het op geen dag. Een jaar, kwartaal of maand telt vanaf de eerste dag.";
  const holding = (geldigVan: string | null, geldigTot: string, perZorgvorm?: string) => ({
    ...{ geldigVan, geldigTot, geldigheidGrondslag: "BRON" },
    ...(perZorgvorm && { geldigVanPerZorgvorm: [{ id: zorgvorm, geldigVan: perZorgvorm }] }),
  });
  it.each([
    ["a date", { datum: null }, [NO_DATE]],
    ["a conclusion", { conclusie: null }, [NO_CONCLUSION]],
    ["what it is about", { zorgvormen: [] }, [ABOUT_NOTHING]],
    ["more than a suggestion", { zorgvormen: [verband(zorgvorm, "SUGGESTIE")], agendaItems: [verband(agendaItem, "SUGGESTIE")] }, [ABOUT_NOTHING]],
    ["a day before its end", { einddatum: "2026" }, [NO_DAY]],
    ["a day before it is over", holding("2026-06-01", "2026"), [NO_DAY]],
    ["a day, as it is over when it begins", holding("2026-06-01", "2026-06-01"), [NO_DAY]],
    ["a day, as it was over before it was ruled", { datum: "2028", ...holding(null, "2026") }, [NO_DAY]],
    ["a day for some of its care", holding("2026-06-01", "2027", "2027-01-01"), [NO_DAY]],
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
    ["a day", { datum: "2026", einddatum: "2026-01-02" }],
  ])("is content with %s", async (_what, changes) => {
    const { record, fouten } = await run(PUBLICEREN, await drafted(changes));
    expect({ fouten, gepubliceerd: record.gepubliceerd }).toEqual({ fouten: [], gepubliceerd: true });
  });

  it("does so once", async () => {
    const { fouten } = await run(PUBLICEREN, await published());
    expect(fouten.map(({ code, pad }) => [code, pad])).toEqual([["OVERGANG_NIET_TOEGESTAAN", ["input", "id"]]]);
  });
});
