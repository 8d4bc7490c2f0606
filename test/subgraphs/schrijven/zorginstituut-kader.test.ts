import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { ask, BRONNEN, countLogLines, describeRules, type Input, logLines, type Mutation, readFeed, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");

const SELECTION = `id recordVersie titel soort versie datum { tekst } status statusTekst toelichting criteriumTekst
  criteria { id } actueelVoor { id } wettelijkeEis { id } vervangt { id } vervangenDoor { id } bronnen { titel url }`;
const PUBLICEREN: Mutation = {
  name: "kaderVersiePubliceren",
  type: "KaderVersiePublicerenInput",
  record: "kader",
  selection: SELECTION,
};

const versie = (changes: Input = {}): Input => ({
  titel: "Beoordelingskader stand van de wetenschap en praktijk, derde actualisatie",
  soort: "BEOORDELINGSKADER",
  datum: "2027-04-01",
  criteria: [],
  bronnen: BRONNEN,
  ...changes,
});

/** What `versie` becomes. */
const published = {
  id: expect.stringMatching(/^[0-9a-f-]{36}$/),
  recordVersie: 1,
  titel: "Beoordelingskader stand van de wetenschap en praktijk, derde actualisatie",
  soort: "BEOORDELINGSKADER",
  versie: null,
  datum: { tekst: "2027-04-01" },
  status: "GELDEND",
  statusTekst: "geldend",
  toelichting: null,
  criteriumTekst: null,
  criteria: [],
  actueelVoor: [],
  wettelijkeEis: null,
  vervangt: null,
  vervangenDoor: null,
  bronnen: BRONNEN,
};

let database: TestDatabase;
let subgraph: RunningSubgraph;
const run = (input: Input) => write(subgraph, PUBLICEREN, input, ZORGINSTITUUT);
const read = async (id: string, viewer = ANONYMOUS) =>
  (await subgraph.query(`query ($id: ID!) { kader(id: $id) { ${SELECTION} } }`, { id }, viewer)).data.kader;
const kadersOf = async (id: string): Promise<string[]> => {
  const { data } = await subgraph.query(`query ($id: ID!) { pakketcriterium(id: $id) { kaders { id } } }`, { id });
  return data.pakketcriterium.kaders.map((kader: { id: string }) => kader.id);
};

/** A framework by which a criterium is assessed, as the input of what replaces it. */
const current = async (pakketcriterium: string): Promise<{ vervangtId: string; verwachteVersie: number }> => {
  const { record } = await run(versie({ criteria: [pakketcriterium], actueelVoor: [pakketcriterium, pakketcriterium] }));
  expect(record.actueelVoor).toEqual([{ id: pakketcriterium }]);
  return { vervangtId: record.id, verwachteVersie: 1 };
};

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
    mutation: PUBLICEREN,
    organisatie: "zorginstituut",
    scope: "kader:schrijven",
    input: async () => versie(),
    otherwise: { titel: "Iets anders" },
  },
  () => ({ subgraph, database }),
);

it("publishes a framework that replaces none, for everybody to see", async () => {
  const { record, fouten } = await run(
    versie({
      titel: " Module '; DROP TABLE kader; -- ",
      soort: "MODULE",
      versie: "2027",
      datum: "2027-Q2",
      toelichting: "Eerste versie.",
      criteria: ["uitvoerbaarheid", "effectiviteit"],
      wettelijkeEisId: "plegen-te-bieden",
      bronnen: [{ titel: "Kader", url: "https://www.zorginstituutnederland.nl/kader" }],
    }),
  );
  expect({ record, fouten }).toEqual({
    record: {
      ...published,
      titel: "Module '; DROP TABLE kader; --",
      soort: "MODULE",
      versie: "2027",
      datum: { tekst: "2027-Q2" },
      toelichting: "Eerste versie.",
      criteria: [{ id: "effectiviteit" }, { id: "uitvoerbaarheid" }],
      wettelijkeEis: { id: "plegen-te-bieden" },
      bronnen: [{ titel: "Kader", url: "https://www.zorginstituutnederland.nl/kader" }],
    },
    fouten: [],
  });
  expect(await read(record.id)).toEqual(record);
  expect(await kadersOf("effectiviteit")).not.toContain(record.id);
  const [line, ...more] = await logLines(database, record.id);
  expect(more).toEqual([]);
  expect(line).toMatchObject({ record_type: "Kader", before: null, after_audience: null });
  expect(line.after).toMatchObject({
    id: record.id,
    wettelijkeEisId: "plegen-te-bieden",
    vervangenDoorId: null,
    criteria: [{ pakketcriteriumId: "effectiviteit" }, { pakketcriteriumId: "uitvoerbaarheid" }],
  });
});

it("takes null for what is not known", async () => {
  const unknown = ["versie", "toelichting", "actueelVoor", "wettelijkeEisId", "vervangtId", "verwachteVersie"];
  const { record } = await run(versie(Object.fromEntries(unknown.map((field) => [field, null]))));
  expect(record).toEqual(published);
});

