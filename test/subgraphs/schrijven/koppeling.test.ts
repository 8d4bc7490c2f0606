import { verifyPending, type Verdict } from "@pakketgraaf/shared";
import { loadSubgraph } from "../../../schema/load";
import type { Viewer } from "../../../gateway/src/identity/viewer";
import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { ask, countLogLines, describeRules, logLines, readFeed, write, type Input, type Mutation } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZONMW = viewerOf("zonmw");
const OTHERS = [ANONYMOUS, ...["zorginstituut", "nza", "zilveren-kruis", "een-partner"].map((name) => viewerOf(name))];

const SELECTION = `id recordVersie grondslag status onderbouwing reden verificatie op door { id } bronnen { titel url }
  project { id } kennislacune { id } agendaItem { id } zorgvorm { id }`;
const mutationOf = (name: string, type: string): Mutation => ({ name, type, record: "koppeling", selection: SELECTION });
const VOORSTELLEN = mutationOf("koppelingVoorstellen", "KoppelingVoorstellenInput");
const BEVESTIGEN = mutationOf("koppelingBevestigen", "KoppelingBesluitInput");
const INTREKKEN = mutationOf("koppelingIntrekken", "KoppelingBesluitInput");

const [{ id: projectId }] = facts("zonmw", "zonmw-projecten");
const [{ id: kennislacuneId }] = facts("zonmw", "zonmw-kennislacunes");

let targets = 0;
/** The id of something that nothing is linked to, each time another. */
const nextTarget = (): string => `target'; -- ${++targets}`;

const voorstel = (changes: Input = {}): Input => ({
  projectId,
  agendaItemId: nextTarget(),
  grondslag: "AFGELEID",
  onderbouwing: "Gaat over dezelfde vraag.",
  ...changes,
});

let database: TestDatabase;
let subgraph: RunningSubgraph;
let verdict: Verdict;
let asked: [string, string][];
const owners = {
  check: async (type: string, id: string) => {
    asked.push([type, id]);
    return verdict;
  },
};
const running = () => ({ subgraph, database });
const propose = (input: Input) => write(subgraph, VOORSTELLEN, input, ZONMW);
const confirm = (input: Input) => write(subgraph, BEVESTIGEN, input, ZONMW);
const withdraw = (input: Input) => write(subgraph, INTREKKEN, input, ZONMW);
const verify = () => verifyPending(subgraph.connections, ["zonmw"], loadSubgraph("zonmw").verifiables, owners);

/** A link that was just proposed, as the input of a decision on it. */
const proposed = async (changes: Input = {}) => ({
  id: (await propose(voorstel(changes))).record.id as string,
  verwachteVersie: 1,
  reden: "Zo besloten.",
});

