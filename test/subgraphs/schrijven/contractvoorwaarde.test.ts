import type { Verdict } from "@pakketgraaf/subgraph";
import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { illFormed } from "../../support/ill-formed";
import {
  BRONNEN,
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

const CONCERN = "achmea";
const ACHMEA = viewerOf(CONCERN);
const RIVAL = viewerOf("cz-concern");
const SCOPE = "contractvoorwaarde:schrijven";

const SELECTION = `id recordVersie soort aard omschrijving zorgvormTekst norm { waarde eenheid } jaar geldigVan geldigTot openbaarheid
  verzekeraar { id } opsteller { id } zorgvormen { id } suggesties: zorgvormen(grondslag: [SUGGESTIE]) { id } duiding { id }
  duidingGrondslag nogTeVerifieren bronnen { titel url }`;
const mutationOf = (verb: string): Mutation => ({
  name: `contractvoorwaarde${verb}`,
  type: `Contractvoorwaarde${verb}Input`,
  record: "contractvoorwaarde",
  selection: SELECTION,
});
const [VASTLEGGEN, WIJZIGEN, BEEINDIGEN, DUIDING_ZETTEN] = ["Vastleggen", "Wijzigen", "Beeindigen", "DuidingZetten"].map(mutationOf);

const [ZORGVORM, ANDERE_ZORGVORM] = facts("zorginstituut", "zorginstituut-zorgvormen").map(({ id }) => id);
const DUIDING = "st-hooggebergte-2019";

const MINIMAL: Input = {
  verzekeraarId: "zilveren-kruis",
  soort: "VOLUMENORM",
  omschrijving: "Ten minste vijftig behandelingen per jaar.",
  zorgvormTekst: "hooggebergtebehandeling",
  openbaarheid: "OPENBAAR",
  bronnen: BRONNEN,
};
const FULL: Input = {
  ...MINIMAL,
  norm: { waarde: "50.5", eenheid: "behandelingen per jaar (minimum)" },
  jaar: 2026,
  geldigVan: "2026-01-01",
  geldigTot: "2027-01-01",
  zorgvormen: [
    { id: ZORGVORM, grondslag: "BRON", bron: BRONNEN[0] },
    { id: ANDERE_ZORGVORM, grondslag: "SUGGESTIE" },
  ],
  duiding: { id: DUIDING, grondslag: "AFGELEID" },
  bronnen: [{ titel: "Inkoopbeleid 2026", url: "https://inkoop.voorbeeld.nl/2026" }, { titel: "Bijlage" }],
};

let database: TestDatabase;
let subgraph: RunningSubgraph;
let verdict: Verdict = "known";
const asked: string[] = [];
const running = () => ({ subgraph, database });
const act = (mutation: Mutation, input: Input, viewer = ACHMEA) => write(subgraph, mutation, input, viewer);

async function made(input: Input = MINIMAL): Promise<{ id: string; verwachteVersie: number }> {
  const { record, fouten } = await act(VASTLEGGEN, input);
  expect(fouten).toEqual([]);
  return { id: record.id, verwachteVersie: record.recordVersie };
}

async function read(id: string, viewer = ANONYMOUS) {
  const { data, errors } = await subgraph.query(`query ($id: ID!) { contractvoorwaarde(id: $id) { ${SELECTION} } }`, { id }, viewer);
  expect(errors).toBeUndefined();
  return data.contractvoorwaarde;
}

const fout = (code: string, veld: string, bericht: string) => ({ code, pad: ["input", ...veld.split(".")], bericht });

beforeAll(async () => {
  database = await createSeededDatabase("verzekeraars");
  const check = async (type: string, id: string): Promise<Verdict> => {
    asked.push(`${type} ${id}`);
    return verdict;
  };
  subgraph = await startSubgraph("verzekeraars", { database, owners: { check } });
});
beforeEach(() => {
  verdict = "known";
  asked.length = 0;
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("contractvoorwaardeVastleggen", () => {
  describe.each(["OPENBAAR", "VERTROUWELIJK"])("%s", (openbaarheid) => {
    describeRules(
      {
        mutation: VASTLEGGEN,
        organisatie: CONCERN,
        scope: SCOPE,
        input: async () => ({ ...FULL, openbaarheid }),
        otherwise: { omschrijving: "Anders" },
      },
      running,
    );
  });

  const EXPECTED = {
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    recordVersie: 1,
    soort: "VOLUMENORM",
    aard: "CONTRACTVOORWAARDE",
    omschrijving: "Ten minste vijftig behandelingen per jaar.",
    zorgvormTekst: "hooggebergtebehandeling",
    norm: { waarde: "50.5", eenheid: "behandelingen per jaar (minimum)" },
    jaar: 2026,
    geldigVan: "2026-01-01",
    geldigTot: "2027-01-01",
    openbaarheid: "OPENBAAR",
    verzekeraar: { id: "zilveren-kruis" },
    opsteller: { id: "zilveren-kruis" },
    zorgvormen: [{ id: ZORGVORM }],
    suggesties: [{ id: ANDERE_ZORGVORM }],
    duiding: { id: DUIDING },
    duidingGrondslag: "AFGELEID",
    nogTeVerifieren: [],
    bronnen: [
      { titel: "Inkoopbeleid 2026", url: "https://inkoop.voorbeeld.nl/2026" },
      { titel: "Bijlage", url: null },
    ],
  };

  it("records a public condition, which everybody reads from then on, wherever it is linked to", async () => {
    const { record, fouten } = await act(VASTLEGGEN, FULL);
    expect(fouten).toEqual([]);
    expect(record).toEqual(EXPECTED);
    expect(asked.sort()).toEqual([`Duiding ${DUIDING}`, ...[`Zorgvorm ${ZORGVORM}`, `Zorgvorm ${ANDERE_ZORGVORM}`].sort()]);
    for (const viewer of [ANONYMOUS, RIVAL, viewerOf("nza"), ACHMEA]) expect(await read(record.id, viewer)).toEqual(record);
    const { data } = await subgraph.query(
      `query ($ids: [_Any!]!, $filter: ContractvoorwaardeFilter) {
        contractvoorwaarden(filter: $filter) { nodes { id } }
        _entities(representations: $ids) {
          ... on Duiding { contractvoorwaarden { edges { grondslag node { id } } } }
          ... on Zorgvorm { contractvoorwaarden(filter: $filter) { edges { grondslag node { id } } } }
        }
      }`,
      {
        ids: [{ __typename: "Duiding", id: DUIDING }, { __typename: "Zorgvorm", id: ZORGVORM }],
        filter: { duiding: [DUIDING], zorgvorm: [ZORGVORM], concern: [CONCERN], heeftNorm: true, geldigOp: "2026-12-31" },
      },
    );
    expect(data.contractvoorwaarden.nodes).toContainEqual({ id: record.id });
    expect(data._entities[0].contractvoorwaarden.edges).toContainEqual({ grondslag: "AFGELEID", node: { id: record.id } });
    expect(data._entities[1].contractvoorwaarden.edges).toContainEqual({ grondslag: "BRON", node: { id: record.id } });
  });

  it("records a confidential condition, which its concern and the NZa read, and nobody else", async () => {
    const { record, fouten } = await act(VASTLEGGEN, { ...FULL, openbaarheid: "VERTROUWELIJK" });
    expect(fouten).toEqual([]);
    expect(record).toEqual({ ...EXPECTED, openbaarheid: "VERTROUWELIJK" });
    for (const viewer of [ACHMEA, viewerOf("nza")]) expect(await read(record.id, viewer)).toEqual(record);
    for (const viewer of [ANONYMOUS, RIVAL, viewerOf("zn")]) expect(await read(record.id, viewer)).toBeNull();
  });

  it("takes the least that a condition has, of the concern itself or of any insurer or label in it", async () => {
    for (const verzekeraarId of ["achmea", "ozf"]) {
      expect((await act(VASTLEGGEN, { ...MINIMAL, verzekeraarId })).record).toMatchObject({
        verzekeraar: { id: verzekeraarId },
        norm: null,
        jaar: null,
        geldigVan: null,
        geldigTot: null,
        zorgvormen: [],
        duiding: null,
        duidingGrondslag: null,
        bronnen: BRONNEN,
      });
    }
    const ofLabel = await act(VASTLEGGEN, { ...MINIMAL, verzekeraarId: "vvaa" }, viewerOf("onvz-concern"));
    expect(ofLabel.record).toMatchObject({ verzekeraar: { id: "vvaa" } });
  });

  it.each([["cz"], ["cz-concern"], ["jaaah"], ["zn"], ["nza"], ["nergens"], [""]])(
    "refuses a condition of %p, which is not of the concern",
    async (verzekeraarId) => {
      const bericht = "Uw concern heeft geen verzekeraar of label met deze sleutel.";
      for (const openbaarheid of ["OPENBAAR", "VERTROUWELIJK"]) {
        expect(await act(VASTLEGGEN, { ...MINIMAL, verzekeraarId, openbaarheid })).toEqual({
          record: null,
          fouten: [fout("ONBEKENDE_VERWIJZING", "verzekeraarId", bericht)],
        });
      }
    },
  );

  it("tells all that is wrong at once, and keeps nothing", async () => {
    const before = await countLogLines(database);
    const { record, fouten } = await act(VASTLEGGEN, {
      ...MINIMAL,
      verzekeraarId: "cz",
      omschrijving: "x".repeat(501),
      zorgvormTekst: " \n ",
      norm: { waarde: "1e3", eenheid: "" },
      jaar: 1899,
      geldigVan: "2026-01-01",
      geldigTot: "2026-01-01",
      zorgvormen: [ZORGVORM, ZORGVORM].map((id) => ({ id, grondslag: "BRON", bron: BRONNEN[0] })),
      bronnen: [{ titel: "Beleid", url: "javascript:alert(1)" }],
    });
    expect(record).toBeNull();
    expect(fouten).toEqual([
      fout("ONBEKENDE_VERWIJZING", "verzekeraarId", "Uw concern heeft geen verzekeraar of label met deze sleutel."),
      fout("ONGELDIG", "omschrijving", "Gebruik hooguit 500 tekens; dit zijn er 501."),
      fout("ONGELDIG", "zorgvormTekst", "Vul een tekst in."),
      fout("ONGELDIG", "jaar", "Noem een jaar van 1900 tot en met 2100."),
      fout("ONGELDIG", "bronnen.0.url", '"javascript:alert(1)" is geen adres dat begint met http:// of https://.'),
      fout("ONGELDIG", "norm.waarde", "Gebruik een getal als 19.08: hooguit 12 cijfers voor de punt en 6 erna."),
      fout("ONGELDIG", "norm.eenheid", "Vul een tekst in."),
      fout("ONGELDIG", "geldigTot", "De dag waarop het niet meer geldt moet na de eerste dag liggen: na 2026-01-01."),
      fout("ONGELDIG", "zorgvormen.1.id", "Noem een Zorgvorm maar een keer."),
    ]);
    expect(await countLogLines(database)).toBe(before);
  });

  it.each(["", "-", "1.", ".5", "01", "+1", "1,5", "NaN", "Infinity", "1234567890123", "1.1234567"])(
    "refuses %p as a norm",
    async (waarde) => {
      const { fouten } = await act(VASTLEGGEN, { ...MINIMAL, norm: { waarde, eenheid: "per jaar" } });
      expect(fouten.map(({ code, pad }) => [code, pad])).toEqual([["ONGELDIG", ["input", "norm", "waarde"]]]);
    },
  );

  it.each(["0", "-0.5", "999999999999.999999", "19.080"])("keeps the norm %s as it is", async (waarde) => {
    const { record } = await act(VASTLEGGEN, { ...MINIMAL, norm: { waarde, eenheid: "procent" } });
    expect(record.norm).toEqual({ waarde, eenheid: "procent" });
    expect(await read(record.id)).toEqual(record);
  });

  it("takes days from the first to the last that there is, and refuses others", async () => {
    const days = { geldigVan: "0001-01-01", geldigTot: "9999-12-31" };
    expect((await act(VASTLEGGEN, { ...MINIMAL, ...days })).record).toMatchObject(days);
    for (const geldigVan of ["0000-01-01", "2026-02-30", "10000-01-01", "infinity"]) {
      const fouten = [illFormed("Datum", "input.geldigVan", geldigVan)];
      expect(await act(VASTLEGGEN, { ...MINIMAL, geldigVan })).toEqual({ record: null, fouten });
    }
  });

  it("names days that there are not together with a reference that there is not", async () => {
    verdict = "unknown";
    const { fouten } = await act(VASTLEGGEN, {
      ...MINIMAL,
      geldigVan: "1 januari",
      geldigTot: "",
      zorgvormen: [{ id: "geen-zorgvorm", grondslag: "BRON", bron: BRONNEN[0] }],
    });
    expect(fouten).toEqual([
      illFormed("Datum", "input.geldigVan", "1 januari"),
      illFormed("Datum", "input.geldigTot", ""),
      {
        code: "ONBEKENDE_VERWIJZING",
        pad: ["input", "zorgvormen", "0", "id"],
        bericht: 'Er is geen Zorgvorm "geen-zorgvorm".',
      },
    ]);
  });

  it("names a day that there is not together with a record that there is not, or is another by now", async () => {
    const { record } = await act(VASTLEGGEN, MINIMAL);
    const geldigTot = "31-12-2026";
    const fout = illFormed("Datum", "input.geldigTot", geldigTot);
    const answerTo = async (id: string, verwachteVersie: number) => {
      const { fouten } = await act(BEEINDIGEN, { id, verwachteVersie, geldigTot });
      return fouten.map((each) => (each.pad[1] === "geldigTot" ? each : [each.code, each.pad]));
    };
    expect(await answerTo("is-er-niet", 1)).toEqual([fout, ["NIET_GEVONDEN", ["input", "id"]]]);
    expect(await answerTo(record.id, 2)).toEqual([fout, ["VERSIECONFLICT", ["input", "verwachteVersie"]]]);
    expect(await answerTo(record.id, 1)).toEqual([fout]);
  });

  it("asks about fifty zorgvormen at most, and refuses more", async () => {
    const zorgvormen = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `zorgvorm-${n}`, grondslag: "BRON", bron: BRONNEN[0] }));
    expect((await act(VASTLEGGEN, { ...MINIMAL, zorgvormen: zorgvormen(50) })).record.zorgvormen).toHaveLength(50);
    asked.length = 0;
    expect((await act(VASTLEGGEN, { ...MINIMAL, zorgvormen: zorgvormen(5000) })).fouten).toEqual([
      fout("ONGELDIG", "zorgvormen", "Noem er hooguit 50; dit zijn er 5000."),
    ]);
    expect(asked).toHaveLength(50);
  });

  it("stores SQL as text", async () => {
    const sql = `'); DROP TABLE intern.contractvoorwaarde_vertrouwelijk; -- \\ "$1" ${"${2}"} %`;
    const { record, fouten } = await act(VASTLEGGEN, {
      ...MINIMAL,
      omschrijving: sql,
      zorgvormTekst: sql,
      norm: { waarde: "1", eenheid: sql },
      zorgvormen: [{ id: sql, grondslag: "BRON", bron: BRONNEN[0] }],
      duiding: { id: sql, grondslag: "BRON", bron: BRONNEN[0] },
      bronnen: [{ titel: sql }],
    });
    expect(fouten).toEqual([]);
    expect(await read(record.id)).toEqual(record);
    expect(record).toMatchObject({
      omschrijving: sql,
      zorgvormTekst: sql,
      norm: { eenheid: sql },
      zorgvormen: [{ id: sql }],
      duiding: { id: sql },
      bronnen: [{ titel: sql }],
    });
  });

  it("logs who did it, and shows everybody but the person", async () => {
    const { id } = await made(FULL);
    const [{ before, after, ...line }, ...more] = await logLines(database, id);
    expect(more).toEqual([]);
    expect(before).toBeNull();
    expect(line).toEqual({
      record_type: "Contractvoorwaarde",
      record_id: id,
      organisation: CONCERN,
      client: ACHMEA.client,
      subject: ACHMEA.subject,
      before_audience: null,
      after_audience: null,
    });
    expect(after).toEqual({
      id,
      recordVersie: 1,
      soort: "VOLUMENORM",
      aard: "CONTRACTVOORWAARDE",
      omschrijving: FULL.omschrijving,
      zorgvormTekst: FULL.zorgvormTekst,
      normWaarde: "50.5",
      normEenheid: "behandelingen per jaar (minimum)",
      jaar: 2026,
      geldigVan: "2026-01-01",
      geldigTot: "2027-01-01",
      openbaarheid: "OPENBAAR",
      opstellerId: "zilveren-kruis",
      verzekeraarId: "zilveren-kruis",
      duidingen: [
        { duidingId: DUIDING, relatie: "VOERT_OORDEEL_UIT", voorwaardeId: null, grondslag: "AFGELEID", onderbouwing: null, bron: null },
      ],
      auteurSoort: "VERZEKERAAR",
      peildatum: null,
      bronnen: EXPECTED.bronnen,
      zorgvormen: [
        { zorgvormId: ZORGVORM, grondslag: "BRON", onderbouwing: null, bron: BRONNEN[0] },
        { zorgvormId: ANDERE_ZORGVORM, grondslag: "SUGGESTIE", onderbouwing: null, bron: null },
      ].sort((a, b) => (a.zorgvormId < b.zorgvormId ? -1 : 1)),
    });
    const { normWaarde: waarde, normEenheid: eenheid, ...columns } = after;
    // Of a source that names no place the graph says so.
    const na = JSON.parse(JSON.stringify({ ...columns, norm: { waarde, eenheid } }), (_, value) =>
      value && typeof value === "object" && "titel" in value ? { ...value, vindplaats: null } : value,
    );
    const seen = { soort: "TOEGEVOEGD", recordType: "Contractvoorwaarde", recordId: id, organisatie: CONCERN, client: ACHMEA.client, voor: null, na };
    expect((await readNews(subgraph, "verzekeraars", ANONYMOUS)).at(-1)).toEqual({ ...seen, sub: null });
    expect((await readNews(subgraph, "verzekeraars", RIVAL)).at(-1)).toEqual({ ...seen, sub: null });
    expect((await readNews(subgraph, "verzekeraars", ACHMEA)).at(-1)).toEqual({ ...seen, sub: ACHMEA.subject });
  });
});