it("replaces the version before it: its status says so, and its criteria follow", async () => {
  const before = await countLogLines(database);
  const { record, fouten } = await run(versie({ criteria: ["effectiviteit"], vervangtId: "swp-2023", verwachteVersie: 1 }));
  expect({ record, fouten }).toEqual({
    record: {
      ...published,
      criteria: [{ id: "effectiviteit" }],
      actueelVoor: [{ id: "effectiviteit" }],
      vervangt: { id: "swp-2023" },
    },
    fouten: [],
  });
  expect(await read(record.id)).toEqual(record);
  expect(await read("swp-2023")).toMatchObject({
    recordVersie: 2,
    status: "VERVANGEN",
    statusTekst: "vervangen",
    criteria: [{ id: "effectiviteit" }],
    actueelVoor: [],
    vervangenDoor: { id: record.id },
  });
  expect(await kadersOf("effectiviteit")).toEqual([record.id]);

  expect(await countLogLines(database)).toBe(before + 3);
  const lines = (await readFeed(subgraph, "zorginstituut", ANONYMOUS)).slice(-3);
  expect(lines.map(({ soort, recordType, recordId }) => [soort, recordType, recordId])).toEqual([
    ["TOEGEVOEGD", "Kader", record.id],
    ["GEWIJZIGD", "Kader", "swp-2023"],
    ["GEWIJZIGD", "Pakketcriterium", "effectiviteit"],
  ]);
  expect([lines[1].voor, lines[1].na]).toEqual([
    expect.objectContaining({ status: "GELDEND", vervangenDoorId: null, recordVersie: 1 }),
    expect.objectContaining({ status: "VERVANGEN", vervangenDoorId: record.id, recordVersie: 2 }),
  ]);
  expect([lines[2].voor.kaders, lines[2].na.kaders]).toEqual([[{ kaderId: "swp-2023" }], [{ kaderId: record.id }]]);
});

it("gives the criteria of a duiding the framework by which they are assessed now", async () => {
  const { record } = await run(versie({ criteria: ["effectiviteit"], ...(await current("effectiviteit")) }));
  const { data } = await subgraph.query(
    `{ duidingen(first: 1, filter: { criterium: ["effectiviteit"] }) { nodes { kadersVanCriteria { criterium { id } kader { id } } } } }`,
  );
  expect(data.duidingen.nodes[0].kadersVanCriteria).toContainEqual({ criterium: { id: "effectiviteit" }, kader: { id: record.id } });
});

it("makes a framework the current one of the criteria that it says, and of no other", async () => {
  const before = { effectiviteit: await kadersOf("effectiviteit"), uitvoerbaarheid: await kadersOf("uitvoerbaarheid") };
  const replaced = await current("effectiviteit");
  // Beside those that were: they are not replaced.
  expect((await kadersOf("effectiviteit")).sort()).toEqual([...before.effectiviteit, replaced.vervangtId].sort());
  const criteria = ["effectiviteit", "uitvoerbaarheid"];
  const { record } = await run(versie({ criteria, actueelVoor: ["uitvoerbaarheid"], ...replaced }));
  expect(await kadersOf("effectiviteit")).toEqual(before.effectiviteit);
  expect((await kadersOf("uitvoerbaarheid")).sort()).toEqual([...before.uitvoerbaarheid, record.id].sort());
});

it("leaves a criterium that it is not about without the framework that it replaces", async () => {
  const before = { effectiviteit: await kadersOf("effectiviteit"), noodzakelijkheid: await kadersOf("noodzakelijkheid") };
  const { record } = await run(versie({ criteria: ["noodzakelijkheid"], ...(await current("effectiviteit")) }));
  expect(record.actueelVoor).toEqual([]);
  expect({ effectiviteit: await kadersOf("effectiviteit"), noodzakelijkheid: await kadersOf("noodzakelijkheid") }).toEqual(before);
});

it.each([
  ["no title", { titel: "" }, ["titel"], "Vul een tekst in."],
  ["a title that is too long", { titel: "x".repeat(501) }, ["titel"], "Gebruik hooguit 500 tekens; dit zijn er 501."],
  ["no version", { versie: " " }, ["versie"], "Vul een tekst in."],
  ["no day", { datum: "2027-02-29" }, ["datum"], expect.stringContaining("Dag, maand, kwartaal of jaar")],
  ["no explanation", { toelichting: "" }, ["toelichting"], "Vul een tekst in."],
  ["a criterium twice", { criteria: ["effectiviteit", "effectiviteit"] }, ["criteria", "1"], "Noem een Pakketcriterium maar een keer."],
  ["too many criteria", { criteria: Array(101).fill("effectiviteit") }, ["criteria"], "Noem er hooguit 100; dit zijn er 101."],
  [
    "the current one of another criterium",
    { criteria: ["effectiviteit"], actueelVoor: ["effectiviteit", "uitvoerbaarheid"] },
    ["actueelVoor", "1"],
    "Dit is geen van `criteria`.",
  ],
  [
    "what it replaces without its version",
    { vervangtId: "swp-2023" },
    ["verwachteVersie"],
    "Geef vervangtId en verwachteVersie samen, of geen van beide.",
  ],
  ["a version of nothing", { verwachteVersie: 1 }, ["verwachteVersie"], "Geef vervangtId en verwachteVersie samen, of geen van beide."],
])("names what is wrong: %s", async (_what, changes, path, bericht) => {
  const before = await countLogLines(database);
  expect(await run(versie(changes))).toEqual({
    record: null,
    fouten: [{ code: "ONGELDIG", pad: ["input", ...path], bericht }],
  });
  expect(await countLogLines(database)).toBe(before);
});