beforeAll(async () => {
  database = await createSeededDatabase("zonmw");
  subgraph = await startSubgraph("zonmw", { database, owners });
});
beforeEach(() => {
  verdict = "known";
  asked = [];
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

/** The four kinds of links: from what, to what, and the lists through which others come upon them. */
const KINDS = [
  { subject: "project", subjectId: projectId, target: "agendaItem", lists: "projecten", own: "agendaItems" },
  { subject: "project", subjectId: projectId, target: "zorgvorm", lists: "projecten", own: "zorgvormen" },
  { subject: "kennislacune", subjectId: kennislacuneId, target: "agendaItem", lists: "kennislacunes", own: "agendaItems" },
  { subject: "kennislacune", subjectId: kennislacuneId, target: "zorgvorm", lists: "kennislacunes", own: "zorgvormen" },
] as const;
type Kind = (typeof KINDS)[number];

/** Everything through which a viewer may come upon a link to a target that has no other. */
async function seenBy(viewer: Viewer, { subject, subjectId, target, lists, own }: Kind, id: string, targetId: string) {
  const type = { agendaItem: "AgendaItem", zorgvorm: "Zorgvorm" }[target];
  const below = `${lists} { totaal nodes { id } edges { grondslag } }`;
  const { data, errors } = await subgraph.query(
    `query ($id: ID!, $target: ID!) {
      koppeling(id: $id) { id }
      ${subject}(id: "${subjectId}") { koppelingen { id } ${own}(grondslag: [BRON, AFGELEID, SUGGESTIE]) { id } }
      filtered: ${lists}(filter: { ${target}: [$target] }) { totaal nodes { id } }
      entities: _entities(representations: [
        { __typename: "${type}", id: $target }
        { __typename: "AgendaItem", id: "ag-verkennend-gesprek", zorgvormen: [{ id: $target }] }
        { __typename: "Koppeling", id: $id }
        { __typename: "${subject === "project" ? "Project" : "Kennislacune"}", id: "${subjectId}" }
      ]) {
        ... on ${type} { below: ${below} }
        ... on AgendaItem { via: ${below.replace(lists, `${lists}ViaZorgvormen`)} }
        ... on Koppeling { status }
        ... on ${subject === "project" ? "Project" : "Kennislacune"} { koppelingen { id } }
      }
    }`,
    { id, target: targetId },
    viewer,
  );
  expect(errors).toBeUndefined();
  const [onTarget, onAgendaItem, itself, onSubject] = data.entities;
  return {
    koppeling: data.koppeling,
    ofSubject: data[subject].koppelingen.some((koppeling: any) => koppeling.id === id),
    ofSubjectEntity: onSubject.koppelingen.some((koppeling: any) => koppeling.id === id),
    targets: data[subject][own].some((record: any) => record.id === targetId),
    filtered: data.filtered,
    below: onTarget.below,
    via: target === "zorgvorm" ? onAgendaItem.via : undefined,
    entity: itself,
  };
}

const visible = ({ subjectId, target }: Kind, id: string, status: string) => {
  const below = { totaal: 1, nodes: [{ id: subjectId }], edges: [{ grondslag: "AFGELEID" }] };
  return {
    koppeling: { id },
    ofSubject: true,
    ofSubjectEntity: true,
    targets: true,
    filtered: { totaal: 1, nodes: [{ id: subjectId }] },
    below,
    via: target === "zorgvorm" ? below : undefined,
    entity: { status },
  };
};

const invisible = ({ target }: Kind) => {
  const below = { totaal: 0, nodes: [], edges: [] };
  return {
    koppeling: null,
    ofSubject: false,
    ofSubjectEntity: false,
    targets: false,
    filtered: { totaal: 0, nodes: [] },
    below,
    via: target === "zorgvorm" ? below : undefined,
    entity: null,
  };
};

const inputOf = ({ subject, subjectId, target }: Kind, targetId: string): Input => ({
  [`${subject}Id`]: subjectId,
  [`${target}Id`]: targetId,
  grondslag: "AFGELEID",
  onderbouwing: "Gaat over dezelfde vraag.",
});

describe("koppelingVoorstellen", () => {
  describeRules(
    {
      mutation: VOORSTELLEN,
      organisatie: "zonmw",
      scope: "koppeling:schrijven",
      input: async () => voorstel(),
      otherwise: { grondslag: "BRON" },
    },
    running,
  );

  it("proposes a link, and says all that was recorded of it", async () => {
    const before = Date.now();
    const input = voorstel({
      onderbouwing: " '; DROP TABLE koppeling; -- ",
      bronnen: [{ titel: "Verslag", url: "https://www.zonmw.nl/verslag" }, { titel: "Brief" }],
    });
    const { record, fouten } = await propose(input);
    expect(fouten).toEqual([]);
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      recordVersie: 1,
      grondslag: "AFGELEID",
      status: "VOORGESTELD",
      onderbouwing: "'; DROP TABLE koppeling; --",
      reden: null,
      verificatie: "GEVERIFIEERD",
      op: expect.stringMatching(/Z$/),
      door: { id: "zonmw" },
      bronnen: [{ titel: "Verslag", url: "https://www.zonmw.nl/verslag" }, { titel: "Brief", url: null }],
      project: { id: projectId },
      kennislacune: null,
      agendaItem: { id: input.agendaItemId },
      zorgvorm: null,
    });
    const at = Date.parse(record.op);
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
    expect(asked).toEqual([["AgendaItem", input.agendaItemId]]);
    const { data } = await subgraph.query(`query ($id: ID!) { koppeling(id: $id) { ${SELECTION} } }`, { id: record.id });
    expect(data.koppeling).toEqual(record);
  });

  it.each(KINDS)("shows everybody a link from a $subject to a $target", async (kind) => {
    const targetId = nextTarget();
    const { record } = await propose(inputOf(kind, targetId));
    expect(record).toMatchObject({ [kind.subject]: { id: kind.subjectId }, [kind.target]: { id: targetId } });
    for (const viewer of [ZONMW, ...OTHERS]) {
      expect(await seenBy(viewer, kind, record.id, targetId)).toEqual(visible(kind, record.id, "VOORGESTELD"));
    }
  });

  it("leaves a suggestion out of what is not asked for suggestions", async () => {
    const [kind] = KINDS;
    const targetId = nextTarget();
    const { record } = await propose({ ...inputOf(kind, targetId), grondslag: "SUGGESTIE" });
    expect(await seenBy(ANONYMOUS, kind, record.id, targetId)).toEqual({
      ...invisible(kind),
      koppeling: { id: record.id },
      ofSubject: true,
      ofSubjectEntity: true,
      targets: true,
      entity: { status: "VOORGESTELD" },
    });
  });

  it("leaves one line in the log, for everybody to read", async () => {
    const input = voorstel();
    const { record } = await propose(input);
    const { id, op } = record;
    const after = {
      id,
      op,
      recordVersie: 1,
      projectId,
      kennislacuneId: null,
      agendaItemId: input.agendaItemId,
      zorgvormId: null,
      grondslag: "AFGELEID",
      status: "VOORGESTELD",
      doorId: "zonmw",
      onderbouwing: "Gaat over dezelfde vraag.",
      reden: null,
      verificatie: "GEVERIFIEERD",
      bronnen: [],
    };
    expect(await logLines(database, id)).toEqual([
      {
        record_type: "Koppeling",
        record_id: id,
        organisation: "zonmw",
        client: "zonmw-portaal",
        subject: "medewerker-van-zonmw",
        before: null,
        after,
        before_audience: null,
        after_audience: null,
      },
    ]);
    for (const [viewer, sub] of [[ZONMW, "medewerker-van-zonmw"], [ANONYMOUS, null], [viewerOf("nza"), null]] as const) {
      const { data } = await subgraph.query(
        `query ($id: ID!) { koppeling(id: $id) { geschiedenis { totaal nodes { soort recordType recordId organisatie client sub voor na } } } }`,
        { id },
        viewer,
      );
      const line = {
        soort: "TOEGEVOEGD",
        recordType: "Koppeling",
        recordId: id,
        organisatie: "zonmw",
        client: "zonmw-portaal",
        sub,
        voor: null,
        na: after,
      };
      expect(data.koppeling.geschiedenis).toEqual({ totaal: 1, nodes: [line] });
      expect((await readFeed(subgraph, "zonmw", viewer)).at(-1)).toEqual(line);
    }
  });

  it.each(KINDS)("refuses a link from a $subject to a $target that stands, until it is withdrawn", async (kind) => {
    const input = inputOf(kind, nextTarget());
    const { record } = await propose(input);
    const refused = {
      record: null,
      fouten: [{ code: "BESTAAT_AL", pad: ["input"], bericht: "Deze koppeling is er al en is niet ingetrokken." }],
    };
    expect(await propose({ ...input, grondslag: "SUGGESTIE" })).toEqual(refused);
    await confirm({ id: record.id, verwachteVersie: 1, reden: "Ja." });
    expect(await propose(input)).toEqual(refused);
    await withdraw({ id: record.id, verwachteVersie: 2, reden: "Toch niet." });
    expect((await propose(input)).fouten).toEqual([]);
  });

  it("lets one of many at the same moment pass", async () => {
    const input = voorstel();
    const answers = await Promise.all(Array.from({ length: 20 }, () => propose(input)));
    const codes = answers.map(({ fouten }) => fouten.map(({ code }) => code).join());
    expect(codes.sort()).toEqual(["", ...Array(19).fill("BESTAAT_AL")]);
  });

  it.each([
    ["no subject", { projectId: null }, ["projectId", "Vul precies een van deze in: projectId, kennislacuneId."]],
    ["two subjects", { kennislacuneId }, ["projectId", "Vul precies een van deze in: projectId, kennislacuneId."]],
    ["no target", { agendaItemId: null }, ["agendaItemId", "Vul precies een van deze in: agendaItemId, zorgvormId."]],
    ["two targets", { zorgvormId: "zf-1" }, ["agendaItemId", "Vul precies een van deze in: agendaItemId, zorgvormId."]],
    ["no grounds in words", { onderbouwing: "\t" }, ["onderbouwing", "Vul een tekst in."]],
    ["too many words", { onderbouwing: "x".repeat(20_001) }, ["onderbouwing", "Gebruik hooguit 20000 tekens; dit zijn er 20001."]],
    ["a source with another address", { bronnen: [{ titel: "Bron", url: "www.zonmw.nl" }] }, ["bronnen", '"www.zonmw.nl" is geen adres dat begint met http:// of https://.']],
  ])("names what is wrong: %s", async (_what, changes, [field, bericht]) => {
    const before = await countLogLines(database);
    expect(await propose(voorstel(changes))).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", field], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });

  it("names all that is wrong at once", async () => {
    const { fouten } = await propose({ grondslag: "BRON", onderbouwing: "" });
    expect(fouten.map(({ pad }) => pad.join("."))).toEqual(["input.projectId", "input.agendaItemId", "input.onderbouwing"]);
  });

  it.each([
    ["projectId", "Project", {}],
    ["kennislacuneId", "Kennislacune", { projectId: null }],
  ])("refuses a %s that is none", async (field, type, changes) => {
    for (const id of ["does-not-exist", "", randomText(10_000)]) {
      expect(await propose(voorstel({ ...changes, [field]: id }))).toEqual({
        record: null,
        fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", field], bericht: `Er is geen ${type} met deze sleutel.` }],
      });
    }
  });

  it.each(["AgendaItem", "Zorgvorm"])("refuses a %s that Zorginstituut does not know", async (type) => {
    verdict = "unknown";
    const field = type === "AgendaItem" ? "agendaItemId" : "zorgvormId";
    const target = { agendaItemId: null, [field]: "draft-of-another" };
    const before = await countLogLines(database);
    const refused = {
      record: null,
      fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", field], bericht: `Er is geen ${type} "draft-of-another".` }],
    };
    expect(await propose(voorstel(target))).toEqual(refused);
    expect(asked).toEqual([[type, "draft-of-another"]]);
    expect(await countLogLines(database)).toBe(before);
  });

  it.each(["known", "unreachable"] as const)("asks nobody about what cannot be an id, Zorginstituut being %s", async (said) => {
    verdict = said;
    for (const agendaItemId of ["", "x".repeat(201), randomText(10_000)]) {
      const { fouten } = await propose(voorstel({ agendaItemId }));
      expect(fouten.map(({ code, pad }) => [code, pad])).toEqual([["ONBEKENDE_VERWIJZING", ["input", "agendaItemId"]]]);
    }
    expect(asked).toEqual([]);
  });

  it("asks nothing again for an answer that was given", async () => {
    const input = voorstel();
    const first = await write(subgraph, VOORSTELLEN, input, ZONMW, "the-same-key");
    verdict = "unknown";
    expect(await write(subgraph, VOORSTELLEN, input, ZONMW, "the-same-key")).toEqual(first);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["grondslag", "GEVOEL"],
    ["onderbouwing", "null\u0000byte"],
    ["agendaItemId", "\udfff"],
  ])("refuses what is no value of its type, before anything else: %s %j", async (field, value) => {
    const { errors } = await ask(subgraph, VOORSTELLEN, voorstel({ [field]: value }), ZONMW);
    expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
    expect(asked).toEqual([]);
  });
});

describe.each(KINDS)("a link from a $subject to a $target, made while Zorginstituut cannot be reached", (kind) => {
  let targetId: string;
  let id: string;
  beforeEach(async () => {
    targetId = nextTarget();
    verdict = "unreachable";
    const { record, fouten } = await propose(inputOf(kind, targetId));
    expect({ fouten, verificatie: record.verificatie }).toEqual({ fouten: [], verificatie: "NOG_NIET_GEVERIFIEERD" });
    id = record.id;
  });

  it("is there for ZonMw only", async () => {
    expect(await seenBy(ZONMW, kind, id, targetId)).toEqual(visible(kind, id, "VOORGESTELD"));
    for (const viewer of OTHERS) expect(await seenBy(viewer, kind, id, targetId)).toEqual(invisible(kind));
  });

  it("is in the feed for ZonMw only, and counts for nobody else", async () => {
    const before = await totalsOf(ANONYMOUS);
    const own = await totalsOf(ZONMW);
    await confirm({ id, verwachteVersie: 1, reden: "Ja." });
    expect(await totalsOf(ZONMW)).toBe(own + 1);
    expect((await readFeed(subgraph, "zonmw", ZONMW)).at(-1)).toMatchObject({ recordId: id, soort: "GEWIJZIGD" });
    for (const viewer of OTHERS) {
      expect(await totalsOf(viewer)).toBe(before);
      const feed = JSON.stringify(await readFeed(subgraph, "zonmw", viewer));
      expect([feed.includes(id), feed.includes(`"${targetId}"`)]).toEqual([false, false]);
    }
  });

  it("stays hidden while there is no answer", async () => {
    expect(await verify()).toBe(0);
    for (const viewer of OTHERS) expect(await seenBy(viewer, kind, id, targetId)).toEqual(invisible(kind));
    expect(await logLines(database, id)).toHaveLength(1);
  });

  it("comes into sight once Zorginstituut knows the target, without what was before", async () => {
    await confirm({ id, verwachteVersie: 1, reden: "Ja." });
    verdict = "known";
    expect(await verify()).toBeGreaterThan(0);
    for (const viewer of [ZONMW, ...OTHERS]) {
      expect(await seenBy(viewer, kind, id, targetId)).toEqual(visible(kind, id, "BEVESTIGD"));
    }
    const historyFor = async (viewer: Viewer) => {
      const { data } = await subgraph.query(
        `query ($id: ID!) { koppeling(id: $id) { recordVersie verificatie geschiedenis { totaal nodes { soort organisatie client sub voor na } } } }`,
        { id },
        viewer,
      );
      const { geschiedenis, ...rest } = data.koppeling;
      const nodes = geschiedenis.nodes.map(({ voor, na, ...line }: any) => ({
        ...line,
        versions: [voor?.recordVersie ?? null, na.recordVersie],
      }));
      return { ...rest, totaal: geschiedenis.totaal, nodes };
    };
    const verified = { organisatie: "zonmw", client: "verificatie", sub: null };
    for (const viewer of OTHERS) {
      expect(await historyFor(viewer)).toEqual({
        recordVersie: 3,
        verificatie: "GEVERIFIEERD",
        totaal: 1,
        nodes: [{ ...verified, soort: "TOEGEVOEGD", versions: [null, 3] }],
      });
    }
    const byHand = { organisatie: "zonmw", client: "zonmw-portaal", sub: "medewerker-van-zonmw" };
    expect(await historyFor(ZONMW)).toEqual({
      recordVersie: 3,
      verificatie: "GEVERIFIEERD",
      totaal: 3,
      nodes: [
        { ...verified, soort: "GEWIJZIGD", versions: [2, 3] },
        { ...byHand, soort: "GEWIJZIGD", versions: [1, 2] },
        { ...byHand, soort: "TOEGEVOEGD", versions: [null, 1] },
      ],
    });
    expect(await verify()).toBe(0);
  });

  it("stays hidden for good once Zorginstituut says that there is no such target", async () => {
    verdict = "unknown";
    expect(await verify()).toBeGreaterThan(0);
    const { data } = await subgraph.query(`query ($id: ID!) { koppeling(id: $id) { verificatie recordVersie } }`, { id }, ZONMW);
    expect(data.koppeling).toEqual({ verificatie: "ONBEKEND", recordVersie: 2 });
    for (const viewer of OTHERS) expect(await seenBy(viewer, kind, id, targetId)).toEqual(invisible(kind));
    verdict = "known";
    expect(await verify()).toBe(0);
  });
});

const totalsOf = async (viewer: Viewer): Promise<number> => {
  const { data } = await subgraph.query(`{ zonmwWijzigingen(first: 1) { totaal } }`, {}, viewer);
  return data.zonmwWijzigingen.totaal;
};

describe.each([
  { what: "koppelingBevestigen", mutation: BEVESTIGEN },
  { what: "koppelingIntrekken", mutation: INTREKKEN },
])("$what", ({ mutation }) => {
  describeRules(
    {
      mutation,
      organisatie: "zonmw",
      scope: "koppeling:schrijven",
      input: proposed,
      otherwise: { reden: "Anders besloten." },
      changes: "Koppeling",
    },
    running,
  );

  it.each([
    ["empty", " ", "Vul een tekst in."],
    ["too long", "x".repeat(20_001), "Gebruik hooguit 20000 tekens; dit zijn er 20001."],
  ])("refuses a reason that is %s", async (_what, reden, bericht) => {
    expect(await write(subgraph, mutation, { ...(await proposed()), reden }, ZONMW)).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", "reden"], bericht }],
    });
  });
});

