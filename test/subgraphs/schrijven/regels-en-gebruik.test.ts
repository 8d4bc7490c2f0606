import { verifyPending, type Verdict } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../../schema/load";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { BRONNEN, countLogLines, describeRules, type Input, logLines, type Mutation, NONE_GIVEN, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const NZA = viewerOf("nza");
const KOPPELING = "id recordVersie relatie geldigVan geldigTot grondslag onderbouwing bronnen { titel url } prestatie { id } bekostigingsregel { id }";
const VASTLEGGEN: Mutation = {
  name: "regelkoppelingVastleggen",
  type: "RegelkoppelingVastleggenInput",
  record: "regelkoppeling",
  selection: KOPPELING,
};
const BEEINDIGEN: Mutation = {
  name: "regelkoppelingBeeindigen",
  type: "RegelkoppelingBeeindigenInput",
  record: "regelkoppeling",
  selection: KOPPELING,
};
const CIJFER: Mutation = {
  name: "gebruikscijferVastleggen",
  type: "GebruikscijferVastleggenInput",
  record: "gebruikscijfer",
  selection: `id recordVersie zorgvorm { id } zorgvormGrondslag prestatie { id } jaar van { tekst } totEnMet { tekst precisie } patienten
    aantal aantalSoort aantalEenheid kosten kostenSoort kostenEenheid waardeSoort organisatie { id } verificatie`,
};

const REGEL = "tb-reg-24612-02";
const ZORGVORM = "hipec-colon-adjuvant";

const prestaties = facts("nza", "nza-prestaties").map(({ id }) => id);
/** A prestatie that the rule does nothing with, each time another. */
const nextPrestatie = (): string => prestaties.shift()!;

const koppeling = (changes: Input = {}): Input => ({
  bekostigingsregelId: REGEL,
  prestatieId: nextPrestatie(),
  relatie: "PRIJST",
  geldigVan: "2026-01-01",
  grondslag: "AFGELEID",
  bronnen: BRONNEN,
  ...changes,
});
const cijfer = (changes: Input = {}): Input => ({
  zorgvormId: ZORGVORM,
  zorgvormGrondslag: "BRON",
  jaar: 2025,
  patienten: 12,
  waardeSoort: "GEMETEN",
  bronnen: BRONNEN,
  ...changes,
});

let verdict: Verdict = "known";
let database: TestDatabase;
let subgraph: RunningSubgraph;
const owners = { check: async () => verdict };
const running = () => ({ subgraph, database });
const tie = (input: Input) => write(subgraph, VASTLEGGEN, input, NZA);
const end = (input: Input) => write(subgraph, BEEINDIGEN, input, NZA);
const record = (input: Input) => write(subgraph, CIJFER, input, NZA);

async function refused(work: () => ReturnType<typeof tie>, ...fouten: object[]): Promise<void> {
  const before = await countLogLines(database);
  expect((await work()).fouten).toEqual(fouten);
  expect(await countLogLines(database)).toBe(before);
}
const ongeldig = (veld: string, bericht: string) => ({ code: "ONGELDIG", pad: ["input", veld], bericht });

