import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { BRONNEN, countLogLines, describeRules, type Input, logLines, type Mutation, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");
const [BRON] = BRONNEN;
const [zorgvorm] = facts("zorginstituut", "zorginstituut-zorgvormen").map(({ id }) => id);

const SELECTION = `id recordVersie fase faseGrondslag faseOnderbouwing faseBron { titel url } faseAfspraak
  faseOvergang { id } faseDuiding { id }`;
const mutationOf = (name: string, record: string, selection: string): Mutation => ({
  name,
  type: `${name[0].toUpperCase()}${name.slice(1)}Input`,
  record,
  selection,
});
const FASE_ZETTEN = mutationOf("agendaItemFaseZetten", "agendaItem", SELECTION);

let database: TestDatabase;
let subgraph: RunningSubgraph;
const running = () => ({ subgraph, database });
const run = (name: string, record: string, input: Input) =>
  write(subgraph, mutationOf(name, record, "id recordVersie"), input, ZORGINSTITUUT);
const zet = (input: Input) => write(subgraph, FASE_ZETTEN, input, ZORGINSTITUUT);
const read = async (id: string, viewer = ZORGINSTITUUT) =>
  (await subgraph.query(`query ($id: ID!) { agendaItem(id: $id) { ${SELECTION} } }`, { id }, viewer)).data.agendaItem;

/** An item on the agenda, as the input of what is to be done with it. */
async function onTheAgenda(fase: string): Promise<{ id: string; verwachteVersie: number }> {
  const { record } = await run("agendaItemVoorbereiden", "agendaItem", {
    onderwerp: "Botox bij migraine",
    aanleiding: "Vraag van behandelaars.",
    fase,
    sectoren: [],
    herkomst: "PAKKETAGENDA",
    statusTekst: "in voorbereiding",
    bronnen: BRONNEN,
  });
  const { record: published } = await run("agendaItemAgenderen", "agendaItem", { id: record.id, verwachteVersie: 1 });
  return { id: published.id, verwachteVersie: 2 };
}

/** A ruling tied to an agenda item. */
async function duidingOver(agendaItem: string, { publiceren = true, grondslag = "AFGELEID", ...changes }: Input = {}): Promise<string> {
  const { record, fouten } = await run("duidingVastleggen", "duiding", {
    titel: "Botox bij migraine",
    soort: "STANDPUNT",
    datum: "2026-03-01",
    conclusie: "JA",
    zorgvormen: [{ id: zorgvorm, grondslag: "AFGELEID" }],
    agendaItems: [{ id: agendaItem, grondslag }],
    bronnen: BRONNEN,
    ...changes,
  });
  expect(fouten).toEqual([]);
  if (publiceren) {
    const done = await run("duidingPubliceren", "duiding", { id: record.id, verwachteVersie: 1 });
    expect(done.fouten).toEqual([]);
  }
  return record.id;
}

/** What the minister decided on an advice. */
const decide = (id: string, verwachteVersie: number, besluit: string, more: Input = {}) =>
  run("duidingBesluitMinisterZetten", "duiding", {
    id,
    verwachteVersie,
    besluitMinister: { besluit, datum: "2026-04-01", grondslag: "BRON", bron: BRON, ...more },
  });

/** A ruling with that conclusion, or an advice on which the minister decided that. */
async function duidingThatSays(agendaItem: string, oordeel: string): Promise<string> {
  if (["JA", "NEE", "DEELS", "VOORWAARDELIJK"].includes(oordeel)) return duidingOver(agendaItem, { conclusie: oordeel });
  const id = await duidingOver(agendaItem, { soort: "PAKKETADVIES", conclusie: "JA" });
  if (oordeel !== "ADVIES") expect((await decide(id, 2, oordeel)).fouten).toEqual([]);
  return id;
}

const AFSPRAAK = { afspraak: "Alleen in expertisecentra.", bron: BRON };

beforeAll(async () => {
  database = await createSeededDatabase("zorginstituut");
  subgraph = await startSubgraph("zorginstituut", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describeRules(
  {
    mutation: FASE_ZETTEN,
    organisatie: "zorginstituut",
    scope: "agenda:schrijven",
    input: async () => ({ ...(await onTheAgenda("INSTROOM")), fase: "GEPAST_GEBRUIK", grondslag: "AFGELEID", ...AFSPRAAK }),
    otherwise: { afspraak: "Iets anders" },
    changes: "AgendaItem",
  },
  running,
);

/** By hand, from the data: the transitions that leave a phase, and whether each takes a ruling and an agreement. */
const OVERGANGEN: [id: string, van: string, naar: string, duiding: string | false, afspraak: boolean][] = [
  ["instroom--herbeoordeling--4", "INSTROOM", "HERBEOORDELING", "JA", false],
  ["instroom--gepast-gebruik--5", "INSTROOM", "GEPAST_GEBRUIK", false, true],
  ["instroom--uitstroom--6", "INSTROOM", "UITSTROOM", "NEE", false],
  ["herbeoordeling--gepast-gebruik--7", "HERBEOORDELING", "GEPAST_GEBRUIK", "JA", false],
  ["herbeoordeling--uitstroom--8", "HERBEOORDELING", "UITSTROOM", "NEE", false],
  ["gepast-gebruik--herbeoordeling--9", "GEPAST_GEBRUIK", "HERBEOORDELING", false, false],
  ["gepast-gebruik--herbeoordeling--10", "GEPAST_GEBRUIK", "HERBEOORDELING", false, false],
  ["gepast-gebruik--goede-en-verzekerde-zorg--16", "GEPAST_GEBRUIK", "GOEDE_EN_VERZEKERDE_ZORG", false, false],
  ["gepast-gebruik--uitstroom--11", "GEPAST_GEBRUIK", "UITSTROOM", false, true],
  ["gepast-gebruik--uitstroom--12", "GEPAST_GEBRUIK", "UITSTROOM", "NEE", true],
  ["gepast-gebruik--uitstroom--13", "GEPAST_GEBRUIK", "UITSTROOM", "UITGESTROOMD", false],
  ["goede-en-verzekerde-zorg--gepast-gebruik--17", "GOEDE_EN_VERZEKERDE_ZORG", "GEPAST_GEBRUIK", false, false],
  ["uitstroom--herbeoordeling--14", "UITSTROOM", "HERBEOORDELING", false, false],
  ["uitstroom--herbeoordeling--15", "UITSTROOM", "HERBEOORDELING", "NEE", false],
  ["uitstroom--gepast-gebruik--18", "UITSTROOM", "GEPAST_GEBRUIK", false, false],
];

it.each(OVERGANGEN)("%s is taken with what it requires, and keeps it", async (overgangId, van, naar, duiding, afspraak) => {
  const item = await onTheAgenda(van);
  const duidingId = duiding ? await duidingThatSays(item.id, duiding) : null;
  const { record, fouten } = await zet({
    ...item,
    fase: naar,
    overgangId,
    duidingId,
    grondslag: "AFGELEID",
    onderbouwing: "zo besloten",
    ...(afspraak && AFSPRAAK),
  });
  expect(fouten).toEqual([]);
  expect(record).toEqual({
    id: item.id,
    recordVersie: 3,
    fase: naar,
    faseGrondslag: "AFGELEID",
    faseOnderbouwing: "zo besloten",
    faseBron: afspraak ? BRON : null,
    faseAfspraak: afspraak ? AFSPRAAK.afspraak : null,
    faseOvergang: { id: overgangId },
    faseDuiding: duidingId && { id: duidingId },
  });
  expect(await read(item.id)).toEqual(record);
  expect(await read(item.id, ANONYMOUS)).toEqual({ ...record, recordVersie: 2 });
});

it.each(OVERGANGEN)("%s is not taken without what it requires", async (overgangId, van, naar, duiding, afspraak) => {
  const item = await onTheAgenda(van);
  const before = await countLogLines(database);
  const { record, fouten } = await zet({ ...item, fase: naar, overgangId, grondslag: "AFGELEID" });
  const lacking = [
    ...(duiding ? [{ code: "ONGELDIG", pad: ["input", "duidingId"], bericht: "Deze overgang vraagt een duiding: noem haar." }] : []),
    ...(afspraak ? [{ code: "ONGELDIG", pad: ["input", "afspraak"], bericht: "Deze overgang vraagt een afspraak: noem haar." }] : []),
  ];
  expect(fouten).toEqual(lacking);
  if (lacking.length === 0) return expect(record).toMatchObject({ fase: naar });
  expect(record).toBeNull();
  expect(await read(item.id)).toMatchObject({ fase: van, recordVersie: 2, faseOvergang: null });
  expect(await countLogLines(database)).toBe(before);
});

const FASEN = ["INSTROOM", "HERBEOORDELING", "GEPAST_GEBRUIK", "GOEDE_EN_VERZEKERDE_ZORG", "UITSTROOM"];
const NAAR: Record<string, string[]> = {
  INSTROOM: ["GEPAST_GEBRUIK", "HERBEOORDELING", "UITSTROOM"],
  HERBEOORDELING: ["GEPAST_GEBRUIK", "UITSTROOM"],
  GEPAST_GEBRUIK: ["GOEDE_EN_VERZEKERDE_ZORG", "HERBEOORDELING", "UITSTROOM"],
  GOEDE_EN_VERZEKERDE_ZORG: ["GEPAST_GEBRUIK"],
  UITSTROOM: ["GEPAST_GEBRUIK", "HERBEOORDELING"],
};
const NERGENS = FASEN.flatMap((van) => FASEN.filter((naar) => !NAAR[van].includes(naar)).map((naar) => [van, naar]));

it.each(NERGENS)("there is no way from %s to %s", async (van, naar) => {
  const item = await onTheAgenda(van);
  expect(await zet({ ...item, fase: naar, grondslag: "AFGELEID", ...AFSPRAAK })).toEqual({
    record: null,
    fouten: [
      {
        code: "OVERGANG_NIET_TOEGESTAAN",
        pad: ["input", "fase"],
        bericht: `Van ${van} naar ${naar} kan niet; wel: ${NAAR[van].join(", ")}.`,
      },
    ],
  });
  expect(await read(item.id)).toMatchObject({ fase: van, recordVersie: 2 });
});

const GRONDSLAG = { grondslag: "AFGELEID" };

describe("which transition it is", () => {
  it("need not be said where there is but one", async () => {
    const { record, fouten } = await zet({ ...(await onTheAgenda("UITSTROOM")), fase: "GEPAST_GEBRUIK", ...GRONDSLAG });
    expect({ fouten, overgang: record.faseOvergang }).toEqual({ fouten: [], overgang: { id: "uitstroom--gepast-gebruik--18" } });
  });

  it.each([
    [
      "is not said where there are more",
      null,
      "ONGELDIG",
      "Van UITSTROOM naar HERBEOORDELING zijn er meer overgangen; noem er een: uitstroom--herbeoordeling--14, uitstroom--herbeoordeling--15.",
    ],
    [
      "is one from another phase",
      "gepast-gebruik--herbeoordeling--9",
      "OVERGANG_NIET_TOEGESTAAN",
      "Deze overgang gaat niet van UITSTROOM naar HERBEOORDELING; wel: uitstroom--herbeoordeling--14, uitstroom--herbeoordeling--15.",
    ],
    ["is none", "nergens", "ONBEKENDE_VERWIJZING", "Er is geen Faseovergang met deze sleutel."],
  ])("%s", async (_what, overgangId, code, bericht) => {
    const item = await onTheAgenda("UITSTROOM");
    expect(await zet({ ...item, fase: "HERBEOORDELING", overgangId, ...GRONDSLAG })).toEqual({
      record: null,
      fouten: [{ code, pad: ["input", "overgangId"], bericht }],
    });
    expect(await read(item.id)).toMatchObject({ fase: "UITSTROOM", recordVersie: 2 });
  });
});

describe("the ruling", () => {
  it.each([
    ["is none", async () => "nergens", "ONBEKENDE_VERWIJZING", "Er is geen Duiding met deze sleutel."],
    [
      "is a draft",
      (item: string) => duidingOver(item, { publiceren: false }),
      "ONBEKENDE_VERWIJZING",
      "Deze Duiding is niet gepubliceerd.",
    ],
    [
      "is tied to the item as a suggestion",
      (item: string) => duidingOver(item, { grondslag: "SUGGESTIE", conclusie: "NEE" }),
      "ONGELDIG",
      "Deze duiding is niet als feit aan dit agenda-item gekoppeld.",
    ],
    [
      "is about something else",
      async () => duidingOver((await onTheAgenda("INSTROOM")).id, { conclusie: "NEE" }),
      "ONGELDIG",
      "Deze duiding is niet als feit aan dit agenda-item gekoppeld.",
    ],
    [
      "is not in force any more",
      (item: string) => duidingOver(item, { datum: "2020", einddatum: "2021-01-01", conclusie: "NEE" }),
      "ONGELDIG",
      "Deze duiding is niet van kracht.",
    ],
    ["is not in force yet", (item: string) => duidingOver(item, { datum: "2999", conclusie: "NEE" }), "ONGELDIG", "Deze duiding is niet van kracht."],
  ])("that %s, does not count", async (_what, make, code, bericht) => {
    const item = await onTheAgenda("INSTROOM");
    const duidingId = await make(item.id);
    const before = await countLogLines(database);
    expect(await zet({ ...item, fase: "UITSTROOM", duidingId, ...GRONDSLAG })).toEqual({
      record: null,
      fouten: [{ code, pad: ["input", "duidingId"], bericht }],
    });
    expect(await read(item.id)).toMatchObject({ fase: "INSTROOM", recordVersie: 2 });
    expect(await countLogLines(database)).toBe(before);
  });

  const NEGATIEF = "Een duiding met conclusie NEE, DEELS, of een pakketadvies waarop de minister besloot: NIET_OPGENOMEN, UITGESTROOMD, BEPERKT.";
  const POSITIEF = "Een duiding met conclusie JA, DEELS, VOORWAARDELIJK, of een pakketadvies waarop de minister besloot: OPGENOMEN, BEPERKT, AANGEPAST.";
  const BESLUIT = "Een pakketadvies waarop de minister besloot: NIET_OPGENOMEN, UITGESTROOMD, BEPERKT.";

  it.each([
    ["instroom--herbeoordeling--4", ["JA", "DEELS", "ADVIES", "OPGENOMEN"], ["NEE", "UITGESTROOMD"], "Een duiding die niet zegt dat de zorg niet voldoet."],
    ["herbeoordeling--gepast-gebruik--7", ["JA", "VOORWAARDELIJK", "BEPERKT"], ["NEE", "ADVIES", "UITGESTROOMD"], POSITIEF],
    ["herbeoordeling--uitstroom--8", ["NEE", "DEELS", "UITGESTROOMD"], ["JA", "VOORWAARDELIJK", "ADVIES", "OPGENOMEN"], NEGATIEF],
    ["gepast-gebruik--uitstroom--13", ["UITGESTROOMD", "BEPERKT"], ["NEE", "ADVIES", "OPGENOMEN"], BESLUIT],
    ["uitstroom--herbeoordeling--15", ["NEE", "NIET_OPGENOMEN"], ["JA", "ADVIES"], NEGATIEF],
  ])("says what %s takes: %j, and not %j", async (overgangId, right, wrong, nodig) => {
    const [, van, naar] = OVERGANGEN.find(([id]) => id === overgangId)!;
    for (const oordeel of wrong) {
      const item = await onTheAgenda(van);
      const duidingId = await duidingThatSays(item.id, oordeel);
      expect(await zet({ ...item, fase: naar, overgangId, duidingId, ...GRONDSLAG })).toEqual({
        record: null,
        fouten: [{ code: "ONGELDIG", pad: ["input", "duidingId"], bericht: `Op deze duiding kan deze overgang niet berusten. Nodig is: ${nodig}` }],
      });
    }
    for (const oordeel of right) {
      const item = await onTheAgenda(van);
      const duidingId = await duidingThatSays(item.id, oordeel);
      expect((await zet({ ...item, fase: naar, overgangId, duidingId, ...GRONDSLAG })).fouten).toEqual([]);
    }
  });

  it("is no decision while its source is to be checked, or it is only suggested", async () => {
    const item = await onTheAgenda("HERBEOORDELING");
    const duidingId = await duidingOver(item.id, { soort: "PAKKETADVIES" });
    for (const [place, more] of [{ betrouwbaarheid: "LAAG" }, { grondslag: "SUGGESTIE", bron: null }].entries()) {
      expect((await decide(duidingId, place + 2, "UITGESTROOMD", more)).fouten).toEqual([]);
      expect((await zet({ ...item, fase: "UITSTROOM", duidingId, ...GRONDSLAG })).fouten.map(({ pad }) => pad.at(-1))).toEqual(["duidingId"]);
    }
  });

  it("that was replaced, is not in force, and the one that replaced it is", async () => {
    const { data } = await subgraph.query(`{ agendaItem(id: "ag-aft") { recordVersie } }`, {}, ZORGINSTITUUT);
    const item = { id: "ag-aft", verwachteVersie: data.agendaItem.recordVersie, fase: "HERBEOORDELING", ...GRONDSLAG };
    expect((await zet({ ...item, duidingId: "vt-aft" })).fouten).toEqual([
      { code: "ONGELDIG", pad: ["input", "duidingId"], bericht: "Deze duiding is niet van kracht." },
    ]);
    expect(await zet({ ...item, duidingId: "st-aft-2023" })).toMatchObject({
      record: { fase: "HERBEOORDELING", faseDuiding: { id: "st-aft-2023" } },
      fouten: [],
    });
  });
});

describe("what it rests on", () => {
  it.each([
    ["an agreement without a source", { afspraak: "Afgesproken" }, ["bron"], "Noem de bron waaruit de afspraak blijkt."],
    ["an agreement without words", { afspraak: " ", bron: BRON }, ["afspraak"], "Vul een tekst in."],
    [
      "a source that is not named",
      { afspraak: "Afgesproken", grondslag: "BRON" },
      ["bron"],
      "Noem de bron die dit verband zelf noemt, of geef een andere grondslag.",
    ],
  ])("is refused: %s", async (_what, changes, path, bericht) => {
    const item = await onTheAgenda("INSTROOM");
    expect(await zet({ ...item, fase: "GEPAST_GEBRUIK", ...GRONDSLAG, ...changes })).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...path], bericht }],
    });
    expect(await read(item.id)).toMatchObject({ fase: "INSTROOM", recordVersie: 2 });
  });

  it("is refused with each part of a source that is wrong, at its place", async () => {
    const item = await onTheAgenda("INSTROOM");
    const bron = { titel: "", url: "x", vindplaats: " " };
    const { fouten } = await zet({ ...item, fase: "GEPAST_GEBRUIK", ...GRONDSLAG, afspraak: "Afgesproken", bron });
    expect(fouten.map(({ code, pad }) => [code, pad.join(".")])).toEqual([
      ["ONGELDIG", "input.bron.url"],
      ["ONGELDIG", "input.bron.titel"],
      ["ONGELDIG", "input.bron.vindplaats"],
    ]);
  });

  it("is in the log and the history, of each step its own", async () => {
    const item = await onTheAgenda("INSTROOM");
    await zet({ ...item, fase: "GEPAST_GEBRUIK", grondslag: "BRON", ...AFSPRAAK });
    await zet({
      id: item.id,
      verwachteVersie: 3,
      fase: "HERBEOORDELING",
      overgangId: "gepast-gebruik--herbeoordeling--9",
      grondslag: "AFGELEID",
      onderbouwing: "uit de monitor",
    });
    const { data } = await subgraph.query(
      `query ($id: ID!) { agendaItem(id: $id) { geschiedenis { nodes { na } } } }`,
      { id: item.id },
      ZORGINSTITUUT,
    );
    const steps = data.agendaItem.geschiedenis.nodes.map(({ na }: { na: Record<string, unknown> }) => [
      na.fase,
      na.faseOvergangId,
      na.faseDuidingId,
      na.faseAfspraak,
      na.faseGrondslag,
      na.faseOnderbouwing,
      (na.faseBron as { titel: string } | null)?.titel ?? null,
    ]);
    expect(steps).toEqual([
      ["HERBEOORDELING", "gepast-gebruik--herbeoordeling--9", null, null, "AFGELEID", "uit de monitor", null],
      ["GEPAST_GEBRUIK", "instroom--gepast-gebruik--5", null, AFSPRAAK.afspraak, "BRON", null, BRON.titel],
      ["INSTROOM", null, null, null, null, null, null],
      ["INSTROOM", null, null, null, null, null, null],
    ]);
  });

  it("goes when a draft begins in another phase", async () => {
    const { record } = await run("agendaItemVoorbereiden", "agendaItem", {
      onderwerp: "Botox",
      aanleiding: "Vraag",
      fase: "UITSTROOM",
      sectoren: [],
      herkomst: "PAKKETAGENDA",
      statusTekst: "nieuw",
      bronnen: BRONNEN,
    });
    await zet({ id: record.id, verwachteVersie: 1, fase: "GEPAST_GEBRUIK", ...GRONDSLAG });
    await run("agendaItemWijzigen", "agendaItem", { id: record.id, verwachteVersie: 2, fase: "INSTROOM" });
    expect(await read(record.id)).toEqual({
      id: record.id,
      recordVersie: 3,
      fase: "INSTROOM",
      faseGrondslag: null,
      faseOnderbouwing: null,
      faseBron: null,
      faseAfspraak: null,
      faseOvergang: null,
      faseDuiding: null,
    });
  });
});

it("moves an item of the data files too, and logs what it was", async () => {
  await zet({ id: "ag-icd", verwachteVersie: 1, fase: "GOEDE_EN_VERZEKERDE_ZORG", ...GRONDSLAG });
  const lines = await logLines(database, "ag-icd");
  expect(lines.map(({ before, after, organisation }) => [before?.fase, before?.faseGrondslag, after.fase, organisation])).toEqual([
    [undefined, undefined, "GEPAST_GEBRUIK", null],
    ["GEPAST_GEBRUIK", "BRON", "GOEDE_EN_VERZEKERDE_ZORG", "zorginstituut"],
  ]);
});
