import { verifyPending, type Owners, type Verdict } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../../schema/load";
import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { BRONNEN, logLines, readNews, write, type Input, type Mutation } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const CONCERN = "achmea";
const ACHMEA = viewerOf(CONCERN);
const OTHERS = [ANONYMOUS, viewerOf("cz-concern"), viewerOf("nza"), viewerOf("zilveren-kruis")];
const SELECTION = `id recordVersie openbaarheid zorgvormen(grondslag: [BRON, AFGELEID, SUGGESTIE]) { id } duiding { id } duidingGrondslag
  zorgvormKoppelingen { grondslag onderbouwing bron { titel url } } duidingKoppelingen { relatie grondslag onderbouwing bron { titel url } } nogTeVerifieren`;
const mutationOf = (verb: string): Mutation => ({
  name: `contractvoorwaarde${verb}`,
  type: `Contractvoorwaarde${verb}Input`,
  record: "contractvoorwaarde",
  selection: SELECTION,
});
const [VASTLEGGEN, WIJZIGEN, DUIDING_ZETTEN] = ["Vastleggen", "Wijzigen", "DuidingZetten"].map(mutationOf);

const [ZORGVORM, ANDERE_ZORGVORM, DUIDING, VOORWAARDE] = ["zorgvorm-a", "zorgvorm-b", "duiding-a", "voorwaarde-a"];
const [BRON] = BRONNEN;
const verband = (id: string, grondslag = "BRON") => ({ id, grondslag, onderbouwing: `Dit gaat over ${id}.`, bron: BRON });
const told = (grondslag: string, id: string) => ({ grondslag, onderbouwing: `Dit gaat over ${id}.`, bron: BRON });
const INPUT: Input = {
  verzekeraarId: "zilveren-kruis",
  soort: "VOLUMENORM",
  omschrijving: "Ten minste vijftig behandelingen per jaar.",
  zorgvormTekst: "hooggebergtebehandeling",
  openbaarheid: "OPENBAAR",
  zorgvormen: [verband(ZORGVORM)],
  duiding: verband(DUIDING, "AFGELEID"),
  bronnen: BRONNEN,
};

let database: TestDatabase;
let subgraph: RunningSubgraph;
let verdictOf: (...asked: Parameters<Owners["check"]>) => Verdict;
const owners: Owners = { check: async (type, id, of) => verdictOf(type, id, of) };
const act = (mutation: Mutation, input: Input) => write(subgraph, mutation, input, ACHMEA);
const fout = (type: string, id: string, ...pad: string[]) => ({
  code: "ONBEKENDE_VERWIJZING",
  pad: ["input", ...pad],
  bericht: `Er is geen ${type} "${id.length > 100 ? `${id.slice(0, 100)}…` : id}".`,
});

async function verify(): Promise<number> {
  const verzekeraars = loadSubgraph("verzekeraars");
  const { connections } = subgraph;
  const organisations = await verzekeraars.organisations(connections.open);
  return verifyPending(connections, organisations, verzekeraars, owners);
}

const read = async (id: string, viewer = ACHMEA) =>
  (await subgraph.query(`query ($id: ID!) { contractvoorwaarde(id: $id) { ${SELECTION} } }`, { id }, viewer)).data.contractvoorwaarde;

/** Which conditions can be found by what they refer to: below it, and by a filter for it. */
async function found(viewer = ACHMEA) {
  const { data } = await subgraph.query(
    `query ($ids: [_Any!]!, $duiding: ContractvoorwaardeFilter, $zorgvorm: ContractvoorwaardeFilter) {
      _entities(representations: $ids) {
        ... on Duiding { contractvoorwaarden { totaal nodes { id } } }
        ... on Zorgvorm { contractvoorwaarden { totaal nodes { id } } }
        ... on AgendaItem { contractvoorwaarden { totaal nodes { id } } }
      }
      duiding: contractvoorwaarden(filter: $duiding) { totaal nodes { id } }
      zorgvorm: contractvoorwaarden(filter: $zorgvorm) { totaal nodes { id } }
    }`,
    {
      ids: [
        { __typename: "Duiding", id: DUIDING },
        { __typename: "Zorgvorm", id: ZORGVORM },
        { __typename: "AgendaItem", id: "ag", zorgvormKoppelingen: [{ grondslag: "BRON", zorgvorm: { id: ZORGVORM } }] },
      ],
      duiding: { duiding: [DUIDING] },
      zorgvorm: { zorgvorm: [ZORGVORM] },
    },
    viewer,
  );
  return [...data._entities.map((entity: any) => entity.contractvoorwaarden), data.duiding, data.zorgvorm];
}

