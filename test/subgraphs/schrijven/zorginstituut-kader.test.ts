import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { ask, BRONNEN, countLogLines, describeRules, type Input, logLines, type Mutation, readNews, write } from "../../support/mutations";
import { dayAfter, today } from "../../support/days";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");

const HOW = "aard reikwijdte grondslag onderbouwing bron { titel url vindplaats }";
const SELECTION = `id recordVersie titel soort versie datum { tekst } status statusTekst toelichting criteriumTekst
  criteria { id } actueelVoor { id } wettelijkeEis { id } geldigVan { tekst } geldigTot { tekst }
  geldigheidGrondslag geldigheidOnderbouwing actueel vervangt { vervangen { id } ${HOW} } vervangenDoor { opvolger { id } ${HOW} }
  bronnen { titel url }`;
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
  geldigVan: { tekst: today() },
  geldigTot: null,
  geldigheidGrondslag: "AFGELEID",
  geldigheidOnderbouwing: "dag van de publicatie",
  actueel: true,
  vervangt: [],
  vervangenDoor: [],
  bronnen: BRONNEN,
};

/** What is recorded of a succession of which the user tells nothing. */
const UNTOLD = { aard: "VERVANGING", reikwijdte: "VOLLEDIG", grondslag: "AFGELEID", onderbouwing: "als vervanging vastgelegd", bron: null };

/** A succession as a user tells of it. */
const AS_A_WHOLE = { aard: "ACTUALISATIE", reikwijdte: "VOLLEDIG", grondslag: "AFGELEID" };
const BRON = { titel: "Kamerbrief", url: null, vindplaats: "2.1" };

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
    vervangt: [],
    vervangenDoor: [],
    criteria: [{ pakketcriteriumId: "effectiviteit" }, { pakketcriteriumId: "uitvoerbaarheid" }],
  });
});

it("takes null for what is not known", async () => {
  const unknown = ["versie", "toelichting", "actueelVoor", "wettelijkeEisId", "vervangtId", "verwachteVersie", "geldigVan", "opvolging"];
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
      vervangt: [{ vervangen: { id: "swp-2023" }, ...UNTOLD }],
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
    geldigVan: { tekst: "2023-04" },
    geldigTot: { tekst: today() },
    geldigheidGrondslag: "AFGELEID",
    geldigheidOnderbouwing: "oplevering volgens de planning; geen opvolger gevonden; einde is het begin van de opvolger",
    actueel: false,
    vervangenDoor: [{ opvolger: { id: record.id }, ...UNTOLD }],
  });
  expect(await kadersOf("effectiviteit")).toEqual([record.id]);

  expect(await countLogLines(database)).toBe(before + 3);
  const lines = (await readNews(subgraph, "zorginstituut", ANONYMOUS)).slice(-3);
  expect(lines.map(({ soort, recordType, recordId }) => [soort, recordType, recordId])).toEqual([
    ["TOEGEVOEGD", "Kader", record.id],
    ["GEWIJZIGD", "Kader", "swp-2023"],
    ["GEWIJZIGD", "Pakketcriterium", "effectiviteit"],
  ]);
  expect([lines[1].voor, lines[1].na]).toEqual([
    expect.objectContaining({ status: "GELDEND", vervangenDoor: [], recordVersie: 1 }),
    expect.objectContaining({ status: "VERVANGEN", vervangenDoor: [{ opvolgerId: record.id, ...UNTOLD }], recordVersie: 2 }),
  ]);
  expect(lines[0].na.vervangt).toEqual([{ vervangenId: "swp-2023", ...UNTOLD }]);
  expect([lines[2].voor.kaders, lines[2].na.kaders]).toEqual([[{ kaderId: "swp-2023" }], [{ kaderId: record.id }]]);
});

it("tells how it replaces another, and where that is written", async () => {
  const opvolging = { ...AS_A_WHOLE, grondslag: "BRON", onderbouwing: "staat in de brief", bron: BRON };
  const replaced = await current("effectiviteit");
  const { record, fouten } = await run(versie({ ...replaced, opvolging, geldigVan: today() }));
  expect({ fouten, vervangt: record.vervangt, geldigheid: record.geldigheidOnderbouwing }).toEqual({
    fouten: [],
    vervangt: [{ vervangen: { id: replaced.vervangtId }, ...opvolging }],
    geldigheid: "bij de publicatie opgegeven",
  });
});

