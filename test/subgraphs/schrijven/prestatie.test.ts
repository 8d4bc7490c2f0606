import type { Viewer } from "@pakketgraaf/process";
import { isCurrent, verifyPending, type Verdict } from "@pakketgraaf/subgraph";
import { Client } from "pg";
import { loadSubgraph } from "../../../schema/load";
import { CODE_VORM, Codelijst } from "../../../subgraphs/nza/src/prestatie/codelijst";
import { asSuperuser, createSeededDatabase, urlOf, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import {
  ask,
  BRONNEN,
  countLogLines,
  describeRules,
  logLines,
  readFeed, readNews,
  write,
  type Input,
  type Mutation,
} from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const NZA = viewerOf("nza");
const OTHERS = [ANONYMOUS, ...["zorginstituut", "zonmw", "zilveren-kruis", "een-partner"].map((name) => viewerOf(name))];

const SELECTION = `id recordVersie omschrijving soort soortTekst codelijst codelijstTekst code codeBereik { van tot } sectoren
  sectorTekst tariefsoort geldigVan geldigTot zorgvormTekst eigenRisico stofnaam opmerking bronnen { titel url }
  zorgvormen { id } nogTeVerifieren`;
const mutationOf = (name: string, type: string): Mutation => ({ name, type, record: "prestatie", selection: SELECTION });
const PUBLICEREN = mutationOf("prestatiePubliceren", "PrestatiePublicerenInput");
const BEEINDIGEN = mutationOf("prestatieBeeindigen", "PrestatieBeeindigenInput");
const KOPPELEN = mutationOf("prestatieZorgvormKoppelen", "PrestatieZorgvormKoppelenInput");
const ONTKOPPELEN = mutationOf("prestatieZorgvormOntkoppelen", "PrestatieZorgvormOntkoppelenInput");

let lastCode = 990_000;
/** A code that no prestatie has, each time another. */
const nextCode = (): string => String(++lastCode);

const prestatie = (changes: Input = {}): Input => ({
  omschrijving: "Monitoring op afstand",
  soort: "ZORGACTIVITEIT",
  codelijst: "NZA_ZORGACTIVITEITEN",
  code: nextCode(),
  sectoren: ["MEDISCH_SPECIALISTISCHE_ZORG"],
  geldigVan: "2026-01-01",
  bronnen: BRONNEN,
  ...changes,
});

let database: TestDatabase;
let subgraph: RunningSubgraph;
let verdict: Verdict;
const owners = { check: async () => verdict };
const running = () => ({ subgraph, database });
const publish = (input: Input) => write(subgraph, PUBLICEREN, input, NZA);
const end = (input: Input) => write(subgraph, BEEINDIGEN, input, NZA);
const link = (input: Input) => write(subgraph, KOPPELEN, input, NZA);
const unlink = (input: Input) => write(subgraph, ONTKOPPELEN, input, NZA);
const verify = () => verifyPending(subgraph.connections, ["nza"], loadSubgraph("nza"), owners);

/** A prestatie that was just published, as the input of what is to be done with it. */
const published = async (changes: Input = {}): Promise<{ id: string; verwachteVersie: number }> => ({
  id: (await publish(prestatie(changes))).record.id,
  verwachteVersie: 1,
});

beforeAll(async () => {
  database = await createSeededDatabase("nza");
  subgraph = await startSubgraph("nza", { database, owners });
});
beforeEach(() => {
  verdict = "known";
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("prestatiePubliceren", () => {
  describeRules(
    {
      mutation: PUBLICEREN,
      organisatie: "nza",
      scope: "prestatie:schrijven",
      input: async () => prestatie(),
      otherwise: { omschrijving: "Telemonitoring" },
    },
    running,
  );

  it("publishes a prestatie, which everybody reads from then on", async () => {
    const code = nextCode();
    const { record, fouten } = await publish(
      prestatie({
        omschrijving: " Kwantumdialyse'); DELETE FROM prestatie; -- ",
        soort: "ADD_ON",
        code,
        sectoren: ["GGZ", "PREVENTIE", "GGZ"],
        tariefsoort: "VRIJ",
        geldigTot: "2027-01-01",
        eigenRisico: false,
        stofnaam: "kwantumol",
        opmerking: "Voorlopig.",
        bronnen: [{ titel: "NZa, beschikking", url: "https://puc.overheid.nl/nza/doc/PUC_2_22" }],
      }),
    );
    expect(fouten).toEqual([]);
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      recordVersie: 1,
      omschrijving: "Kwantumdialyse'); DELETE FROM prestatie; --",
      soort: "ADD_ON",
      soortTekst: null,
      codelijst: "NZA_ZORGACTIVITEITEN",
      codelijstTekst: null,
      code,
      codeBereik: null,
      sectoren: ["GGZ", "PREVENTIE"],
      sectorTekst: null,
      tariefsoort: "VRIJ",
      geldigVan: "2026-01-01",
      geldigTot: "2027-01-01",
      zorgvormTekst: null,
      eigenRisico: false,
      stofnaam: "kwantumol",
      opmerking: "Voorlopig.",
      bronnen: [{ titel: "NZa, beschikking", url: "https://puc.overheid.nl/nza/doc/PUC_2_22" }],
      zorgvormen: [],
      nogTeVerifieren: [],
    });
    const { data } = await subgraph.query(
      `query ($id: ID!, $code: String!) {
        byId: prestatie(id: $id) { ${SELECTION} }
        byCode: prestatie(codelijst: NZA_ZORGACTIVITEITEN, code: $code) { id }
        prestaties(zoek: "kwantumdialyse", filter: { geldigOp: "2026-12-31", sector: [PREVENTIE] }) { totaal nodes { id } }
      }`,
      { id: record.id, code },
    );
    const { id } = record;
    expect(data).toEqual({ byId: record, byCode: { id }, prestaties: { totaal: 1, nodes: [{ id }] } });
  });

  it("publishes a range of codes, each of which leads to it", async () => {
    const { record } = await publish(prestatie({ code: "980010", codeBereikTot: "980019" }));
    expect(record).toMatchObject({ code: "980010", codeBereik: { van: "980010", tot: "980019" } });
    const codes = ["980010", "980015", "980019", "980020"];
    const found = await Promise.all(
      codes.map((code) =>
        subgraph.query(`query ($code: String!) { prestatie(codelijst: NZA_ZORGACTIVITEITEN, code: $code) { id } }`, { code }),
      ),
    );
    expect(found.map(({ data }) => data.prestatie?.id ?? null)).toEqual([record.id, record.id, record.id, null]);
  });

  it("publishes one without a code, as often as need be", async () => {
    const input = prestatie({ codelijst: null, code: null });
    for (const { record, fouten } of [await publish(input), await publish(input)]) {
      expect({ fouten, code: record.code, codelijst: record.codelijst }).toEqual({ fouten: [], code: null, codelijst: null });
    }
  });

  describe("with a code that is in use", () => {
    const code = "970001";
    beforeAll(async () => {
      await publish(prestatie({ code, geldigVan: "2024-01-01", geldigTot: "2025-01-01" }));
      await publish(prestatie({ code, geldigVan: "2026-01-01" }));
      await publish(prestatie({ code: "970100", codeBereikTot: "970109", geldigVan: "2024-01-01" }));
    });

    it.each([
      ["in the same period", { code, geldigVan: "2024-01-01", geldigTot: "2025-01-01" }],
      ["from the same day on, both without an end", { code, geldigVan: "2026-01-01" }],
      ["for the same range, in the same period", { code: "970100", codeBereikTot: "970109", geldigVan: "2024-01-01" }],
    ])("says that it is there already: %s", async (_what, changes) => {
      expect(await publish(prestatie(changes))).toEqual({
        record: null,
        fouten: [{ code: "BESTAAT_AL", pad: ["input", "code"], bericht: "Er is al een prestatie met deze code in deze periode." }],
      });
    });

    it.each([
      ["a day into one that has ended", { code, geldigVan: "2024-12-31", geldigTot: "2025-06-01" }, "van 2024-01-01 tot 2025-01-01"],
      ["up to a day into one without an end", { code, geldigVan: "2025-01-01", geldigTot: "2026-01-02" }, "vanaf 2026-01-01"],
      ["over both", { code, geldigVan: "2020-01-01" }, "van 2024-01-01 tot 2025-01-01"],
      ["with a longer range", { code: "970100", codeBereikTot: "970119", geldigVan: "2025-01-01" }, "vanaf 2024-01-01"],
    ])("names the period in the way: %s", async (_what, changes, period) => {
      expect(await publish(prestatie(changes))).toEqual({
        record: null,
        fouten: [
          { code: "OVERLAPT", pad: ["input", "geldigVan"], bericht: `Er is al een prestatie met deze code, geldig ${period}.` },
        ],
      });
    });

    it.each([
      ["in the gap", { code, geldigVan: "2025-01-01", geldigTot: "2026-01-01" }],
      ["in another list", { code, codelijst: "NZA_VERRICHTINGEN", geldigVan: "2024-01-01" }],
      ["beside a range that begins with it", { code: "970100", geldigVan: "2024-01-01" }],
    ])("publishes a version %s", async (_what, changes) => {
      expect((await publish(prestatie(changes))).fouten).toEqual([]);
    });

    it("names the period in the way of a version that is known without its begin", async () => {
      const [old] = facts("nza", "nza-prestaties").filter(
        ({ codelijst, geldigVan, geldigTot }) => codelijst === "Vektis verloskunde" && !geldigVan && !geldigTot,
      );
      const { fouten } = await publish(prestatie({ codelijst: "VEKTIS_VERLOSKUNDE", code: old.code }));
      expect(fouten.map(({ bericht }) => bericht)).toEqual([
        "Er is al een prestatie met deze code, geldig zonder begin of einde.",
      ]);
    });
  });

  it("lets one of many at the same moment pass, and tells the others", async () => {
    const input = prestatie();
    const answers = await Promise.all(Array.from({ length: 20 }, () => publish(input)));
    const codes = answers.map(({ fouten }) => fouten.map(({ code }) => code).join());
    expect(codes.sort()).toEqual(["", ...Array(19).fill("BESTAAT_AL")]);
  });

  it("also tells when it is the database that finds another", async () => {
    const input = prestatie();
    const importing = new Client({ connectionString: urlOf(database.name) });
    await importing.connect();
    try {
      await importing.query(`BEGIN`);
      await importing.query(
        `INSERT INTO prestatie (id, omschrijving, soort, codelijst, code, sectoren, bronnen)
         VALUES ('imported', '', 'PRESTATIE', 'NZA_ZORGACTIVITEITEN', $1, '{}', '[]')`,
        [input.code],
      );
      const publishing = publish(input);
      await waitingForALock(importing);
      await importing.query(`COMMIT`);
      expect((await publishing).fouten).toEqual([
        {
          code: "OVERLAPT",
          pad: ["input", "geldigVan"],
          bericht: "Er is zojuist een prestatie met deze code gepubliceerd, in een deel van deze periode.",
        },
      ]);
    } finally {
      await importing.end();
    }
  });

  it.each([
    ["a code without its list", { codelijst: null }, "codelijst", "Noem de lijst waarin de code staat."],
    ["a list without a code", { code: null }, "code", "Noem de code in de codelijst."],
    ["a range without its first code", { code: null, codelijst: null, codeBereikTot: "990000" }, "code", "Noem de eerste code van de reeks."],
    ["a code that is too short", { code: "12345" }, "code", "Een code in deze lijst bestaat uit 6 cijfers."],
    ["a code that lost its zero", { code: "39133" }, "code", "Een code in deze lijst bestaat uit 6 cijfers."],
    ["an empty code", { code: "" }, "code", "Een code in deze lijst bestaat uit 6 cijfers."],
    ["a code with a line break", { code: "123\n456" }, "code", "Een code in deze lijst bestaat uit 6 cijfers."],
    ["a code that is far too long", { code: "9".repeat(10_000) }, "code", "Een code in deze lijst bestaat uit 6 cijfers."],
    ["a code in small letters", { codelijst: "NZA_ZORGPRESTATIEMODEL", code: "co0497" }, "code", "Een code in deze lijst bestaat uit 2 hoofdletters en 4 cijfers."],
    ["a code without its letter", { codelijst: "AWBZ_EXTRAMURALE_PRESTATIES", code: "1260" }, "code", "Een code in deze lijst bestaat uit een hoofdletter en 3 cijfers."],
    ["a code without its letters", { codelijst: "BIJLAGE_TB_CU_7038_01", code: "7" }, "code", "Een code in deze lijst bestaat uit Fp en een cijfer."],
    ["a range that ends in another form", { code: "960001", codeBereikTot: "96001" }, "codeBereikTot", "Een code in deze lijst bestaat uit 6 cijfers."],
    ["a range of one code", { code: "960001", codeBereikTot: "960001" }, "codeBereikTot", "De laatste code komt na de eerste: na 960001."],
    ["no day to be valid", { geldigTot: "2026-01-01" }, "geldigTot", "De dag waarop het niet meer geldt moet na de eerste dag liggen: na 2026-01-01."],
    ["no description", { omschrijving: " \n" }, "omschrijving", "Vul een tekst in."],
    ["a description that is too long", { omschrijving: "x".repeat(501) }, "omschrijving", "Gebruik hooguit 500 tekens; dit zijn er 501."],
    ["an empty substance", { stofnaam: "" }, "stofnaam", "Vul een tekst in."],
    ["a remark that is too long", { opmerking: "x".repeat(20_001) }, "opmerking", "Gebruik hooguit 20000 tekens; dit zijn er 20001."],
    ["a source without a title", { bronnen: [{ titel: "" }] }, "bronnen.0.titel", "Vul een tekst in."],
    ["too many sources", { bronnen: Array(51).fill({ titel: "Bron" }) }, "bronnen", "Noem hooguit 50 bronnen."],
  ])("names what is wrong: %s", async (_what, changes, field, bericht) => {
    const before = await countLogLines(database);
    expect(await publish(prestatie(changes))).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", ...field.split(".")], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });

  it("takes every code of the data files for one of its list", async () => {
    const { rows } = await asSuperuser(database.name, (client) =>
      client.query<{ codelijst: Codelijst; code: string }>(
        `SELECT codelijst, unnest(ARRAY[code, code_bereik_tot]) AS code FROM prestatie`,
      ),
    );
    const codes = rows.filter(({ code }) => code !== null);
    expect(new Set(codes.map(({ codelijst }) => codelijst))).toEqual(new Set(Object.values(Codelijst)));
    expect(codes.filter(({ codelijst, code }) => !CODE_VORM[codelijst].patroon.test(code))).toEqual([]);
  });

  it.each([
    ["codelijst", "ICD_10"],
    ["soort", "WENS"],
    ["sectoren", ["MAANZORG"]],
    ["omschrijving", "null\u0000byte"],
    ["omschrijving", "\ud800"],
  ])("refuses what is no value of its type, before anything else: %s %j", async (field, value) => {
    const { errors } = await ask(subgraph, PUBLICEREN, prestatie({ [field]: value }), NZA);
    expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("prestatieBeeindigen", () => {
  const input = async () => ({ ...(await published()), geldigTot: "2026-07-01" });

  describeRules(
    {
      mutation: BEEINDIGEN,
      organisatie: "nza",
      scope: "prestatie:schrijven",
      input,
      otherwise: { geldigTot: "2026-07-02" },
      changes: "Prestatie",
    },
    running,
  );

  it("ends a prestatie, after which a next version can be published", async () => {
    const first = prestatie();
    const { record } = await publish(first);
    const next = { ...first, geldigVan: "2027-01-01" };
    expect((await publish(next)).fouten.map(({ code }) => code)).toEqual(["OVERLAPT"]);
    const ended = await end({ id: record.id, verwachteVersie: 1, geldigTot: "2027-01-01" });
    expect(ended).toEqual({ record: { ...record, recordVersie: 2, geldigTot: "2027-01-01" }, fouten: [] });
    const { record: second, fouten } = await publish(next);
    expect(fouten).toEqual([]);
    const { data } = await subgraph.query(
      `query ($code: String!) {
        newest: prestatie(codelijst: NZA_ZORGACTIVITEITEN, code: $code) { id }
        then: prestaties(filter: { codelijst: [NZA_ZORGACTIVITEITEN], code: [$code], geldigOp: "2026-12-31" }) { nodes { id } }
      }`,
      { code: first.code },
    );
    expect(data).toEqual({ newest: { id: second.id }, then: { nodes: [{ id: record.id }] } });
  });

  it.each([
    ["before it begins", "2026-01-01", "De dag waarop het niet meer geldt moet na de eerste dag liggen: na 2026-01-01."],
    ["later than it ends", "2026-07-02", "Het eindigt al op 2026-07-01; alleen een eerdere dag kan nog."],
  ])("refuses an end %s", async (_what, geldigTot, bericht) => {
    const ending = await input();
    await end(ending);
    expect(await end({ ...ending, verwachteVersie: 2, geldigTot })).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", "geldigTot"], bericht }],
    });
  });

  it("tells in the log what it was and what it became", async () => {
    const ending = await input();
    await end(ending);
    const [made, ended] = await logLines(database, ending.id);
    expect(made).toMatchObject({ record_type: "Prestatie", before: null, after: { recordVersie: 1, geldigTot: null } });
    expect(ended).toEqual({
      record_type: "Prestatie",
      record_id: ending.id,
      organisation: "nza",
      client: "nza-portaal",
      subject: "medewerker-van-nza",
      before: made.after,
      after: { ...made.after, recordVersie: 2, geldigTot: "2026-07-01" },
      before_audience: null,
      after_audience: null,
    });
  });
});

const LINKS = `query ($id: ID!, $zorgvorm: ID!) {
  prestatie(id: $id) { recordVersie nogTeVerifieren zorgvormen(grondslag: [BRON, AFGELEID, SUGGESTIE]) { id } }
  prestaties(filter: { zorgvorm: [$zorgvorm] }) { totaal nodes { id } }
  entities: _entities(representations: [
    { __typename: "Zorgvorm", id: $zorgvorm }
    { __typename: "AgendaItem", id: "ag-verkennend-gesprek", zorgvormKoppelingen: [{ grondslag: "BRON", zorgvorm: { id: $zorgvorm } }] }
    { __typename: "Prestatie", id: $id }
  ]) {
    ... on Zorgvorm { prestaties { totaal edges { grondslag node { id } } } }
    ... on AgendaItem { prestaties { totaal edges { grondslag node { id } } } }
    ... on Prestatie { zorgvormen { id } nogTeVerifieren }
  }
}`;

/** What the links of a prestatie with a zorgvorm of its own look like from all sides. */
const linked = (id: string, zorgvorm: string, grondslag: string, rest: object) => {
  const below = { prestaties: { totaal: 1, edges: [{ grondslag, node: { id } }] } };
  return {
    prestatie: { zorgvormen: [{ id: zorgvorm }], nogTeVerifieren: [], ...rest },
    prestaties: { totaal: 1, nodes: [{ id }] },
    entities: [below, below, { zorgvormen: [{ id: zorgvorm }], nogTeVerifieren: [], ...pick(rest) }],
  };
};
const pick = (rest: { nogTeVerifieren?: string[] }) => (rest.nogTeVerifieren ? { nogTeVerifieren: rest.nogTeVerifieren } : {});

const notLinked = (recordVersie: number) => {
  const below = { prestaties: { totaal: 0, edges: [] } };
  return {
    prestatie: { recordVersie, nogTeVerifieren: [], zorgvormen: [] },
    prestaties: { totaal: 0, nodes: [] },
    entities: [below, below, { zorgvormen: [], nogTeVerifieren: [] }],
  };
};

const linksAsSeenBy = async (viewer: typeof NZA, id: string, zorgvorm: string) => {
  const { data, errors } = await subgraph.query(LINKS, { id, zorgvorm }, viewer);
  expect(errors).toBeUndefined();
  return data;
};

let zorgvormen = 0;
/** A zorgvorm that no prestatie is linked to, each time another. */
const nextZorgvorm = (): string => `zorgvorm'; -- ${++zorgvormen}`;

const linking = async (changes: Input = {}) => ({
  ...(await published()),
  zorgvormId: nextZorgvorm(),
  grondslag: "AFGELEID",
  ...changes,
});

describe("prestatieZorgvormKoppelen", () => {
  describeRules(
    {
      mutation: KOPPELEN,
      organisatie: "nza",
      scope: "prestatie:schrijven",
      input: linking,
      otherwise: { grondslag: "BRON" },
      changes: "Prestatie",
    },
    running,
  );

  it("links a zorgvorm, for everybody to see, with its line in the log", async () => {
    const input = await linking();
    const { record, fouten } = await link(input);
    const zorgvormen = [{ id: input.zorgvormId }];
    expect({ record, fouten }).toEqual({
      record: expect.objectContaining({ id: input.id, recordVersie: 2, zorgvormen, nogTeVerifieren: [] }),
      fouten: [],
    });
    for (const viewer of [NZA, ...OTHERS]) {
      expect(await linksAsSeenBy(viewer, input.id, input.zorgvormId)).toEqual(
        linked(input.id, input.zorgvormId, "AFGELEID", { recordVersie: 2 }),
      );
    }
    const [made, changed] = await logLines(database, input.id);
    expect(changed).toMatchObject({ before: made.after, before_audience: null, after_audience: null });
    expect(changed.after).toEqual({
      ...made.after,
      recordVersie: 2,
      zorgvormen: [{ zorgvormId: input.zorgvormId, grondslag: "AFGELEID", onderbouwing: null, bron: null }],
    });
  });

  it("leaves a suggestion out of what is not asked for suggestions", async () => {
    const input = await linking({ grondslag: "SUGGESTIE" });
    await link(input);
    const below = { prestaties: { totaal: 0, edges: [] } };
    expect(await linksAsSeenBy(ANONYMOUS, input.id, input.zorgvormId)).toEqual({
      prestatie: { recordVersie: 2, nogTeVerifieren: [], zorgvormen: [{ id: input.zorgvormId }] },
      prestaties: { totaal: 0, nodes: [] },
      entities: [below, below, { zorgvormen: [], nogTeVerifieren: [] }],
    });
  });

  it("refuses a zorgvorm that is linked already, on whatever grounds", async () => {
    const input = await linking();
    await link(input);
    expect(await link({ ...input, verwachteVersie: 2, grondslag: "SUGGESTIE" })).toEqual({
      record: null,
      fouten: [
        {
          code: "BESTAAT_AL",
          pad: ["input", "zorgvormId"],
          bericht: "Deze zorgvorm is al gekoppeld; ontkoppel haar eerst om de grondslag te wijzigen.",
        },
      ],
    });
  });

  it.each(["known", "unknown", "unreachable"] as const)("asks Zorginstituut nothing that cannot be an id, when it is %s", async (said) => {
    verdict = said;
    const beginning = `${"x".repeat(100)}…`;
    for (const [zorgvormId, named] of [["", ""], ["x".repeat(201), beginning], ["x".repeat(10_000), beginning]]) {
      const { fouten } = await link(await linking({ zorgvormId }));
      expect(fouten).toEqual([
        { code: "ONBEKENDE_VERWIJZING", pad: ["input", "zorgvormId"], bericht: `Er is geen Zorgvorm "${named}".` },
      ]);
    }
  });

  it("refuses a zorgvorm that Zorginstituut does not know", async () => {
    const input = await linking();
    verdict = "unknown";
    const before = await countLogLines(database);
    expect(await link(input)).toEqual({
      record: null,
      fouten: [
        { code: "ONBEKENDE_VERWIJZING", pad: ["input", "zorgvormId"], bericht: `Er is geen Zorgvorm "${input.zorgvormId}".` },
      ],
    });
    expect(await countLogLines(database)).toBe(before);
    expect(await linksAsSeenBy(NZA, input.id, input.zorgvormId)).toEqual(notLinked(1));
  });

  describe("while Zorginstituut cannot be reached", () => {
    let input: Awaited<ReturnType<typeof linking>>;
    beforeEach(async () => {
      input = await linking();
      verdict = "unreachable";
      const { record, fouten } = await link(input);
      expect({ fouten, nogTeVerifieren: record.nogTeVerifieren }).toEqual({ fouten: [], nogTeVerifieren: [input.zorgvormId] });
    });

    it("shows the link to the NZa only", async () => {
      expect(await linksAsSeenBy(NZA, input.id, input.zorgvormId)).toEqual(
        linked(input.id, input.zorgvormId, "AFGELEID", { recordVersie: 2, nogTeVerifieren: [input.zorgvormId] }),
      );
      for (const viewer of OTHERS) {
        expect(await linksAsSeenBy(viewer, input.id, input.zorgvormId)).toEqual(notLinked(1));
      }
    });

    it("says nothing of the link in the log and the feed, and nothing at all to others", async () => {
      const [made, changed] = await logLines(database, input.id);
      expect(changed.after).toEqual({ ...made.after, recordVersie: 2 });
      const lastSeenBy = async (viewer: Viewer) => {
        const feed = await readNews(subgraph, "nza", viewer);
        expect(JSON.stringify(feed)).not.toContain(`"${input.zorgvormId}"`);
        return feed.at(-1);
      };
      const shown = ({ codeBereikVan: van, codeBereikTot: tot, ...columns }: Record<string, unknown>) => ({
        ...columns,
        codeBereik: van === null && tot === null ? null : { van, tot },
      });
      const na = shown(made.after!);
      expect(await lastSeenBy(NZA)).toMatchObject({ recordId: input.id, voor: na, na: shown(changed.after!) });
      for (const viewer of OTHERS) {
        expect(await lastSeenBy(viewer)).toMatchObject({ recordId: input.id, soort: "TOEGEVOEGD", voor: null, na });
      }
    });

    it("asks again later, and keeps it hidden while there is still no answer", async () => {
      expect(await verify()).toBe(0);
      expect(await linksAsSeenBy(ANONYMOUS, input.id, input.zorgvormId)).toEqual(notLinked(1));
      expect(await logLines(database, input.id)).toHaveLength(2);
    });

    it("shows it as a link to what the zorgvorm became, once", async () => {
      const now = `${input.zorgvormId}-nu`;
      verdict = "known";
      const { record } = await link({ ...input, verwachteVersie: 2, zorgvormId: now, grondslag: "BRON", bron: BRONNEN[0] });
      verdict = { became: now };
      expect(await verify()).toBeGreaterThan(0);
      const { zorgvormKoppelingen } = (
        await subgraph.query(`query ($id: ID!) { prestatie(id: $id) { zorgvormKoppelingen { grondslag zorgvorm { id } } } }`, { id: record.id })
      ).data.prestatie;
      expect(zorgvormKoppelingen).toEqual([{ grondslag: "BRON", zorgvorm: { id: now } }]);
    });

    it("makes no version of nothing, when it is taken away before Zorginstituut answers", async () => {
      const { id, zorgvormId } = input;
      const check = async (_type: string, asked: string): Promise<Verdict> => {
        if (asked !== zorgvormId) return "unreachable";
        await unlink({ id, verwachteVersie: 2, zorgvormId });
        return "known";
      };
      await verifyPending(subgraph.connections, ["nza"], loadSubgraph("nza"), { check });
      expect(await linksAsSeenBy(NZA, id, zorgvormId)).toEqual(notLinked(3));
      expect(await logLines(database, id)).toHaveLength(3);
    });

    it("shows it to everybody once Zorginstituut knows it", async () => {
      verdict = "known";
      expect(await verify()).toBeGreaterThan(0);
      for (const viewer of [NZA, ...OTHERS]) {
        expect(await linksAsSeenBy(viewer, input.id, input.zorgvormId)).toEqual(
          linked(input.id, input.zorgvormId, "AFGELEID", { recordVersie: viewer === NZA ? 3 : 2 }),
        );
      }
      const [, changed, verified] = await logLines(database, input.id);
      expect(verified).toEqual({
        ...changed,
        client: "verificatie",
        subject: null,
        before: changed.after,
        after: { ...changed.after, recordVersie: 3, zorgvormen: [{ zorgvormId: input.zorgvormId, grondslag: "AFGELEID", onderbouwing: null, bron: null }] },
      });
      expect(await verify()).toBe(0);
    });

    it("keeps it hidden for good once Zorginstituut says that there is none", async () => {
      verdict = "unknown";
      expect(await verify()).toBeGreaterThan(0);
      expect(await linksAsSeenBy(NZA, input.id, input.zorgvormId)).toEqual(
        linked(input.id, input.zorgvormId, "AFGELEID", { recordVersie: 3, nogTeVerifieren: [] }),
      );
      for (const viewer of OTHERS) expect(await linksAsSeenBy(viewer, input.id, input.zorgvormId)).toEqual(notLinked(1));
      verdict = "known";
      expect(await verify()).toBe(0);
    });

    it("lets it be taken away again before it is verified", async () => {
      const { record } = await unlink({ id: input.id, verwachteVersie: 2, zorgvormId: input.zorgvormId });
      expect(record).toMatchObject({ recordVersie: 3, zorgvormen: [], nogTeVerifieren: [] });
      verdict = "known";
      await verify();
      expect(await linksAsSeenBy(NZA, input.id, input.zorgvormId)).toEqual(notLinked(3));
    });
  });
});

describe("prestatieZorgvormOntkoppelen", () => {
  const unlinking = async () => {
    const input = await linking();
    await link(input);
    return { id: input.id, verwachteVersie: 2, zorgvormId: input.zorgvormId };
  };

  describeRules(
    {
      mutation: ONTKOPPELEN,
      organisatie: "nza",
      scope: "prestatie:schrijven",
      input: unlinking,
      otherwise: { zorgvormId: "another" },
      changes: "Prestatie",
    },
    running,
  );

  it("takes a link away for everybody, and tells in the log what it was", async () => {
    const input = await unlinking();
    expect((await unlink(input)).fouten).toEqual([]);
    for (const viewer of [NZA, ...OTHERS]) expect(await linksAsSeenBy(viewer, input.id, input.zorgvormId)).toEqual(notLinked(3));
    const { data } = await subgraph.query(
      `query ($id: ID!) { prestatie(id: $id) { geschiedenis(first: 1) { nodes { soort voor na } } } }`,
      { id: input.id },
    );
    const [{ soort, voor, na }] = data.prestatie.geschiedenis.nodes;
    expect([soort, voor.zorgvormen, na.zorgvormen]).toEqual([
      "GEWIJZIGD",
      [{ zorgvormId: input.zorgvormId, grondslag: "AFGELEID", onderbouwing: null, bron: null }],
      [],
    ]);
  });

  it("takes a suggestion of the data files away, so that a link can take its place", async () => {
    const [{ id, zorgvormKandidaten }] = facts("nza", "nza-prestaties").filter(
      ({ zorgvormId, zorgvormKandidaten }) => zorgvormId === null && zorgvormKandidaten.length === 1,
    );
    const [zorgvormId] = zorgvormKandidaten;
    await unlink({ id, verwachteVersie: 1, zorgvormId });
    const { record } = await link({ id, verwachteVersie: 2, zorgvormId, grondslag: "BRON", bron: BRONNEN[0] });
    expect(record).toMatchObject({ id, recordVersie: 3, zorgvormen: [{ id: zorgvormId }] });
  });

  it("refuses a zorgvorm that is not linked", async () => {
    const input = await unlinking();
    expect(await unlink({ ...input, zorgvormId: "another" })).toEqual({
      record: null,
      fouten: [
        { code: "ONBEKENDE_VERWIJZING", pad: ["input", "zorgvormId"], bericht: "Deze zorgvorm is niet aan de prestatie gekoppeld." },
      ],
    });
    expect(await linksAsSeenBy(NZA, input.id, input.zorgvormId)).toMatchObject({ prestatie: { recordVersie: 2 } });
  });
});

it("gives who mirrors the feed every link that everybody may see, and no other", async () => {
  verdict = "unreachable";
  await link(await linking());
  const mirror = new Map<string, any>();
  for (const { recordType, recordId, na } of await readFeed(subgraph, "nza", ANONYMOUS)) mirror.set(`${recordType} ${recordId}`, na);
  // What ended has no state any more.
  const of = (type: string) => [...mirror].filter(([key, state]) => key.startsWith(`${type} `) && state !== null).map(([, state]) => state);
  const { zorgvormen, eigenaren } = await asSuperuser(database.name, async (client) => ({
    zorgvormen: (await client.query(`SELECT prestatie_id, zorgvorm_id, grondslag FROM public.prestatie_zorgvorm`)).rows,
    eigenaren: (
      await client.query(
        `SELECT bekostigingsregel_id, organisatie_id FROM bekostigingsregel_eigenaar WHERE ${isCurrent("Bekostigingsregel", "bekostigingsregel_id")}`,
      )
    ).rows,
  }));
  expect(zorgvormen.length).toBeGreaterThan(100);
  expect(of("Prestatie").flatMap(({ id, zorgvormen }) => zorgvormen.map((to: any) => [id, to.zorgvormId, to.grondslag])).sort()).toEqual(
    zorgvormen.map(Object.values).sort(),
  );
  expect(of("Bekostigingsregel").flatMap(({ id, eigenaren }) => eigenaren.map((to: any) => [id, to.organisatieId])).sort()).toEqual(
    eigenaren.map(Object.values).sort(),
  );
});

async function waitingForALock(client: Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
    if (rows.length > 0) return;
  }
}
