import type { Viewer } from "@pakketgraaf/process";
import { verifyPending, type Verdict } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../../schema/load";
import { ENDLESS_ID } from "../../support/bad-values";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import {
  ask,
  BRONNEN,
  BRONNEN_IN_LOG,
  countLogLines,
  describeRules,
  logLines,
  readNews,
  write,
  type Input,
  type Mutation,
} from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZONMW = viewerOf("zonmw");
/** Who confirms what the first proposed. */
const COLLEGA: Viewer = { ...ZONMW, subject: "collega-bij-zonmw" };
const OTHERS = [ANONYMOUS, ...["zorginstituut", "nza", "zilveren-kruis", "een-partner"].map((name) => viewerOf(name))];

const SELECTION = `id recordVersie grondslag status onderbouwing reden verificatie op door { id } doorSub bronnen { titel url }
  bevestigdOp bevestigdDoor { id } bevestigdDoorSub
  bezwaar bezwaarOp bezwaarDoor { id } bezwaarSub standVoorBezwaar heroverwegingGevraagdOp
  project { id } kennislacune { id } agendaItem { id } zorgvorm { id } duiding { id } relatie`;
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
  bronnen: BRONNEN,
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
const confirm = (input: Input, viewer: Viewer = COLLEGA) => write(subgraph, BEVESTIGEN, input, viewer);
const withdraw = (input: Input) => write(subgraph, INTREKKEN, input, ZONMW);
const verify = () => verifyPending(subgraph.connections, ["zonmw"], loadSubgraph("zonmw"), owners);

/** A link that was just proposed, as the input of a decision on it. */
const proposedBy = async (viewer: Viewer, changes: Input = {}) => ({
  id: (await write(subgraph, VOORSTELLEN, voorstel(changes), viewer)).record.id as string,
  verwachteVersie: 1,
  reden: "Zo besloten.",
});
const proposed = (changes?: Input) => proposedBy(ZONMW, changes);

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

/** The kinds of links: from what, to what, and the lists through which others come upon them. */
const KINDS = [
  { subject: "project", subjectId: projectId, target: "agendaItem", lists: "projecten", own: "agendaItems" },
  { subject: "project", subjectId: projectId, target: "zorgvorm", lists: "projecten", own: "zorgvormen" },
  { subject: "kennislacune", subjectId: kennislacuneId, target: "agendaItem", lists: "kennislacunes", own: "agendaItems" },
  { subject: "kennislacune", subjectId: kennislacuneId, target: "zorgvorm", lists: "kennislacunes", own: "zorgvormen" },
  { subject: "project", subjectId: projectId, target: "duiding", lists: "projecten", own: "duidingen" },
  { subject: "kennislacune", subjectId: kennislacuneId, target: "duiding", lists: "kennislacunes", own: "duidingen" },
] as const;

/** What a link says of what the two have to do with each other. */
const RELATIE = { project: "RESULTAAT_GEBRUIKT", kennislacune: "BENOEMD_IN" };
const relatieOf = ({ subject, target }: Kind) => (target === "duiding" ? RELATIE[subject] : null);

type Kind = (typeof KINDS)[number];

