import { verifyPending, type Verdict } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../../schema/load";
import { createSeededDatabase, type TestDatabase } from "../../support/databases";
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

const ACHMEA = viewerOf("achmea");
const RIVAL = viewerOf("cz-concern");
const NZA = viewerOf("nza");
const SELECTION = `id recordVersie soort organisatie { id } verzekeraar { id } onderwerp stofnaam indicatie aanspraak categorie
  datum { tekst vanaf totEnMet precisie } zorgvormTekst opmerking uitkomst volume norm volumeJaar
  zorgvormen(grondslag: [BRON, AFGELEID, SUGGESTIE]) { id } nogTeVerifieren bronnen { titel url }`;
const VASTLEGGEN: Mutation = {
  name: "zorgadviesVastleggen",
  type: "ZorgadviesVastleggenInput",
  record: "zorgadvies",
  selection: SELECTION,
};

const [ZORGVORM, ANDERE_ZORGVORM] = ["zorgvorm-a", "zorgvorm-b"];
const MINIMAL: Input = {
  organisatieId: "zilveren-kruis",
  soort: "OORDEEL_VERZEKERAAR",
  onderwerp: "Hooggebergtebehandeling bij ernstig astma",
  zorgvormTekst: "hooggebergtebehandeling",
  bronnen: BRONNEN,
};
const FULL: Input = {
  ...MINIMAL,
  soort: "OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST",
  stofnaam: "omalizumab",
  indicatie: "ernstig astma",
  aanspraak: "NEE",
  categorie: "B",
  datum: "2026-Q1",
  uitkomst: "De rechter volgt de verzekeraar.",
  opmerking: "'; DROP TABLE zorgadvies; --",
  zorgvormen: [
    { id: ZORGVORM, grondslag: "BRON", bron: BRONNEN[0] },
    { id: ANDERE_ZORGVORM, grondslag: "SUGGESTIE" },
  ],
  bronnen: [{ titel: "Uitspraak", url: "https://uitspraken.rechtspraak.nl/1" }],
};

let database: TestDatabase;
let subgraph: RunningSubgraph;
let verdict: Verdict = "known";
const owners = { check: async () => verdict };
const running = () => ({ subgraph, database });
const record = (input: Input) => write(subgraph, VASTLEGGEN, input, ACHMEA);

async function read(id: string, viewer = ANONYMOUS) {
  const { data } = await subgraph.query(`query ($id: ID!) { zorgadvies(id: $id) { ${SELECTION} } }`, { id }, viewer);
  return data.zorgadvies;
}
const fout = (code: string, veld: string, bericht: string) => ({ code, pad: ["input", ...veld.split(".")], bericht });

beforeAll(async () => {
  database = await createSeededDatabase("verzekeraars");
  subgraph = await startSubgraph("verzekeraars", { database, owners });
});
beforeEach(() => {
  verdict = "known";
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describeRules(
  {
    mutation: VASTLEGGEN,
    organisatie: "achmea",
    scope: "zorgadvies:schrijven",
    input: async () => FULL,
    otherwise: { onderwerp: "Anders" },
  },
  running,
);

it("records an advice, which everybody reads from then on, wherever it is linked to", async () => {
  const { record: made, fouten } = await record(FULL);
  expect(fouten).toEqual([]);
  expect(made).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    recordVersie: 1,
    soort: "OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST",
    organisatie: { id: "zilveren-kruis" },
    verzekeraar: { id: "zilveren-kruis" },
    onderwerp: "Hooggebergtebehandeling bij ernstig astma",
    stofnaam: "omalizumab",
    indicatie: "ernstig astma",
    aanspraak: "NEE",
    categorie: "B",
    datum: { tekst: "2026-Q1", vanaf: "2026-01-01", totEnMet: "2026-03-31", precisie: "KWARTAAL" },
    zorgvormTekst: "hooggebergtebehandeling",
    opmerking: "'; DROP TABLE zorgadvies; --",
    uitkomst: "De rechter volgt de verzekeraar.",
    volume: null,
    norm: null,
    volumeJaar: null,
    zorgvormen: [{ id: ZORGVORM }, { id: ANDERE_ZORGVORM }],
    nogTeVerifieren: [],
    bronnen: [{ titel: "Uitspraak", url: "https://uitspraken.rechtspraak.nl/1" }],
  });
  for (const viewer of [ANONYMOUS, RIVAL, NZA, ACHMEA]) expect(await read(made.id, viewer)).toEqual(made);
  const { data } = await subgraph.query(
    `query ($ids: [_Any!]!, $filter: ZorgadviesFilter) {
      zorgadviezen(zoek: "omalizumab", filter: $filter) { nodes { id } }
      _entities(representations: $ids) {
        ... on Zorgvorm { zorgadviezen { nodes { id } } }
        ... on Verzekeraar { eigen: zorgadviezen { nodes { id } } }
      }
    }`,
    {
      ids: [{ __typename: "Zorgvorm", id: ZORGVORM }, { __typename: "Verzekeraar", id: "zilveren-kruis" }],
      filter: { zorgvorm: [ZORGVORM], aanspraak: ["NEE"], organisatie: ["zilveren-kruis"] },
    },
  );
  const [{ zorgadviezen: vanZorgvorm }, { eigen }] = data._entities;
  for (const { nodes } of [data.zorgadviezen, vanZorgvorm, eigen]) {
    expect(nodes).toContainEqual({ id: made.id });
  }
});

