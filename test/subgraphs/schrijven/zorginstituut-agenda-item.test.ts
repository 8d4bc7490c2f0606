import { migrate } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../../schema/load";
import { createEmptyDatabase, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { ask, BRONNEN, countLogLines, describeRules, type Input, logLines, type Mutation, readNews, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");
const SCOPE = "agenda:schrijven";

const SELECTION = `id recordVersie gepubliceerd onderwerp aanleiding fase sectoren sectorTekst herkomst status statusTekst
  startdatum { tekst vanaf totEnMet precisie } doeldatum { tekst vanaf totEnMet precisie }
  maatschappelijkeImpact { arbeidsinzet budget gezondheidswinst duurzaamheid }
  bronnen { titel url } zorgvormen { id } faseUitleg { fase }`;
const mutationOf = (name: string): Mutation => ({
  name,
  type: `${name[0].toUpperCase()}${name.slice(1)}Input`,
  record: "agendaItem",
  selection: SELECTION,
});
const VOORBEREIDEN = mutationOf("agendaItemVoorbereiden");
const WIJZIGEN = mutationOf("agendaItemWijzigen");
const AGENDEREN = mutationOf("agendaItemAgenderen");
const KOPPELEN = mutationOf("agendaItemZorgvormKoppelen");
const ONTKOPPELEN = mutationOf("agendaItemZorgvormOntkoppelen");

const [zorgvorm, otherZorgvorm] = facts("zorginstituut", "zorginstituut-zorgvormen").map(({ id }) => id);

const onderwerp = (changes: Input = {}): Input => ({
  onderwerp: "Botox bij migraine",
  aanleiding: "Vraag van behandelaars.",
  fase: "INSTROOM",
  sectoren: ["MEDISCH_SPECIALISTISCHE_ZORG"],
  herkomst: "PAKKETAGENDA",
  statusTekst: "in voorbereiding",
  bronnen: BRONNEN,
  ...changes,
});

/** What `onderwerp` becomes. */
const draft = {
  id: expect.stringMatching(/^[0-9a-f-]{36}$/),
  recordVersie: 1,
  gepubliceerd: false,
  onderwerp: "Botox bij migraine",
  aanleiding: "Vraag van behandelaars.",
  fase: "INSTROOM",
  sectoren: ["MEDISCH_SPECIALISTISCHE_ZORG"],
  sectorTekst: null,
  herkomst: "PAKKETAGENDA",
  status: null,
  statusTekst: "in voorbereiding",
  startdatum: null,
  doeldatum: null,
  maatschappelijkeImpact: null,
  bronnen: BRONNEN,
  zorgvormen: [],
  faseUitleg: { fase: "INSTROOM" },
};

let database: TestDatabase;
let subgraph: RunningSubgraph;
const running = () => ({ subgraph, database });
const run = (mutation: Mutation, input: Input) => write(subgraph, mutation, input, ZORGINSTITUUT);
const read = async (id: string, viewer = ZORGINSTITUUT) =>
  (await subgraph.query(`query ($id: ID!) { agendaItem(id: $id) { ${SELECTION} } }`, { id }, viewer)).data.agendaItem;

/** The first version of a draft, as the input of what is to be done with it. */
const prepared = async (changes: Input = {}): Promise<{ id: string; verwachteVersie: number }> => ({
  id: (await run(VOORBEREIDEN, onderwerp(changes))).record.id,
  verwachteVersie: 1,
});
const onTheAgenda = async (changes: Input = {}): Promise<{ id: string; verwachteVersie: number }> => {
  const { record } = await run(AGENDEREN, await prepared(changes));
  return { id: record.id, verwachteVersie: 2 };
};

beforeAll(async () => {
  database = await createSeededDatabase("zorginstituut");
  subgraph = await startSubgraph("zorginstituut", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("agendaItemVoorbereiden", () => {
  describeRules(
    {
      mutation: VOORBEREIDEN,
      organisatie: "zorginstituut",
      scope: SCOPE,
      input: async () => onderwerp(),
      otherwise: { onderwerp: "Iets anders" },
    },
    running,
  );

  it("prepares an item, with as little as is known", async () => {
    const { record, fouten } = await run(VOORBEREIDEN, onderwerp());
    expect({ record, fouten }).toEqual({ record: draft, fouten: [] });
    expect(await read(record.id)).toEqual(record);
    expect(await read(record.id, ANONYMOUS)).toBeNull();
  });

  it("prepares an item, with all that may be known", async () => {
    const { record } = await run(
      VOORBEREIDEN,
      onderwerp({
        onderwerp: "  '; DROP TABLE agenda_item; --",
        sectoren: ["GGZ", "HUISARTSENZORG", "GGZ"],
        sectorTekst: "ggz en huisartsenzorg",
        status: "IN_VOORBEREIDING",
        startdatum: "2026-Q1",
        doeldatum: "2027-06-30",
        maatschappelijkeImpact: { budget: "minder", duurzaamheid: null },
        bronnen: [{ titel: "Brief", url: "https://www.zorginstituutnederland.nl/brief" }, { titel: "Gesprek" }],
      }),
    );
    expect(record).toEqual({
      ...draft,
      onderwerp: "'; DROP TABLE agenda_item; --",
      sectoren: ["GGZ", "HUISARTSENZORG"],
      sectorTekst: "ggz en huisartsenzorg",
      status: "IN_VOORBEREIDING",
      startdatum: { tekst: "2026-Q1", vanaf: "2026-01-01", totEnMet: "2026-03-31", precisie: "KWARTAAL" },
      doeldatum: { tekst: "2027-06-30", vanaf: "2027-06-30", totEnMet: "2027-06-30", precisie: "DAG" },
      maatschappelijkeImpact: { arbeidsinzet: null, budget: "minder", gezondheidswinst: null, duurzaamheid: null },
      bronnen: [{ titel: "Brief", url: "https://www.zorginstituutnederland.nl/brief" }, { titel: "Gesprek", url: null }],
    });
    expect(await read(record.id)).toEqual(record);
  });

  it("takes null for what is not known", async () => {
    const unknown = ["sectorTekst", "status", "startdatum", "doeldatum", "maatschappelijkeImpact"];
    const { record } = await run(VOORBEREIDEN, onderwerp(Object.fromEntries(unknown.map((field) => [field, null]))));
    expect(record).toEqual(draft);
    const { record: withoutEffect } = await run(VOORBEREIDEN, onderwerp({ maatschappelijkeImpact: {} }));
    expect(withoutEffect).toEqual(draft);
  });

  it("leaves one line in the log, for Zorginstituut only", async () => {
    const { record } = await run(VOORBEREIDEN, onderwerp());
    const after = {
      id: record.id,
      recordVersie: 1,
      gepubliceerd: false,
      onderwerp: "Botox bij migraine",
      aanleiding: "Vraag van behandelaars.",
      fase: "INSTROOM",
      faseGrondslag: null,
      faseOnderbouwing: null,
      faseBron: null,
      faseOvergangId: null,
      faseDuidingId: null,
      faseAfspraak: null,
      sectoren: ["MEDISCH_SPECIALISTISCHE_ZORG"],
      sectorTekst: null,
      herkomst: "PAKKETAGENDA",
      status: null,
      statusTekst: "in voorbereiding",
      peildatum: null,
      startdatum: null,
      geplandeStart: null,
      doeldatum: null,
      maatschappelijkeImpact: null,
      agendaId: null,
      bronnen: BRONNEN,
      zorgvormen: [],
      handelingsopties: [],
      agendas: [],
      impact: [],
      acties: [],
      partijen: [],
    };
    expect(await logLines(database, record.id)).toEqual([
      {
        record_type: "AgendaItem",
        record_id: record.id,
        organisation: "zorginstituut",
        client: "zorginstituut-portaal",
        subject: "medewerker-van-zorginstituut",
        before: null,
        // Readers see who acts with each action.
        after: { ...after, wie: [] },
        before_audience: null,
        after_audience: "zorginstituut",
      },
    ]);
    expect((await readNews(subgraph, "zorginstituut", ZORGINSTITUUT)).at(-1)).toMatchObject({ recordId: record.id, na: after });
    for (const viewer of [ANONYMOUS, viewerOf("zonmw"), viewerOf("nza")]) {
      expect(JSON.stringify(await readNews(subgraph, "zorginstituut", viewer))).not.toContain(record.id);
    }
  });

  it.each([
    ["no subject", { onderwerp: " \t" }, ["onderwerp"], "Vul een tekst in."],
    ["a subject that is too long", { onderwerp: "x".repeat(501) }, ["onderwerp"], "Gebruik hooguit 500 tekens; dit zijn er 501."],
    ["no reason", { aanleiding: "" }, ["aanleiding"], "Vul een tekst in."],
    ["too much reason", { aanleiding: "x".repeat(20_001) }, ["aanleiding"], "Gebruik hooguit 20000 tekens; dit zijn er 20001."],
    ["no standing in words", { statusTekst: "" }, ["statusTekst"], "Vul een tekst in."],
    ["no sector in words", { sectorTekst: "" }, ["sectorTekst"], "Vul een tekst in."],
    ["an effect without words", { maatschappelijkeImpact: { budget: "" } }, ["maatschappelijkeImpact", "budget"], "Vul een tekst in."],
    ["an end before the beginning", { startdatum: "2026-02", doeldatum: "2026-01" }, ["doeldatum"], "Het einde ligt voor het begin."],
    ["a source without a title", { bronnen: [{ titel: "" }] }, ["bronnen", "0", "titel"], "Vul een tekst in."],
  ])("names what is wrong: %s", async (_what, changes, path, bericht) => {
    const before = await countLogLines(database);
    expect(await run(VOORBEREIDEN, onderwerp(changes))).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...path], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });

  it.each(["gisteren", "", "2026-02-30", "2026-13", "2026-Q5", "0000", "0050", "99999", "-2026", "2026-1-1"])(
    "refuses %j as a time",
    async (tijd) => {
      const { fouten } = await run(VOORBEREIDEN, onderwerp({ startdatum: tijd, doeldatum: tijd }));
      expect(fouten.map(({ code, pad }) => [code, pad])).toEqual([
        ["ONGELDIG", ["input", "startdatum"]],
        ["ONGELDIG", ["input", "doeldatum"]],
      ]);
    },
  );

  it.each([
    ["fase", "UITVOERING"],
    ["sectoren", ["ZORG"]],
    ["sectoren", null],
    ["onderwerp", "null\u0000byte"],
    ["herkomst", ""],
  ])("refuses what is no value of its type, before anything else: %s %j", async (field, value) => {
    const { errors } = await ask(subgraph, VOORBEREIDEN, onderwerp({ [field]: value }), ZORGINSTITUUT);
    expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
  });

  it("refuses a phase that this database explains nowhere", async () => {
    const empty = await createEmptyDatabase("zorginstituut");
    const owner = await loadSubgraph("zorginstituut").createDataSource(empty.owner).initialize();
    await migrate(owner).finally(() => owner.destroy());
    const other = await startSubgraph("zorginstituut", { database: empty });
    try {
      expect(await write(other, { ...VOORBEREIDEN, selection: "id" }, onderwerp(), ZORGINSTITUUT)).toEqual({
        record: null,
        fouten: [
          { code: "ONBEKENDE_VERWIJZING", pad: ["input", "fase"], bericht: "Van deze fase is geen uitleg vastgelegd." },
        ],
      });
    } finally {
      await other.stop();
      await empty.drop();
    }
  });

  it("stores subjects that are as long as they may be, and sorts by them", async () => {
    const long = "\u{1F9EA}".repeat(250);
    const { record } = await run(AGENDEREN, await prepared({ onderwerp: long }));
    const { data } = await subgraph.query(`{ agendaItems(first: 100, volgorde: NAAM_AFLOPEND) { nodes { id onderwerp } } }`);
    expect(data.agendaItems.nodes).toContainEqual({ id: record.id, onderwerp: long });
  });
});

describe("agendaItemWijzigen", () => {
  describeRules(
    {
      mutation: WIJZIGEN,
      organisatie: "zorginstituut",
      scope: SCOPE,
      input: async () => ({ ...(await prepared()), onderwerp: "Botox bij chronische migraine" }),
      otherwise: { onderwerp: "Iets anders" },
      changes: "AgendaItem",
    },
    running,
  );

  it.each([
    ["a draft", prepared],
    ["an item that is on the agenda", onTheAgenda],
  ])("changes what it says of %s, and nothing else", async (_what, make) => {
    const item = await make({ startdatum: "2026", bronnen: [{ titel: "Brief" }], maatschappelijkeImpact: { budget: "minder" } });
    const before = await read(item.id);
    const { record, fouten } = await run(WIJZIGEN, { ...item, onderwerp: "Nieuw", doeldatum: "2028" });
    expect(fouten).toEqual([]);
    const expected = {
      ...before,
      recordVersie: item.verwachteVersie + 1,
      onderwerp: "Nieuw",
      doeldatum: { tekst: "2028", vanaf: "2028-01-01", totEnMet: "2028-12-31", precisie: "JAAR" },
    };
    expect(record).toEqual(expected);
    expect(await read(item.id)).toEqual(expected);
  });

  it("changes everything that it may", async () => {
    const item = await prepared({ startdatum: "2026", status: "GEPLAND", sectorTekst: "ziekenhuizen", bronnen: [{ titel: "A" }] });
    const { record } = await run(WIJZIGEN, {
      ...item,
      onderwerp: "O",
      aanleiding: "A",
      fase: "UITSTROOM",
      sectoren: ["GGZ"],
      herkomst: "KAMERBRIEF",
      status: null,
      statusTekst: "nog te bezien",
      startdatum: null,
      maatschappelijkeImpact: { arbeidsinzet: "meer" },
      bronnen: [{ titel: "B" }],
    });
    expect(record).toEqual({
      ...draft,
      recordVersie: 2,
      onderwerp: "O",
      aanleiding: "A",
      fase: "UITSTROOM",
      faseUitleg: { fase: "UITSTROOM" },
      sectoren: ["GGZ"],
      sectorTekst: null,
      herkomst: "KAMERBRIEF",
      status: null,
      statusTekst: "nog te bezien",
      startdatum: null,
      maatschappelijkeImpact: { arbeidsinzet: "meer", budget: null, gezondheidswinst: null, duurzaamheid: null },
      bronnen: [{ titel: "B", url: null }],
    });
    expect(await read(item.id)).toEqual(record);
  });

  it("finds a changed item by its new words, and not by its old ones", async () => {
    const item = await onTheAgenda({ onderwerp: "Kwispelstaart" });
    await run(WIJZIGEN, { ...item, onderwerp: "Zevenslaper" });
    const { data } = await subgraph.query(
      `{ old: agendaItems(zoek: "kwispelstaart") { totaal } new: agendaItems(zoek: "zevenslaper") { nodes { id } totaal } }`,
    );
    expect(data).toEqual({ old: { totaal: 0 }, new: { nodes: [{ id: item.id }], totaal: 1 } });
  });

  it("shows everybody what an item on the agenda was and became", async () => {
    const item = await onTheAgenda();
    await run(WIJZIGEN, { ...item, aanleiding: "Toch iets anders." });
    const { data } = await subgraph.query(
      `query ($id: ID!) { agendaItem(id: $id) { geschiedenis { totaal nodes { soort sub voor na } } } }`,
      { id: item.id },
    );
    expect(data.agendaItem.geschiedenis).toEqual({
      totaal: 2,
      nodes: [
        {
          soort: "GEWIJZIGD",
          sub: null,
          voor: expect.objectContaining({ recordVersie: 1, aanleiding: "Vraag van behandelaars." }),
          na: expect.objectContaining({ recordVersie: 2, aanleiding: "Toch iets anders." }),
        },
        { soort: "TOEGEVOEGD", sub: null, voor: null, na: expect.objectContaining({ recordVersie: 1 }) },
      ],
    });
  });

  it.each(["onderwerp", "aanleiding", "sectoren", "herkomst", "fase"])("keeps something in %s", async (field) => {
    expect(await run(WIJZIGEN, { ...(await prepared()), [field]: null })).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", field], bericht: "Dit kan niet leeg zijn." }],
    });
  });

  it.each([
    ["the status without its words", { status: "LOPEND" }, "statusTekst", "Geef status en statusTekst samen, of geen van beide."],
    ["the words without the status", { statusTekst: "loopt" }, "statusTekst", "Geef status en statusTekst samen, of geen van beide."],
    ["an end before the beginning", { doeldatum: "2025" }, "doeldatum", "Het einde ligt voor het begin."],
    ["an empty text", { onderwerp: "" }, "onderwerp", "Vul een tekst in."],
  ])("names what is wrong: %s", async (_what, changes, field, bericht) => {
    const item = await prepared({ startdatum: "2026" });
    expect(await run(WIJZIGEN, { ...item, ...changes })).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", field], bericht }],
    });
    expect(await read(item.id)).toMatchObject({ recordVersie: 1 });
  });

  it("leaves the phase of what is on the agenda to agendaItemFaseZetten", async () => {
    const item = await onTheAgenda();
    expect(await run(WIJZIGEN, { ...item, fase: "HERBEOORDELING" })).toEqual({
      record: null,
      fouten: [
        {
          code: "OVERGANG_NIET_TOEGESTAAN",
          pad: ["input", "fase"],
          bericht: "Dit staat op de agenda: gebruik agendaItemFaseZetten.",
        },
      ],
    });
  });
});