/** Everything through which a viewer may come upon a link to a target that has no other. */
async function seenBy(viewer: Viewer, { subject, subjectId, target, lists, own }: Kind, id: string, targetId: string) {
  const type = { agendaItem: "AgendaItem", zorgvorm: "Zorgvorm", duiding: "Duiding" }[target];
  const listed = (field: string) => `{ totaal nodes { id } edges { ${field} } }`;
  const below = (name: string) => `facts: ${name} ${listed("grondslag status relaties")}
    suggestions: ${name}(grondslag: [SUGGESTIE]) ${listed("grondslag status relaties")}
    all: ${name}(grondslag: [BRON, AFGELEID, SUGGESTIE]) ${listed("grondslag status relaties")}`;
  const linked = `${own} { id } suggested: ${own}(grondslag: [SUGGESTIE]) { id }
    koppelingen { id } any: koppelingen(status: [VOORGESTELD, BEVESTIGD, BETWIST, INGETROKKEN]) { id }`;
  const { data, errors } = await subgraph.query(
    `query ($id: ID!, $target: ID!) {
      koppeling(id: $id) { id }
      koppelingen(filter: { ${subject}: ["${subjectId}"], ${target}: [$target] }) ${listed("grondslag")}
      proposals: koppelingen(filter: { status: [VOORGESTELD], ${target}: [$target] }) ${listed("grondslag")}
      ${subject}(id: "${subjectId}") { ${linked} }
      filtered: ${lists}(filter: { ${target}: [$target] }) { totaal nodes { id } }
      entities: _entities(representations: [
        { __typename: "${type}", id: $target }
        { __typename: "AgendaItem", id: "ag-verkennend-gesprek", zorgvormKoppelingen: [{ grondslag: BRON, zorgvorm: { id: $target } }] }
        { __typename: "Koppeling", id: $id }
        { __typename: "${subject === "project" ? "Project" : "Kennislacune"}", id: "${subjectId}" }
      ]) {
        ... on ${type} { ${below(lists)} }
        ... on AgendaItem { ${below(`${lists}ViaZorgvormen`).replaceAll(/(facts|suggestions|all):/g, "$1Via:")} }
        ... on Koppeling { status }
        ... on ${subject === "project" ? "Project" : "Kennislacune"} { ${linked} }
      }
    }`,
    { id, target: targetId },
    viewer,
  );
  expect(errors).toBeUndefined();
  const [onTarget, onAgendaItem, itself, onSubject] = data.entities;
  const isLinked = (record: any) => ({
    targets: record[own].some((each: any) => each.id === targetId),
    suggested: record.suggested.some((each: any) => each.id === targetId),
    koppelingen: record.koppelingen.some((each: any) => each.id === id),
    any: record.any.some((each: any) => each.id === id),
  });
  return {
    koppeling: data.koppeling,
    koppelingen: data.koppelingen,
    proposals: data.proposals,
    subject: isLinked(data[subject]),
    subjectEntity: isLinked(onSubject),
    filtered: data.filtered,
    below: { facts: onTarget.facts, suggestions: onTarget.suggestions, all: onTarget.all },
    via:
      target === "zorgvorm"
        ? { facts: onAgendaItem.factsVia, suggestions: onAgendaItem.suggestionsVia, all: onAgendaItem.allVia }
        : undefined,
    entity: itself,
  };
}

const list = (ids: string[], edge: object) => ({
  totaal: ids.length,
  nodes: ids.map((id) => ({ id })),
  edges: ids.map(() => edge),
});

/** What is to be seen of a link with a status, on the grounds on which it counts. */
const seen = (kind: Kind, id: string | null, status: string | null, grondslag: string | null = null) => {
  const { subjectId, target } = kind;
  const relatie = relatieOf(kind);
  const isFact = status === "BEVESTIGD";
  const isProposal = status === "VOORGESTELD";
  const edge = { grondslag, status, relaties: relatie && [relatie] };
  const only = (when: boolean) => list(when ? [subjectId] : [], edge);
  const below = { facts: only(isFact), suggestions: only(isProposal), all: only(isFact || isProposal) };
  const linked = { targets: isFact, suggested: isProposal, koppelingen: isFact, any: id !== null };
  const { totaal, nodes } = only(isFact);
  return {
    koppeling: id && { id },
    koppelingen: list(isFact ? [id!] : [], { grondslag: null }),
    proposals: list(isProposal ? [id!] : [], { grondslag: null }),
    subject: linked,
    subjectEntity: linked,
    filtered: { totaal, nodes },
    below,
    via: target === "zorgvorm" ? below : undefined,
    entity: id && { status },
  };
};

const fact = (kind: Kind, id: string, grondslag = "AFGELEID") => seen(kind, id, "BEVESTIGD", grondslag);
const proposal = (kind: Kind, id: string) => seen(kind, id, "VOORGESTELD", "SUGGESTIE");
const withdrawn = (kind: Kind, id: string) => seen(kind, id, "INGETROKKEN");
const invisible = (kind: Kind) => seen(kind, null, null);