const withoutReferences = {
  zorgvormen: [],
  zorgvormKoppelingen: [],
  duiding: null,
  duidingGrondslag: null,
  duidingKoppelingen: [],
  nogTeVerifieren: [],
};
const withReferences = {
  zorgvormen: [{ id: ZORGVORM }],
  zorgvormKoppelingen: [told("BRON", ZORGVORM)],
  duiding: { id: DUIDING },
  duidingGrondslag: "AFGELEID",
  duidingKoppelingen: [{ relatie: "VOERT_OORDEEL_UIT", ...told("AFGELEID", DUIDING) }],
};

beforeEach(async () => {
  database = await createSeededDatabase("verzekeraars");
  subgraph = await startSubgraph("verzekeraars", { database, owners });
  verdictOf = () => "unreachable";
});
afterEach(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("a reference to what there is not", () => {
  beforeEach(() => {
    verdictOf = () => "unknown";
  });

  it("is refused, each at its place", async () => {
    const zorgvormen = [verband(ZORGVORM), verband(""), verband("x".repeat(10_000))];
    expect(await act(VASTLEGGEN, { ...INPUT, zorgvormen })).toEqual({
      record: null,
      fouten: [
        ...zorgvormen.map(({ id }, place) => fout("Zorgvorm", id, "zorgvormen", String(place), "id")),
        fout("Duiding", DUIDING, "duiding", "id"),
      ],
    });
  });

  it("is refused for a condition that is there as for one that is not", async () => {
    verdictOf = () => "known";
    const { record } = await act(VASTLEGGEN, INPUT);
    verdictOf = () => "unknown";
    for (const id of [record.id, "nergens"]) {
      expect(await act(WIJZIGEN, { id, verwachteVersie: 1, zorgvormen: [verband(ANDERE_ZORGVORM)] })).toEqual({
        record: null,
        fouten: [fout("Zorgvorm", ANDERE_ZORGVORM, "zorgvormen", "0", "id")],
      });
      expect(await act(DUIDING_ZETTEN, { id, verwachteVersie: 1, duiding: verband("duiding-b") })).toEqual({
        record: null,
        fouten: [fout("Duiding", "duiding-b", "duiding", "id")],
      });
    }
    expect(await read(record.id)).toEqual(record);
  });
});

describe("what a condition has to do with duidingen", () => {
  const LINKS = `id recordVersie nogTeVerifieren duidingen { id } duidingsvoorwaarden { id }
    duidingKoppelingen { relatie duiding { id } voorwaarde { id } }`;
  const carrying = { ...verband(DUIDING), relatie: "VOERT_VOORWAARDE_UIT", voorwaardeId: VOORWAARDE };
  const referring = { ...verband("duiding-b", "AFGELEID"), relatie: "VERWIJST_NAAR" };
  const input = { ...INPUT, duiding: null, zorgvormen: [], duidingen: [carrying, referring] };
  const done = (mutation: Mutation, given: Input) => act({ ...mutation, selection: LINKS }, given);
  const CARRIES = { relatie: "VOERT_VOORWAARDE_UIT", duiding: { id: DUIDING }, voorwaarde: { id: VOORWAARDE } };
  const REFERS = { relatie: "VERWIJST_NAAR", duiding: { id: "duiding-b" }, voorwaarde: null };
  const WHOLE = { duidingen: [{ id: DUIDING }], duidingsvoorwaarden: [{ id: VOORWAARDE }], duidingKoppelingen: [CARRIES, REFERS] };

  it("is told as a whole, and a condition of a duiding is asked about as one of that duiding", async () => {
    const asked: unknown[] = [];
    verdictOf = (...each) => {
      asked.push(each);
      return "known";
    };
    const { record } = await done(VASTLEGGEN, input);
    expect(record).toEqual({ id: record.id, recordVersie: 1, nogTeVerifieren: [], ...WHOLE });
    expect(asked).toEqual([
      ["Duiding", DUIDING, undefined],
      ["Duidingsvoorwaarde", VOORWAARDE, { field: "duiding", type: "Duiding", id: DUIDING }],
      ["Duiding", "duiding-b", undefined],
    ]);
    const [{ after }] = await logLines(database, record.id);
    expect(after.duidingen).toEqual([
      { duidingId: DUIDING, relatie: "VOERT_VOORWAARDE_UIT", voorwaardeId: VOORWAARDE, ...told("BRON", DUIDING) },
      { duidingId: "duiding-b", relatie: "VERWIJST_NAAR", voorwaardeId: null, ...told("AFGELEID", "duiding-b") },
    ]);
    // What it has already stays so, also while its owner cannot be asked.
    verdictOf = () => "unreachable";
    const changed = await done(WIJZIGEN, { id: record.id, verwachteVersie: 1, duidingen: [{ ...carrying, grondslag: "AFGELEID" }] });
    const { duidingen, duidingsvoorwaarden } = WHOLE;
    const carriesOut = { duidingen, duidingsvoorwaarden, duidingKoppelingen: [CARRIES] };
    expect(changed.record).toEqual({ id: record.id, recordVersie: 2, nogTeVerifieren: [], ...carriesOut });
    const none = await done(WIJZIGEN, { id: record.id, verwachteVersie: 2, duidingen: null });
    expect(none.record).toMatchObject({ duidingen: [], duidingsvoorwaarden: [], duidingKoppelingen: [] });
  });

  it("is, of the one duiding that it once told, no suggestion of another", async () => {
    verdictOf = () => "known";
    const suggested = { ...verband(DUIDING, "SUGGESTIE"), relatie: "VOERT_OORDEEL_UIT" };
    const stated = { ...verband("duiding-b"), relatie: "VOERT_OORDEEL_UIT" };
    const { record } = await act(VASTLEGGEN, { ...input, duidingen: [suggested, stated] });
    expect([record.duiding, record.duidingGrondslag]).toEqual([{ id: "duiding-b" }, "BRON"]);
    const { record: alone } = await act(WIJZIGEN, { id: record.id, verwachteVersie: 1, duidingen: [suggested] });
    expect([alone.duiding, alone.duidingGrondslag]).toEqual([null, "SUGGESTIE"]);
  });

  it("is the last that was told of a duiding, while its owner cannot be asked", async () => {
    const { record } = await done(VASTLEGGEN, { ...input, duidingen: [{ ...verband(DUIDING), relatie: "VERWANT" }, referring] });
    const set = await done(DUIDING_ZETTEN, { id: record.id, verwachteVersie: 1, duiding: verband(DUIDING) });
    expect(set.fouten).toEqual([]);
    expect(set.record.duidingKoppelingen).toEqual([{ relatie: "VOERT_OORDEEL_UIT", duiding: { id: DUIDING }, voorwaarde: null }, REFERS]);
  });

  it("is asked about once, however often it is named", async () => {
    const asked: string[] = [];
    verdictOf = (type, id) => {
      asked.push(`${type} ${id}`);
      return "known";
    };
    const zorgvormen = Array.from({ length: 50 }, () => verband(ZORGVORM));
    const { fouten } = await done(VASTLEGGEN, { ...input, zorgvormen });
    expect(fouten.map(({ bericht }) => bericht)).toEqual(Array(49).fill("Noem een Zorgvorm maar een keer."));
    expect(asked.filter((each) => each === `Zorgvorm ${ZORGVORM}`)).toHaveLength(1);
  });

  it.each(["OPENBAAR", "VERTROUWELIJK"])("waits for its owner, of a condition that is %s", async (openbaarheid) => {
    const { record } = await done(VASTLEGGEN, { ...input, openbaarheid });
    expect(record).toMatchObject({ nogTeVerifieren: ["duiding-b", VOORWAARDE], ...WHOLE });
    const below = async (viewer: ReturnType<typeof viewerOf>) => {
      const { data } = await subgraph.query(
        `query ($ids: [_Any!]!, $filter: ContractvoorwaardeFilter) { contractvoorwaarden(filter: $filter) { totaal }
          _entities(representations: $ids) { ... on Duidingsvoorwaarde { uitvoering { contractvoorwaarden {
            totaal edges { relatie grondslag onderbouwing node { id } } } zorgadviezen { totaal } } } } }`,
        { ids: [{ __typename: "Duidingsvoorwaarde", id: VOORWAARDE }], filter: { duidingsvoorwaarde: [VOORWAARDE] } },
        viewer,
      );
      return data;
    };
    const edges = [{ relatie: "VOERT_VOORWAARDE_UIT", grondslag: "BRON", onderbouwing: `Dit gaat over ${DUIDING}.`, node: { id: record.id } }];
    const shown = {
      contractvoorwaarden: { totaal: 1 },
      _entities: [{ uitvoering: { contractvoorwaarden: { totaal: 1, edges }, zorgadviezen: { totaal: 0 } } }],
    };
    const hidden = {
      contractvoorwaarden: { totaal: 0 },
      _entities: [{ uitvoering: { contractvoorwaarden: { totaal: 0, edges: [] }, zorgadviezen: { totaal: 0 } } }],
    };
    expect(await below(ACHMEA)).toEqual(shown);
    for (const viewer of OTHERS) expect(await below(viewer)).toEqual(hidden);
    const asked: unknown[] = [];
    verdictOf = (...each) => {
      asked.push(each);
      return "known";
    };
    expect(await verify()).toBe(2);
    expect(asked).toEqual([
      ["Duiding", "duiding-b", undefined],
      ["Duidingsvoorwaarde", VOORWAARDE, { field: "duiding", type: "Duiding", id: DUIDING }],
    ]);
    // A confidential one goes on being nobody's but its concern's and the supervisor's.
    const supervised = [viewerOf("nza")];
    const rivals = OTHERS.filter((viewer) => viewer.organisation !== "nza");
    for (const viewer of [ACHMEA, ...supervised]) expect(await below(viewer)).toEqual(shown);
    for (const viewer of rivals) expect(await below(viewer)).toEqual(openbaarheid === "OPENBAAR" ? shown : hidden);
  });

  it("is refused at its place: what is twice, what does not fit, what is unknown", async () => {
    verdictOf = (type) => (type === "Duidingsvoorwaarde" ? "unknown" : "known");
    expect(await act(VASTLEGGEN, input)).toEqual({
      record: null,
      fouten: [
        {
          code: "ONBEKENDE_VERWIJZING",
          pad: ["input", "duidingen", "0", "voorwaardeId"],
          bericht: `Er is geen Duidingsvoorwaarde "${VOORWAARDE}" met duiding "${DUIDING}".`,
        },
      ],
    });
    verdictOf = () => "known";
    const wrong = [carrying, carrying, { ...referring, voorwaardeId: VOORWAARDE }];
    const { fouten } = await act(VASTLEGGEN, { ...input, duidingen: wrong, duiding: verband("duiding-b") });
    expect(fouten.map(({ code, pad }: any) => [code, pad.join(".")])).toEqual([
      ["ONGELDIG", "input.duidingen.1.id"],
      ["ONGELDIG", "input.duidingen.2.voorwaardeId"],
      ["ONGELDIG", "input.duiding.id"],
    ]);
    verdictOf = () => "unreachable";
    const ofTwo = [carrying, { ...carrying, id: "duiding-b" }];
    expect((await act(VASTLEGGEN, { ...input, duidingen: ofTwo })).fouten).toEqual([
      { code: "ONGELDIG", pad: ["input", "duidingen", "1", "voorwaardeId"], bericht: "Noem een Duidingsvoorwaarde maar bij een duiding." },
    ]);
    const many = Array.from({ length: 51 }, (_, place) => ({ ...referring, id: `duiding-${place}` }));
    expect((await act(VASTLEGGEN, { ...input, duidingen: many })).fouten).toMatchObject([{ pad: ["input", "duidingen"] }]);
  });
});

describe.each(["OPENBAAR", "VERTROUWELIJK"])("a reference that its owner cannot be asked about, of a condition that is %s", (openbaarheid) => {
  const seers = openbaarheid === "OPENBAAR" ? OTHERS : [viewerOf("nza")];

  it("is shown to its maker alone, until it is verified", async () => {
    const before = await found(ANONYMOUS);
    const { record } = await act(VASTLEGGEN, { ...INPUT, openbaarheid });
    const nogTeVerifieren = [DUIDING, ZORGVORM];
    expect(record).toEqual({ id: record.id, recordVersie: 1, openbaarheid, ...withReferences, nogTeVerifieren });
    expect(await read(record.id)).toEqual(record);
    const alone = { totaal: 1, nodes: [{ id: record.id }] };
    expect(await found()).toEqual(Array(5).fill(alone));
    for (const viewer of OTHERS) expect(await found(viewer)).toEqual(before);
    for (const viewer of seers) expect(await read(record.id, viewer)).toEqual({ ...record, ...withoutReferences });

    expect(await verify()).toBe(0);
    verdictOf = () => "known";
    expect(await verify()).toBe(2);
    expect(await verify()).toBe(0);
    const verified = { ...record, recordVersie: 3, nogTeVerifieren: [] };
    for (const viewer of [ACHMEA, ...seers]) {
      expect(await read(record.id, viewer)).toEqual(verified);
      expect(await found(viewer)).toEqual(Array(5).fill(alone));
    }
    const lines = await logLines(database, record.id);
    const referencesIn = (state: any) => state && [state.duidingen, state.zorgvormen];
    const zorgvormen = [{ zorgvormId: ZORGVORM, ...told("BRON", ZORGVORM) }];
    const duidingen = [{ duidingId: DUIDING, relatie: "VOERT_OORDEEL_UIT", voorwaardeId: null, ...told("AFGELEID", DUIDING) }];
    const logged = lines.map(({ organisation, client, subject, before, after }) => {
      return [organisation, client, subject, referencesIn(before), referencesIn(after)];
    });
    expect(logged).toEqual([
      [CONCERN, ACHMEA.client, ACHMEA.subject, null, [[], []]],
      [CONCERN, "verificatie", null, [[], []], [duidingen, []]],
      [CONCERN, "verificatie", null, [duidingen, []], [duidingen, zorgvormen]],
    ]);
    expect(JSON.stringify(lines)).not.toContain("NIET_GEVERIFIEERD");
  });

  it("stays with its maker when it turns out to be unknown", async () => {
    const { record } = await act(VASTLEGGEN, { ...INPUT, openbaarheid });
    verdictOf = (type) => (type === "Duiding" ? "unknown" : "unreachable");
    expect(await verify()).toBe(1);
    expect(await read(record.id)).toEqual({ ...record, nogTeVerifieren: [ZORGVORM] });
    for (const viewer of seers) expect(await read(record.id, viewer)).toEqual({ ...record, ...withoutReferences });
    verdictOf = () => "known";
    expect(await verify()).toBe(1);
    for (const viewer of seers) {
      expect(await read(record.id, viewer)).toMatchObject({ recordVersie: 2, duiding: null, zorgvormen: [{ id: ZORGVORM }] });
    }
    expect(await logLines(database, record.id)).toHaveLength(2);
  });

  it("goes when it is taken back, and is verified when it is given again", async () => {
    const { record } = await act(VASTLEGGEN, { ...INPUT, openbaarheid });
    const { id } = record;
    const other = await act(WIJZIGEN, { id, verwachteVersie: 1, zorgvormen: [verband(ANDERE_ZORGVORM)] });
    expect(other.record).toMatchObject({ zorgvormen: [{ id: ANDERE_ZORGVORM }], nogTeVerifieren: [DUIDING, ANDERE_ZORGVORM] });
    const without = await act(DUIDING_ZETTEN, { id, verwachteVersie: 2 });
    expect(without.record).toMatchObject({ duiding: null, duidingGrondslag: null, nogTeVerifieren: [ANDERE_ZORGVORM] });
    verdictOf = () => "known";
    const again = await act(WIJZIGEN, { id, verwachteVersie: 3, zorgvormen: [verband(ANDERE_ZORGVORM), verband(ZORGVORM)] });
    expect(again.record).toMatchObject({ zorgvormen: [{ id: ZORGVORM }, { id: ANDERE_ZORGVORM }].sort(byId), nogTeVerifieren: [] });
    expect(await verify()).toBe(0);
    // Of the four versions others could see the first, and this one.
    for (const viewer of seers) expect(await read(id, viewer)).toEqual({ ...again.record, recordVersie: 2 });
  });

  it("stays verified once it was, whether or not its owner can be asked", async () => {
    verdictOf = () => "known";
    const { record } = await act(VASTLEGGEN, { ...INPUT, openbaarheid });
    verdictOf = () => "unreachable";
    const { id } = record;
    await act(WIJZIGEN, { id, verwachteVersie: 1, zorgvormen: [verband(ZORGVORM, "SUGGESTIE"), verband(ANDERE_ZORGVORM)] });
    const { record: changed } = await act(DUIDING_ZETTEN, { id, verwachteVersie: 2, duiding: verband(DUIDING) });
    expect(changed).toMatchObject({ duiding: { id: DUIDING }, duidingGrondslag: "BRON", nogTeVerifieren: [ANDERE_ZORGVORM] });
    for (const viewer of seers) {
      expect(await read(id, viewer)).toMatchObject({ zorgvormen: [{ id: ZORGVORM }], duiding: { id: DUIDING }, duidingGrondslag: "BRON" });
    }
  });

  it("goes with the condition to who may see it then, and with no one else", async () => {
    const { record } = await act(VASTLEGGEN, { ...INPUT, openbaarheid });
    const { id } = record;
    const to = openbaarheid === "OPENBAAR" ? "VERTROUWELIJK" : "OPENBAAR";
    const moved = await act(WIJZIGEN, { id, verwachteVersie: 1, openbaarheid: to });
    expect(moved.record).toEqual({ ...record, recordVersie: 2, openbaarheid: to });
    // To everybody else it begins here.
    const expected = to === "OPENBAAR" ? { ...moved.record, recordVersie: 1, ...withoutReferences } : null;
    expect(await read(id, ANONYMOUS)).toEqual(expected);
    verdictOf = () => "known";
    expect(await verify()).toBe(2);
    expect(await read(id)).toMatchObject({ recordVersie: 4, openbaarheid: to, ...withReferences, nogTeVerifieren: [] });
    expect(await read(id, ANONYMOUS)).toEqual(to === "OPENBAAR" ? { ...(await read(id)), recordVersie: 3 } : null);
  });

  it("is in no feed but as what is verified", async () => {
    const { record } = await act(VASTLEGGEN, { ...INPUT, openbaarheid });
    for (const viewer of [ACHMEA, viewerOf("nza"), ANONYMOUS]) {
      const news = await readNews(subgraph, "verzekeraars", viewer);
      expect(news.map(({ recordId }) => recordId)).toEqual(viewer === ANONYMOUS && openbaarheid === "VERTROUWELIJK" ? [] : [record.id]);
      expect(JSON.stringify(news)).not.toMatch(`${ZORGVORM}|${DUIDING}`);
    }
  });
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe("a reference by an id that became another one", () => {
  const became: Record<string, string> = { "pa-vitamine-d": "pa-vitamine-d-2022", "zorgvorm-was": ZORGVORM };
  const answer = (_type: string, id: string): Verdict => (became[id] ? { became: became[id] } : "known");
  const ids = async (id: string, viewer = ACHMEA) => {
    const { zorgvormen, duiding, nogTeVerifieren } = await read(id, viewer);
    return { zorgvormen: zorgvormen.map((each: { id: string }) => each.id), duiding: duiding?.id ?? null, nogTeVerifieren };
  };
  const now = { zorgvormen: [ZORGVORM], duiding: "pa-vitamine-d-2022", nogTeVerifieren: [] };

  it("is kept by the id that the record has now, when its owner says which", async () => {
    verdictOf = answer;
    const { record, fouten } = await act(VASTLEGGEN, { ...INPUT, zorgvormen: [verband("zorgvorm-was")], duiding: verband("pa-vitamine-d") });
    expect([fouten, await ids(record.id, ANONYMOUS)]).toEqual([[], now]);
    const { data } = await subgraph.query(
      `{ _entities(representations: [{ __typename: "Duiding", id: "pa-vitamine-d-2022" }]) { ... on Duiding { contractvoorwaarden { totaal nodes { id } } } }
        filtered: contractvoorwaarden(filter: { duiding: ["pa-vitamine-d-2022"] }) { totaal nodes { id } } }`,
    );
    const page = { totaal: 1, nodes: [{ id: record.id }] };
    expect(data).toEqual({ _entities: [{ contractvoorwaarden: page }], filtered: page });
    expect(await act(DUIDING_ZETTEN, { id: record.id, verwachteVersie: 1, duiding: verband("pa-vitamine-d") })).toMatchObject({ fouten: [] });
    expect(await ids(record.id)).toEqual(now);
  });

  it("is the same zorgvorm twice, when the present id is named too", async () => {
    verdictOf = answer;
    const { fouten } = await act(VASTLEGGEN, { ...INPUT, zorgvormen: [verband("zorgvorm-was"), verband(ZORGVORM)] });
    expect(fouten).toEqual([{ code: "ONGELDIG", pad: ["input", "zorgvormen", "1", "id"], bericht: "Noem een Zorgvorm maar een keer." }]);
  });

  it("is repeated under its key as it was written", async () => {
    verdictOf = answer;
    const input = { ...INPUT, duiding: verband("pa-vitamine-d") };
    const first = await write(subgraph, VASTLEGGEN, input, ACHMEA, "dezelfde-sleutel");
    expect(await write(subgraph, VASTLEGGEN, input, ACHMEA, "dezelfde-sleutel")).toEqual(first);
  });

  it.each(["at once", "once its owner can be asked"])("is one to the condition of the present duiding, %s", async (when) => {
    const asOwner = (type: string, id: string, of?: { id: string }): Verdict =>
      type === "Duidingsvoorwaarde" && of!.id === "pa-vitamine-d" ? { became: id, of: "pa-vitamine-d-2022" } : answer(type, id);
    if (when === "at once") verdictOf = asOwner;
    const duidingen = [{ ...verband("pa-vitamine-d"), relatie: "VOERT_VOORWAARDE_UIT", voorwaardeId: VOORWAARDE }];
    const { record, fouten } = await act(VASTLEGGEN, { ...INPUT, zorgvormen: [], duiding: null, duidingen });
    expect(fouten).toEqual([]);
    verdictOf = asOwner;
    expect(await verify()).toBe(when === "at once" ? 0 : 1);
    const { data } = await subgraph.query(
      `{ contractvoorwaarde(id: "${record.id}") { nogTeVerifieren duidingKoppelingen { duiding { id } voorwaarde { id } } } }`,
    );
    const duidingKoppelingen = [{ duiding: { id: "pa-vitamine-d-2022" }, voorwaarde: { id: VOORWAARDE } }];
    expect(data.contractvoorwaarde).toEqual({ nogTeVerifieren: [], duidingKoppelingen });
  });

  it("waits under the id that was given, and is kept by the present one once its owner says so", async () => {
    const zorgvormen = [verband("zorgvorm-was"), verband(ZORGVORM)];
    const { record } = await act(VASTLEGGEN, { ...INPUT, zorgvormen, duiding: verband("pa-vitamine-d") });
    expect((await ids(record.id)).nogTeVerifieren.sort()).toEqual(["pa-vitamine-d", ZORGVORM, "zorgvorm-was"].sort());
    verdictOf = answer;
    expect(await verify()).toBe(3);
    expect(await ids(record.id)).toEqual(now);
    expect(await verify()).toBe(0);
  });
});