it("leaves what it replaces in part in force, with its criteria, and lets others replace that too", async () => {
  const before = await kadersOf("effectiviteit");
  const opvolging = { ...AS_A_WHOLE, reikwijdte: "DEELS" };
  const replaced = await current("effectiviteit");
  const first = await run(versie({ criteria: ["effectiviteit"], ...replaced, opvolging }));
  expect(first).toMatchObject({ record: { actueelVoor: [{ id: "effectiviteit" }] }, fouten: [] });
  expect(await read(replaced.vervangtId)).toMatchObject({
    recordVersie: 2,
    status: "GELDEND",
    actueel: true,
    geldigTot: null,
    actueelVoor: [{ id: "effectiviteit" }],
    vervangenDoor: [{ opvolger: { id: first.record.id }, reikwijdte: "DEELS" }],
  });
  const second = await run(versie({ ...replaced, verwachteVersie: 2 }));
  expect(second.fouten).toEqual([]);
  expect(await read(replaced.vervangtId)).toMatchObject({
    status: "VERVANGEN",
    geldigTot: { tekst: today() },
    vervangenDoor: [first, second].map(({ record }) => ({ opvolger: { id: record.id } })),
  });
  expect((await kadersOf("effectiviteit")).sort()).toEqual([...before, first.record.id].sort());
});

it.each([
  ["begins before it", { vervangtId: "ke-2024", geldigVan: "2024-10-31" }, "Dit kader geldt pas vanaf 2024-11-01: wat het vervangt, kan niet al op 2024-10-31 zijn begonnen."],
  [
    "begins before it ends",
    { vervangtId: "subsidieregeling-veelbelovende-zorg-2019", geldigVan: "2025-01" },
    "Dit kader geldt tot 2025-02-01: wat het geheel vervangt, kan niet al op 2025-01-01 zijn begonnen.",
  ],
])("refuses what would be in force beside what it replaces: it %s", async (_how, changes, bericht) => {
  const before = await countLogLines(database);
  expect(await run(versie({ ...changes, verwachteVersie: 1 }))).toEqual({
    record: null,
    fouten: [{ code: "OVERLAPT", pad: ["input", "vervangtId"], bericht }],
  });
  expect(await countLogLines(database)).toBe(before);
});

