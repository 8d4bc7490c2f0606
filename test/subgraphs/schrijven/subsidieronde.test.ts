import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { ask, BRONNEN, BRONNEN_IN_LOG, countLogLines, describeRules, type Input, logLines, type Mutation, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const ZONMW = viewerOf("zonmw");
const TIJD = "{ tekst vanaf totEnMet precisie }";
const SELECTION = `id recordVersie naam programma { id } type { id naam } budget opening ${TIJD} sluiting ${TIJD} status
  statusTekst toelichting bronnen { titel url }`;
const REGISTREREN: Mutation = {
  name: "subsidierondeRegistreren",
  type: "SubsidierondeRegistrerenInput",
  record: "subsidieronde",
  selection: SELECTION,
};

const [{ id: programmaId }] = facts("zonmw", "zonmw-programmas");
const [{ id: typeId, naam: typeNaam }] = facts("zonmw", "zonmw-rondetypen");
const ronde = (changes: Input = {}): Input => ({ naam: "Een ronde", programmaId, bronnen: BRONNEN, ...changes });

let database: TestDatabase;
let subgraph: RunningSubgraph;
const register = (input: Input) => write(subgraph, REGISTREREN, input, ZONMW);

beforeAll(async () => {
  database = await createSeededDatabase("zonmw");
  subgraph = await startSubgraph("zonmw", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("subsidierondeRegistreren", () => {
  describeRules(
    {
      mutation: REGISTREREN,
      organisatie: "zonmw",
      scope: "onderzoek:schrijven",
      input: async () => ronde(),
      otherwise: { naam: "Een andere ronde" },
    },
    () => ({ subgraph, database }),
  );

  it("registers a round, which everybody reads from then on", async () => {
    const { record, fouten } = await register(
      ronde({
        naam: "Kwantumronde'); DROP TABLE subsidieronde; --",
        typeId,
        budget: "1500000.5",
        opening: "2026-09",
        sluiting: "2026-11-15",
        status: "AANGEKONDIGD",
        toelichting: " Onder voorbehoud. ",
        bronnen: [{ titel: "Aankondiging", url: "https://www.zonmw.nl/ronde" }],
      }),
    );
    expect(fouten).toEqual([]);
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      recordVersie: 1,
      naam: "Kwantumronde'); DROP TABLE subsidieronde; --",
      programma: { id: programmaId },
      type: { id: typeId, naam: typeNaam },
      budget: "1500000.50",
      opening: { tekst: "2026-09", vanaf: "2026-09-01", totEnMet: "2026-09-30", precisie: "MAAND" },
      sluiting: { tekst: "2026-11-15", vanaf: "2026-11-15", totEnMet: "2026-11-15", precisie: "DAG" },
      status: "AANGEKONDIGD",
      statusTekst: null,
      toelichting: "Onder voorbehoud.",
      bronnen: [{ titel: "Aankondiging", url: "https://www.zonmw.nl/ronde" }],
    });
    const { data } = await subgraph.query(
      `query ($id: ID!, $programma: ID!) {
        subsidieronde(id: $id) { ${SELECTION} }
        programma(id: $programma) { rondes(zoek: "kwantumronde") { totaal nodes { id } } }
        subsidierondes(filter: { programma: [$programma], status: [AANGEKONDIGD] }, zoek: "voorbehoud") { nodes { id } }
      }`,
      { id: record.id, programma: programmaId },
    );
    const { id } = record;
    expect(data).toEqual({
      subsidieronde: record,
      programma: { rondes: { totaal: 1, nodes: [{ id }] } },
      subsidierondes: { nodes: [{ id }] },
    });
  });

  it("leaves null what is not known, and says so in the log", async () => {
    const { record } = await register(ronde());
    const { id } = record;
    const after = {
      id,
      recordVersie: 1,
      naam: "Een ronde",
      programmaId,
      programmaGrondslag: null,
      programmaOnderbouwing: null,
      typeId: null,
      typeGrondslag: null,
      typeOnderbouwing: null,
      budget: null,
      bedragSoort: null,
      gehonoreerd: null,
      toegekend: null,
      opening: null,
      sluiting: null,
      status: null,
      statusTekst: null,
      peildatum: null,
      toelichting: null,
      agendaItems: [],
      kennislacunes: [],
      deelnames: [],
      bronnen: BRONNEN,
    };
    expect(await logLines(database, id)).toEqual([
      {
        record_type: "Subsidieronde",
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
      `query ($id: ID!) { subsidieronde(id: $id) { opening { tekst } geschiedenis { nodes { soort voor na } } } }`,
      { id },
    );
    expect(data.subsidieronde).toEqual({
      opening: null,
      geschiedenis: { nodes: [{ soort: "TOEGEVOEGD", voor: null, na: { ...after, bronnen: BRONNEN_IN_LOG } }] },
    });
  });

  it.each([
    ["no name", { naam: "" }, "naam", "Vul een tekst in."],
    ["a name that is too long", { naam: "x".repeat(501) }, "naam", "Gebruik hooguit 500 tekens; dit zijn er 501."],
    ["less than nothing", { budget: "-1" }, "budget", "Een bedrag is niet negatief."],
    ["parts of a cent", { budget: "0.005" }, "budget", "Gebruik hooguit 2 decimalen."],
    ["a close before the opening", { opening: "2026-Q2", sluiting: "2026-Q1" }, "sluiting", "Het einde ligt voor het begin."],
    ["an explanation that is too long", { toelichting: "x".repeat(20_001) }, "toelichting", "Gebruik hooguit 20000 tekens; dit zijn er 20001."],
    ["a source with a space", { bronnen: [{ titel: "Bron", url: "https://zonmw.nl/a b" }] }, "bronnen.0.url", '"https://zonmw.nl/a b" is geen adres dat begint met http:// of https://.'],
  ])("names what is wrong: %s", async (_what, changes, field, bericht) => {
    const before = await countLogLines(database);
    expect(await register(ronde(changes))).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...field.split(".")], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });

  it("names all that is wrong at once, references too", async () => {
    const { record, fouten } = await register({ naam: "", programmaId: "no-programme", typeId: "no-type", sluiting: "ooit", bronnen: [] });
    expect(record).toBeNull();
    expect(fouten.map(({ code, pad }) => [code, pad.join(".")])).toEqual([
      ["ONGELDIG", "input.naam"],
      ["ONGELDIG", "input.sluiting"],
      ["ONGELDIG", "input.bronnen"],
      ["ONBEKENDE_VERWIJZING", "input.programmaId"],
      ["ONBEKENDE_VERWIJZING", "input.typeId"],
    ]);
    expect(fouten.slice(3).map(({ bericht }) => bericht)).toEqual([
      "Er is geen Programma met deze sleutel.",
      "Er is geen Rondetype met deze sleutel.",
    ]);
  });

  it.each([
    ["status", "OPEN"],
    ["programmaId", "null\u0000byte"],
  ])("refuses what is no value of its type, before anything else: %s %j", async (field, value) => {
    const { errors } = await ask(subgraph, REGISTREREN, ronde({ [field]: value }), ZONMW);
    expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
  });
});