describe("agendaItemAgenderen", () => {
  describeRules(
    {
      mutation: AGENDEREN,
      organisatie: "zorginstituut",
      scope: SCOPE,
      input: prepared,
      otherwise: { verwachteVersie: 2 },
      changes: "AgendaItem",
    },
    running,
  );

  it("shows an item to everybody, as new", async () => {
    const item = await prepared({ bronnen: [{ titel: "Brief" }] });
    const { record, fouten } = await run(AGENDEREN, item);
    expect({ record, fouten }).toEqual({
      record: { ...draft, recordVersie: 2, gepubliceerd: true, bronnen: [{ titel: "Brief", url: null }] },
      fouten: [],
    });
    expect(await read(item.id, ZORGINSTITUUT)).toEqual(record);
    // The draft that it was is no version of theirs.
    for (const viewer of [ANONYMOUS, viewerOf("zonmw")]) expect(await read(item.id, viewer)).toEqual({ ...record, recordVersie: 1 });
    const [feedOfOthers, own] = [
      await readNews(subgraph, "zorginstituut", ANONYMOUS),
      await readNews(subgraph, "zorginstituut", ZORGINSTITUUT),
    ].map((feed) => feed.filter(({ recordId }) => recordId === item.id));
    expect(feedOfOthers).toEqual([
      {
        soort: "TOEGEVOEGD",
        recordType: "AgendaItem",
        recordId: item.id,
        organisatie: "zorginstituut",
        client: "zorginstituut-portaal",
        sub: null,
        voor: null,
        na: expect.objectContaining({ id: item.id, recordVersie: 1, gepubliceerd: true, zorgvormen: [] }),
      },
    ]);
    expect(own.map(({ soort, sub }) => [soort, sub])).toEqual([
      ["TOEGEVOEGD", "medewerker-van-zorginstituut"],
      ["GEWIJZIGD", "medewerker-van-zorginstituut"],
    ]);
  });

  it("does so once", async () => {
    const item = await onTheAgenda();
    expect(await run(AGENDEREN, item)).toEqual({
      record: null,
      fouten: [{ code: "OVERGANG_NIET_TOEGESTAAN", pad: ["input", "id"], bericht: "Dit staat al op de agenda." }],
    });
  });
});

