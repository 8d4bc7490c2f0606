import type { Viewer } from "@pakketgraaf/process";
import { verifyPending, type Verdict } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../../schema/load";
import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { BRONNEN, countLogLines, describeRules, logLines, readNews, write, type Input, type Mutation } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZONMW = viewerOf("zonmw");
/** Who confirms what the first proposed. */
const COLLEGA: Viewer = { ...ZONMW, subject: "collega-bij-zonmw" };
const ZORGINSTITUUT = viewerOf("zorginstituut");
const EVERYBODY = [ANONYMOUS, ...["zonmw", "zorginstituut", "nza", "een-partner"].map((name) => viewerOf(name))];

/** A link that the data files tell: derived, and so a fact. */
const SEEDED = "pted-studie--ag-pted";

const SELECTION = `id recordVersie status reden bezwaar bezwaarOp bezwaarDoor { id } bezwaarSub standVoorBezwaar heroverwegingGevraagdOp bezwaarIntrekking
  grondslag bevestigdDoor { id } bevestigdDoorSub doorSub`;
const mutationOf = (name: string, type = "KoppelingBesluitInput"): Mutation => ({ name, type, record: "koppeling", selection: SELECTION });
const VOORSTELLEN = mutationOf("koppelingVoorstellen", "KoppelingVoorstellenInput");
const BEVESTIGEN = mutationOf("koppelingBevestigen");
const INTREKKEN = mutationOf("koppelingIntrekken");
const BEZWAAR_MAKEN = mutationOf("koppelingBezwaarMaken");
const BEZWAAR_INTREKKEN = mutationOf("koppelingBezwaarIntrekken");
const HEROVERWEGING_VRAGEN = mutationOf("koppelingHeroverwegingVragen");

const NO_BEZWAAR = {
  ...{ bezwaar: null, bezwaarOp: null, bezwaarDoor: null, bezwaarSub: null },
  ...{ standVoorBezwaar: null, heroverwegingGevraagdOp: null },
};
const MOMENT = expect.stringMatching(/^\d{4}-.*Z$/);