const inputOf = (kind: Kind, targetId: string): Input => ({
  [`${kind.subject}Id`]: kind.subjectId,
  [`${kind.target}Id`]: targetId,
  relatie: relatieOf(kind),
  grondslag: "AFGELEID",
  onderbouwing: "Gaat over dezelfde vraag.",
  bronnen: BRONNEN,
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
      doorSub: "medewerker-van-zonmw",
      bevestigdDoor: null,
      bevestigdDoorSub: null,
      bevestigdOp: null,
      bezwaar: null,
      bezwaarDoor: null,
      bezwaarSub: null,
      bezwaarOp: null,
      standVoorBezwaar: null,
      heroverwegingGevraagdOp: null,
      bronnen: [{ titel: "Verslag", url: "https://www.zonmw.nl/verslag" }, { titel: "Brief", url: null }],
      project: { id: projectId },
      kennislacune: null,
      agendaItem: { id: input.agendaItemId },
      zorgvorm: null,
      duiding: null,
      relatie: null,
    });
    const at = Date.parse(record.op);
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
    expect(asked).toEqual([["AgendaItem", input.agendaItemId]]);
    const { data } = await subgraph.query(`query ($id: ID!) { koppeling(id: $id) { ${SELECTION} } }`, { id: record.id });
    expect(data.koppeling).toEqual({ ...record, doorSub: null });
  });

  it.each(KINDS)("shows a link from a $subject to a $target apart to who asks, and to nobody as a fact", async (kind) => {
    const targetId = nextTarget();
    const { record } = await propose(inputOf(kind, targetId));
    expect(record).toMatchObject({ [kind.subject]: { id: kind.subjectId }, [kind.target]: { id: targetId } });
    for (const viewer of [ZONMW, ...OTHERS]) {
      expect(await seenBy(viewer, kind, record.id, targetId)).toEqual(proposal(kind, record.id));
    }
  });

  it.each(["BRON", "AFGELEID", "SUGGESTIE"])("takes a proposal for a suggestion, whatever it claims: %s", async (grondslag) => {
    const [kind] = KINDS;
    const targetId = nextTarget();
    const { record } = await propose({ ...inputOf(kind, targetId), grondslag });
    expect(record.grondslag).toBe(grondslag);
    expect(await seenBy(ANONYMOUS, kind, record.id, targetId)).toEqual(proposal(kind, record.id));
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
      duidingId: null,
      relatie: null,
      grondslag: "AFGELEID",
      status: "VOORGESTELD",
      doorId: "zonmw",
      onderbouwing: "Gaat over dezelfde vraag.",
      reden: null,
      verificatie: "GEVERIFIEERD",
      bevestigdDoorId: null,
      bevestigdOp: null,
      bezwaar: null,
      bezwaarDoorId: null,
      bezwaarOp: null,
      standVoorBezwaar: null,
      heroverwegingGevraagdOp: null,
      bezwaarIntrekking: null,
      bronnen: BRONNEN,
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
        na: { ...after, bronnen: BRONNEN_IN_LOG },
      };
      expect(data.koppeling.geschiedenis).toEqual({ totaal: 1, nodes: [line] });
      expect((await readNews(subgraph, "zonmw", viewer)).at(-1)).toEqual(line);
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

  it("takes what a project has to do with a duiding otherwise for another link, and the edge tells both", async () => {
    const duidingId = nextTarget();
    const to = (relatie: string) => propose(voorstel({ agendaItemId: null, duidingId, relatie }));
    expect([(await to("RESULTAAT_GEBRUIKT")).fouten, (await to("AANLEIDING")).fouten]).toEqual([[], []]);
    expect((await to("AANLEIDING")).fouten).toEqual([
      { code: "BESTAAT_AL", pad: ["input"], bericht: "Deze koppeling is er al en is niet ingetrokken." },
    ]);
    const { data } = await subgraph.query(
      `query ($id: ID!) { _entities(representations: [{ __typename: "Duiding", id: $id }]) { ... on Duiding {
        projecten(grondslag: [SUGGESTIE]) { totaal edges { status relaties node { id } } } } } }`,
      { id: duidingId },
    );
    expect(data._entities[0].projecten).toEqual({
      totaal: 1,
      edges: [{ status: "VOORGESTELD", relaties: ["AANLEIDING", "RESULTAAT_GEBRUIKT"], node: { id: projectId } }],
    });
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
    ["no target", { agendaItemId: null }, ["agendaItemId", "Vul precies een van deze in: agendaItemId, zorgvormId, duidingId."]],
    ["two targets", { zorgvormId: "zf-1" }, ["agendaItemId", "Vul precies een van deze in: agendaItemId, zorgvormId, duidingId."]],
    ["a duiding as well", { duidingId: "d-1", relatie: "AANLEIDING" }, ["agendaItemId", "Vul precies een van deze in: agendaItemId, zorgvormId, duidingId."]],
    ["a relation without a duiding", { relatie: "AANLEIDING" }, ["relatie", "Geef bij een duiding de relatie, en alleen daar."]],
    ["a duiding without a relation", { agendaItemId: null, duidingId: "d-1" }, ["relatie", "Geef bij een duiding de relatie, en alleen daar."]],
    [
      "a relation that a project cannot have",
      { agendaItemId: null, duidingId: "d-1", relatie: "BENOEMD_IN" },
      ["relatie", "Een kennislacune is met een duiding BENOEMD_IN, BEANTWOORD_IN, VERVOLG_OP, VERWANT; een project de andere."],
    ],
    [
      "a relation that a gap cannot have",
      { projectId: null, kennislacuneId, agendaItemId: null, duidingId: "d-1", relatie: "RESULTAAT_GEBRUIKT" },
      ["relatie", "Een kennislacune is met een duiding BENOEMD_IN, BEANTWOORD_IN, VERVOLG_OP, VERWANT; een project de andere."],
    ],
    ["no grounds in words", { onderbouwing: "\t" }, ["onderbouwing", "Vul een tekst in."]],
    ["too many words", { onderbouwing: "x".repeat(20_001) }, ["onderbouwing", "Gebruik hooguit 20000 tekens; dit zijn er 20001."]],
    ["no sources", { bronnen: null }, ["bronnen", "Noem minstens een bron."]],
    ["sources left out", { bronnen: undefined }, ["bronnen", "Noem minstens een bron."]],
    ["an empty list of sources, though one is claimed", { grondslag: "BRON", bronnen: [] }, ["bronnen", "Noem minstens een bron."]],
    ["a source with another address", { bronnen: [{ titel: "Bron", url: "www.zonmw.nl" }] }, ["bronnen.0.url", '"www.zonmw.nl" is geen adres dat begint met http:// of https://.']],
  ])("names what is wrong: %s", async (_what, changes, [field, bericht]) => {
    const before = await countLogLines(database);
    expect(await propose(voorstel(changes))).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...field.split(".")], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });

  it("names all that is wrong at once", async () => {
    const { fouten } = await propose({ grondslag: "BRON", onderbouwing: "" });
    expect(fouten.map(({ pad }) => pad.join("."))).toEqual(["input.projectId", "input.agendaItemId", "input.onderbouwing", "input.bronnen"]);
  });

  it.each([
    ["projectId", "Project", {}],
    ["kennislacuneId", "Kennislacune", { projectId: null }],
  ])("refuses a %s that is none", async (field, type, changes) => {
    for (const id of ["does-not-exist", "", ENDLESS_ID]) {
      expect(await propose(voorstel({ ...changes, [field]: id }))).toEqual({
        record: null,
        fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", ...field.split(".")], bericht: `Er is geen ${type} met deze sleutel.` }],
      });
    }
  });

  it.each([
    ["AgendaItem", "agendaItemId", {}],
    ["Zorgvorm", "zorgvormId", {}],
    ["Duiding", "duidingId", { relatie: "AANLEIDING" }],
  ])("refuses a %s that Zorginstituut does not know", async (type, field, more) => {
    verdict = "unknown";
    const target = { agendaItemId: null, [field]: "draft-of-another", ...more };
    const before = await countLogLines(database);
    const refused = {
      record: null,
      fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", ...field.split(".")], bericht: `Er is geen ${type} "draft-of-another".` }],
    };
    expect(await propose(voorstel(target))).toEqual(refused);
    expect(asked).toEqual([[type, "draft-of-another"]]);
    expect(await countLogLines(database)).toBe(before);
  });

  it.each(["known", "unreachable"] as const)("asks nobody about what cannot be an id, Zorginstituut being %s", async (said) => {
    verdict = said;
    for (const agendaItemId of ["", "x".repeat(201), ENDLESS_ID]) {
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
    expect(await seenBy(ZONMW, kind, id, targetId)).toEqual(proposal(kind, id));
    for (const viewer of OTHERS) expect(await seenBy(viewer, kind, id, targetId)).toEqual(invisible(kind));
  });

  it("is in the feed for ZonMw only, and counts for nobody else", async () => {
    const before = await totalsOf(ANONYMOUS);
    const own = await totalsOf(ZONMW);
    await confirm({ id, verwachteVersie: 1, reden: "Ja." });
    expect(await totalsOf(ZONMW)).toBe(own + 1);
    expect((await readNews(subgraph, "zonmw", ZONMW)).at(-1)).toMatchObject({ recordId: id, soort: "GEWIJZIGD" });
    for (const viewer of OTHERS) {
      expect(await totalsOf(viewer)).toBe(before);
      const feed = JSON.stringify(await readNews(subgraph, "zonmw", viewer));
      expect([feed.includes(id), feed.includes(`"${targetId}"`)]).toEqual([false, false]);
    }
  });

  it("is a link to what its target became, and none when there is that one already", async () => {
    const became = { became: nextTarget() };
    const later = async (): Promise<string> => {
      // Nothing else waits.
      verdict = "unknown";
      await verify();
      verdict = "unreachable";
      const { record } = await propose(inputOf(kind, nextTarget()));
      verdict = became;
      expect(await verify()).toBe(1);
      return record.id;
    };
    const made = await later();
    for (const viewer of OTHERS) expect(await seenBy(viewer, kind, made, became.became)).toEqual(proposal(kind, made));
    // At once, and later.
    const { fouten } = await propose(inputOf(kind, nextTarget()));
    expect(fouten.map(({ code }) => code)).toEqual(["BESTAAT_AL"]);
    const { data } = await subgraph.query(`query ($id: ID!) { koppeling(id: $id) { verificatie } }`, { id: await later() }, ZONMW);
    expect(data.koppeling).toEqual({ verificatie: "ONBEKEND" });
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
      expect(await seenBy(viewer, kind, id, targetId)).toEqual(fact(kind, id));
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
        recordVersie: 1,
        verificatie: "GEVERIFIEERD",
        totaal: 1,
        nodes: [{ ...verified, soort: "TOEGEVOEGD", versions: [null, 1] }],
      });
    }
    const byHand = { organisatie: "zonmw", client: "zonmw-portaal", sub: "medewerker-van-zonmw" };
    expect(await historyFor(ZONMW)).toEqual({
      recordVersie: 3,
      verificatie: "GEVERIFIEERD",
      totaal: 3,
      nodes: [
        { ...verified, soort: "GEWIJZIGD", versions: [2, 3] },
        { ...byHand, sub: "collega-bij-zonmw", soort: "GEWIJZIGD", versions: [1, 2] },
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
  { what: "koppelingBevestigen", mutation: BEVESTIGEN, scope: "koppeling:bevestigen" },
  { what: "koppelingIntrekken", mutation: INTREKKEN, scope: "koppeling:schrijven" },
])("$what", ({ mutation, scope }) => {
  describeRules(
    {
      mutation,
      organisatie: "zonmw",
      scope,
      // What a colleague proposed: the rules are tried by the viewer that else proposes.
      input: () => proposedBy(COLLEGA),
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
    expect(record).toMatchObject({
      ...{ id: input.id, recordVersie: 2, status: "BEVESTIGD", reden: "Past bij de vraag'; --" },
      ...{ doorSub: "medewerker-van-zonmw", bevestigdDoor: { id: "zonmw" }, bevestigdDoorSub: "collega-bij-zonmw" },
    });
    const [made, confirmed] = await logLines(database, input.id);
    const { bevestigdOp } = record;
    expect(Date.parse(bevestigdOp)).toBeGreaterThanOrEqual(Date.parse(record.op));
    expect(confirmed).toEqual({
      ...made,
      subject: "collega-bij-zonmw",
      before: made.after,
      after: {
        ...made.after,
        ...{ recordVersie: 2, status: "BEVESTIGD", reden: "Past bij de vraag'; --", bevestigdDoorId: "zonmw", bevestigdOp },
      },
    });
    for (const viewer of OTHERS) {
      const { data } = await subgraph.query(`query ($id: ID!) { koppeling(id: $id) { ${SELECTION} } }`, { id: input.id }, viewer);
      expect(data.koppeling).toEqual({ ...record, doorSub: null, bevestigdDoorSub: null });
    }
  });

  it.each(KINDS)("makes a fact of a link from a $subject to a $target, for everybody", async (kind) => {
    const targetId = nextTarget();
    const { record } = await propose(inputOf(kind, targetId));
    await confirm({ id: record.id, verwachteVersie: 1, reden: "Klopt." });
    for (const viewer of [ZONMW, ...OTHERS]) {
      expect(await seenBy(viewer, kind, record.id, targetId)).toEqual(fact(kind, record.id));
    }
  });

  it.each([
    ["BRON", "BRON"],
    ["AFGELEID", "AFGELEID"],
    ["SUGGESTIE", "AFGELEID"],
  ])("makes of %s a fact that is %s", async (claimed, grondslag) => {
    const [kind] = KINDS;
    const targetId = nextTarget();
    const { record } = await propose({ ...inputOf(kind, targetId), grondslag: claimed });
    const confirmed = await confirm({ id: record.id, verwachteVersie: 1, reden: "Klopt." });
    expect(confirmed.record).toMatchObject({ grondslag, status: "BEVESTIGD" });
    expect(await seenBy(ANONYMOUS, kind, record.id, targetId)).toEqual(fact(kind, record.id, grondslag));
    const [{ na, voor }] = (await readNews(subgraph, "zonmw", ANONYMOUS)).slice(-1);
    expect([voor.grondslag, voor.status, na.grondslag, na.status]).toEqual([claimed, "VOORGESTELD", grondslag, "BEVESTIGD"]);
  });

  it("to confirm is not for the proposer, also not through another client, and nothing is changed then", async () => {
    const input = await proposed();
    const before = await countLogLines(database);
    for (const viewer of [ZONMW, { ...ZONMW, azp: "zonmw" }]) {
      expect(await confirm(input, viewer)).toEqual({
        record: null,
        fouten: [
          {
            code: "EIGEN_VOORSTEL",
            pad: ["input", "id"],
            bericht: "U hebt deze koppeling zelf voorgesteld; vraag een ander om haar te bevestigen.",
          },
        ],
      });
    }
    expect(await countLogLines(database)).toBe(before);
  });

  it("to confirm is for another with the scope for it, who need not have the one to propose", async () => {
    const input = await proposed();
    const { data, errors } = await ask(subgraph, BEVESTIGEN, input, { ...COLLEGA, scopes: ["koppeling:schrijven"] });
    expect([data, errors?.map(({ extensions }) => extensions!.code)]).toEqual([{ koppelingBevestigen: null }, ["FORBIDDEN"]]);
    expect((await confirm(input, { ...COLLEGA, scopes: ["koppeling:bevestigen"] })).fouten).toEqual([]);
  });

  it("to confirm what software proposed is for staff and for other software, and not for itself", async () => {
    const software: Viewer = { ...ZONMW, subject: "zonmw", client: "zonmw" };
    for (const confirmer of [ZONMW, { ...software, subject: "zonmw-2", client: "zonmw-2" }]) {
      const input = await proposedBy(software);
      expect((await confirm(input, software)).fouten.map(({ code }) => code)).toEqual(["EIGEN_VOORSTEL"]);
      expect((await confirm(input, confirmer)).record).toMatchObject({ doorSub: "zonmw", bevestigdDoorSub: confirmer.subject });
    }
  });

  it("to confirm takes a token that says who it is", async () => {
    const input = await proposed();
    const { data, errors } = await ask(subgraph, BEVESTIGEN, input, { ...COLLEGA, subject: null });
    expect([data, errors?.map(({ extensions }) => extensions!.code)]).toEqual([{ koppelingBevestigen: null }, ["UNAUTHENTICATED"]]);
  });

  it("to confirm a suggestion of the data files, which nobody made, is for anybody with the scope", async () => {
    const [{ id: project, zorgvormKandidaten }] = facts("zonmw", "zonmw-projecten").filter(
      (each) => each.zorgvormKandidaten?.length > 0,
    );
    const id = `${project}--${zorgvormKandidaten[0]}`;
    const { record } = await confirm({ id, verwachteVersie: 1, reden: "Nagekeken." });
    expect(record).toMatchObject({
      ...{ grondslag: "AFGELEID", status: "BEVESTIGD", door: null, doorSub: null, op: null },
      ...{ bevestigdDoor: { id: "zonmw" }, bevestigdDoorSub: "collega-bij-zonmw", bevestigdOp: expect.stringMatching(/Z$/) },
    });
    const { data } = await subgraph.query(
      `query ($project: [ID!]!, $zorgvorm: [ID!]!) {
        koppelingen(filter: { project: $project, zorgvorm: $zorgvorm }) { nodes { id } }
        projecten(first: 100, filter: { zorgvorm: $zorgvorm }) { nodes { id } }
      }`,
      { project: [project], zorgvorm: [zorgvormKandidaten[0]] },
    );
    expect(data.koppelingen.nodes).toEqual([{ id }]);
    expect(data.projecten.nodes).toContainEqual({ id: project });
  });

  it("to confirm takes a source, also for a link from before every link had one", async () => {
    const input = await proposed();
    await asSuperuser(database.name, (client) => client.query(`UPDATE intern.koppeling SET bronnen = '[]' WHERE id = $1`, [input.id]));
    expect((await confirm(input)).fouten).toEqual([
      {
        code: "ONGELDIG",
        pad: ["input", "id"],
        bericht: "Deze koppeling noemt geen bron; trek haar in en stel haar opnieuw voor, met een bron.",
      },
    ]);
  });

  it("to withdraw is for the proposer, and for another who turns a proposal down", async () => {
    for (const viewer of [ZONMW, COLLEGA]) {
      const input = await proposed();
      expect((await write(subgraph, INTREKKEN, input, viewer)).record).toMatchObject({ status: "INGETROKKEN", bevestigdDoor: null });
    }
  });

  it("of several ways to one record shows the one that is a fact", async () => {
    const [proposedTo, confirmedTo] = [nextTarget(), nextTarget()];
    const input = (zorgvormId: string) => voorstel({ agendaItemId: null, zorgvormId, grondslag: "BRON" });
    await propose(input(proposedTo));
    const { record } = await propose({ ...input(confirmedTo), grondslag: "AFGELEID" });
    await confirm({ id: record.id, verwachteVersie: 1, reden: "Klopt." });
    const { data } = await subgraph.query(
      `query ($a: ID!, $b: ID!) {
        _entities(representations: [{ __typename: "AgendaItem", id: "ag", zorgvormKoppelingen: [{ grondslag: BRON, zorgvorm: { id: $a } }, { grondslag: BRON, zorgvorm: { id: $b } }] }]) {
          ... on AgendaItem {
            projectenViaZorgvormen(grondslag: [BRON, AFGELEID, SUGGESTIE]) { totaal edges { grondslag status } }
            suggested: projectenViaZorgvormen(grondslag: [SUGGESTIE]) { totaal edges { grondslag status } }
          }
        }
      }`,
      { a: proposedTo, b: confirmedTo },
    );
    expect(data._entities).toEqual([
      {
        projectenViaZorgvormen: { totaal: 1, edges: [{ grondslag: "AFGELEID", status: "BEVESTIGD" }] },
        suggested: { totaal: 1, edges: [{ grondslag: "SUGGESTIE", status: "VOORGESTELD" }] },
      },
    ]);
  });

  it.each(KINDS)("takes a link from a $subject to a $target that is withdrawn out of every list", async (kind) => {
    const targetId = nextTarget();
    const { record } = await propose(inputOf(kind, targetId));
    await withdraw({ id: record.id, verwachteVersie: 1, reden: "Toch niet." });
    for (const viewer of [ZONMW, ...OTHERS]) {
      expect(await seenBy(viewer, kind, record.id, targetId)).toEqual(withdrawn(kind, record.id));
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
