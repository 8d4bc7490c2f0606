import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { BRONNEN, countLogLines, describeRules, genoemd, type Input, logLines, type Mutation, readNews, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");
const [bron] = BRONNEN;

const KEUZEN = "handelingsopties { id } handelingsoptieKoppelingen { handelingsoptie { id } grondslag onderbouwing bron { titel } }";
const ADVIEZEN = "commissies { id } commissieadviezen { commissie { id } advies grondslag onderbouwing bron { titel } }";

const mutationOf = (name: string): Mutation => ({
  name,
  type: `${name[0].toUpperCase()}${name.slice(1)}Input`,
  record: name.startsWith("agendaItem") ? "agendaItem" : "duiding",
  selection: `id recordVersie ${KEUZEN} ${name.startsWith("agendaItem") ? "" : ADVIEZEN}`,
});

let database: TestDatabase;
let subgraph: RunningSubgraph;
const running = () => ({ subgraph, database });
const run = (name: string, input: Input) => write(subgraph, mutationOf(name), input, ZORGINSTITUUT);

beforeAll(async () => {
  database = await createSeededDatabase("zorginstituut");
  subgraph = await startSubgraph("zorginstituut", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

/** A record as the input names it that changes it. */
const seen = ({ id, recordVersie }: { id: string; recordVersie: number }) => ({ id, verwachteVersie: recordVersie });

const prepared = async () =>
  seen(
    (
      await run("agendaItemVoorbereiden", {
        onderwerp: "Botox bij migraine",
        aanleiding: "Vraag van behandelaars.",
        fase: "INSTROOM",
        sectoren: ["MEDISCH_SPECIALISTISCHE_ZORG"],
        herkomst: "PAKKETAGENDA",
        statusTekst: "in voorbereiding",
        bronnen: BRONNEN,
      })
    ).record,
  );

const drafted = async (more: Input = {}) =>
  seen(
    (
      await run("duidingVastleggen", {
        titel: "Botox bij migraine",
        soort: "PAKKETADVIES",
        datum: "2026-03-01",
        uitkomst: "vergoeden",
        zorgvormen: [genoemd("mammaprint")],
        bronnen: BRONNEN,
        ...more,
      })
    ).record,
  );
const published = async (more?: Input) => seen((await run("duidingPubliceren", await drafted(more))).record);

const keuze = { handelingsoptieId: "t5-financieel-arrangement", grondslag: "BRON", onderbouwing: "het advies vraagt een lagere prijs", bron };
const advies = { commissieId: "ACP", advies: "niet zonder prijsdaling", grondslag: "BRON", onderbouwing: "verslag", bron };

/** As a record tells the option that was chosen, and the advice. */
const GEKOZEN = {
  handelingsopties: [{ id: "t5-financieel-arrangement" }],
  handelingsoptieKoppelingen: [
    {
      handelingsoptie: { id: "t5-financieel-arrangement" },
      grondslag: "BRON",
      onderbouwing: "het advies vraagt een lagere prijs",
      bron: { titel: bron.titel },
    },
  ],
};
const NIETS_GEKOZEN = { handelingsopties: [], handelingsoptieKoppelingen: [] };
const GEADVISEERD = {
  commissies: [{ id: "ACP" }],
  commissieadviezen: [
    { commissie: { id: "ACP" }, advies: "niet zonder prijsdaling", grondslag: "BRON", onderbouwing: "verslag", bron: { titel: bron.titel } },
  ],
};
const NIETS_GEADVISEERD = { commissies: [], commissieadviezen: [] };

const KINDS = [
  { type: "AgendaItem", of: "agendaItem", scope: "agenda:schrijven", make: prepared, wat: "het agenda-item" },
  { type: "Duiding", of: "duiding", scope: "duiding:schrijven", make: () => published(), wat: "de duiding" },
];

describe.each(KINDS)("the option that is chosen for a record of type $type", ({ type, of, scope, make, wat }) => {
  const KOPPELEN = `${of}HandelingsoptieKoppelen`;
  const ONTKOPPELEN = `${of}HandelingsoptieOntkoppelen`;
  const chosen = async () => seen((await run(KOPPELEN, { ...(await make()), ...keuze })).record);

  describeRules(
    {
      mutation: mutationOf(KOPPELEN),
      organisatie: "zorginstituut",
      scope,
      input: async () => ({ ...(await make()), ...keuze }),
      otherwise: { handelingsoptieId: "t4-vergoeding" },
      changes: type,
    },
    running,
  );

  it("stands in the record, in its log, and goes again", async () => {
    const item = await make();
    const { record, fouten } = await run(KOPPELEN, { ...item, ...keuze });
    expect({ record, fouten }).toEqual({ record: expect.objectContaining(GEKOZEN), fouten: [] });
    const { before, after } = (await logLines(database, item.id)).at(-1);
    expect([before.handelingsopties, after.handelingsopties]).toEqual([[], [{ ...keuze, bron }]]);
    const { record: without } = await run(ONTKOPPELEN, { ...seen(record), handelingsoptieId: keuze.handelingsoptieId });
    expect(without).toMatchObject({ ...NIETS_GEKOZEN, recordVersie: item.verwachteVersie + 2 });
  });

  it("is refused when it was chosen already, is none, or has no source for a ground of one; and nothing is changed", async () => {
    const item = await chosen();
    const before = await countLogLines(database);
    const refused = async (changes: Input) => (await run(KOPPELEN, { ...item, ...keuze, ...changes })).fouten;
    expect(await refused({})).toEqual([
      { code: "BESTAAT_AL", pad: ["input", "handelingsoptieId"], bericht: `Voor deze handelingsoptie is bij ${wat} al gekozen.` },
    ]);
    expect(await refused({ handelingsoptieId: "nergens" })).toEqual([
      { code: "ONBEKENDE_VERWIJZING", pad: ["input", "handelingsoptieId"], bericht: "Er is geen Handelingsoptie met deze sleutel." },
    ]);
    expect(await refused({ handelingsoptieId: "t4-vergoeding", bron: null })).toEqual([
      { code: "ONGELDIG", pad: ["input", "bron"], bericht: "Noem de bron die dit verband zelf noemt, of geef een andere grondslag." },
    ]);
    expect((await run(ONTKOPPELEN, { ...item, handelingsoptieId: "t4-vergoeding" })).fouten).toEqual([
      { code: "ONBEKENDE_VERWIJZING", pad: ["input", "handelingsoptieId"], bericht: `Voor deze handelingsoptie is bij ${wat} niet gekozen.` },
    ]);
    expect(await countLogLines(database)).toBe(before);
  });

  it("is no fact as a suggestion: the record tells it apart, and the filter does not find it", async () => {
    const item = await make();
    const suggestie = { handelingsoptieId: "t4-agenderen", grondslag: "SUGGESTIE" };
    const { record } = await run(KOPPELEN, { ...item, ...suggestie });
    expect(record).toMatchObject({
      handelingsopties: [],
      handelingsoptieKoppelingen: [{ handelingsoptie: { id: "t4-agenderen" }, grondslag: "SUGGESTIE", onderbouwing: null, bron: null }],
    });
    const list = of === "duiding" ? "duidingen" : "agendaItems";
    const { data } = await subgraph.query(
      `{ list: ${list}(first: 100, filter: { handelingsoptie: ["t4-agenderen"] }) { nodes { id } } }`,
      {},
      ZORGINSTITUUT,
    );
    expect(data.list.nodes).not.toContainEqual({ id: item.id });
  });
});

it("an option of an item in preparation is for Zorginstituut only, until the item is on the agenda", async () => {
  const item = await prepared();
  const { record } = await run("agendaItemHandelingsoptieKoppelen", { ...item, ...keuze });
  const itemsOf = async (viewer = ANONYMOUS) => {
    const query = `{ handelingsoptie(id: "t5-financieel-arrangement") { agendaItems(first: 100) { nodes { id } } } }`;
    return (await subgraph.query(query, {}, viewer)).data.handelingsoptie.agendaItems.nodes.map(({ id }: { id: string }) => id);
  };
  expect(await itemsOf(ZORGINSTITUUT)).toContain(item.id);
  expect(await itemsOf()).not.toContain(item.id);
  expect(JSON.stringify(await readNews(subgraph, "zorginstituut", ANONYMOUS))).not.toContain(item.id);
  await run("agendaItemAgenderen", seen(record));
  expect(await itemsOf()).toContain(item.id);
  expect((await readNews(subgraph, "zorginstituut", ANONYMOUS)).at(-1)).toMatchObject({
    recordId: item.id,
    na: { handelingsopties: [{ handelingsoptieId: "t5-financieel-arrangement" }] },
  });
});

it("an item in preparation is withdrawn with the option that was chosen for it", async () => {
  const { record } = await run("agendaItemHandelingsoptieKoppelen", { ...(await prepared()), ...keuze });
  expect(await run("agendaItemIntrekken", seen(record))).toEqual({ record: null, fouten: [] });
});

describe("what a committee advised on a published ruling", () => {
  const VASTLEGGEN = "duidingCommissieadviesVastleggen";
  const INTREKKEN = "duidingCommissieadviesIntrekken";
  const advised = async () => seen((await run(VASTLEGGEN, { ...(await published()), commissieadvies: advies })).record);
  const rules = { organisatie: "zorginstituut", scope: "duiding:schrijven", changes: "Duiding" };

  describe("recorded", () =>
    describeRules(
      {
        ...rules,
        mutation: mutationOf(VASTLEGGEN),
        input: async () => ({ ...(await published()), commissieadvies: advies }),
        otherwise: { commissieadvies: { ...advies, commissieId: "WAR" } },
      },
      running,
    ));
  describe("withdrawn", () =>
    describeRules(
      {
        ...rules,
        mutation: mutationOf(INTREKKEN),
        input: async () => ({ ...(await advised()), commissieId: "ACP" }),
        otherwise: { commissieId: "WAR" },
      },
      running,
    ));

  it("stands in the ruling, below the committee, in log and feed, and goes again", async () => {
    const item = await published();
    const { record, fouten } = await run(VASTLEGGEN, { ...item, commissieadvies: advies });
    expect({ record, fouten }).toEqual({ record: expect.objectContaining(GEADVISEERD), fouten: [] });
    const { data } = await subgraph.query(
      `{ duidingen(first: 100, filter: { commissie: ["ACP"] }) { nodes { id } }
         adviescommissie(id: "ACP") { duidingen(first: 100) { edges { grondslag onderbouwing node { id } } } } }`,
    );
    expect(data.duidingen.nodes).toContainEqual({ id: item.id });
    expect(data.adviescommissie.duidingen.edges).toContainEqual({ grondslag: "BRON", onderbouwing: "verslag", node: { id: item.id } });
    const told = { ...advies, bron: { ...bron, vindplaats: null } };
    expect((await readNews(subgraph, "zorginstituut", ANONYMOUS)).at(-1)).toMatchObject({
      recordId: item.id,
      voor: { commissieadviezen: [] },
      na: { commissieadviezen: [told] },
    });
    const { record: without } = await run(INTREKKEN, { ...seen(record), commissieId: "ACP" });
    expect(without).toMatchObject({ ...NIETS_GEADVISEERD, recordVersie: item.verwachteVersie + 2 });
  });

  it("may be unknown: null, and never an empty text", async () => {
    const { record } = await run(VASTLEGGEN, { ...(await published()), commissieadvies: { commissieId: "ACP", grondslag: "AFGELEID" } });
    expect(record.commissieadviezen).toMatchObject([{ commissie: { id: "ACP" }, advies: null }]);
    expect((await run(VASTLEGGEN, { ...(await published()), commissieadvies: { ...advies, advies: " " } })).fouten).toEqual([
      { code: "ONGELDIG", pad: ["input", "commissieadvies", "advies"], bericht: "Vul een tekst in." },
    ]);
  });

  it("is refused twice, of no committee, without a source for a ground of one, and when there is none; and nothing is changed", async () => {
    const item = await advised();
    const before = await countLogLines(database);
    const refused = async (changes: Input) =>
      (await run(VASTLEGGEN, { ...item, commissieadvies: { ...advies, ...changes } })).fouten;
    const pad = ["input", "commissieadvies", "commissieId"];
    expect(await refused({})).toEqual([
      { code: "BESTAAT_AL", pad, bericht: "Wat deze commissie adviseerde, is al vastgelegd; trek dat eerst in." },
    ]);
    expect(await refused({ commissieId: "nergens" })).toEqual([
      { code: "ONBEKENDE_VERWIJZING", pad, bericht: "Er is geen Adviescommissie met deze sleutel." },
    ]);
    expect(await refused({ commissieId: "WAR", bron: null })).toEqual([
      {
        code: "ONGELDIG",
        pad: ["input", "commissieadvies", "bron"],
        bericht: "Noem de bron die dit verband zelf noemt, of geef een andere grondslag.",
      },
    ]);
    expect((await run(INTREKKEN, { ...item, commissieId: "WAR" })).fouten).toEqual([
      { code: "ONBEKENDE_VERWIJZING", pad: ["input", "commissieId"], bericht: "Dat deze commissie over de duiding adviseerde, is niet vastgelegd." },
    ]);
    expect(await countLogLines(database)).toBe(before);
  });
});

describe("a draft", () => {
  const { handelingsoptieId, ...ofKeuze } = keuze;
  const lists = { handelingsopties: [{ id: handelingsoptieId, ...ofKeuze }], commissieadviezen: [advies] };

  it("has the options and advice from the start, is published with them, and shows them then", async () => {
    const draft = await drafted(lists);
    const { record } = await run("duidingPubliceren", draft);
    expect(record).toEqual({ ...GEKOZEN, ...GEADVISEERD, id: draft.id, recordVersie: 2 });
    const { data } = await subgraph.query(`query ($id: ID!) { duiding(id: $id) { ${KEUZEN} ${ADVIEZEN} } }`, { id: draft.id });
    expect(data.duiding).toEqual({ ...GEKOZEN, ...GEADVISEERD });
  });

  it("changes them with the rest of it, and is withdrawn with them", async () => {
    const { record: changed } = await run("duidingWijzigen", { ...(await drafted()), ...lists });
    expect(changed).toMatchObject({ ...GEKOZEN, ...GEADVISEERD });
    const { record: emptied } = await run("duidingWijzigen", { ...seen(changed), handelingsopties: null, commissieadviezen: [] });
    expect(emptied).toMatchObject({ ...NIETS_GEKOZEN, ...NIETS_GEADVISEERD });
    expect(await run("duidingIntrekken", await drafted(lists))).toEqual({ record: null, fouten: [] });
  });

  it("is not changed by what is for published rulings", async () => {
    const draft = await drafted(lists);
    const refused = async (name: string, input: Input) => (await run(name, { ...draft, ...input })).fouten;
    const concept = (what: string) => [
      { code: "OVERGANG_NIET_TOEGESTAAN", pad: ["input", "id"], bericht: `Dit is nog een concept; zeg met duidingWijzigen ${what}.` },
    ];
    expect(await refused("duidingHandelingsoptieKoppelen", keuze)).toEqual(concept("voor welke opties is gekozen"));
    expect(await refused("duidingHandelingsoptieOntkoppelen", { handelingsoptieId })).toEqual(concept("voor welke opties is gekozen"));
    expect(await refused("duidingCommissieadviesVastleggen", { commissieadvies: advies })).toEqual(concept("welke commissies adviseerden"));
    expect(await refused("duidingCommissieadviesIntrekken", { commissieId: "ACP" })).toEqual(concept("welke commissies adviseerden"));
  });

  it("names all that is wrong with them at once", async () => {
    const { fouten } = await run("duidingVastleggen", {
      titel: "Botox bij migraine",
      soort: "PAKKETADVIES",
      bronnen: BRONNEN,
      handelingsopties: [genoemd("t4-vergoeding"), genoemd("t4-vergoeding"), { id: "nergens", grondslag: "BRON" }],
      commissieadviezen: [advies, { ...advies, advies: "" }, { commissieId: "nergens", grondslag: "SUGGESTIE" }],
    });
    expect(fouten.map(({ code, pad }) => [code, pad.slice(1).join(".")]).sort()).toEqual([
      ["ONBEKENDE_VERWIJZING", "commissieadviezen.2.commissieId"],
      ["ONBEKENDE_VERWIJZING", "handelingsopties.2.id"],
      ["ONGELDIG", "commissieadviezen.1.advies"],
      ["ONGELDIG", "commissieadviezen.1.commissieId"],
      ["ONGELDIG", "handelingsopties.1.id"],
      ["ONGELDIG", "handelingsopties.2.bron"],
    ]);
  });
});
