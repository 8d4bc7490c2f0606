import { InternalTokens } from "../../../gateway/src/calls/internal-tokens";
import { stoppedClock } from "../../support/clock";
import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { today } from "../../support/days";
import { facts, type Fact } from "../../support/facts";
import { post } from "../../support/http";
import { testKeys } from "../../support/internal-token";
import { BRONNEN, type Mutation, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const zorgvormen = facts("zorginstituut", "zorginstituut-zorgvormen");

let database: TestDatabase;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  database = await createSeededDatabase("zorginstituut");
  subgraph = await startSubgraph("zorginstituut", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

const VERZEKERD = "op status toelichting duidingen { duiding { id } zegt grondslag van tot toelichting }";
const read = async (id: string, op: string, viewer = ANONYMOUS) => {
  const { data, errors } = await subgraph.query(
    `query ($id: ID!, $op: Datum) { zorgvorm(id: $id) { verzekerd(op: $op) { ${VERZEKERD} } geldendeDuidingen(op: $op) { id } } }`,
    { id, op },
    viewer,
  );
  expect(errors).toBeUndefined();
  return data.zorgvorm;
};

type Answer = [op: string, status: string, ...duidingen: string[]];

/** Read by hand from the data files. Of each duiding: what it says, on what ground, from when until when it holds. */
const BY_HAND: Record<string, Answer[]> = {
  "mammaprint": [
    ["2018-09-26", "NIET_BEOORDEELD"],
    ["2019-06-01", "NEE", "st-mammaprint-2018 NEE AFGELEID 2018-09-27 2022-06-28"],
    ["2022-06-27", "NEE", "st-mammaprint-2018 NEE AFGELEID 2018-09-27 2022-06-28"],
    ["2022-06-28", "JA", "st-genexpressie-2023 JA BRON 2022-06-28 null"],
  ],
  "oncotype-dx": [
    ["2020-12-31", "NIET_BEOORDEELD"],
    ["2021-01-01", "JA", "st-oncotype-dx-2021 JA AFGELEID 2021-01-01 null"],
    ["2022-09-14", "JA", "st-oncotype-dx-2021 JA AFGELEID 2021-01-01 null"],
    ["2022-09-15", "JA", "st-oncotype-dx-2021 JA AFGELEID 2021-01-01 null", "st-genexpressie-2023 JA BRON 2022-09-15 null"],
  ],
  "hooggebergte-astma-ernstig-refractair": [
    ["2014-12-14", "NIET_BEOORDEELD"],
    ["2015-01-01", "ONBEKEND", "st-hooggebergte-2014 ONBEKEND AFGELEID 2014-12-15 2019-12-10"],
    ["2019-12-09", "ONBEKEND", "st-hooggebergte-2014 ONBEKEND AFGELEID 2014-12-15 2019-12-10"],
    ["2019-12-10", "NEE", "st-hooggebergte-2019 NEE BRON 2019-12-10 null"],
  ],
  "hooggebergte-astma-overig": [
    ["2026-11-28", "ONBEKEND", "st-hooggebergte-2014 ONBEKEND AFGELEID 2014-12-15 null"],
  ],
  "pted-lumbale-hernia": [
    ["2007-12-31", "NIET_BEOORDEELD"],
    ["2010-01-01", "NEE", "st-pted-2008 NEE AFGELEID 2008-01-01 2013-10-31"],
    ["2013-10-31", "NEE", "st-pted-2013 NEE AFGELEID 2013-10-31 2016-01-01"],
    ["2015-12-31", "NEE", "st-pted-2013 NEE AFGELEID 2013-10-31 2016-01-01"],
    ["2016-01-01", "ONDER_VOORWAARDEN", "vt-pted ONDER_VOORWAARDEN AFGELEID 2016-01-01 2020-12-01"],
    ["2020-11-30", "ONDER_VOORWAARDEN", "vt-pted ONDER_VOORWAARDEN AFGELEID 2016-01-01 2020-12-01"],
    ["2020-12-01", "JA", "st-pted-2020 JA BRON 2020-12-01 null"],
  ],
  "til-melanoom": [
    ["2015-06-30", "NIET_BEOORDEELD"],
    ["2015-07-01", "ONDER_VOORWAARDEN", "vt-til ONDER_VOORWAARDEN AFGELEID 2015-07-01 2023-01-01"],
    ["2022-12-31", "ONDER_VOORWAARDEN", "vt-til ONDER_VOORWAARDEN AFGELEID 2015-07-01 2023-01-01"],
    ["2023-01-01", "ONBEKEND", "vt-til ONBEKEND AFGELEID 2015-07-01 2023-01-01"],
    ["2023-01-14", "ONBEKEND", "vt-til ONBEKEND AFGELEID 2015-07-01 2023-01-01"],
    ["2023-01-15", "JA", "st-til-2022 JA BRON 2023-01-15 null"],
  ],
  "sns-obstipatie": [
    ["2014-12-01", "NEE", "st-sns-2014 NEE AFGELEID 2014-12-01 2016-10-01"],
    ["2016-09-30", "NEE", "st-sns-2014 NEE AFGELEID 2014-12-01 2016-10-01"],
    ["2016-10-01", "ONDER_VOORWAARDEN", "vt-sns ONDER_VOORWAARDEN AFGELEID 2016-10-01 null"],
    ["2023-09-30", "ONDER_VOORWAARDEN", "vt-sns ONDER_VOORWAARDEN AFGELEID 2016-10-01 null"],
    ["2023-10-01", "ONBEKEND", "vt-sns ONBEKEND AFGELEID 2016-10-01 null"],
  ],
  "paramedische-herstelzorg-covid": [
    ["2020-07-17", "NIET_BEOORDEELD"],
    ["2020-07-18", "ONDER_VOORWAARDEN", "vt-herstelzorg ONDER_VOORWAARDEN AFGELEID 2020-07-18 2025-01-01"],
    [
      "2021-07-01",
      "ONDER_VOORWAARDEN",
      "vt-herstelzorg ONDER_VOORWAARDEN AFGELEID 2020-07-18 2025-01-01",
      "pa-herstelzorg-2021 ONDER_VOORWAARDEN BRON 2021-07-01 null",
    ],
    [
      "2024-12-31",
      "ONDER_VOORWAARDEN",
      "vt-herstelzorg ONDER_VOORWAARDEN AFGELEID 2020-07-18 2025-01-01",
      "pa-herstelzorg-2021 ONDER_VOORWAARDEN BRON 2021-07-01 null",
    ],
    ["2025-01-01", "ONBEKEND", "pa-herstelzorg-2021 ONBEKEND BRON 2021-07-01 null"],
  ],
  "cardiomems": [
    ["2019-03-31", "NIET_BEOORDEELD"],
    ["2019-04-01", "ONDER_VOORWAARDEN", "vt-cardiomems ONDER_VOORWAARDEN AFGELEID 2019-04-01 2024-03-01"],
    ["2024-02-29", "ONDER_VOORWAARDEN", "vt-cardiomems ONDER_VOORWAARDEN AFGELEID 2019-04-01 2024-03-01"],
    ["2024-03-01", "ONBEKEND", "st-cardiomems-basispakket ONBEKEND BRON null null"],
  ],
  "codeine": [
    ["2024-12-31", "NIET_BEOORDEELD"],
    ["2025-01-01", "ONDER_VOORWAARDEN", "pa-codeine-2024 ONDER_VOORWAARDEN BRON 2025-01-01 null"],
  ],
  "vitaminen-mineralen-paracetamol": [
    ["2018-12-31", "NIET_BEOORDEELD"],
    ["2019-01-01", "NEE", "pa-vmp-2016 NEE BRON 2019-01-01 null"],
  ],
  "vitamine-d": [
    ["2022-12-31", "NIET_BEOORDEELD"],
    ["2023-01-01", "ONBEKEND", "pa-vitamine-d-2022 ONBEKEND BRON 2023-01-01 null"],
  ],
  "oefentherapie-copd": [
    ["2018-12-31", "NIET_BEOORDEELD"],
    ["2019-01-01", "JA", "pa-copd-2018 JA BRON 2019-01-01 null"],
  ],
  "gm-olaparib-eierstokkanker": [
    ["2020-04-15", "NIET_BEOORDEELD"],
    ["2020-04-16", "JA", "pa-olaparib-eierstokkanker-2020 JA BRON 2020-04-16 null"],
    ["2025-06-17", "JA", "pa-olaparib-eierstokkanker-2020 JA BRON 2020-04-16 null"],
    [
      "2025-06-18",
      "ONDER_VOORWAARDEN",
      "pa-olaparib-eierstokkanker-2020 JA BRON 2020-04-16 null",
      "st-parp-remmers-2025 ONDER_VOORWAARDEN AFGELEID 2025-06-18 null",
    ],
  ],
  "gm-parp-remmers-eierstok-borstkanker": [
    ["2025-06-17", "NIET_BEOORDEELD"],
    // In the closed package: of a decision of the minister on these drugs together nothing is known.
    ["2025-06-18", "ONBEKEND", "st-parp-remmers-2025 ONBEKEND BRON 2025-06-18 null"],
  ],
  "renale-denervatie": [
    ["2011-06-23", "NIET_BEOORDEELD"],
    ["2011-06-24", "NEE", "st-renale-denervatie-2011 NEE AFGELEID 2011-06-24 2013-01-01"],
    ["2012-12-31", "NEE", "st-renale-denervatie-2011 NEE AFGELEID 2011-06-24 2013-01-01"],
    ["2013-01-01", "ONDER_VOORWAARDEN", "vt-renale-denervatie ONDER_VOORWAARDEN AFGELEID 2013-01-01 2016-12-05"],
    ["2016-12-04", "ONDER_VOORWAARDEN", "vt-renale-denervatie ONDER_VOORWAARDEN AFGELEID 2013-01-01 2016-12-05"],
    ["2016-12-05", "NEE", "st-renale-denervatie-2016 NEE AFGELEID 2016-12-05 null"],
  ],
  "iat-herseninfarct": [
    ["2012-12-31", "NIET_BEOORDEELD"],
    ["2013-01-01", "ONDER_VOORWAARDEN", "vt-iat ONDER_VOORWAARDEN AFGELEID 2013-01-01 2016-12-21"],
    ["2016-12-20", "ONDER_VOORWAARDEN", "vt-iat ONDER_VOORWAARDEN AFGELEID 2013-01-01 2016-12-21"],
    ["2016-12-21", "JA", "st-iat-2016 JA AFGELEID 2016-12-21 null"],
  ],
  "protonentherapie": [
    [
      "2009-06-01",
      "ONBEKEND",
      "st-protonentherapie-model-based JA BRON null null",
      "st-protonentherapie-standaard JA BRON null null",
    ],
    [
      "2026-11-28",
      "ONBEKEND",
      "st-protonentherapie-model-based JA BRON null null",
      "st-protonentherapie-standaard JA BRON null null",
    ],
  ],
  "verkennend-gesprek-ggz": [
    ["2025-06-11", "NIET_BEOORDEELD"],
    ["2025-06-12", "JA", "st-verkennend-gesprek JA AFGELEID 2025-06-12 null"],
  ],
  "gm-lecanemab-ziekte-van-alzheimer": [
    ["2026-02-12", "NIET_BEOORDEELD"],
    ["2026-02-13", "ONBEKEND", "pa-lecanemab-ziekte-van-alzheimer-2026 ONBEKEND AFGELEID 2026-02-13 null"],
  ],
  "kraamzorg": [
    ["2026-11-28", "ONBEKEND", "pa-kraamzorg-2015 ONBEKEND AFGELEID 2015-03-24 null"],
  ],
  "coloscopie-pds": [
    ["2026-11-28", "NIET_BEOORDEELD"],
  ],
  "gm-teclistamab-multipel-myeloom": [
    ["2024-07-10", "ONBEKEND", "pa-teclistamab-multipel-myeloom-2024 ONBEKEND AFGELEID 2024-07-10 2025-04-14"],
    ["2025-04-14", "ONBEKEND", "pa-teclistamab-multipel-myeloom-2025 ONBEKEND AFGELEID 2025-04-14 null"],
  ],
  "neuromodulatie-chronische-pijn": [
    ["2019-11-14", "ONDER_VOORWAARDEN", "st-neuromodulatie-2019 ONDER_VOORWAARDEN AFGELEID 2019-11-14 null"],
  ],
  "radiofrequente-denervatie": [
    ["2012-01-01", "ONDER_VOORWAARDEN", "vt-radiofrequent ONDER_VOORWAARDEN AFGELEID 2012-01-01 2015-01-01"],
    ["2014-12-31", "ONDER_VOORWAARDEN", "vt-radiofrequent ONDER_VOORWAARDEN AFGELEID 2012-01-01 2015-01-01"],
    ["2015-01-01", "ONBEKEND", "vt-radiofrequent ONBEKEND AFGELEID 2012-01-01 2015-01-01"],
    ["2026-11-28", "ONBEKEND", "vt-radiofrequent ONBEKEND AFGELEID 2012-01-01 2015-01-01"],
  ],
  "hipec-ovarium-primair": [
    ["2026-12-31", "ONDER_VOORWAARDEN", "vt-hipec-primair ONDER_VOORWAARDEN AFGELEID 2020-01-01 2027-01-01"],
    ["2027-01-01", "ONBEKEND", "vt-hipec-primair ONBEKEND AFGELEID 2020-01-01 2027-01-01"],
  ],
  "fampridine": [
    ["2018-03-31", "ONBEKEND", "vt-fampridine ONDER_VOORWAARDEN AFGELEID null 2018-04-01"],
    ["2018-04-01", "ONBEKEND", "vt-fampridine ONBEKEND AFGELEID null 2018-04-01"],
  ],
  "dendritische-celvaccinatie-melanoom": [
    ["2019-03-18", "NIET_BEOORDEELD"],
    ["2019-03-19", "ONDER_VOORWAARDEN", "vt-dendritisch ONDER_VOORWAARDEN AFGELEID 2019-03-19 null"],
    ["2019-03-20", "ONBEKEND", "vt-dendritisch ONBEKEND AFGELEID 2019-03-19 null"],
  ],
  "belimumab-sle": [
    ["2022-06-30", "ONDER_VOORWAARDEN", "vt-belimumab ONDER_VOORWAARDEN AFGELEID 2015-07-01 null"],
    ["2022-07-01", "ONBEKEND", "vt-belimumab ONBEKEND AFGELEID 2015-07-01 null"],
  ],
  "valpreventie": [
    ["2026-11-28", "NIET_BEOORDEELD"],
  ],
  "multipel-myeloom-geneesmiddelen": [
    [
      "2026-11-28",
      "ONBEKEND",
      "pa-mm-combinaties-2021 ONBEKEND AFGELEID 2021-02-11 null",
      "pa-teclistamab-multipel-myeloom-2025 ONBEKEND AFGELEID 2025-04-14 null",
      "pa-isatuximab-multipel-myeloom-2026 ONBEKEND AFGELEID 2026-05-13 null",
      "pa-ciltacabtagene-autoleucel-multipel-myeloom-2026 ONBEKEND AFGELEID 2026-05-27 null",
      "pa-belantamab-mafodotin-multipel-myeloom-2026 ONBEKEND AFGELEID 2026-06-30 null",
      "pa-isatuximab-inductie-multipel-myeloom-2026 ONBEKEND AFGELEID 2026-07-29 null",
    ],
  ],};

it.each(Object.entries(BY_HAND))("tells of %s on each day what was ruled on it", async (id, answers) => {
  for (const [op, status, ...duidingen] of answers) {
    const { verzekerd } = await read(id, op);
    const told = verzekerd.duidingen.map(({ duiding, zegt, grondslag, van, tot }: Fact) => `${duiding.id} ${zegt} ${grondslag} ${van} ${tot}`);
    expect([verzekerd.op, verzekerd.status, ...told]).toEqual([op, status, ...duidingen]);
  }
});

it("says why, and what it does not mean", async () => {
  const toelichting = async (id: string, op: string): Promise<string> => (await read(id, op)).verzekerd.toelichting;
  expect(await toelichting("coloscopie-pds", "2026-11-28")).toBe(
    "Er is geen uitspraak over deze zorg bekend die op 2026-11-28 gold. Dat zegt niet dat de zorg niet verzekerd is: het meeste in het pakket is nooit beoordeeld, en zorg die aan de wettelijke eisen voldoet hoort er vanzelf bij.",
  );
  expect(await toelichting("mammaprint", "2018-09-26")).toContain("de eerste geldt vanaf 2018-09-27.");
  expect(await toelichting("gm-lecanemab-ziekte-van-alzheimer", "2026-11-28")).toBe(
    "Een advies aan de minister is geen besluit, en een besluit is niet bekend. Dat zegt niet dat de zorg niet verzekerd is, en ook niet dat zij het wel is.",
  );
  expect(await toelichting("til-melanoom", "2023-01-01")).toContain("De laatste uitspraak gold tot 2023-01-01, en de volgende geldt vanaf 2023-01-15.");
  expect(await toelichting("radiofrequente-denervatie", "2026-11-28")).toContain("gold tot 2015-01-01, en er is geen nieuwe bekend.");
  expect(await toelichting("oefentherapie-copd", "2019-01-01")).toContain("De minister nam de zorg op in het pakket vanaf 2019-01-01.");
});

it("says until when care was admitted for a time, where that is known", async () => {
  const ended = async (id: string, op: string) =>
    (await read(id, op)).verzekerd.duidingen.map(({ tot, toelichting }: Fact) => ({ tot, toelichting }));
  expect(await ended("til-melanoom", "2023-01-01")).toEqual([
    { tot: "2023-01-01", toelichting: "De zorg was tijdelijk toegelaten, tot 2023-01-01." },
  ]);
  expect(await ended("hipec-maag", "2026-11-28")).toEqual([
    { tot: null, toelichting: "De zorg was tijdelijk toegelaten; tot wanneer, is niet bekend." },
  ]);
});

it("is about today unless it says another day", async () => {
  const { data } = await subgraph.query(`{ zorgvorm(id: "hipec-ovarium-primair") { verzekerd { op } } }`);
  expect(data.zorgvorm.verzekerd.op).toBe(today());
  const clock = stoppedClock();
  try {
    const statuses = [];
    for (const moment of ["2026-12-31T22:59:59Z", "2026-12-31T23:00:00Z"]) {
      clock.forward((Date.parse(moment) - Date.now()) / 1000);
      // The tokens of before have ended by then.
      const token = await new InternalTokens(testKeys).tokenFor(ANONYMOUS, "zorginstituut");
      const query = `{ zorgvorm(id: "hipec-ovarium-primair") { verzekerd { op status } geldendeDuidingen { id } } }`;
      const { data } = await post(subgraph.url, { query }, { token });
      statuses.push([data.zorgvorm.verzekerd, data.zorgvorm.geldendeDuidingen]);
    }
    expect(statuses).toEqual([
      [{ op: "2026-12-31", status: "ONDER_VOORWAARDEN" }, [{ id: "vt-hipec-primair" }]],
      [{ op: "2027-01-01", status: "ONBEKEND" }, []],
    ]);
  } finally {
    clock.restore();
  }
});

it("is one statement for any number of zorgvormen and of days", async () => {
  const selection = `a: verzekerd(op: "2019-01-01") { status duidingen { duiding { titel } } } b: verzekerd { status }
    geldendeDuidingen(op: "2020-01-01") { titel }`;
  for (const first of [2, 100]) {
    subgraph.takeStatements();
    const { errors } = await subgraph.query(`{ zorgvormen(first: ${first}) { nodes { id ${selection} } } }`);
    expect(errors).toBeUndefined();
    expect(subgraph.takeStatements()).toHaveLength(2);
  }
});

/** Where the list that the editors keep differs, and why. */
const EDITORS: Record<string, { without?: string[]; with?: string[]; why: string }> = {
  "radiofrequente-denervatie": { without: ["vt-radiofrequent"], why: "it ended in 2015" },
  "paramedische-herstelzorg-covid": { without: ["vt-herstelzorg"], why: "it ended on 1 January 2025" },
  cardiomems: { without: ["st-cardiomems-basispakket"], why: "nobody knows from when it holds" },
  "hipec-maag": { without: ["vt-hipec-maag"], why: "nobody knows from when it held" },
  "pancreasnecrose-behandeling": { without: ["vt-pancreas"], why: "nobody knows from when it held" },
  "crohn-ernstig-behandeling": { without: ["vt-crohn"], why: "nobody knows from when it held" },
  protonentherapie: {
    without: ["st-protonentherapie-standaard", "st-protonentherapie-model-based"],
    why: "nobody knows from when they hold",
  },
  "gm-olaparib-eierstokkanker": { with: ["st-parp-remmers-2025"], why: "it replaces in part what another says of this care" },
};

it("finds in force what the editors hold to be", async () => {
  const different: unknown[] = [];
  for (const { id, geldendeUitspraken } of zorgvormen) {
    const { without = [], with: more = [] } = EDITORS[id] ?? {};
    const listed = geldendeUitspraken.map((uitspraak: Fact) => uitspraak.id);
    const expected = [...listed.filter((each: string) => !without.includes(each)), ...more].sort();
    const found = (await read(id, "2026-11-28")).geldendeDuidingen.map((duiding: Fact) => duiding.id).sort();
    if (JSON.stringify(found) !== JSON.stringify(expected)) different.push({ id, expected, found });
  }
  expect(different).toEqual([]);
});

it("does not count a draft, not even for who sees it, and counts it from the day on which it holds once it is published", async () => {
  const zorginstituut = viewerOf("zorginstituut");
  const mutation = (name: string, type: string): Mutation => ({ name, type, record: "duiding", selection: "id recordVersie" });
  const { record: draft } = await write(
    subgraph,
    mutation("duidingVastleggen", "DuidingVastleggenInput"),
    {
      titel: "Coloscopie bij prikkelbare darm",
      soort: "STANDPUNT",
      datum: "2026-10-01",
      conclusie: "NEE",
      zorgvormen: [{ id: "coloscopie-pds", grondslag: "AFGELEID" }],
      bronnen: BRONNEN,
    },
    zorginstituut,
  );
  for (const viewer of [ANONYMOUS, zorginstituut]) {
    expect((await read("coloscopie-pds", "2026-11-01", viewer)).verzekerd).toMatchObject({ status: "NIET_BEOORDEELD", duidingen: [] });
  }
  const publish = mutation("duidingPubliceren", "DuidingPublicerenInput");
  expect((await write(subgraph, publish, { id: draft.id, verwachteVersie: draft.recordVersie }, zorginstituut)).fouten).toEqual([]);
  expect((await read("coloscopie-pds", "2026-09-30")).verzekerd.status).toBe("NIET_BEOORDEELD");
  expect((await read("coloscopie-pds", "2026-10-01")).verzekerd).toMatchObject({
    status: "NEE",
    duidingen: [{ duiding: { id: draft.id }, zegt: "NEE", grondslag: "AFGELEID", van: "2026-10-01", tot: null }],
  });
});

it("refuses what is no day", async () => {
  for (const field of ["verzekerd", "geldendeDuidingen"]) {
    const { errors } = await subgraph.query(`{ zorgvorm(id: "mammaprint") { ${field}(op: "2019-02-29") { __typename } } }`);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code: "BAD_USER_INPUT", argument: "op" })]);
  }
});