describe("contractvoorwaardeWijzigen", () => {
  describe.each(["OPENBAAR", "VERTROUWELIJK"])("%s", (openbaarheid) => {
    describeRules(
      {
        mutation: WIJZIGEN,
        organisatie: CONCERN,
        scope: SCOPE,
        input: async () => ({ ...(await made({ ...FULL, openbaarheid })), omschrijving: "Ten minste zestig behandelingen." }),
        otherwise: { omschrijving: "Anders" },
        changes: "Contractvoorwaarde",
      },
      running,
    );
  });

  it("leaves alone what is left out, and makes unknown what is null", async () => {
    const { id, verwachteVersie } = await made(FULL);
    const before = await read(id);
    const same = await act(WIJZIGEN, { id, verwachteVersie });
    expect(same).toEqual({ record: { ...before, recordVersie: 2 }, fouten: [] });
    const changes = { norm: null, jaar: null, geldigVan: null, geldigTot: null, zorgvormen: null };
    const emptied = await act(WIJZIGEN, { id, verwachteVersie: 2, ...changes });
    expect(emptied).toEqual({
      record: { ...before, recordVersie: 3, ...changes, zorgvormen: [], suggesties: [] },
      fouten: [],
    });
    // The change that changed nothing is one that others cannot see.
    expect(await read(id)).toEqual({ ...emptied.record, recordVersie: 2 });
    expect(await read(id, viewerOf(CONCERN))).toEqual(emptied.record);
  });

  it("changes all that can be changed", async () => {
    const { id, verwachteVersie } = await made(FULL);
    const before = await read(id);
    const { record } = await act(WIJZIGEN, {
      id,
      verwachteVersie,
      soort: "MACHTIGING",
      omschrijving: "Vooraf toestemming vragen.",
      zorgvormTekst: "hooggebergte",
      norm: { waarde: "2", eenheid: "weken" },
      jaar: 2027,
      geldigVan: "2027-01-01",
      geldigTot: "2028-01-01",
      zorgvormen: [{ id: ANDERE_ZORGVORM, grondslag: "BRON", bron: BRONNEN[0] }],
      bronnen: [{ titel: "Inkoopbeleid 2027" }],
    });
    expect(record).toEqual({
      ...before,
      recordVersie: 2,
      soort: "MACHTIGING",
      omschrijving: "Vooraf toestemming vragen.",
      zorgvormTekst: "hooggebergte",
      norm: { waarde: "2", eenheid: "weken" },
      jaar: 2027,
      geldigVan: "2027-01-01",
      geldigTot: "2028-01-01",
      zorgvormen: [{ id: ANDERE_ZORGVORM }],
      suggesties: [],
      bronnen: [{ titel: "Inkoopbeleid 2027", url: null }],
    });
    expect(await read(id)).toEqual(record);
    const [, { before: logged, after }] = await logLines(database, id);
    expect([logged.omschrijving, after.omschrijving]).toEqual([FULL.omschrijving, "Vooraf toestemming vragen."]);
    expect([logged.zorgvormen.length, after.zorgvormen]).toEqual([2, [{ zorgvormId: ANDERE_ZORGVORM, grondslag: "BRON", onderbouwing: null, bron: BRONNEN[0] }]]);
  });

  it("shows after each of two changes in one request what it made", async () => {
    const { id } = await made(FULL);
    const changeTo = (zorgvorm: string, verwachteVersie: number) => ({ id, verwachteVersie, zorgvormen: [{ id: zorgvorm, grondslag: "BRON", bron: BRONNEN[0] }] });
    const { data } = await subgraph.query(
      `mutation ($a: ContractvoorwaardeWijzigenInput!, $b: ContractvoorwaardeWijzigenInput!) {
        a: contractvoorwaardeWijzigen(sleutel: "a ${id}", input: $a) { contractvoorwaarde { zorgvormen { id } geschiedenis { totaal } } }
        b: contractvoorwaardeWijzigen(sleutel: "b ${id}", input: $b) { contractvoorwaarde { zorgvormen { id } geschiedenis { totaal } } }
      }`,
      { a: changeTo("zorgvorm-x", 1), b: changeTo("zorgvorm-y", 2) },
      ACHMEA,
    );
    expect(data).toEqual({
      a: { contractvoorwaarde: { zorgvormen: [{ id: "zorgvorm-x" }], geschiedenis: { totaal: 2 } } },
      b: { contractvoorwaarde: { zorgvormen: [{ id: "zorgvorm-y" }], geschiedenis: { totaal: 3 } } },
    });
  });

  it("refuses to empty what is needed, and a period that has no day with what was known", async () => {
    const { id, verwachteVersie } = await made(FULL);
    const { record, fouten } = await act(WIJZIGEN, {
      id,
      verwachteVersie,
      soort: null,
      omschrijving: null,
      zorgvormTekst: null,
      openbaarheid: null,
      geldigVan: "2027-01-01",
    });
    expect(record).toBeNull();
    expect(fouten).toEqual([
      ...["soort", "omschrijving", "zorgvormTekst", "openbaarheid"].map((veld) => fout("ONGELDIG", veld, "Dit kan niet leeg zijn.")),
      fout("ONGELDIG", "geldigTot", "De dag waarop het niet meer geldt moet na de eerste dag liggen: na 2027-01-01."),
    ]);
    expect(await read(id)).toMatchObject({ recordVersie: 1, soort: "VOLUMENORM", geldigVan: "2026-01-01" });
  });

  it("changes a condition from the data files, for the concern of its insurer", async () => {
    const [seeded] = facts("verzekeraars", "verzekeraars-contractvoorwaarden").filter(({ verzekeraar }) => verzekeraar === "interpolis");
    const before = await read(seeded.id);
    const change = { id: seeded.id, verwachteVersie: 1, jaar: 2026 };
    const refused = await act(WIJZIGEN, change, RIVAL);
    expect(refused).toEqual(await act(WIJZIGEN, { ...change, id: "nergens" }, RIVAL));
    expect((await act(WIJZIGEN, change)).record).toEqual({ ...before, recordVersie: 2, jaar: 2026 });
  });

  it.each(["zn", "nvvc", null, "jaaah"])("changes nothing of what %s drew up, which is no concern's", async (opsteller) => {
    const [{ id }] = facts("verzekeraars", "verzekeraars-contractvoorwaarden").filter(({ verzekeraar }) => verzekeraar === opsteller);
    const before = await read(id);
    for (const viewer of [ACHMEA, RIVAL, viewerOf("onvz-concern")]) {
      const { record, fouten } = await act(WIJZIGEN, { id, verwachteVersie: 1, jaar: 2026 }, viewer);
      expect({ record, codes: fouten.map(({ code }) => code) }).toEqual({ record: null, codes: ["NIET_GEVONDEN"] });
    }
    expect(await read(id)).toEqual(before);
  });
});