describe("a decision on a link", () => {
  const bevestigd = async () => {
    const input = await proposed();
    await confirm(input);
    return { ...input, verwachteVersie: 2 };
  };
  const ingetrokken = async () => {
    const input = await proposed();
    await withdraw(input);
    return { ...input, verwachteVersie: 2 };
  };

  it("is recorded with its reason, and in the log with what was before", async () => {
    const input = await proposed();
    const { record, fouten } = await confirm({ ...input, reden: " Past bij de vraag'; -- " });
    expect(fouten).toEqual([]);
    expect(record).toMatchObject({ id: input.id, recordVersie: 2, status: "BEVESTIGD", reden: "Past bij de vraag'; --" });
    const [made, confirmed] = await logLines(database, input.id);
    expect(confirmed).toEqual({
      ...made,
      before: made.after,
      after: { ...made.after, recordVersie: 2, status: "BEVESTIGD", reden: "Past bij de vraag'; --" },
    });
    const { data } = await subgraph.query(`query ($id: ID!) { koppeling(id: $id) { ${SELECTION} } }`, { id: input.id });
    expect(data.koppeling).toEqual(record);
  });

  it.each(KINDS)("takes a link from a $subject to a $target that is withdrawn out of every list", async (kind) => {
    const targetId = nextTarget();
    const { record } = await propose(inputOf(kind, targetId));
    await withdraw({ id: record.id, verwachteVersie: 1, reden: "Toch niet." });
    for (const viewer of [ZONMW, ...OTHERS]) {
      expect(await seenBy(viewer, kind, record.id, targetId)).toEqual({
        ...invisible(kind),
        koppeling: { id: record.id },
        ofSubject: true,
        ofSubjectEntity: true,
        entity: { status: "INGETROKKEN" },
      });
    }
  });

  it.each([
    ["BEVESTIGD", confirm, bevestigd, "Van BEVESTIGD naar BEVESTIGD kan niet; wel: INGETROKKEN."],
    ["BEVESTIGD", confirm, ingetrokken, "Van INGETROKKEN naar BEVESTIGD kan niet; er volgt niets meer op."],
    ["INGETROKKEN", withdraw, ingetrokken, "Van INGETROKKEN naar INGETROKKEN kan niet; er volgt niets meer op."],
  ])("to %s is refused where it cannot follow, naming what can", async (_next, decide, from, bericht) => {
    const input = await from();
    const before = await countLogLines(database);
    expect(await decide(input)).toEqual({
      record: null,
      fouten: [{ code: "OVERGANG_NIET_TOEGESTAAN", pad: ["input", "id"], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });

  it("withdraws what was confirmed", async () => {
    const { record } = await withdraw(await bevestigd());
    expect(record).toMatchObject({ status: "INGETROKKEN", recordVersie: 3 });
  });

  it("also changes what the data files tell", async () => {
    const [{ id: project, agendaItems }] = facts("zonmw", "zonmw-projecten").filter(({ agendaItems }) => agendaItems.length > 0);
    const id = `${project}--${agendaItems[0]}`;
    await withdraw({ id, verwachteVersie: 1, reden: "Vergissing." });
    expect((await logLines(database, id)).map(({ organisation, after }) => [organisation, after.status])).toEqual([
      [null, "BEVESTIGD"],
      ["zonmw", "INGETROKKEN"],
    ]);
  });
});

/** What PostgreSQL cannot make shorter. */
const randomText = (length: number): string =>
  Array.from({ length }, () => String.fromCodePoint(33 + Math.floor(Math.random() * 90))).join("");