let database: TestDatabase;
let subgraph: RunningSubgraph;
let verdict: Verdict;
const owners = { check: async () => verdict };
const running = () => ({ subgraph, database });
beforeAll(async () => {
  database = await createSeededDatabase("zonmw");
  subgraph = await startSubgraph("zonmw", { database, owners });
});
beforeEach(() => {
  verdict = "known";
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

let targets = 0;
/** A proposal to something that nothing is linked to, each time another. */
const voorstel = (changes: Input = {}): Input => ({
  projectId: "ither-2",
  agendaItemId: `vraag-${++targets}`,
  grondslag: "AFGELEID",
  onderbouwing: "Gaat over dezelfde vraag.",
  bronnen: BRONNEN,
  ...changes,
});

interface Link {
  id: string;
  verwachteVersie: number;
}

/** Does something to a link, and gives what comes next the version that who did it saw. */
async function done(mutation: Mutation, { id, verwachteVersie }: Link, viewer: Viewer, reden = "Zo besloten."): Promise<any> {
  const { record, fouten } = await write(subgraph, mutation, { id, verwachteVersie, reden }, viewer);
  expect(fouten).toEqual([]);
  return { ...record, verwachteVersie: record.recordVersie };
}
const refused = async (mutation: Mutation, { id, verwachteVersie }: Link, viewer: Viewer, code: string, bericht: string) => {
  const before = await countLogLines(database);
  expect(await write(subgraph, mutation, { id, verwachteVersie, reden: "Toch." }, viewer)).toEqual({
    record: null,
    fouten: [{ code, pad: ["input", "id"], bericht }],
  });
  expect(await countLogLines(database)).toBe(before);
};

const proposed = async (input: Input = voorstel()): Promise<Link & { agendaItemId: string }> => {
  const { record, fouten } = await write(subgraph, VOORSTELLEN, input, ZONMW);
  expect(fouten).toEqual([]);
  return { id: record.id, verwachteVersie: 1, agendaItemId: input.agendaItemId as string };
};
const confirmed = async () => {
  const link = await proposed();
  return { ...link, ...(await done(BEVESTIGEN, link, COLLEGA)) };
};
const objected = async (link: Link) => ({ ...link, ...(await done(BEZWAAR_MAKEN, link, ZORGINSTITUUT, "Gaat over iets anders.")) });

const readAs = async (viewer: Viewer, id: string): Promise<any> => {
  const { data, errors } = await subgraph.query(`query ($id: ID!) { koppeling(id: $id) { ${SELECTION} } }`, { id }, viewer);
  expect(errors).toBeUndefined();
  return data.koppeling;
};

/** Where a viewer comes upon a link to an agenda item that has no other. */
async function seenBy(viewer: Viewer, agendaItemId: string) {
  const { data, errors } = await subgraph.query(
    `query ($target: ID!) {
      filtered: projecten(filter: { agendaItem: [$target] }) { totaal }
      facts: koppelingen(filter: { agendaItem: [$target] }) { totaal }
      disputed: koppelingen(filter: { agendaItem: [$target], status: [BETWIST] }) { totaal }
      _entities(representations: [{ __typename: "AgendaItem", id: $target }]) {
        ... on AgendaItem {
          byDefault: projecten { totaal edges { grondslag status } }
          apart: projecten(grondslag: [SUGGESTIE]) { totaal edges { grondslag status onderbouwing bron { titel } } }
        }
      }
    }`,
    { target: agendaItemId },
    viewer,
  );
  expect(errors).toBeUndefined();
  const [{ byDefault, apart }] = data._entities;
  return { filtered: data.filtered.totaal, facts: data.facts.totaal, disputed: data.disputed.totaal, byDefault, apart };
}

const AS_FACT = {
  ...{ filtered: 1, facts: 1, disputed: 0 },
  byDefault: { totaal: 1, edges: [{ grondslag: "AFGELEID", status: "BEVESTIGD" }] },
  apart: { totaal: 0, edges: [] },
};
const apartAs = (status: string) => ({
  ...{ filtered: 0, facts: 0, disputed: status === "BETWIST" ? 1 : 0 },
  byDefault: { totaal: 0, edges: [] },
  apart: {
    totaal: 1,
    edges: [{ grondslag: "SUGGESTIE", status, onderbouwing: "Gaat over dezelfde vraag.", bron: { titel: "Besluit" } }],
  },
});

describe.each([
  { what: "koppelingBezwaarMaken", mutation: BEZWAAR_MAKEN, by: "zorginstituut", scope: "koppeling:bezwaar", link: () => proposed() },
  {
    what: "koppelingBezwaarIntrekken",
    mutation: BEZWAAR_INTREKKEN,
    by: "zorginstituut",
    scope: "koppeling:bezwaar",
    link: async () => objected(await confirmed()),
  },
  {
    what: "koppelingHeroverwegingVragen",
    mutation: HEROVERWEGING_VRAGEN,
    by: "zonmw",
    scope: "koppeling:schrijven",
    link: async () => objected(await proposed()),
  },
])("$what", ({ mutation, by, scope, link }) => {
  const input = async () => {
    const { id, verwachteVersie } = await link();
    return { id, verwachteVersie, reden: "Zo besloten." };
  };
  describeRules({ mutation, organisatie: by, scope, input, otherwise: { reden: "Anders besloten." }, changes: "Koppeling" }, running);

  it("takes a reason", async () => {
    expect(await write(subgraph, mutation, { ...(await input()), reden: " " }, viewerOf(by))).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", "reden"], bericht: "Vul een tekst in." }],
    });
  });
});