describe("contractvoorwaardeBeeindigen", () => {
  describeRules(
    {
      mutation: BEEINDIGEN,
      organisatie: CONCERN,
      scope: SCOPE,
      input: async () => ({ ...(await made()), geldigTot: "2026-07-01" }),
      otherwise: { geldigTot: "2026-07-02" },
      changes: "Contractvoorwaarde",
    },
    running,
  );

  it("ends a condition, or ends it sooner, and tells how to end it later", async () => {
    const { id, verwachteVersie } = await made({ ...MINIMAL, geldigVan: "2026-01-01" });
    const ended = await act(BEEINDIGEN, { id, verwachteVersie, geldigTot: "2026-07-01" });
    expect(ended).toMatchObject({ record: { recordVersie: 2, geldigTot: "2026-07-01" }, fouten: [] });
    const sooner = await act(BEEINDIGEN, { id, verwachteVersie: 2, geldigTot: "2026-01-02" });
    expect(sooner).toMatchObject({ record: { recordVersie: 3, geldigTot: "2026-01-02" }, fouten: [] });
    const bericht = "De voorwaarde eindigt al op 2026-01-02; met contractvoorwaardeWijzigen kan het einde later worden.";
    for (const geldigTot of ["2026-01-02", "2027-01-01"]) {
      expect(await act(BEEINDIGEN, { id, verwachteVersie: 3, geldigTot })).toEqual({
        record: null,
        fouten: [fout("OVERGANG_NIET_TOEGESTAAN", "geldigTot", bericht)],
      });
    }
    expect((await act(BEEINDIGEN, { id, verwachteVersie: 3, geldigTot: "2026-01-01" })).fouten).toEqual([
      fout("ONGELDIG", "geldigTot", "De dag waarop het niet meer geldt moet na de eerste dag liggen: na 2026-01-01."),
    ]);
    expect(await read(id)).toEqual(sooner.record);
  });
});