it("takes the least that an advice has, of the concern itself too", async () => {
  const { record: made } = await record({ ...MINIMAL, organisatieId: "achmea" });
  expect(made).toMatchObject({ organisatie: { id: "achmea" }, verzekeraar: { id: "achmea" }, datum: null, aanspraak: null, zorgvormen: [], bronnen: BRONNEN });
  expect(await read(made.id)).toEqual(made);
});

it("logs it as it is", async () => {
  const { record: made } = await record(FULL);
  const [{ before, after, ...line }, ...more] = await logLines(database, made.id);
  expect(more).toEqual([]);
  expect([before, line.record_type, line.organisation, line.client, line.subject, line.after_audience]).toEqual([
    null,
    "Zorgadvies",
    "achmea",
    ACHMEA.client,
    ACHMEA.subject,
    null,
  ]);
  expect(after).toMatchObject({
    id: made.id,
    organisatieId: "zilveren-kruis",
    datum: { tekst: "2026-Q1", vanaf: "2026-01-01", totEnMet: "2026-03-31", precisie: "KWARTAAL" },
    zorgvormen: [
      { zorgvormId: ZORGVORM, grondslag: "BRON", onderbouwing: null, bron: BRONNEN[0] },
      { zorgvormId: ANDERE_ZORGVORM, grondslag: "SUGGESTIE" },
    ],
  });
  expect((await readNews(subgraph, "verzekeraars", ANONYMOUS)).at(-1)).toMatchObject({ recordId: made.id, sub: null, na: after });
});

it("tells all that is wrong at once, and keeps nothing", async () => {
  const before = await countLogLines(database);
  const { record: made, fouten } = await record({
    ...FULL,
    organisatieId: "cz",
    soort: "DIGIZO_BEOORDELING",
    onderwerp: "x".repeat(501),
    stofnaam: "",
    datum: "2026-02-30",
    zorgvormen: [ZORGVORM, ZORGVORM].map((id) => ({ id, grondslag: "BRON", bron: BRONNEN[0] })),
    bronnen: [{ titel: " " }],
  });
  expect(made).toBeNull();
  expect(fouten).toEqual([
    fout("ONBEKENDE_VERWIJZING", "organisatieId", "Uw concern heeft geen verzekeraar of label met deze sleutel."),
    fout("ONGELDIG", "soort", "Een verzekeraar geeft OORDEEL_VERZEKERAAR of OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST."),
    fout("ONGELDIG", "onderwerp", "Gebruik hooguit 500 tekens; dit zijn er 501."),
    fout("ONGELDIG", "stofnaam", "Vul een tekst in."),
    expect.objectContaining({ code: "ONGELDIG", pad: ["input", "datum"] }),
    fout("ONGELDIG", "bronnen.0.titel", "Vul een tekst in."),
    fout("ONGELDIG", "zorgvormen.1.id", "Noem een Zorgvorm maar een keer."),
  ]);
  expect(await countLogLines(database)).toBe(before);
});