describe("an objection", () => {
  it("makes of a fact none, for everybody, and withdrawn makes it one again", async () => {
    const link = await confirmed();
    for (const viewer of EVERYBODY) expect(await seenBy(viewer, link.agendaItemId)).toEqual(AS_FACT);
    const disputed = await objected(link);
    for (const viewer of EVERYBODY) expect(await seenBy(viewer, link.agendaItemId)).toEqual(apartAs("BETWIST"));
    expect(await done(BEZWAAR_INTREKKEN, disputed, ZORGINSTITUUT, "Bij nader inzien.")).toMatchObject({
      ...{ status: "BEVESTIGD", grondslag: "AFGELEID", reden: "Bij nader inzien.", recordVersie: 4, bevestigdDoor: { id: "zonmw" } },
      ...NO_BEZWAAR,
    });
    for (const viewer of EVERYBODY) expect(await seenBy(viewer, link.agendaItemId)).toEqual(AS_FACT);
  });

  it("to a proposal keeps it from being confirmed, until it is withdrawn", async () => {
    const link = await proposed();
    const disputed = await objected(link);
    expect(disputed).toMatchObject({ status: "BETWIST", standVoorBezwaar: "VOORGESTELD" });
    await refused(
      BEVESTIGEN,
      disputed,
      COLLEGA,
      "OVERGANG_NIET_TOEGESTAAN",
      "Tegen deze koppeling is bezwaar gemaakt; vraag met koppelingHeroverwegingVragen om heroverweging, of trek haar in.",
    );
    const again = await done(BEZWAAR_INTREKKEN, disputed, ZORGINSTITUUT);
    expect(again).toMatchObject({ status: "VOORGESTELD", ...NO_BEZWAAR });
    expect(await seenBy(ANONYMOUS, link.agendaItemId)).toEqual(apartAs("VOORGESTELD"));
    expect(await done(BEVESTIGEN, again, COLLEGA)).toMatchObject({ status: "BEVESTIGD" });
    expect(await seenBy(ANONYMOUS, link.agendaItemId)).toEqual(AS_FACT);
  });

  it("can be made to what the data files tell, and both parties see it with its reason; who made it, only its own", async () => {
    const before = Date.now();
    const { record } = await write(subgraph, BEZWAAR_MAKEN, { id: SEEDED, verwachteVersie: 1, reden: " Ander orgaan. " }, ZORGINSTITUUT);
    const told = {
      ...{ id: SEEDED, recordVersie: 2, status: "BETWIST", grondslag: "AFGELEID", reden: "Ander orgaan.", bezwaar: "Ander orgaan." },
      ...{ bezwaarOp: MOMENT, bezwaarDoor: { id: "zorginstituut" }, standVoorBezwaar: "BEVESTIGD", heroverwegingGevraagdOp: null, bezwaarIntrekking: null },
      ...{ bevestigdDoor: null, bevestigdDoorSub: null, doorSub: null },
    };
    expect(Date.parse(record.bezwaarOp)).toBeGreaterThanOrEqual(before);
    expect(record).toEqual({ ...told, bezwaarSub: "medewerker-van-zorginstituut" });
    expect(await readAs(ZORGINSTITUUT, SEEDED)).toEqual(record);
    for (const viewer of [ZONMW, ANONYMOUS, viewerOf("nza")]) expect(await readAs(viewer, SEEDED)).toEqual({ ...record, bezwaarSub: null });
  });

  it("is kept in the history, with which organisation did what, and in the feed for everybody", async () => {
    const link = await confirmed();
    const disputed = await objected(link);
    const asked = await done(HEROVERWEGING_VRAGEN, disputed, ZONMW, "Zie de bron.");
    await done(BEZWAAR_INTREKKEN, asked, ZORGINSTITUUT, "Akkoord.");
    const historyFor = async (viewer: Viewer) => {
      const { data } = await subgraph.query(
        `query ($id: ID!) { koppeling(id: $id) { recordVersie geschiedenis { nodes { organisatie sub na } } } }`,
        { id: link.id },
        viewer,
      );
      const { recordVersie, geschiedenis } = data.koppeling;
      const nodes: any[] = geschiedenis.nodes;
      const lines = nodes.map(({ organisatie, sub, na }) => [organisatie, sub, na.recordVersie, na.status, na.reden]);
      return { recordVersie, lines };
    };
    const [z, m] = ["medewerker-van-zorginstituut", "medewerker-van-zonmw"];
    const linesFor = (viewer: "zorginstituut" | "zonmw" | null) => [
      ["zorginstituut", viewer === "zorginstituut" ? z : null, 5, "BEVESTIGD", "Akkoord."],
      ["zonmw", viewer === "zonmw" ? m : null, 4, "BETWIST", "Zie de bron."],
      ["zorginstituut", viewer === "zorginstituut" ? z : null, 3, "BETWIST", "Gaat over iets anders."],
      ["zonmw", viewer === "zonmw" ? "collega-bij-zonmw" : null, 2, "BEVESTIGD", "Zo besloten."],
      ["zonmw", viewer === "zonmw" ? m : null, 1, "VOORGESTELD", null],
    ];
    expect(await historyFor(ZORGINSTITUUT)).toEqual({ recordVersie: 5, lines: linesFor("zorginstituut") });
    expect(await historyFor(ZONMW)).toEqual({ recordVersie: 5, lines: linesFor("zonmw") });
    expect(await historyFor(ANONYMOUS)).toEqual({ recordVersie: 5, lines: linesFor(null) });
    for (const viewer of EVERYBODY) {
      const feed = (await readNews(subgraph, "zonmw", viewer)).filter(({ recordId }) => recordId === link.id);
      expect(feed.map(({ organisatie, na }) => [organisatie, na.status, na.bezwaarDoorId])).toEqual([
        ["zonmw", "VOORGESTELD", null],
        ["zonmw", "BEVESTIGD", null],
        ["zorginstituut", "BETWIST", "zorginstituut"],
        ["zonmw", "BETWIST", "zorginstituut"],
        ["zorginstituut", "BEVESTIGD", null],
      ]);
    }
    const lines = await logLines(database, link.id);
    expect(lines.map(({ client, before_audience, after_audience }) => [client, before_audience, after_audience])).toEqual(
      ["zonmw", "zonmw", "zorginstituut", "zonmw", "zorginstituut"].map((name) => [`${name}-portaal`, null, null]),
    );
  });

  it("is reconsidered when ZonMw asks, and may be upheld", async () => {
    const disputed = await objected(await confirmed());
    await refused(BEZWAAR_MAKEN, disputed, ZORGINSTITUUT, "OVERGANG_NIET_TOEGESTAAN", "Tegen deze koppeling is al bezwaar gemaakt.");
    const asked = await done(HEROVERWEGING_VRAGEN, disputed, ZONMW, "Zie de bron.");
    expect(asked).toMatchObject({ status: "BETWIST", bezwaar: "Gaat over iets anders.", reden: "Zie de bron.", heroverwegingGevraagdOp: MOMENT });
    await refused(HEROVERWEGING_VRAGEN, asked, ZONMW, "OVERGANG_NIET_TOEGESTAAN", "Om heroverweging van dit bezwaar is al gevraagd.");
    const upheld = await done(BEZWAAR_MAKEN, asked, ZORGINSTITUUT, "De bron gaat over volwassenen.");
    expect(upheld).toMatchObject({
      ...{ status: "BETWIST", bezwaar: "De bron gaat over volwassenen.", standVoorBezwaar: "BEVESTIGD", heroverwegingGevraagdOp: null },
    });
    const gone = await done(BEZWAAR_INTREKKEN, upheld, ZORGINSTITUUT, "De bron is verbeterd.");
    expect(gone).toMatchObject({ status: "BEVESTIGD", ...NO_BEZWAAR, bezwaarIntrekking: "De bron is verbeterd." });
    expect(await done(BEZWAAR_MAKEN, gone, ZORGINSTITUUT)).toMatchObject({ status: "BETWIST", bezwaarIntrekking: null });
  });

  it("is answered by withdrawing the link, and then stands against a new proposal too", async () => {
    const link = await confirmed();
    const disputed = await objected(link);
    const withdrawn = await done(INTREKKEN, disputed, ZONMW);
    expect(withdrawn).toMatchObject({ status: "INGETROKKEN", bezwaar: "Gaat over iets anders.", standVoorBezwaar: "BEVESTIGD" });
    await refused(BEZWAAR_MAKEN, withdrawn, ZORGINSTITUUT, "OVERGANG_NIET_TOEGESTAAN", "Deze koppeling is ingetrokken; zij telt nergens meer mee.");

    const { record } = await write(subgraph, VOORSTELLEN, voorstel({ agendaItemId: link.agendaItemId }), ZONMW);
    expect(record).toMatchObject({
      ...{ status: "BETWIST", standVoorBezwaar: "VOORGESTELD", bezwaar: "Gaat over iets anders.", bezwaarDoor: { id: "zorginstituut" } },
      ...{ bezwaarOp: disputed.bezwaarOp, heroverwegingGevraagdOp: MOMENT, bezwaarSub: null, reden: null },
    });
    expect(await seenBy(ANONYMOUS, link.agendaItemId)).toEqual(apartAs("BETWIST"));
    const anew = { id: record.id, verwachteVersie: 1 };
    const { fouten } = await write(subgraph, BEVESTIGEN, { ...anew, reden: "Ja." }, COLLEGA);
    expect(fouten.map(({ code }) => code)).toEqual(["OVERGANG_NIET_TOEGESTAAN"]);

    const reconsidered = await done(BEZWAAR_INTREKKEN, anew, ZORGINSTITUUT);
    expect(reconsidered).toMatchObject({ status: "VOORGESTELD", ...NO_BEZWAAR });
    await done(INTREKKEN, reconsidered, ZONMW);
    expect((await write(subgraph, VOORSTELLEN, voorstel({ agendaItemId: link.agendaItemId }), ZONMW)).record).toMatchObject({ status: "VOORGESTELD", ...NO_BEZWAAR });
  });

  it.each(["VOORGESTELD", "BEVESTIGD"])("stands against what is %s by the id that the record had, once its owner can say so", async (status) => {
    const link = await objected(await confirmed());
    await done(INTREKKEN, link, ZONMW);
    verdict = "unreachable";
    const before = await proposed(voorstel({ agendaItemId: `vraag-van-vroeger-${status}` }));
    if (status === "BEVESTIGD") await done(BEVESTIGEN, before, COLLEGA);
    expect(await readAs(ZONMW, before.id)).toMatchObject({ status });
    verdict = { became: link.agendaItemId };
    const { kinds, words, verifiables } = loadSubgraph("zonmw");
    expect(await verifyPending(subgraph.connections, ["zonmw"], { kinds, words, verifiables }, owners)).toBe(1);
    expect(await readAs(ANONYMOUS, before.id)).toMatchObject({
      ...{ status: "BETWIST", standVoorBezwaar: status, bezwaar: "Gaat over iets anders.", bezwaarDoor: { id: "zorginstituut" } },
      ...{ heroverwegingGevraagdOp: MOMENT },
    });
  });

  it("can be withdrawn of a link that was withdrawn, which stays so for the reason that ZonMw gave", async () => {
    const withdrawn = await done(INTREKKEN, await objected(await confirmed()), ZONMW, "Het onderzoek is gestopt.");
    expect(await done(BEZWAAR_INTREKKEN, withdrawn, ZORGINSTITUUT, "Bij nader inzien.")).toMatchObject({
      ...{ status: "INGETROKKEN", reden: "Het onderzoek is gestopt.", recordVersie: withdrawn.recordVersie + 1 },
      ...{ ...NO_BEZWAAR, bezwaarIntrekking: "Bij nader inzien." },
    });
  });

  it("is nothing to withdraw or reconsider where there is none", async () => {
    const link = await confirmed();
    await refused(BEZWAAR_INTREKKEN, link, ZORGINSTITUUT, "OVERGANG_NIET_TOEGESTAAN", "Tegen deze koppeling is geen bezwaar.");
    await refused(HEROVERWEGING_VRAGEN, link, ZONMW, "OVERGANG_NIET_TOEGESTAAN", "Tegen deze koppeling is geen bezwaar om te heroverwegen.");
  });
});

