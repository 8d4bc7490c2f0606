import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { illFormed } from "../../support/ill-formed";
import { ask, BRONNEN, countLogLines, describeRules, type Input, logLines, type Mutation, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const NZA = viewerOf("nza");
const SELECTION = `id recordVersie jaar geldigVan geldigTot bedrag eenheid component tariefsoort bedragSoort beschikking
  opmerking bronnen { titel url } prestatie { id }`;
const VASTSTELLEN: Mutation = {
  name: "tariefVaststellen",
  type: "TariefVaststellenInput",
  record: "tarief",
  selection: SELECTION,
};
const BEEINDIGEN: Mutation = {
  name: "tariefBeeindigen",
  type: "TariefBeeindigenInput",
  record: "tarief",
  selection: SELECTION,
};

const withoutTarief = facts("nza", "nza-prestaties")
  .map(({ id }) => id)
  .filter((id) => !facts("nza", "nza-tarieven").some(({ prestatieId }) => prestatieId === id));

/** A prestatie that no tariff is known of, each time another. */
const nextPrestatie = (): string => withoutTarief.pop()!;

const tarief = (changes: Input = {}): Input => ({
  prestatieId: nextPrestatie(),
  eenheid: "per uur",
  bedrag: "44.60",
  tariefsoort: "MAXIMUM",
  geldigVan: "2026-01-01",
  bronnen: BRONNEN,
  ...changes,
});

let database: TestDatabase;
let subgraph: RunningSubgraph;
const running = () => ({ subgraph, database });
const set = (input: Input) => write(subgraph, VASTSTELLEN, input, NZA);
const end = (input: Input) => write(subgraph, BEEINDIGEN, input, NZA);

beforeAll(async () => {
  database = await createSeededDatabase("nza");
  subgraph = await startSubgraph("nza", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("tariefVaststellen", () => {
  describeRules(
    {
      mutation: VASTSTELLEN,
      organisatie: "nza",
      scope: "tarief:schrijven",
      input: async () => tarief(),
      otherwise: { bedrag: "44.61" },
    },
    running,
  );

  it("sets a tariff, which everybody reads from then on", async () => {
    const input = tarief({
      component: " honorarium ",
      bedrag: "0123.4567",
      geldigTot: "2027-01-01",
      beschikking: "TB/REG-26601-01",
      opmerking: "'; DROP TABLE tarief; --",
      bronnen: [{ titel: "NZa, tariefbeschikking", url: "https://puc.overheid.nl/nza/doc/PUC_1_22" }, { titel: "Bijlage" }],
    });
    const { record, fouten } = await set(input);
    expect(fouten).toEqual([]);
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      recordVersie: 1,
      jaar: 2026,
      geldigVan: "2026-01-01",
      geldigTot: "2027-01-01",
      bedrag: "123.4567",
      eenheid: "per uur",
      component: "honorarium",
      tariefsoort: "MAXIMUM",
      bedragSoort: "NZA_MAXIMUMTARIEF",
      beschikking: "TB/REG-26601-01",
      opmerking: "'; DROP TABLE tarief; --",
      bronnen: [{ titel: "NZa, tariefbeschikking", url: "https://puc.overheid.nl/nza/doc/PUC_1_22" }, { titel: "Bijlage", url: null }],
      prestatie: { id: input.prestatieId },
    });
    const { data } = await subgraph.query(
      `query ($id: ID!, $prestatie: ID!, $op: Datum!) {
        tarief(id: $id) { ${SELECTION} }
        prestatie(id: $prestatie) { tarieven { totaal nodes { id } } }
        tarieven(zoek: "reg 26601", filter: { geldigOp: $op, jaar: [2026] }) { totaal nodes { id } }
      }`,
      { id: record.id, prestatie: input.prestatieId, op: "2026-12-31" },
    );
    const alone = { totaal: 1, nodes: [{ id: record.id }] };
    expect(data).toEqual({ tarief: record, prestatie: { tarieven: alone }, tarieven: alone });
  });

  it("keeps an amount as exact as it was given, up to the largest that there is a place for", async () => {
    for (const [bedrag, shown] of [["0", "0.00"], ["0.0001", "0.0001"], ["99999999999.9999", "99999999999.9999"], ["1.10", "1.10"]]) {
      const { record, fouten } = await set(tarief({ bedrag }));
      expect({ fouten, bedrag: record?.bedrag }).toEqual({ fouten: [], bedrag: shown });
    }
  });

  it.each([
    ["without an end", "2026-01-01", null, null],
    ["over more than a year", "2026-01-01", "2027-01-02", null],
    ["in a year", "2026-07-01", "2027-01-01", 2026],
    ["of a day", "9998-12-31", "9999-01-01", 9998],
  ])("names the year only of a tariff that is in it: %s", async (_what, geldigVan, geldigTot, jaar) => {
    const { record } = await set(tarief({ geldigVan, geldigTot }));
    expect(record).toMatchObject({ geldigVan, geldigTot, jaar });
  });

  describe("beside another", () => {
    let running: Input;
    beforeAll(async () => {
      running = tarief({ geldigVan: "2024-01-01", geldigTot: "2025-01-01" });
      await set(running);
    });

    it.each([
      ["in the same period", {}, "van 2024-01-01 tot 2025-01-01"],
      ["that ends a day into it", { geldigVan: "2023-01-01", geldigTot: "2024-01-02" }, "van 2024-01-01 tot 2025-01-01"],
      ["that begins on its last day", { geldigVan: "2024-12-31", geldigTot: null }, "van 2024-01-01 tot 2025-01-01"],
      ["that holds it", { geldigVan: "2020-01-01", geldigTot: null }, "van 2024-01-01 tot 2025-01-01"],
      ["in a unit that is written otherwise", { eenheid: "Per Uur " }, "van 2024-01-01 tot 2025-01-01"],
    ])("refuses one %s, and names the period in the way", async (_what, changes, period) => {
      const before = await countLogLines(database);
      expect(await set({ ...running, ...changes })).toEqual({
        record: null,
        fouten: [
          {
            code: "OVERLAPT",
            pad: ["input", "geldigVan"],
            bericht: `Er is al een tarief voor deze prestatie, component en eenheid, geldig ${period}.`,
          },
        ],
      });
      expect(await countLogLines(database)).toBe(before);
    });

    it.each([
      ["up to its first day", { geldigVan: "2023-01-01", geldigTot: "2024-01-01" }],
      ["from its end on", { geldigVan: "2025-01-01", geldigTot: "2026-01-01" }],
      ["in another unit", { eenheid: "per dag" }],
      ["for a component", { component: "Materiële kosten" }],
    ])("accepts one %s", async (_what, changes) => {
      expect((await set({ ...running, ...changes })).fouten).toEqual([]);
    });

    it("takes a component that is written otherwise for the same", async () => {
      const { fouten } = await set({ ...running, component: "MATERIËLE KOSTEN" });
      expect(fouten.map(({ code }) => code)).toEqual(["OVERLAPT"]);
    });
  });

  it("refuses one from a day on while another runs without an end, until that one is ended", async () => {
    const first = tarief({ geldigVan: "2024-01-01" });
    const { record } = await set(first);
    const next = { ...first, geldigVan: "2026-01-01", bedrag: "50" };
    expect((await set(next)).fouten).toEqual([
      {
        code: "OVERLAPT",
        pad: ["input", "geldigVan"],
        bericht: "Er is al een tarief voor deze prestatie, component en eenheid, geldig vanaf 2024-01-01.",
      },
    ]);
    await end({ id: record.id, verwachteVersie: 1, geldigTot: "2026-01-01" });
    expect((await set(next)).fouten).toEqual([]);
    const { data } = await subgraph.query(
      `query ($id: ID!) { prestatie(id: $id) { tarieven(volgorde: DATUM_OPLOPEND) { nodes { geldigVan geldigTot bedrag jaar } } } }`,
      { id: first.prestatieId },
    );
    expect(data.prestatie.tarieven.nodes).toEqual([
      { geldigVan: "2024-01-01", geldigTot: "2026-01-01", bedrag: "44.60", jaar: null },
      { geldigVan: "2026-01-01", geldigTot: null, bedrag: "50.00", jaar: null },
    ]);
  });

  it("lets one of many at the same moment pass, and tells the others what is in the way", async () => {
    const input = tarief();
    const answers = await Promise.all(Array.from({ length: 20 }, () => set(input)));
    const refused = answers.filter(({ record }) => record === null);
    expect(refused).toHaveLength(19);
    expect(new Set(refused.map(({ fouten }) => JSON.stringify(fouten)))).toEqual(
      new Set([
        JSON.stringify([
          {
            code: "OVERLAPT",
            pad: ["input", "geldigVan"],
            bericht: "Er is al een tarief voor deze prestatie, component en eenheid, geldig vanaf 2026-01-01.",
          },
        ]),
      ]),
    );
  });

  it("is not the only one to see to it: the database refuses what overlaps", async () => {
    const { record } = await set(tarief());
    const copy = asSuperuser(database.name, (client) =>
      client.query(
        `INSERT INTO tarief (id, prestatie_id, geldig_van, bedrag, eenheid, tariefsoort, bedrag_soort, bronnen)
         SELECT 'a-copy', prestatie_id, '2030-01-01', bedrag, upper(eenheid), tariefsoort, bedrag_soort, bronnen FROM tarief WHERE id = $1`,
        [record.id],
      ),
    );
    await expect(copy).rejects.toMatchObject({ constraint: "tarief_one_at_a_time" });
  });

  it("names all that is wrong at once", async () => {
    const input = tarief({
      prestatieId: "does-not-exist",
      component: " ",
      eenheid: "x".repeat(501),
      bedrag: "-1234567890123.1",
      tariefsoort: "VRIJ",
      geldigTot: "2026-01-01",
      beschikking: "",
      opmerking: "x".repeat(20_001),
      bronnen: [{ titel: " ", url: "ftp://nza.nl" }],
    });
    const { record, fouten } = await set(input);
    expect(record).toBeNull();
    expect(fouten.map(({ code, pad, bericht }) => [code, pad.join("."), bericht])).toEqual([
      ["ONBEKENDE_VERWIJZING", "input.prestatieId", "Er is geen Prestatie met deze sleutel."],
      ["ONGELDIG", "input.tariefsoort", "Van een vrij tarief stelt de NZa geen bedrag vast."],
      ["ONGELDIG", "input.geldigTot", "De dag waarop het niet meer geldt moet na de eerste dag liggen: na 2026-01-01."],
      ["ONGELDIG", "input.bedrag", "Een bedrag is niet negatief."],
      ["ONGELDIG", "input.bedrag", "Gebruik hooguit 11 cijfers voor de punt."],
      ["ONGELDIG", "input.eenheid", "Gebruik hooguit 500 tekens; dit zijn er 501."],
      ["ONGELDIG", "input.component", "Vul een tekst in."],
      ["ONGELDIG", "input.beschikking", "Vul een tekst in."],
      ["ONGELDIG", "input.opmerking", "Gebruik hooguit 20000 tekens; dit zijn er 20001."],
      ["ONGELDIG", "input.bronnen.0.url", '"ftp://nza.nl" is geen adres dat begint met http:// of https://.'],
      ["ONGELDIG", "input.bronnen.0.titel", "Vul een tekst in."],
    ]);
  });

  it("names what cannot be read together with all else that is wrong", async () => {
    const input = tarief({
      prestatieId: "does-not-exist",
      eenheid: " ",
      bedrag: "1.234,50",
      tariefsoort: "VRIJ",
      geldigVan: "1-1-2026",
      geldigTot: 2027,
    });
    expect(await set(input)).toEqual({
      record: null,
      fouten: [
        illFormed("Bedrag", "input.bedrag", "1.234,50"),
        illFormed("Datum", "input.geldigVan", "1-1-2026"),
        illFormed("Datum", "input.geldigTot", "2027"),
        { code: "ONBEKENDE_VERWIJZING", pad: ["input", "prestatieId"], bericht: "Er is geen Prestatie met deze sleutel." },
        { code: "ONGELDIG", pad: ["input", "tariefsoort"], bericht: "Van een vrij tarief stelt de NZa geen bedrag vast." },
        { code: "ONGELDIG", pad: ["input", "eenheid"], bericht: "Vul een tekst in." },
      ],
    });
  });

  it("refuses what is no value of a type of GraphQL or of an enum, before anything else", async () => {
    const { errors } = await ask(subgraph, VASTSTELLEN, tarief({ bedrag: "1,50", tariefsoort: "VAST" }), NZA);
    expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
  });

  it("leaves one line in the log, for everybody to read", async () => {
    const input = tarief({ geldigTot: "2026-07-01" });
    const { record } = await set(input);
    const after = {
      id: record.id,
      recordVersie: 1,
      prestatieId: input.prestatieId,
      jaar: 2026,
      geldigVan: "2026-01-01",
      geldigTot: "2026-07-01",
      bedrag: "44.6000",
      eenheid: "per uur",
      component: null,
      geldigheidGrondslag: null,
      geldigheidOnderbouwing: null,
      prestatieGrondslag: null,
      prestatieOnderbouwing: null,
      bekostigingsregelId: null,
      vastgesteldDoorId: "nza",
      tariefsoort: "MAXIMUM",
      bedragSoort: "NZA_MAXIMUMTARIEF",
      beschikking: null,
      opmerking: null,
      bronnen: BRONNEN,
    };
    expect(await logLines(database, record.id)).toEqual([
      {
        record_type: "Tarief",
        record_id: record.id,
        organisation: "nza",
        client: "nza-portaal",
        subject: "medewerker-van-nza",
        before: null,
        after,
        before_audience: null,
        after_audience: null,
      },
    ]);
    // Of a source that names no place the graph says so.
    const bronnen = BRONNEN.map((bron) => ({ ...bron, vindplaats: null }));
    const { data } = await subgraph.query(
      `query ($id: ID!) { tarief(id: $id) { geschiedenis { totaal nodes { soort organisatie client sub voor na } } } }`,
      { id: record.id },
    );
    const shown = { soort: "TOEGEVOEGD", organisatie: "nza", client: "nza-portaal", sub: null, voor: null, na: { ...after, bedrag: "44.60", bronnen } };
    expect(data.tarief.geschiedenis).toEqual({ totaal: 1, nodes: [shown] });
  });
});

describe("tariefBeeindigen", () => {
  const openTarief = async (): Promise<Input> => {
    const { record } = await set(tarief({ geldigVan: "2024-03-01" }));
    return { id: record.id, verwachteVersie: 1, geldigTot: "2025-01-01" };
  };

  describeRules(
    {
      mutation: BEEINDIGEN,
      organisatie: "nza",
      scope: "tarief:schrijven",
      input: openTarief,
      otherwise: { geldigTot: "2025-01-02" },
      changes: "Tarief",
    },
    running,
  );

  it("ends a tariff, sooner if need be, and says what was before", async () => {
    const input = await openTarief();
    expect(await end(input)).toEqual({
      record: expect.objectContaining({ recordVersie: 2, geldigVan: "2024-03-01", geldigTot: "2025-01-01", jaar: 2024, bedrag: "44.60" }),
      fouten: [],
    });
    await end({ ...input, verwachteVersie: 2, geldigTot: "2024-07-01" });
    const { data } = await subgraph.query(
      `query ($id: ID!) { tarief(id: $id) { geldigTot geschiedenis { nodes { soort voor na } } } }`,
      { id: input.id },
    );
    expect(data.tarief.geldigTot).toBe("2024-07-01");
    const states = data.tarief.geschiedenis.nodes.map(({ soort, voor, na }: any) => [
      soort,
      ...[voor, na].map((state) => state && [state.recordVersie, state.geldigTot, state.jaar]),
    ]);
    expect(states).toEqual([
      ["GEWIJZIGD", [2, "2025-01-01", 2024], [3, "2024-07-01", 2024]],
      ["GEWIJZIGD", [1, null, null], [2, "2025-01-01", 2024]],
      ["TOEGEVOEGD", null, [1, null, null]],
    ]);
  });

  it.each([
    ["before it began", "2024-03-01", "De dag waarop het niet meer geldt moet na de eerste dag liggen: na 2024-03-01."],
    ["on the day that it ends", "2025-01-01", "Het eindigt al op 2025-01-01; alleen een eerdere dag kan nog."],
    ["later than it ends", "2026-01-01", "Het eindigt al op 2025-01-01; alleen een eerdere dag kan nog."],
  ])("refuses an end %s", async (_what, geldigTot, bericht) => {
    const input = await openTarief();
    await end(input);
    expect(await end({ ...input, verwachteVersie: 2, geldigTot })).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", "geldigTot"], bericht }],
    });
  });

  it("ends a tariff of which the begin is not known", async () => {
    const [{ id }] = facts("nza", "nza-tarieven").filter(({ jaar }) => jaar === null);
    const { record } = await end({ id, verwachteVersie: 1, geldigTot: "2020-01-01" });
    expect(record).toMatchObject({ id, jaar: null, geldigVan: null, geldigTot: "2020-01-01" });
  });
});