describe("contractvoorwaardeDuidingZetten", () => {
  describeRules(
    {
      mutation: DUIDING_ZETTEN,
      organisatie: CONCERN,
      scope: SCOPE,
      input: async () => ({ ...(await made()), duiding: { id: DUIDING, grondslag: "BRON", bron: BRONNEN[0] } }),
      otherwise: { duiding: null },
      changes: "Contractvoorwaarde",
    },
    running,
  );

  it.each(["OPENBAAR", "VERTROUWELIJK"])("says which ruling a condition carries out, another, or none: %s", async (openbaarheid) => {
    const { id } = await made({ ...MINIMAL, openbaarheid });
    const set = async (verwachteVersie: number, duiding?: Input | null) => {
      const { record, fouten } = await act(DUIDING_ZETTEN, { id, verwachteVersie, duiding });
      expect(fouten).toEqual([]);
      expect(await read(id, ACHMEA)).toEqual(record);
      return [record.duiding?.id ?? null, record.duidingGrondslag];
    };
    expect(await set(1, { id: DUIDING, grondslag: "BRON", bron: BRONNEN[0] })).toEqual([DUIDING, "BRON"]);
    expect(await set(2, { id: "st-verkennend-gesprek", grondslag: "AFGELEID" })).toEqual(["st-verkennend-gesprek", "AFGELEID"]);
    expect(await set(3, null)).toEqual([null, null]);
    expect(await set(4, { id: DUIDING, grondslag: "SUGGESTIE" })).toEqual([null, "SUGGESTIE"]);
    expect(await set(5)).toEqual([null, null]);
  });
});