describe("a link that Zorginstituut does not see", () => {
  const hidden = async () => {
    verdict = "unreachable";
    const link = await proposed();
    await done(BEVESTIGEN, link, COLLEGA);
    return link;
  };

  it.each([BEZWAAR_MAKEN, BEZWAAR_INTREKKEN])("is to $name as one that is not there", async (mutation) => {
    const { id } = await hidden();
    for (const verwachteVersie of [1, 2, 99]) {
      await refused(mutation, { id, verwachteVersie }, ZORGINSTITUUT, "NIET_GEVONDEN", "Er is geen Koppeling met deze sleutel.");
    }
    expect(await readAs(ZORGINSTITUUT, id)).toBeNull();
    expect((await readNews(subgraph, "zonmw", ZORGINSTITUUT)).filter(({ recordId }) => recordId === id)).toEqual([]);
  });

  it("has, once it is verified, the versions that Zorginstituut could see", async () => {
    const { id } = await hidden();
    verdict = "known";
    await verifyPending(subgraph.connections, ["zonmw"], loadSubgraph("zonmw"), owners);
    expect((await readAs(ZORGINSTITUUT, id)).recordVersie).toBe(1);
    expect((await readAs(ZONMW, id)).recordVersie).toBe(3);
    const conflict = await write(subgraph, BEZWAAR_MAKEN, { id, verwachteVersie: 3, reden: "Nee." }, ZORGINSTITUUT);
    expect(conflict.fouten).toEqual([
      { code: "VERSIECONFLICT", pad: ["input", "verwachteVersie"], bericht: "Intussen gewijzigd: dit is nu versie 1, en niet meer versie 3." },
    ]);
    expect(conflict.record.recordVersie).toBe(1);
    expect(await done(BEZWAAR_MAKEN, { id, verwachteVersie: 1 }, ZORGINSTITUUT)).toMatchObject({ recordVersie: 2, status: "BETWIST" });
    expect(await readAs(ZONMW, id)).toMatchObject({ recordVersie: 4, status: "BETWIST" });
    expect(await done(BEZWAAR_INTREKKEN, { id, verwachteVersie: 2 }, ZORGINSTITUUT)).toMatchObject({ recordVersie: 3, status: "BEVESTIGD" });
    expect(await done(INTREKKEN, { id, verwachteVersie: 5 }, ZONMW)).toMatchObject({ recordVersie: 6, status: "INGETROKKEN" });
  });
});