it.each([
  ["Pakketcriterium", { criteria: ["effectiviteit", "does-not-exist"] }, ["criteria", "1"]],
  ["WettelijkeEis", { wettelijkeEisId: "does-not-exist" }, ["wettelijkeEisId"]],
  ["Kader", { vervangtId: "does-not-exist", verwachteVersie: 1 }, ["vervangtId"]],
  ["Kader", { vervangtId: "", verwachteVersie: 1 }, ["vervangtId"]],
])("refuses a %s that is none", async (type, changes, path) => {
  expect(await run(versie(changes))).toEqual({
    record: null,
    fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", ...path], bericht: `Er is geen ${type} met deze sleutel.` }],
  });
});

it("shows what it was to replace to who saw another version of it", async () => {
  const replaced = await current("effectiviteit");
  const before = await countLogLines(database);
  const { record, fouten } = await run(versie({ ...replaced, verwachteVersie: 2 }));
  expect(fouten).toEqual([
    {
      code: "VERSIECONFLICT",
      pad: ["input", "verwachteVersie"],
      bericht: "Intussen gewijzigd: dit is nu versie 1, en niet meer versie 2.",
    },
  ]);
  expect(record).toEqual(await read(replaced.vervangtId));
  expect(await countLogLines(database)).toBe(before);
});

it("refuses to replace what is replaced already, also when the data files only say so", async () => {
  const replaced = await current("effectiviteit");
  const first = await run(versie(replaced));
  expect(first.fouten).toEqual([]);
  for (const twice of [{ ...replaced, verwachteVersie: 2 }, { vervangtId: "swp-2015", verwachteVersie: 1 }]) {
    expect(await run(versie(twice))).toEqual({
      record: null,
      fouten: [{ code: "OVERGANG_NIET_TOEGESTAAN", pad: ["input", "vervangtId"], bericht: "Dit kader is al vervangen." }],
    });
  }
  expect(await read(replaced.vervangtId)).toMatchObject({ recordVersie: 2, vervangenDoor: { id: first.record.id } });
});

it("lets one of many at the same moment replace it", async () => {
  const before = await kadersOf("effectiviteit");
  const input = versie({ titel: "Kwispelstaart", criteria: ["effectiviteit"], ...(await current("effectiviteit")) });
  const answers = await Promise.all(Array.from({ length: 20 }, () => run(input)));
  expect(answers.map(({ fouten }) => fouten.map(({ code }) => code).join()).sort()).toEqual(["", ...Array(19).fill("VERSIECONFLICT")]);
  const [{ record }] = answers.filter(({ fouten }) => fouten.length === 0);
  expect((await kadersOf("effectiviteit")).sort()).toEqual([...before, record.id].sort());
  const { data } = await subgraph.query(`{ kaders(zoek: "kwispelstaart") { totaal } }`);
  expect(data.kaders.totaal).toBe(1);
});

it("lets frameworks on the same criteria be published at the same moment", async () => {
  const inputs = await Promise.all(Array.from({ length: 10 }, () => current("uitvoerbaarheid")));
  const criteria = ["uitvoerbaarheid", "effectiviteit", "noodzakelijkheid"];
  const answers = await Promise.all(
    inputs.map((replaced, place) => {
      const actueelVoor = place % 2 ? criteria : criteria.toReversed();
      return run(versie({ criteria, actueelVoor, ...replaced }));
    }),
  );
  expect(answers.map(({ fouten }) => fouten)).toEqual(Array(10).fill([]));
  const now = await kadersOf("uitvoerbaarheid");
  for (const { vervangtId } of inputs) expect(now).not.toContain(vervangtId);
  for (const { record } of answers) expect(now).toContain(record.id);
});

it.each([
  ["soort", "WET"],
  ["datum", null],
  ["criteria", null],
  ["verwachteVersie", 2 ** 31],
  ["titel", "null\u0000byte"],
])("refuses what is no value of its type, before anything else: %s %j", async (field, value) => {
  const { errors } = await ask(subgraph, PUBLICEREN, versie({ [field]: value }), ZORGINSTITUUT);
  expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
});