beforeAll(async () => {
  database = await createSeededDatabase("nza");
  subgraph = await startSubgraph("nza", { database, owners });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("regelkoppelingVastleggen", () => {
  describeRules(
    {
      mutation: VASTLEGGEN,
      organisatie: "nza",
      scope: "bekostigingsregel:schrijven",
      input: async () => koppeling(),
      otherwise: { relatie: "BESCHRIJFT" },
    },
    running,
  );

  it("ties a rule to a prestatie, which both tell from then on, with a line in the log and in the feed", async () => {
    const input = koppeling({ geldigTot: "2027-01-01", grondslag: "BRON", onderbouwing: " De beschikking noemt haar. " });
    const { record: made, fouten } = await tie(input);
    const told = {
      relatie: "PRIJST",
      geldigVan: "2026-01-01",
      geldigTot: "2027-01-01",
      grondslag: "BRON",
      onderbouwing: "De beschikking noemt haar.",
    };
    expect([made, fouten]).toEqual([
      {
        id: expect.any(String),
        recordVersie: 1,
        ...told,
        bronnen: BRONNEN,
        prestatie: { id: input.prestatieId },
        bekostigingsregel: { id: REGEL },
      },
      [],
    ]);
    const { data } = await subgraph.query(
      `query ($prestatie: ID!) {
        prestatie(id: $prestatie) { regelkoppelingen(filter: { bekostigingsregel: ["${REGEL}"] }) { nodes { id } } }
        regel: regelkoppelingen(filter: { bekostigingsregel: ["${REGEL}"], prestatie: [$prestatie], geldigOp: "2026-12-31" }) { nodes { id } }
        later: regelkoppelingen(filter: { bekostigingsregel: ["${REGEL}"], prestatie: [$prestatie], geldigOp: "2027-01-01" }) { totaal }
        nzaWijzigingen(first: 1) { totaal }
      }`,
      { prestatie: input.prestatieId },
    );
    expect(data.prestatie.regelkoppelingen.nodes).toEqual([{ id: made.id }]);
    expect([data.regel.nodes, data.later.totaal]).toEqual([[{ id: made.id }], 0]);
    const [line] = await logLines(database, made.id);
    expect([line.record_type, line.before, line.after]).toEqual([
      "Regelkoppeling",
      null,
      expect.objectContaining({ ...told, prestatieId: input.prestatieId, bekostigingsregelId: REGEL }),
    ]);
  });

  it("has a rule do one thing with a prestatie once at a time", async () => {
    const input = koppeling({ geldigTot: "2027-01-01" });
    await tie(input);
    await refused(() => tie({ ...input, geldigVan: "2026-12-31", geldigTot: null }), {
      code: "OVERLAPT",
      pad: ["input", "geldigVan"],
      bericht: "In een deel van deze periode doet deze regel dit al met deze prestatie; beëindig die koppeling dan eerst.",
    });
    expect((await tie({ ...input, geldigVan: "2027-01-01", geldigTot: null })).fouten).toEqual([]);
    expect((await tie({ ...input, relatie: "BESCHRIJFT" })).fouten).toEqual([]);
  });

  it("lets no suggestion stand in the way of a fact, nor a fact of a suggestion", async () => {
    const [fact, suggestion] = [koppeling(), koppeling({ grondslag: "SUGGESTIE" })];
    for (const first of [fact, suggestion]) {
      const grounds = first === fact ? ["AFGELEID", "SUGGESTIE"] : ["SUGGESTIE", "AFGELEID"];
      for (const grondslag of grounds) expect((await tie({ ...first, grondslag })).fouten).toEqual([]);
      for (const grondslag of ["BRON", ...grounds]) {
        await refused(() => tie({ ...first, grondslag }), {
          code: "OVERLAPT",
          pad: ["input", "geldigVan"],
          bericht: "In een deel van deze periode doet deze regel dit al met deze prestatie; beëindig die koppeling dan eerst.",
        });
      }
    }
  });

  it("refuses what cannot be, and tells all of it at once", async () => {
    await refused(
      () => tie(koppeling({ bekostigingsregelId: "nergens", prestatieId: "nergens", geldigTot: "2026-01-01", bronnen: [] })),
      { code: "ONBEKENDE_VERWIJZING", pad: ["input", "bekostigingsregelId"], bericht: "Er is geen Bekostigingsregel met deze sleutel." },
      { code: "ONBEKENDE_VERWIJZING", pad: ["input", "prestatieId"], bericht: "Er is geen Prestatie met deze sleutel." },
      ongeldig("geldigTot", "De dag waarop het niet meer geldt moet na de eerste dag liggen: na 2026-01-01."),
      NONE_GIVEN,
    );
  });
});

it("takes no tie that ended for one that goes on", async () => {
  const input = koppeling();
  const { record: ended } = await tie(input);
  await asSuperuser(database.name, (client) =>
    client.query(`INSERT INTO ended_record (record_type, record_id) VALUES ('Regelkoppeling', $1)`, [ended.id]),
  );
  expect((await tie(input)).fouten).toEqual([]);
});

describe("regelkoppelingBeeindigen", () => {
  describeRules(
    {
      mutation: BEEINDIGEN,
      organisatie: "nza",
      scope: "bekostigingsregel:schrijven",
      input: async () => {
        const { record: made } = await tie(koppeling());
        return { id: made.id, verwachteVersie: 1, geldigTot: "2026-07-01" };
      },
      otherwise: { geldigTot: "2026-08-01" },
      changes: "Regelkoppeling",
    },
    running,
  );

  it("ends what was seeded too, and moves an end to an earlier day only", async () => {
    const id = "br-gli-volwassenen-2025--gli-intake--beschrijft";
    const { record: ended } = await end({ id, verwachteVersie: 1, geldigTot: "2026-07-01" });
    expect(ended).toMatchObject({ id, recordVersie: 2, geldigVan: "2025-01-01", geldigTot: "2026-07-01" });
    await refused(
      () => end({ id, verwachteVersie: 2, geldigTot: "2026-08-01" }),
      ongeldig("geldigTot", "Het eindigt al op 2026-07-01; alleen een eerdere dag kan nog."),
    );
  });
});

describe("gebruikscijferVastleggen", () => {
  describeRules(
    {
      mutation: CIJFER,
      organisatie: "nza",
      scope: "prestatie:schrijven",
      input: async () => cijfer(),
      otherwise: { patienten: 13 },
    },
    running,
  );

  it("records a figure with what it is, and leaves what is not known null", async () => {
    const prestatieId = nextPrestatie();
    const { record: made, fouten } = await record(
      cijfer({ prestatieId, jaar: null, van: "2025-01", totEnMet: "2025-09-30", patienten: null, aantal: " 5.80 ", aantalSoort: "procent", aantalEenheid: "PROCENT" }),
    );
    expect(fouten).toEqual([]);
    expect(made).toEqual({
      id: expect.any(String),
      recordVersie: 1,
      zorgvorm: { id: ZORGVORM },
      zorgvormGrondslag: "BRON",
      prestatie: { id: prestatieId },
      jaar: null,
      van: { tekst: "2025-01" },
      totEnMet: { tekst: "2025-09-30", precisie: "DAG" },
      patienten: null,
      aantal: "5.80",
      aantalSoort: "procent",
      aantalEenheid: "PROCENT",
      kosten: null,
      kostenSoort: null,
      kostenEenheid: null,
      waardeSoort: "GEMETEN",
      organisatie: null,
      verificatie: "GEVERIFIEERD",
    });
    const { data } = await subgraph.query(
      `query ($prestatie: ID!) { prestatie(id: $prestatie) { gebruikscijfers(filter: { op: "2025-09-30" }) { nodes { id } } } }`,
      { prestatie: prestatieId },
    );
    expect(data.prestatie.gebruikscijfers.nodes).toEqual([{ id: made.id }]);
  });

  it.each([
    ["says nothing", { patienten: null }, ongeldig("patienten", "Vul minstens een van deze in: patienten, aantal, kosten.")],
    ["is less than none", { patienten: -1 }, ongeldig("patienten", "Een aantal is niet negatief.")],
    [
      "is no number",
      { aantal: "5,8", aantalSoort: "procent", aantalEenheid: "PROCENT" },
      ongeldig("aantal", "Gebruik een getal als 5.8: hooguit 12 cijfers voor de punt en 6 erna."),
    ],
    ["counts nobody knows what", { aantal: "5", aantalEenheid: "AANTAL" }, ongeldig("aantalSoort", "Zeg wat het aantal is.")],
    [
      "has a unit of nothing",
      { aantalEenheid: "AANTAL" },
      ongeldig("aantalEenheid", "Een aantal heeft een eenheid, en zonder aantal is er geen."),
    ],
    [
      "has costs of nobody knows what",
      { kosten: "5.00", kostenEenheid: "EURO" },
      ongeldig("kostenSoort", "Zeg wat de kosten zijn, als er kosten zijn."),
    ],
    ["is of no year", { jaar: 20_255 }, ongeldig("jaar", "Noem een jaar van 1900 tot en met 2100.")],
    [
      "is of a year outside its period",
      { jaar: 2024, van: "2025-01", totEnMet: "2025-06" },
      ongeldig("jaar", "Het jaar ligt buiten de periode: noem dat van de periode, of geen."),
    ],
    ["begins and does not end", { van: "2025" }, ongeldig("totEnMet", "Een periode heeft een begin en een einde.")],
    ["ends before it begins", { jaar: null, van: "2025", totEnMet: "2024" }, ongeldig("totEnMet", "Het einde ligt voor het begin.")],
    ["names no source", { bronnen: [] }, NONE_GIVEN],
  ])("refuses one that %s", async (_, changes, fout) => {
    await refused(() => record(cijfer(changes)), fout);
  });

  it("shows a figure to the NZa alone until Zorginstituut says that the zorgvorm exists", async () => {
    verdict = "unreachable";
    const { record: made } = await record(cijfer({ zorgvormId: "wie-weet" }));
    expect(made.verificatie).toBe("NOG_NIET_GEVERIFIEERD");
    const seen = async (viewer: typeof NZA): Promise<boolean> => {
      const { data } = await subgraph.query(`query ($id: ID!) { gebruikscijfer(id: $id) { id } }`, { id: made.id }, viewer);
      return data.gebruikscijfer !== null;
    };
    expect([await seen(NZA), await seen(ANONYMOUS)]).toEqual([true, false]);
    verdict = "known";
    await verifyPending(subgraph.connections, ["nza"], loadSubgraph("nza"), owners);
    expect([await seen(NZA), await seen(ANONYMOUS)]).toEqual([true, true]);
    verdict = "unreachable";
    const { record: later } = await record(cijfer({ zorgvormId: "een-eerdere" }));
    verdict = { became: "wat-zij-werd" };
    await verifyPending(subgraph.connections, ["nza"], loadSubgraph("nza"), owners);
    const { data } = await subgraph.query(`query ($id: ID!) { gebruikscijfer(id: $id) { zorgvorm { id } verificatie } }`, { id: later.id });
    expect(data.gebruikscijfer).toEqual({ zorgvorm: { id: "wat-zij-werd" }, verificatie: "GEVERIFIEERD" });
    verdict = "unknown";
    const { fouten } = await record(cijfer({ zorgvormId: "nergens" }));
    expect(fouten).toEqual([{ code: "ONBEKENDE_VERWIJZING", pad: ["input", "zorgvormId"], bericht: expect.stringContaining("nergens") }]);
    verdict = "known";
  });
});