describe("of frameworks that are there already", () => {
  const VASTLEGGEN: Mutation = {
    name: "kaderOpvolgingVastleggen",
    type: "KaderOpvolgingVastleggenInput",
    record: "kader",
    selection: SELECTION,
  };
  const record = ({ id, verwachteVersie = 1, ...vervangt }: Input) =>
    write(subgraph, VASTLEGGEN, { id, verwachteVersie, vervangt: { ...AS_A_WHOLE, ...vervangt } }, ZORGINSTITUUT);

  describeRules(
    {
      mutation: VASTLEGGEN,
      organisatie: "zorginstituut",
      scope: "kader:schrijven",
      input: async () => {
        const [{ record: replaced }, { record: by }] = [await run(versie()), await run(versie())];
        const vervangtId = replaced.id;
        return { id: by.id, verwachteVersie: 1, vervangt: { vervangtId, ...AS_A_WHOLE } };
      },
      otherwise: { verwachteVersie: 2 },
      changes: "Kader",
      lines: 2,
    },
    () => ({ subgraph, database }),
  );

  it("records that one succeeds another: that ends, and its criteria follow", async () => {
    const { vervangtId } = await current("effectiviteit");
    const { record: by } = await run(versie({ criteria: ["effectiviteit"], actueelVoor: [] }));
    const before = await countLogLines(database);
    const answer = await record({ id: by.id, vervangtId, grondslag: "BRON", bron: BRON });
    expect(answer).toMatchObject({
      fouten: [],
      record: {
        recordVersie: 2,
        actueelVoor: [{ id: "effectiviteit" }],
        vervangt: [{ vervangen: { id: vervangtId }, aard: "ACTUALISATIE", reikwijdte: "VOLLEDIG", grondslag: "BRON", bron: BRON }],
      },
    });
    expect(await read(vervangtId)).toMatchObject({ recordVersie: 2, status: "VERVANGEN", actueelVoor: [], geldigTot: { tekst: today() } });
    expect(await countLogLines(database)).toBe(before + 3);
  });

  it.each(["recorded", "published"])("ends nothing by a succession that is only suggested, and that was %s", async (how) => {
    const replaced = await current("effectiviteit");
    const { vervangtId } = replaced;
    const was = await read(vervangtId);
    const assessed = await kadersOf("effectiviteit");
    const opvolging = { ...AS_A_WHOLE, grondslag: "SUGGESTIE" };
    const { record: by, fouten } = await run(versie({ criteria: ["effectiviteit"], ...(how === "published" && { ...replaced, opvolging }) }));
    expect(fouten).toEqual([]);
    if (how === "recorded") expect((await record({ id: by.id, vervangtId, grondslag: "SUGGESTIE" })).fouten).toEqual([]);
    const since = await read(vervangtId);
    expect(since).toEqual({ ...was, recordVersie: 2, vervangenDoor: since.vervangenDoor });
    expect(since).toMatchObject({ status: "GELDEND", actueel: true, geldigTot: null, vervangenDoor: [{ grondslag: "SUGGESTIE" }] });
    expect(await kadersOf("effectiviteit")).toEqual(assessed);

    // It is not in the way of what does.
    const { record: next } = await run(versie({ criteria: ["effectiviteit"], vervangtId, verwachteVersie: 2 }));
    expect(next.actueelVoor).toEqual([{ id: "effectiviteit" }]);
    expect(await read(vervangtId)).toMatchObject({ status: "VERVANGEN", geldigTot: { tekst: today() } });
  });

  it("does not let them go round", async () => {
    const oldest = await current("effectiviteit");
    const { record: middle } = await run(versie({ ...oldest, opvolging: { ...AS_A_WHOLE, reikwijdte: "DEELS" } }));
    const { record: newest } = await run(versie({ vervangtId: middle.id, verwachteVersie: 1 }));
    const before = await countLogLines(database);
    for (const [id, verwachteVersie, vervangtId, code, bericht] of [
      [oldest.vervangtId, 2, newest.id, "ONGELDIG", "Dit kader vervangt zelf, al dan niet via andere, het kader dat het zou opvolgen: dat maakt een kring."],
      [middle.id, 2, newest.id, "ONGELDIG", "Dit kader vervangt zelf, al dan niet via andere, het kader dat het zou opvolgen: dat maakt een kring."],
      [newest.id, 1, newest.id, "ONGELDIG", "Een kader vervangt niet zichzelf."],
      [middle.id, 2, oldest.vervangtId, "BESTAAT_AL", "Deze opvolging is al vastgelegd."],
    ]) {
      expect(await record({ id, verwachteVersie, vervangtId })).toEqual({
        record: null,
        fouten: [{ code, pad: ["input", "vervangt", "vervangtId"], bericht }],
      });
    }
    expect(await countLogLines(database)).toBe(before);
  });

  it("refuses one that is not out yet, that is replaced already, that is none, or that a source states without that source", async () => {
    for (const [input, code, pad, bericht] of [
      [{ id: "uitvoerbaarheid-2025", vervangtId: "ke-2024" }, "OVERGANG_NIET_TOEGESTAAN", ["id"], "Dit kader is nog niet uitgekomen en vervangt dus nog niets."],
      [{ id: "ke-2024", vervangtId: "pbp-3" }, "OVERGANG_NIET_TOEGESTAAN", ["vervangt", "vervangtId"], "Dit kader is al vervangen."],
      [{ id: "ke-2024", vervangtId: "nergens" }, "ONBEKENDE_VERWIJZING", ["vervangt", "vervangtId"], "Er is geen Kader met deze sleutel."],
      [
        { id: "ke-2024", vervangtId: "pbp-4", grondslag: "BRON" },
        "ONGELDIG",
        ["vervangt", "bron"],
        "Noem de bron die dit verband zelf noemt, of geef een andere grondslag.",
      ],
    ] as const) {
      expect(await record(input)).toEqual({ record: null, fouten: [{ code, pad: ["input", ...pad], bericht }] });
    }
  });

  const otherSubject = (...path: string[]) => ({
    record: null,
    fouten: [
      {
        code: "ONGELDIG",
        pad: ["input", ...path],
        bericht: "Deze kaders delen geen pakketcriterium en geen wettelijke eis: het ene kan het andere niet vervangen.",
      },
    ],
  });

  it("refuses one on another subject, and changes nothing", async () => {
    const replaced = await current("effectiviteit");
    const other = { criteria: ["uitvoerbaarheid"], wettelijkeEisId: "plegen-te-bieden" };
    const { record: by } = await run(versie(other));
    const before = await countLogLines(database);
    expect(await record({ id: by.id, vervangtId: replaced.vervangtId })).toEqual(otherSubject("vervangt", "vervangtId"));
    expect(await run(versie({ ...other, ...replaced }))).toEqual(otherSubject("vervangtId"));
    expect(await countLogLines(database)).toBe(before);
    expect(await read(replaced.vervangtId)).toMatchObject({ recordVersie: 1, status: "GELDEND", vervangenDoor: [] });
  });

  it("takes one legal requirement that they share for the same subject", async () => {
    const wettelijkeEisId = "plegen-te-bieden";
    const { record: replaced } = await run(versie({ criteria: ["effectiviteit"], wettelijkeEisId }));
    const { record: by } = await run(versie({ criteria: ["uitvoerbaarheid"], wettelijkeEisId }));
    expect((await record({ id: by.id, vervangtId: replaced.id })).fouten).toEqual([]);
  });

  describe("and succeed each other after all not", () => {
    const INTREKKEN: Mutation = { ...VASTLEGGEN, name: "kaderOpvolgingIntrekken", type: "KaderOpvolgingIntrekkenInput" };
    const withdraw = (input: Input) => write(subgraph, INTREKKEN, input, ZORGINSTITUUT);

    describeRules(
      {
        mutation: INTREKKEN,
        organisatie: "zorginstituut",
        scope: "kader:schrijven",
        input: async () => {
          const [{ record: replaced }, { record: by }] = [await run(versie()), await run(versie())];
          await record({ id: by.id, vervangtId: replaced.id });
          return { id: by.id, verwachteVersie: 2, vervangtId: replaced.id };
        },
        otherwise: { verwachteVersie: 3 },
        changes: "Kader",
        lines: 2,
      },
      () => ({ subgraph, database }),
    );

    it.each(["recorded", "published"])("restores what a succession changed that was %s, and says so in the log and the feed", async (how) => {
      const replaced = await current("effectiviteit");
      const { vervangtId } = replaced;
      const was = await read(vervangtId);
      const assessed = await kadersOf("effectiviteit");
      const { record: by } = await run(versie({ criteria: ["effectiviteit"], ...(how === "published" && replaced) }));
      if (how === "recorded") expect((await record({ id: by.id, vervangtId })).fouten).toEqual([]);
      expect(await read(vervangtId)).toMatchObject({ status: "VERVANGEN", actueel: false, actueelVoor: [], geldigTot: { tekst: today() } });
      const before = await countLogLines(database);
      const verwachteVersie = how === "recorded" ? 2 : 1;
      const answer = await withdraw({ id: by.id, verwachteVersie, vervangtId });
      expect(answer).toMatchObject({ fouten: [], record: { recordVersie: verwachteVersie + 1, vervangt: [], actueelVoor: [] } });
      expect(await read(vervangtId)).toEqual({ ...was, recordVersie: 3 });
      expect(await kadersOf("effectiviteit")).toEqual(assessed);
      expect(await countLogLines(database)).toBe(before + 3);
      const lines = (await readNews(subgraph, "zorginstituut", ANONYMOUS)).slice(-3);
      expect(lines.map(({ soort, recordId }) => `${soort} ${recordId}`).sort()).toEqual(
        [by.id, vervangtId, "effectiviteit"].map((id) => `GEWIJZIGD ${id}`).sort(),
      );
    });

    it("leaves what was replaced in part as it is", async () => {
      const { vervangtId } = await current("effectiviteit");
      const was = await read(vervangtId);
      const { record: by } = await run(versie());
      await record({ id: by.id, vervangtId, reikwijdte: "DEELS" });
      expect((await withdraw({ id: by.id, verwachteVersie: 2, vervangtId })).fouten).toEqual([]);
      expect(await read(vervangtId)).toEqual({ ...was, recordVersie: 3 });
    });

    it("refuses what is not so, what the data files tell, and what another follows upon", async () => {
      const { vervangtId } = await current("effectiviteit");
      const { record: middle } = await run(versie({ criteria: ["effectiviteit"], vervangtId, verwachteVersie: 1 }));
      await run(versie({ criteria: ["effectiviteit"], vervangtId: middle.id, verwachteVersie: 1 }));
      const before = await countLogLines(database);
      for (const [input, code, pad, bericht] of [
        [{ id: "ke-2024", verwachteVersie: 1, vervangtId }, "ONBEKENDE_VERWIJZING", "vervangtId", "Dat dit kader dat vervangt, is niet vastgelegd."],
        [
          { id: "ke-2024", verwachteVersie: 1, vervangtId: "ke-2015" },
          "OVERGANG_NIET_TOEGESTAAN",
          "vervangtId",
          "Deze opvolging staat in de bronnen; alleen wat is vastgelegd, is in te trekken.",
        ],
        [{ id: middle.id, verwachteVersie: 2, vervangtId }, "OVERGANG_NIET_TOEGESTAAN", "id", "Dit kader is zelf vervangen; trek eerst die opvolging in."],
      ] as const) {
        expect(await withdraw(input)).toEqual({ record: null, fouten: [{ code, pad: ["input", pad], bericht }] });
      }
      expect(await countLogLines(database)).toBe(before);
    });
  });

  it("lets one of two that would make a ring at the same moment be recorded", async () => {
    const [one, other] = [(await run(versie())).record, (await run(versie())).record];
    const answers = await Promise.all([
      record({ id: one.id, vervangtId: other.id }),
      record({ id: other.id, vervangtId: one.id }),
    ]);
    expect(answers.filter(({ fouten }) => fouten.length === 0)).toHaveLength(1);
  });

  it("lets one of two that would make a ring together be recorded, though they change nothing in common", async () => {
    const [a, b, c, d] = await Promise.all([1, 2, 3, 4].map(async () => (await run(versie())).record));
    const inPart = { reikwijdte: "DEELS" };
    for (const [by, replaced] of [[b, c], [d, a]]) {
      expect((await record({ id: by.id, vervangtId: replaced.id, ...inPart })).fouten).toEqual([]);
    }
    const answers = await Promise.all(
      [[a, b], [c, d]].map(([by, replaced]) => record({ id: by.id, verwachteVersie: 2, vervangtId: replaced.id, ...inPart })),
    );
    expect(answers.map(({ fouten }) => fouten.length).sort()).toEqual([0, 1]);
  });
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
  const replaced = await run(versie({ criteria: ["effectiviteit", "noodzakelijkheid"], actueelVoor: ["effectiviteit"] }));
  const { record } = await run(versie({ criteria: ["noodzakelijkheid"], vervangtId: replaced.record.id, verwachteVersie: 1 }));
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
  [
    "a day that is yet to come",
    { geldigVan: dayAfter(today()) },
    ["geldigVan"],
    "Publiceer een kader als het gaat gelden: deze dag is na vandaag.",
  ],
  ["a succession to nothing", { opvolging: AS_A_WHOLE }, ["opvolging"], "Noem in vervangtId wat het kader opvolgt."],
  [
    "a succession that a source states without that source",
    { vervangtId: "swp-2023", verwachteVersie: 1, opvolging: { ...AS_A_WHOLE, grondslag: "BRON" } },
    ["opvolging", "bron"],
    "Noem de bron die dit verband zelf noemt, of geef een andere grondslag.",
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
  const vervangenDoor = [{ opvolger: { id: first.record.id } }];
  expect(await read(replaced.vervangtId)).toMatchObject({ recordVersie: 2, vervangenDoor });
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
