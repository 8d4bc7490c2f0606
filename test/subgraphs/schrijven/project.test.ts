import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { ask, BRONNEN, BRONNEN_IN_LOG, countLogLines, describeRules, type Input, logLines, type Mutation, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const ZONMW = viewerOf("zonmw");
const TIJD = "{ tekst vanaf totEnMet precisie }";
const SELECTION = `id recordVersie projectnummer titel hoofdaanvrager bedrag startdatum ${TIJD} einddatum ${TIJD}
  programma { id } ronde { id } financierBevestigd relevantie relevantieTekst uitkomst bronnen { titel url }`;
const mutationOf = (name: string, type: string): Mutation => ({ name, type, record: "project", selection: SELECTION });
const REGISTREREN = mutationOf("projectRegistreren", "ProjectRegistrerenInput");
const VASTLEGGEN = mutationOf("projectResultaatVastleggen", "ProjectResultaatInput");

const [{ id: rondeId, programma: programmaId }] = facts("zonmw", "zonmw-rondes");
const [{ id: anotherProgramma }] = facts("zonmw", "zonmw-programmas").filter(({ id }) => id !== programmaId);
const [known] = facts("zonmw", "zonmw-projecten").filter(({ projectnummer }) => projectnummer !== null);

let projecten = 0;
const project = (changes: Input = {}): Input => ({
  projectnummer: `test-${++projecten}`,
  titel: "Een project",
  relevantie: "VERWANT",
  relevantieTekst: "Verwant: doelmatigheidsonderzoek.",
  bronnen: BRONNEN,
  ...changes,
});

let database: TestDatabase;
let subgraph: RunningSubgraph;
const running = () => ({ subgraph, database });
const register = (input: Input) => write(subgraph, REGISTREREN, input, ZONMW);
const record = (input: Input) => write(subgraph, VASTLEGGEN, input, ZONMW);

beforeAll(async () => {
  database = await createSeededDatabase("zonmw");
  subgraph = await startSubgraph("zonmw", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("projectRegistreren", () => {
  describeRules(
    {
      mutation: REGISTREREN,
      organisatie: "zonmw",
      scope: "onderzoek:schrijven",
      input: async () => project(),
      otherwise: { titel: "Een ander project" },
    },
    running,
  );

  it("registers a project, which everybody reads from then on", async () => {
    const { record: made, fouten } = await register({
      projectnummer: " 10430072199001 ",
      titel: "Kwantumrevalidatie'); DROP TABLE project; --",
      hoofdaanvrager: "Amsterdam UMC",
      bedrag: "499999.99",
      startdatum: "2026-01-15",
      einddatum: "2029",
      programmaId,
      rondeId,
      financierBevestigd: true,
      relevantie: "DIRECT",
      relevantieTekst: "Direct: onderzoek bij een pakketvraag.",
      bronnen: [{ titel: "Projectpagina", url: "https://projecten.zonmw.nl/kwantum" }],
    });
    expect(fouten).toEqual([]);
    expect(made).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      recordVersie: 1,
      projectnummer: "10430072199001",
      titel: "Kwantumrevalidatie'); DROP TABLE project; --",
      hoofdaanvrager: "Amsterdam UMC",
      bedrag: "499999.99",
      startdatum: { tekst: "2026-01-15", vanaf: "2026-01-15", totEnMet: "2026-01-15", precisie: "DAG" },
      einddatum: { tekst: "2029", vanaf: "2029-01-01", totEnMet: "2029-12-31", precisie: "JAAR" },
      programma: { id: programmaId },
      ronde: { id: rondeId },
      financierBevestigd: true,
      relevantie: "DIRECT",
      relevantieTekst: "Direct: onderzoek bij een pakketvraag.",
      uitkomst: null,
      bronnen: [{ titel: "Projectpagina", url: "https://projecten.zonmw.nl/kwantum" }],
    });
    const { data } = await subgraph.query(
      `query ($id: ID!, $ronde: ID!) {
        byId: project(id: $id) { ${SELECTION} status(op: "2029-12-31") }
        byNumber: project(projectnummer: "10430072199001") { id }
        subsidieronde(id: $ronde) { projecten(zoek: "kwantumrevalidatie") { totaal nodes { id } } }
        projecten(filter: { ronde: [$ronde], status: [GEPLAND], op: "2026-01-14", relevantie: [DIRECT] }, zoek: "kwantumrev") { totaal nodes { id } }
      }`,
      { id: made.id, ronde: rondeId },
    );
    const alone = { totaal: 1, nodes: [{ id: made.id }] };
    expect(data).toEqual({
      byId: { ...made, status: "LOPEND" },
      byNumber: { id: made.id },
      subsidieronde: { projecten: alone },
      projecten: alone,
    });
  });

  it("leaves null what is not known, and says so in the log", async () => {
    const { record: made } = await register(project({ projectnummer: null }));
    const { id } = made;
    const after = {
      id,
      recordVersie: 1,
      projectnummer: null,
      titel: "Een project",
      hoofdaanvrager: null,
      bedrag: null,
      startdatum: null,
      einddatum: null,
      startdatumSoort: null,
      einddatumSoort: null,
      datumSoort: null,
      peildatum: null,
      programmaId: null,
      programmaGrondslag: null,
      programmaOnderbouwing: null,
      rondeId: null,
      financierBevestigd: null,
      relevantie: "VERWANT",
      relevantieTekst: "Verwant: doelmatigheidsonderzoek.",
      samenvatting: null,
      uitkomst: null,
      registraties: [],
      publicaties: [],
      deelnames: [],
      bronnen: BRONNEN,
    };
    expect(await logLines(database, id)).toEqual([
      {
        record_type: "Project",
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
    const { data } = await subgraph.query(
      `query ($id: ID!) { project(id: $id) { geschiedenis { nodes { soort organisatie client sub voor na } } } }`,
      { id },
    );
    expect(data.project.geschiedenis.nodes).toEqual([
      { soort: "TOEGEVOEGD", organisatie: "zonmw", client: "zonmw-portaal", sub: null, voor: null, na: { ...after, bronnen: BRONNEN_IN_LOG } },
    ]);
  });

  it("is in the programme of its round", async () => {
    const { record: made } = await register(project({ rondeId }));
    expect(made).toMatchObject({ programma: { id: programmaId }, ronde: { id: rondeId } });
    expect(await register(project({ rondeId, programmaId: anotherProgramma }))).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", "programmaId"], bericht: "De ronde is van een ander programma." }],
    });
    expect((await register(project({ programmaId: anotherProgramma }))).record).toMatchObject({
      programma: { id: anotherProgramma },
      ronde: null,
    });
  });

  it("refuses a number that another project has", async () => {
    for (const projectnummer of [known.projectnummer, ` ${known.projectnummer} `]) {
      expect(await register(project({ projectnummer }))).toEqual({
        record: null,
        fouten: [{ code: "BESTAAT_AL", pad: ["input", "projectnummer"], bericht: "Er is al een project met dit nummer." }],
      });
    }
  });

  it("lets one of many with the same number at the same moment pass", async () => {
    const input = project();
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(input)));
    const codes = answers.map(({ fouten }) => fouten.map(({ code }) => code).join());
    expect(codes.sort()).toEqual(["", ...Array(19).fill("BESTAAT_AL")]);
  });

  it.each([
    ["an empty number", { projectnummer: " " }, "projectnummer", "Vul een tekst in."],
    ["a number that is too long", { projectnummer: "1".repeat(51) }, "projectnummer", "Gebruik hooguit 50 tekens; dit zijn er 51."],
    ["no title", { titel: "" }, "titel", "Vul een tekst in."],
    ["a title that is too long", { titel: "x".repeat(501) }, "titel", "Gebruik hooguit 500 tekens; dit zijn er 501."],
    ["no applicant", { hoofdaanvrager: "" }, "hoofdaanvrager", "Vul een tekst in."],
    ["less than nothing", { bedrag: "-5" }, "bedrag", "Een bedrag is niet negatief."],
    ["parts of a cent", { bedrag: "5.123" }, "bedrag", "Gebruik hooguit 2 decimalen."],
    ["an end before the begin", { startdatum: "2026-02", einddatum: "2026-01-31" }, "einddatum", "Het einde ligt voor het begin."],
    ["no relevance in words", { relevantieTekst: "\n" }, "relevantieTekst", "Vul een tekst in."],
    ["a source without a title", { bronnen: [{ titel: " " }] }, "bronnen.0.titel", "Vul een tekst in."],
  ])("names what is wrong: %s", async (_what, changes, field, bericht) => {
    const before = await countLogLines(database);
    expect(await register(project(changes))).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...field.split(".")], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });

  it("refuses references to what is not there, all at once", async () => {
    const { fouten } = await register(project({ programmaId: "no-programme", rondeId: "x".repeat(10_000) }));
    expect(fouten).toEqual([
      { code: "ONBEKENDE_VERWIJZING", pad: ["input", "programmaId"], bericht: "Er is geen Programma met deze sleutel." },
      { code: "ONBEKENDE_VERWIJZING", pad: ["input", "rondeId"], bericht: "Er is geen Subsidieronde met deze sleutel." },
    ]);
  });

  it.each([
    ["relevantie", "GEEN"],
    ["titel", "\ud800"],
  ])("refuses what is no value of its type, before anything else: %s %j", async (field, value) => {
    const { errors } = await ask(subgraph, REGISTREREN, project({ [field]: value }), ZONMW);
    expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("projectResultaatVastleggen", () => {
  const registered = async (changes: Input = {}) => ({
    id: (await register(project(changes))).record.id as string,
    verwachteVersie: 1,
    uitkomst: "Het werkt.",
  });

  describeRules(
    {
      mutation: VASTLEGGEN,
      organisatie: "zonmw",
      scope: "onderzoek:schrijven",
      input: registered,
      otherwise: { uitkomst: "Het werkt niet." },
      changes: "Project",
    },
    running,
  );

  it("records what came of a project that still runs, and adds the sources", async () => {
    const bron = { titel: "Subsidieaanvraag", url: "https://www.zonmw.nl/aanvraag" };
    const input = await registered({ startdatum: "2026", einddatum: "2099", bedrag: "1.5", bronnen: [bron] });
    const eindverslag = { titel: "Eindverslag", url: null };
    const { record: changed, fouten } = await record({
      ...input,
      uitkomst: " Kwantumwinst bleef uit'); -- ",
      bronnen: [{ titel: "Eindverslag" }],
    });
    expect(fouten).toEqual([]);
    expect(changed).toMatchObject({
      id: input.id,
      recordVersie: 2,
      bedrag: "1.50",
      einddatum: { tekst: "2099" },
      uitkomst: "Kwantumwinst bleef uit'); --",
      bronnen: [bron, eindverslag],
    });
    const { data } = await subgraph.query(
      `query ($id: ID!) { project(id: $id) { ${SELECTION} } projecten(zoek: "kwantumwinst") { nodes { id } } }`,
      { id: input.id },
    );
    expect(data).toEqual({ project: changed, projecten: { nodes: [{ id: input.id }] } });
    const [made, line] = await logLines(database, input.id);
    expect(line).toEqual({
      ...made,
      before: made.after,
      after: { ...made.after, recordVersie: 2, uitkomst: "Kwantumwinst bleef uit'); --", bronnen: [bron, eindverslag] },
    });
  });

  it("takes the place of what was recorded before, which stays in the history", async () => {
    const [{ id, uitkomst }] = facts("zonmw", "zonmw-projecten").filter((each) => each.uitkomst !== null);
    await record({ id, verwachteVersie: 1, uitkomst: "Bij nader inzien anders." });
    const { data } = await subgraph.query(
      `query ($id: ID!) { project(id: $id) { uitkomst geschiedenis { nodes { soort organisatie voor na } } } }`,
      { id },
    );
    const { nodes } = data.project.geschiedenis;
    const told = nodes.map(({ soort, organisatie, voor, na }: any) => [soort, organisatie, voor?.uitkomst, na.uitkomst]);
    expect([data.project.uitkomst, told]).toEqual([
      "Bij nader inzien anders.",
      [
        ["GEWIJZIGD", "zonmw", uitkomst, "Bij nader inzien anders."],
        ["TOEGEVOEGD", null, undefined, uitkomst],
      ],
    ]);
  });

  it.each([
    ["no result", { uitkomst: " " }, "uitkomst", "Vul een tekst in."],
    ["a result that is too long", { uitkomst: "x".repeat(20_001) }, "uitkomst", "Gebruik hooguit 20000 tekens; dit zijn er 20001."],
    ["too many sources", { bronnen: Array(51).fill({ titel: "Bron" }) }, "bronnen", "Noem hooguit 50 bronnen."],
  ])("names what is wrong: %s", async (_what, changes, field, bericht) => {
    const input = await registered();
    const before = await countLogLines(database);
    expect(await record({ ...input, ...changes })).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...field.split(".")], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });
});
