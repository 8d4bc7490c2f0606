import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { today } from "@pakketgraaf/begrippen";
import { facts } from "../../support/facts";
import { ask, BRONNEN, BRONNEN_IN_LOG, countLogLines, describeRules, type Input, logLines, type Mutation, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const ZONMW = viewerOf("zonmw");
const TIJD = "{ tekst vanaf totEnMet precisie }";
const vandaag = () => {
  const day = today();
  return { tekst: day, vanaf: day, totEnMet: day, precisie: "DAG" };
};
const COLUMNS = `id recordVersie vraag sectoren sectorTekst ingebrachtDoor status statusTekst
  peildatum ${TIJD} statusGrondslag statusOnderbouwing bronnen { titel url }`;
const SELECTION = `${COLUMNS} koppelingen { id } agendaItems { id } zorgvormen { id }`;
const mutationOf = (name: string, type: string): Mutation => ({ name, type, record: "kennislacune", selection: SELECTION });
const REGISTREREN = mutationOf("kennislacuneRegistreren", "KennislacuneRegistrerenInput");
const STATUS_ZETTEN = mutationOf("kennislacuneStatusZetten", "KennislacuneStatusInput");

const lacune = (changes: Input = {}): Input => ({
  vraag: "Werkt het?",
  sectoren: ["GGZ"],
  ingebrachtDoor: "Patiëntenfederatie",
  bronnen: BRONNEN,
  ...changes,
});

let database: TestDatabase;
let subgraph: RunningSubgraph;
const running = () => ({ subgraph, database });
const register = (input: Input) => write(subgraph, REGISTREREN, input, ZONMW);
const setStatus = (input: Input) => write(subgraph, STATUS_ZETTEN, input, ZONMW);

beforeAll(async () => {
  database = await createSeededDatabase("zonmw");
  subgraph = await startSubgraph("zonmw", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("kennislacuneRegistreren", () => {
  describeRules(
    {
      mutation: REGISTREREN,
      organisatie: "zonmw",
      scope: "onderzoek:schrijven",
      input: async () => lacune(),
      otherwise: { vraag: "Werkt het niet?" },
    },
    running,
  );

  it("registers a gap as open, which everybody reads from then on", async () => {
    const { record, fouten } = await register(
      lacune({
        vraag: " Helpt kwantumtherapie'); DROP TABLE kennislacune; --? ",
        sectoren: ["PREVENTIE", "GGZ", "PREVENTIE"],
        bronnen: [{ titel: "Kennisagenda", url: "https://www.zonmw.nl/agenda" }],
      }),
    );
    expect(fouten).toEqual([]);
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      recordVersie: 1,
      vraag: "Helpt kwantumtherapie'); DROP TABLE kennislacune; --?",
      sectoren: ["PREVENTIE", "GGZ"],
      sectorTekst: null,
      ingebrachtDoor: "Patiëntenfederatie",
      status: "OPEN",
      statusTekst: null,
      peildatum: vandaag(),
      statusGrondslag: null,
      statusOnderbouwing: null,
      bronnen: [{ titel: "Kennisagenda", url: "https://www.zonmw.nl/agenda" }],
      koppelingen: [],
      agendaItems: [],
      zorgvormen: [],
    });
    const { id } = record;
    const { data } = await subgraph.query(
      `query ($id: ID!) {
        kennislacune(id: $id) { ${SELECTION} }
        state: kennislacune(id: $id) { ${COLUMNS} }
        kennislacunes(zoek: "kwantumtherapie", filter: { status: [OPEN], sector: [PREVENTIE] }) { totaal nodes { id } }
      }`,
      { id },
    );
    const { state, ...read } = data;
    expect(read).toEqual({ kennislacune: record, kennislacunes: { totaal: 1, nodes: [{ id }] } });
    expect(await logLines(database, id)).toEqual([
      {
        record_type: "Kennislacune",
        record_id: id,
        organisation: "zonmw",
        client: "zonmw-portaal",
        subject: "medewerker-van-zonmw",
        before: null,
        after: { ...state, projecten: [] },
        before_audience: null,
        after_audience: null,
      },
    ]);
  });

  it("can do without a sector", async () => {
    const { record, fouten } = await register(lacune({ sectoren: [] }));
    expect({ fouten, sectoren: record.sectoren }).toEqual({ fouten: [], sectoren: [] });
  });

  it.each([
    ["no question", { vraag: "" }, "vraag", "Vul een tekst in."],
    ["a question that is too long", { vraag: "x".repeat(501) }, "vraag", "Gebruik hooguit 500 tekens; dit zijn er 501."],
    ["nobody who asks", { ingebrachtDoor: " " }, "ingebrachtDoor", "Vul een tekst in."],
    ["a source without a title", { bronnen: [{ titel: "" }] }, "bronnen.0.titel", "Vul een tekst in."],
  ])("names what is wrong: %s", async (_what, changes, field, bericht) => {
    const before = await countLogLines(database);
    expect(await register(lacune(changes))).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...field.split(".")], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });

  it.each([
    ["sectoren", ["MAANZORG"]],
    ["vraag", "null\u0000byte"],
  ])("refuses what is no value of its type, before anything else: %s %j", async (field, value) => {
    const { errors } = await ask(subgraph, REGISTREREN, lacune({ [field]: value }), ZONMW);
    expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("kennislacuneStatusZetten", () => {
  const registered = async () => ({
    id: (await register(lacune())).record.id as string,
    verwachteVersie: 1,
    status: "NIET_ONDERZOCHT",
  });

  describeRules(
    {
      mutation: STATUS_ZETTEN,
      organisatie: "zonmw",
      scope: "onderzoek:schrijven",
      input: registered,
      otherwise: { status: "IN_ONDERZOEK" },
      changes: "Kennislacune",
    },
    running,
  );

  it("gives a gap another status, and the words for it", async () => {
    const input = await registered();
    const { record, fouten } = await setStatus({ ...input, statusTekst: " top 10'; -- " });
    expect(fouten).toEqual([]);
    expect(record).toMatchObject({ id: input.id, recordVersie: 2, status: "NIET_ONDERZOCHT", statusTekst: "top 10'; --", peildatum: vandaag() });
    const { data } = await subgraph.query(
      `query ($id: ID!) { kennislacune(id: $id) { ${SELECTION} geschiedenis { nodes { soort voor na } } } }`,
      { id: input.id },
    );
    const { geschiedenis, ...read } = data.kennislacune;
    expect(read).toEqual(record);
    const [made, changed] = await logLines(database, input.id);
    expect(changed.after).toEqual({ ...made.after, recordVersie: 2, status: "NIET_ONDERZOCHT", statusTekst: "top 10'; --" });
    expect(geschiedenis.nodes).toEqual([
      { soort: "GEWIJZIGD", voor: { ...made.after, bronnen: BRONNEN_IN_LOG }, na: { ...changed.after, bronnen: BRONNEN_IN_LOG } },
      { soort: "TOEGEVOEGD", voor: null, na: { ...made.after, bronnen: BRONNEN_IN_LOG } },
    ]);
  });

  it("holds when the user says, to the day, month, quarter or year", async () => {
    const { record } = await setStatus({ ...(await registered()), peildatum: "2025-Q4" });
    expect(record.peildatum).toEqual({ tekst: "2025-Q4", vanaf: "2025-10-01", totEnMet: "2025-12-31", precisie: "KWARTAAL" });
    expect(await setStatus({ ...(await registered()), peildatum: "gisteren" })).toEqual({
      record: null,
      fouten: [
        {
          code: "ONGELDIG",
          pad: ["input", "peildatum"],
          bericht: '"gisteren" is geen tijd die kan. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026.',
        },
      ],
    });
  });

  it("does not keep the words for the status before, nor what that rested on", async () => {
    const [{ id, status }] = facts("zonmw", "zonmw-kennislacunes").filter((each) => each.status === "open (stand 2016)");
    const { record } = await setStatus({ id, verwachteVersie: 1, status: "IN_ONDERZOEK" });
    expect(record).toMatchObject({ status: "IN_ONDERZOEK", statusTekst: null, peildatum: vandaag() });
    const [, { before, after }] = await logLines(database, id);
    expect([before.statusTekst, after.statusTekst]).toEqual([status, null]);
    expect([before.statusGrondslag, after.statusGrondslag]).toEqual(["BRON", null]);
    expect([before.statusOnderbouwing, after.statusOnderbouwing]).toEqual(["stand van het standpunt", null]);
    expect([before.peildatum.tekst, after.peildatum.tekst]).toEqual(["2016-12-21", today()]);
  });

  const ALL = ["OPEN", "NIET_ONDERZOCHT", "IN_ONDERZOEK", "DEELS_BEANTWOORD", "BEANTWOORD"];
  it.each([
    { from: "OPEN", way: [], to: ["NIET_ONDERZOCHT", "IN_ONDERZOEK"] },
    { from: "NIET_ONDERZOCHT", way: ["NIET_ONDERZOCHT"], to: ["IN_ONDERZOEK", "OPEN"] },
    { from: "IN_ONDERZOEK", way: ["IN_ONDERZOEK"], to: ["DEELS_BEANTWOORD", "BEANTWOORD", "OPEN"] },
    { from: "DEELS_BEANTWOORD", way: ["IN_ONDERZOEK", "DEELS_BEANTWOORD"], to: ["IN_ONDERZOEK", "BEANTWOORD", "OPEN"] },
    { from: "BEANTWOORD", way: ["IN_ONDERZOEK", "BEANTWOORD"], to: ["OPEN"] },
  ])("goes from $from to $to only", async ({ from, way, to }) => {
    for (const status of ALL) {
      const { id } = await registered();
      for (const [place, step] of way.entries()) await setStatus({ id, verwachteVersie: place + 1, status: step });
      const { record, fouten } = await setStatus({ id, verwachteVersie: way.length + 1, status });
      expect({ status: record?.status ?? null, fouten }).toEqual(
        to.includes(status)
          ? { status, fouten: [] }
          : {
              status: null,
              fouten: [
                {
                  code: "OVERGANG_NIET_TOEGESTAAN",
                  pad: ["input", "status"],
                  bericht: `Van ${from} naar ${status} kan niet; wel: ${to.join(", ")}.`,
                },
              ],
            },
      );
    }
  });

  it.each([
    ["empty", "", "Vul een tekst in."],
    ["too long", "x".repeat(20_001), "Gebruik hooguit 20000 tekens; dit zijn er 20001."],
  ])("refuses words that are %s", async (_what, statusTekst, bericht) => {
    expect(await setStatus({ ...(await registered()), statusTekst })).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", "statusTekst"], bericht }],
    });
  });

  it("refuses what is no status, before anything else", async () => {
    const { errors } = await ask(subgraph, STATUS_ZETTEN, { ...(await registered()), status: "DICHT" }, ZONMW);
    expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("the projects that look for an answer", () => {
  const withProjecten = (name: string, type: string): Mutation => ({
    name,
    type,
    record: "kennislacune",
    selection: "id recordVersie status projecten { edges { grondslag onderbouwing bron { titel } node { id } } }",
  });
  const KOPPELEN = withProjecten("kennislacuneProjectKoppelen", "KennislacuneProjectKoppelenInput");
  const ONTKOPPELEN = withProjecten("kennislacuneProjectOntkoppelen", "KennislacuneProjectOntkoppelenInput");
  const made = async () => ({
    id: (await register(lacune())).record.id as string,
    verwachteVersie: 1,
    projectId: "refrast",
    grondslag: "BRON",
    onderbouwing: " zoekt het uit ",
    bron: BRONNEN[0],
  });

  describeRules(
    {
      mutation: KOPPELEN,
      organisatie: "zonmw",
      scope: "onderzoek:schrijven",
      input: made,
      otherwise: { projectId: "pted-studie" },
      changes: "Kennislacune",
    },
    running,
  );

  it("are tied to a gap and untied, told from both sides, and logged with the gap, whose status stays", async () => {
    const input = await made();
    const { id, projectId } = input;
    const { record, fouten } = await write(subgraph, KOPPELEN, input, ZONMW);
    const edge = { grondslag: "BRON", onderbouwing: "zoekt het uit", bron: { titel: "Besluit" } };
    expect({ record, fouten }).toEqual({
      record: { id, recordVersie: 2, status: "OPEN", projecten: { edges: [{ ...edge, node: { id: projectId } }] } },
      fouten: [],
    });
    const { data } = await subgraph.query(`{ project(id: "refrast") { kennislacunes(first: 100) { edges { grondslag onderbouwing bron { titel } node { id } } } } }`);
    expect(data.project.kennislacunes.edges).toContainEqual({ ...edge, node: { id } });
    expect(await write(subgraph, KOPPELEN, { ...input, verwachteVersie: 2 }, ZONMW)).toEqual({
      record: null,
      fouten: [{ code: "BESTAAT_AL", pad: ["input", "projectId"], bericht: "Dit project is al aan de kennislacune gekoppeld." }],
    });
    const untied = await write(subgraph, ONTKOPPELEN, { id, verwachteVersie: 2, projectId }, ZONMW);
    expect(untied).toEqual({ record: { id, recordVersie: 3, status: "OPEN", projecten: { edges: [] } }, fouten: [] });
    expect(await write(subgraph, ONTKOPPELEN, { id, verwachteVersie: 3, projectId }, ZONMW)).toEqual({
      record: null,
      fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", "projectId"], bericht: "Dit project is niet aan de kennislacune gekoppeld." }],
    });
    const link = { projectId, grondslag: "BRON", onderbouwing: "zoekt het uit", bron: BRONNEN[0] };
    expect((await logLines(database, id)).map(({ after }: any) => after.projecten)).toEqual([[], [link], []]);
  });

  it.each([
    ["a project that is not there", { projectId: "nergens" }, ["ONBEKENDE_VERWIJZING", "projectId", "Er is geen Project met deze sleutel."]],
    ["grounds without the source that they claim", { bron: null }, ["ONGELDIG", "bron", "Noem de bron die dit verband zelf noemt, of geef een andere grondslag."]],
  ])("refuses %s", async (_what, changes, [code, field, bericht]) => {
    expect(await write(subgraph, KOPPELEN, { ...(await made()), ...changes }, ZONMW)).toEqual({
      record: null,
      fouten: [{ code, pad: ["input", field], bericht }],
    });
  });
});