describe("the connections of Zorginstituut", () => {
  const asGuest = async (statement: string, parameters: unknown[] = []) => (await subgraph.connections.of("zorginstituut", true)).query(statement, parameters);

  it("change of a link only what an objection changes", async () => {
    const { id } = await proposed();
    for (const change of ["status = 'BEVESTIGD'", "status = 'INGETROKKEN'", "reden = 'iets'", "bezwaar_door_id = 'nza', status = 'BETWIST'"]) {
      await expect(asGuest(`UPDATE koppeling SET ${change} WHERE id = $1`, [id])).rejects.toThrow("a guest may not make this of a row of koppeling");
    }
    await asGuest(
      `UPDATE koppeling SET status = 'BETWIST', stand_voor_bezwaar = status, bezwaar = 'Nee.', bezwaar_op = now(), bezwaar_door_id = 'zorginstituut',
         grondslag = 'BRON', onderbouwing = 'Iets anders.' WHERE id = $1`,
      [id],
    );
    expect(await readAs(ZONMW, id)).toMatchObject({ status: "BETWIST", grondslag: "AFGELEID" });
  });

  it("find of a link what everybody sees", async () => {
    verdict = "unreachable";
    const { id } = await proposed();
    expect(await asGuest(`SELECT id FROM koppeling WHERE id = $1`, [id])).toEqual([]);
    expect(await asGuest(`SELECT record_id FROM visible_change WHERE record_id = $1`, [id])).toEqual([]);
  });
});