/** What is said of a link that a source names. */
const GENOEMD = { grondslag: "BRON", bron: BRONNEN[0] };

describe("agendaItemZorgvormKoppelen and agendaItemZorgvormOntkoppelen", () => {
  describe("koppelen", () =>
    describeRules(
      {
        mutation: KOPPELEN,
        organisatie: "zorginstituut",
        scope: SCOPE,
        input: async () => ({ ...(await prepared()), zorgvormId: zorgvorm, ...GENOEMD }),
        otherwise: { onderbouwing: "Iets anders." },
        changes: "AgendaItem",
      },
      running,
    ));
  describe("ontkoppelen", () =>
    describeRules(
      {
        mutation: ONTKOPPELEN,
        organisatie: "zorginstituut",
        scope: SCOPE,
        input: async () => {
          const { record } = await run(KOPPELEN, { ...(await prepared()), zorgvormId: zorgvorm, ...GENOEMD });
          return { id: record.id, verwachteVersie: 2, zorgvormId: zorgvorm };
        },
        otherwise: { zorgvormId: otherZorgvorm },
        changes: "AgendaItem",
      },
      running,
    ));

  const agendaItemsOf = async (zorgvormId: string, viewer = ZORGINSTITUUT) => {
    const { data } = await subgraph.query(
      `query ($id: ID!) { zorgvorm(id: $id) { agendaItems(first: 100, grondslag: [BRON, AFGELEID, SUGGESTIE]) { edges { grondslag node { id } } } } }`,
      { id: zorgvormId },
      viewer,
    );
    return Object.fromEntries(data.zorgvorm.agendaItems.edges.map(({ grondslag, node }: any) => [node.id, grondslag]));
  };

  it.each(["BRON", "AFGELEID", "SUGGESTIE"])("links on the ground %s, for everybody to see, and unlinks", async (grondslag) => {
    const { id, verwachteVersie } = await onTheAgenda();
    const linked = await run(KOPPELEN, { id, verwachteVersie, zorgvormId: zorgvorm, ...GENOEMD, grondslag });
    // The plain list leaves suggestions out.
    const zorgvormen = grondslag === "SUGGESTIE" ? [] : [{ id: zorgvorm }];
    expect(linked).toEqual({ record: expect.objectContaining({ recordVersie: 3, zorgvormen }), fouten: [] });
    expect((await agendaItemsOf(zorgvorm, ANONYMOUS))[id]).toBe(grondslag);
    const unlinked = await run(ONTKOPPELEN, { id, verwachteVersie: 3, zorgvormId: zorgvorm });
    expect(unlinked).toEqual({ record: expect.objectContaining({ recordVersie: 4, zorgvormen: [] }), fouten: [] });
    expect((await agendaItemsOf(zorgvorm))[id]).toBeUndefined();
    const lines = await logLines(database, id);
    const link = [{ zorgvormId: zorgvorm, grondslag, onderbouwing: null, bron: GENOEMD.bron }];
    expect(lines.slice(-2).map(({ before, after }) => [before.zorgvormen, after.zorgvormen])).toEqual([
      [[], link],
      [link, []],
    ]);
  });

  it("refuses a link that a source is said to name, without that source", async () => {
    const item = await prepared();
    expect(await run(KOPPELEN, { ...item, zorgvormId: zorgvorm, grondslag: "BRON" })).toEqual({
      record: null,
      fouten: [
        {
          code: "ONGELDIG",
          pad: ["input", "bron"],
          bericht: "Noem de bron die dit verband zelf noemt, of geef een andere grondslag.",
        },
      ],
    });
  });

  it("refuses a link that is there, whatever its ground", async () => {
    const item = await prepared();
    await run(KOPPELEN, { ...item, zorgvormId: zorgvorm, ...GENOEMD });
    for (const grondslag of ["BRON", "SUGGESTIE"]) {
      expect(await run(KOPPELEN, { ...item, verwachteVersie: 2, zorgvormId: zorgvorm, ...GENOEMD, grondslag })).toEqual({
        record: null,
        fouten: [
          { code: "BESTAAT_AL", pad: ["input", "zorgvormId"], bericht: "Deze zorgvorm is al aan het agenda-item gekoppeld." },
        ],
      });
    }
  });

  it.each(["does-not-exist", "", "'; DELETE FROM zorgvorm; --"])("refuses a zorgvorm that is none: %j", async (zorgvormId) => {
    expect(await run(KOPPELEN, { ...(await prepared()), zorgvormId, ...GENOEMD })).toEqual({
      record: null,
      fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", "zorgvormId"], bericht: "Er is geen Zorgvorm met deze sleutel." }],
    });
  });

  it("refuses to undo a link that is not there", async () => {
    const item = await prepared();
    await run(KOPPELEN, { ...item, zorgvormId: zorgvorm, ...GENOEMD });
    expect(await run(ONTKOPPELEN, { id: item.id, verwachteVersie: 2, zorgvormId: otherZorgvorm })).toEqual({
      record: null,
      fouten: [
        {
          code: "ONBEKENDE_VERWIJZING",
          pad: ["input", "zorgvormId"],
          bericht: "Deze zorgvorm is niet aan het agenda-item gekoppeld.",
        },
      ],
    });
  });

  it("shows after each of several mutations in one request what it did", async () => {
    const { id } = await prepared();
    const { data } = await subgraph.query(
      `mutation ($id: ID!, $zorgvorm: ID!) {
        link: agendaItemZorgvormKoppelen(sleutel: "een-${id}", input: { id: $id, verwachteVersie: 1, zorgvormId: $zorgvorm, grondslag: AFGELEID }) { agendaItem { zorgvormen { id } } }
        unlink: agendaItemZorgvormOntkoppelen(sleutel: "twee-${id}", input: { id: $id, verwachteVersie: 2, zorgvormId: $zorgvorm }) { agendaItem { zorgvormen { id } } }
      }`,
      { id, zorgvorm },
      ZORGINSTITUUT,
    );
    expect(data).toEqual({
      link: { agendaItem: { zorgvormen: [{ id: zorgvorm }] } },
      unlink: { agendaItem: { zorgvormen: [] } },
    });
  });
});
