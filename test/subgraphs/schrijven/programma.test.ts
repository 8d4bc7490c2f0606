import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { ask, BRONNEN, BRONNEN_IN_LOG, countLogLines, describeRules, type Input, logLines, type Mutation, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const ZONMW = viewerOf("zonmw");
const TIJD = "{ tekst vanaf totEnMet precisie }";
const SELECTION = `id recordVersie naam startdatum ${TIJD} einddatum ${TIJD} budget bedragSoort budgetToelichting status statusTekst
  peildatum ${TIJD} statusGrondslag statusOnderbouwing sectoren opdrachtgever doel
  onderdeelVan { id } bronnen { titel url }`;
const REGISTREREN: Mutation = {
  name: "programmaRegistreren",
  type: "ProgrammaRegistrerenInput",
  record: "programma",
  selection: SELECTION,
};

const [{ id: kaderprogramma }] = facts("zonmw", "zonmw-programmas");

let database: TestDatabase;
let subgraph: RunningSubgraph;
const register = (input: Input) => write(subgraph, REGISTREREN, { bronnen: BRONNEN, ...input }, ZONMW);

beforeAll(async () => {
  database = await createSeededDatabase("zonmw");
  subgraph = await startSubgraph("zonmw", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("programmaRegistreren", () => {
  describeRules(
    {
      mutation: REGISTREREN,
      organisatie: "zonmw",
      scope: "onderzoek:schrijven",
      input: async () => ({ naam: "Een programma", bronnen: BRONNEN }),
      otherwise: { naam: "Een ander programma" },
    },
    () => ({ subgraph, database }),
  );

  it("registers a programme, which everybody reads from then on", async () => {
    const { record, fouten } = await register({
      naam: " Kwantumgeneeskunde'); DROP TABLE programma; -- ",
      startdatum: "2026-Q3",
      einddatum: "2030",
      budget: "9999999999999.99",
      bedragSoort: "JAARLIJKS",
      status: "LOPEND",
      peildatum: "2026-06",
      opdrachtgever: "Ministerie van VWS",
      doel: "Weten wat werkt.",
      onderdeelVanId: kaderprogramma,
      bronnen: [{ titel: "Programmatekst", url: "https://www.zonmw.nl/programma" }, { titel: "Brief" }],
    });
    expect(fouten).toEqual([]);
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      recordVersie: 1,
      naam: "Kwantumgeneeskunde'); DROP TABLE programma; --",
      startdatum: { tekst: "2026-Q3", vanaf: "2026-07-01", totEnMet: "2026-09-30", precisie: "KWARTAAL" },
      einddatum: { tekst: "2030", vanaf: "2030-01-01", totEnMet: "2030-12-31", precisie: "JAAR" },
      budget: "9999999999999.99",
      bedragSoort: "JAARLIJKS",
      budgetToelichting: null,
      status: "LOPEND",
      statusTekst: null,
      peildatum: { tekst: "2026-06", vanaf: "2026-06-01", totEnMet: "2026-06-30", precisie: "MAAND" },
      statusGrondslag: null,
      statusOnderbouwing: null,
      sectoren: [],
      opdrachtgever: "Ministerie van VWS",
      doel: "Weten wat werkt.",
      onderdeelVan: { id: kaderprogramma },
      bronnen: [{ titel: "Programmatekst", url: "https://www.zonmw.nl/programma" }, { titel: "Brief", url: null }],
    });
    const { data } = await subgraph.query(
      `query ($id: ID!, $parent: ID!) {
        programma(id: $id) { ${SELECTION} }
        parent: programma(id: $parent) { onderdelen { id } }
        programmas(zoek: "kwantumgeneeskunde", filter: { status: [LOPEND], onderdeelVan: [$parent] }) { totaal nodes { id } }
      }`,
      { id: record.id, parent: kaderprogramma },
    );
    const { id } = record;
    expect(data.programma).toEqual(record);
    expect(data.parent.onderdelen).toContainEqual({ id });
    expect(data.programmas).toEqual({ totaal: 1, nodes: [{ id }] });
  });

  it("leaves null what is not known, and says so in the log", async () => {
    const { record } = await register({ naam: "Zonder meer" });
    const columns = {
      id: record.id,
      recordVersie: 1,
      naam: "Zonder meer",
      startdatum: null,
      einddatum: null,
      budget: null,
      bedragSoort: null,
      budgetToelichting: null,
      status: null,
      statusTekst: null,
      peildatum: null,
      statusGrondslag: null,
      statusOnderbouwing: null,
      sectoren: [],
      opdrachtgever: null,
      doel: null,
      bronnen: BRONNEN,
    };
    const kept = { ...columns, toekenningen: [], deelnames: [] };
    expect(record).toEqual({ ...columns, onderdeelVan: null });
    expect(await logLines(database, record.id)).toEqual([
      {
        record_type: "Programma",
        record_id: record.id,
        organisation: "zonmw",
        client: "zonmw-portaal",
        subject: "medewerker-van-zonmw",
        before: null,
        after: kept,
        before_audience: null,
        after_audience: null,
      },
    ]);
    const { data } = await subgraph.query(
      `query ($id: ID!) { programma(id: $id) { geschiedenis { nodes { soort organisatie sub voor na } } } }`,
      { id: record.id },
    );
    expect(data.programma.geschiedenis.nodes).toEqual([
      { soort: "TOEGEVOEGD", organisatie: "zonmw", sub: null, voor: null, na: { ...kept, bronnen: BRONNEN_IN_LOG } },
    ]);
  });

  it("gives the same answer again, with its times and what is not known", async () => {
    const input = { naam: "Tweemaal", startdatum: "2026-03-01", bronnen: BRONNEN };
    const first = await write(subgraph, REGISTREREN, input, ZONMW, "twice");
    expect(first.record.startdatum).toEqual({ tekst: "2026-03-01", vanaf: "2026-03-01", totEnMet: "2026-03-01", precisie: "DAG" });
    expect(await write(subgraph, REGISTREREN, input, ZONMW, "twice")).toEqual(first);
  });

  it.each([
    ["no name", { naam: " " }, "naam", "Vul een tekst in."],
    ["a name that is too long", { naam: "x".repeat(501) }, "naam", "Gebruik hooguit 500 tekens; dit zijn er 501."],
    ["a day that is none", { startdatum: "2026-02-30" }, "startdatum", noTime("2026-02-30")],
    ["a year that is far behind", { startdatum: "0026" }, "startdatum", noTime("0026")],
    ["a quarter that is none", { einddatum: "2026-Q5" }, "einddatum", noTime("2026-Q5")],
    ["a time in words", { einddatum: "morgen" }, "einddatum", noTime("morgen")],
    ["an end before the begin", { startdatum: "2026-03", einddatum: "2026-02-28" }, "einddatum", "Het einde ligt voor het begin."],
    ["less than nothing", { budget: "-0.01" }, "budget", "Een bedrag is niet negatief."],
    ["parts of a cent", { budget: "1.001" }, "budget", "Gebruik hooguit 2 decimalen."],
    ["no client", { opdrachtgever: "" }, "opdrachtgever", "Vul een tekst in."],
    ["an aim that is too long", { doel: "x".repeat(20_001) }, "doel", "Gebruik hooguit 20000 tekens; dit zijn er 20001."],
    ["a source without a title", { bronnen: [{ titel: "" }] }, "bronnen.0.titel", "Vul een tekst in."],
  ])("names what is wrong: %s", async (_what, changes, field, bericht) => {
    const before = await countLogLines(database);
    expect(await register({ naam: "Een programma", ...changes })).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...field.split(".")], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });

  it("takes what begins and ends in one year, quarter or month for something", async () => {
    for (const [startdatum, einddatum] of [["2026-06-01", "2026"], ["2026", "2026-01"], ["9999", "9999-12-31"]]) {
      expect((await register({ naam: "Kort", startdatum, einddatum })).fouten).toEqual([]);
    }
  });

  it("refuses to be part of a programme that is none", async () => {
    for (const onderdeelVanId of ["does-not-exist", "", "x".repeat(10_000)]) {
      expect(await register({ naam: "Een programma", onderdeelVanId })).toEqual({
        record: null,
        fouten: [
          { code: "ONBEKENDE_VERWIJZING", pad: ["input", "onderdeelVanId"], bericht: "Er is geen Programma met deze sleutel." },
        ],
      });
    }
  });

  it.each([
    ["status", "MISSCHIEN"],
    ["naam", "null\u0000byte"],
  ])("refuses what is no value of its type, before anything else: %s %j", async (field, value) => {
    const { errors } = await ask(subgraph, REGISTREREN, { naam: "Een programma", [field]: value }, ZONMW);
    expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

function noTime(text: string): string {
  return `"${text}" is geen tijd die kan. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026.`;
}