it.each(["zn", "nza", "cz-concern", "nergens"])("refuses an advice of %s, which is not of the concern", async (organisatieId) => {
  const { record: made, fouten } = await record({ ...MINIMAL, organisatieId });
  expect([made, fouten.map(({ code, pad }) => [code, pad])]).toEqual([null, [["ONBEKENDE_VERWIJZING", ["input", "organisatieId"]]]]);
});

describe("a zorgvorm", () => {
  const verify = async () => {
    const verzekeraars = loadSubgraph("verzekeraars");
    return verifyPending(subgraph.connections, await verzekeraars.organisations(subgraph.connections.open), verzekeraars, owners);
  };
  const input = { ...MINIMAL, zorgvormen: [{ id: "zorgvorm-c", grondslag: "BRON", bron: BRONNEN[0] }] };
  const adviezenVan = async (id: string, viewer = ANONYMOUS) => {
    const { data } = await subgraph.query(
      `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Zorgvorm { zorgadviezen { totaal nodes { id } } } } }`,
      { ids: [{ __typename: "Zorgvorm", id }] },
      viewer,
    );
    return data._entities[0].zorgadviezen;
  };

  it("that is unknown is refused", async () => {
    verdict = "unknown";
    expect(await record(input)).toEqual({
      record: null,
      fouten: [fout("ONBEKENDE_VERWIJZING", "zorgvormen.0.id", 'Er is geen Zorgvorm "zorgvorm-c".')],
    });
  });

  it("whose owner cannot be asked is shown to its maker alone, until it is verified", async () => {
    verdict = "unreachable";
    const { record: made } = await record(input);
    expect(made).toMatchObject({ zorgvormen: [{ id: "zorgvorm-c" }], nogTeVerifieren: ["zorgvorm-c"] });
    expect(await read(made.id, ACHMEA)).toEqual(made);
    expect(await adviezenVan("zorgvorm-c", ACHMEA)).toEqual({ totaal: 1, nodes: [{ id: made.id }] });
    for (const viewer of [ANONYMOUS, RIVAL, NZA]) {
      expect(await read(made.id, viewer)).toEqual({ ...made, zorgvormen: [], nogTeVerifieren: [] });
      expect(await adviezenVan("zorgvorm-c", viewer)).toEqual({ totaal: 0, nodes: [] });
    }
    expect((await logLines(database, made.id)).map(({ after }) => after.zorgvormen)).toEqual([[]]);

    verdict = "known";
    expect(await verify()).toBe(1);
    const shown = { ...made, recordVersie: 2, nogTeVerifieren: [] };
    for (const viewer of [ANONYMOUS, RIVAL, NZA, ACHMEA]) {
      expect(await read(made.id, viewer)).toEqual(shown);
      expect(await adviezenVan("zorgvorm-c", viewer)).toEqual({ totaal: 1, nodes: [{ id: made.id }] });
    }
    expect((await logLines(database, made.id)).map(({ client, after }) => [client, after.zorgvormen])).toEqual([
      [ACHMEA.client, []],
      ["verificatie", [{ zorgvormId: "zorgvorm-c", grondslag: "BRON", onderbouwing: null, bron: BRONNEN[0] }]],
    ]);
  });

  it("that turns out to be unknown stays with its maker", async () => {
    verdict = "unreachable";
    const { record: made } = await record({ ...MINIMAL, zorgvormen: [{ id: "zorgvorm-d", grondslag: "BRON", bron: BRONNEN[0] }] });
    verdict = "unknown";
    expect(await verify()).toBe(1);
    expect(await verify()).toBe(0);
    expect(await read(made.id, ACHMEA)).toEqual({ ...made, nogTeVerifieren: [] });
    expect(await read(made.id)).toEqual({ ...made, zorgvormen: [], nogTeVerifieren: [] });
  });
});
