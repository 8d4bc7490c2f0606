import { facts, type Fact } from "../support/facts";
import { createSeededDatabase, type TestDatabase } from "../support/databases";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

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

const duiding = async (id: string, selection: string) =>
  (await subgraph.query(`query ($id: ID!) { duiding(id: $id) { ${selection} } }`, { id })).data.duiding;

const found = async (filter: string): Promise<string[]> => {
  const { data } = await subgraph.query(`{ duidingen(first: 100, filter: { ${filter} }) { nodes { id } pageInfo { hasNextPage } } }`);
  expect(data.duidingen.pageInfo.hasNextPage).toBe(false);
  return data.duidingen.nodes.map(({ id }: { id: string }) => id).sort();
};

const GELDIGHEDEN = "geldigheden { zorgvorm { id } van vanGrondslag tot totGrondslag opvolger { id } }";

describe("MammaPrint, negative in 2018 and replaced in 2023", () => {
  it("says of the ruling of 2018 what came in its place, why, and that it ends when that begins", async () => {
    expect(await duiding("st-mammaprint-2018", `conclusie geldigVan { tekst } geldigTot { tekst } geldigTotGrondslag geldigheidOnderbouwing
      peildatum { tekst } vervangt { id } ${GELDIGHEDEN}
      vervangenDoor { id opvolger { id } vervangen { id } aard reikwijdte voorZorgvormen { zorgvorm { id } volledig } grondslag onderbouwing bron { titel } }`)).toEqual({
      conclusie: "NEE",
      geldigVan: null,
      geldigTot: { tekst: "2022-06-28" },
      geldigTotGrondslag: "AFGELEID",
      geldigheidOnderbouwing: "einde is het begin van de opvolgende uitspraak",
      peildatum: { tekst: "2018-09-27" },
      vervangt: [],
      geldigheden: [
        {
          zorgvorm: { id: "mammaprint" },
          van: "2018-09-27",
          vanGrondslag: "AFGELEID",
          tot: "2022-06-28",
          totGrondslag: "AFGELEID",
          opvolger: { id: "st-genexpressie-2023" },
        },
      ],
      vervangenDoor: [
        {
          id: "st-genexpressie-2023--st-mammaprint-2018",
          opvolger: { id: "st-genexpressie-2023" },
          vervangen: { id: "st-mammaprint-2018" },
          aard: "HERBEOORDELING",
          reikwijdte: "VOLLEDIG",
          voorZorgvormen: [{ zorgvorm: { id: "mammaprint" }, volledig: true }],
          grondslag: "BRON",
          onderbouwing: "bronnen noemen het negatieve standpunt van 2018 en de nieuwe beoordeling van MammaPrint",
          bron: { titel: "Oncotype DX en MammaPrint vergoed uit basispakket (medischeoncologie.nl, 13 november 2023)" },
        },
      ],
    });
  });

  it("says of the ruling of 2023 from when it holds for each test, and that it leaves a part of another as it is", async () => {
    expect(await duiding("st-genexpressie-2023", `geldigVanPerZorgvorm { zorgvorm { id } geldigVan } ${GELDIGHEDEN}
      vervangt { vervangen { id } aard reikwijdte voorZorgvormen { zorgvorm { id } volledig } grondslag }`)).toEqual({
      geldigVanPerZorgvorm: [
        { zorgvorm: { id: "mammaprint" }, geldigVan: "2022-06-28" },
        { zorgvorm: { id: "oncotype-dx" }, geldigVan: "2022-09-15" },
      ],
      geldigheden: [
        { zorgvorm: { id: "mammaprint" }, van: "2022-06-28", vanGrondslag: "BRON", tot: null, totGrondslag: null, opvolger: null },
        { zorgvorm: { id: "oncotype-dx" }, van: "2022-09-15", vanGrondslag: "BRON", tot: null, totGrondslag: null, opvolger: null },
      ],
      vervangt: [
        {
          vervangen: { id: "st-mammaprint-2018" },
          aard: "HERBEOORDELING",
          reikwijdte: "VOLLEDIG",
          voorZorgvormen: [{ zorgvorm: { id: "mammaprint" }, volledig: true }],
          grondslag: "BRON",
        },
        {
          vervangen: { id: "st-oncotype-dx-2021" },
          aard: "INDICATIEVERBREDING",
          reikwijdte: "DEELS",
          voorZorgvormen: [{ zorgvorm: { id: "oncotype-dx" }, volledig: false }],
          grondslag: "BRON",
        },
      ],
    });
    // What was ruled in 2021 about other patients stays.
    expect((await duiding("st-oncotype-dx-2021", GELDIGHEDEN)).geldigheden).toEqual([
      { zorgvorm: { id: "oncotype-dx" }, van: "2021-01-01", vanGrondslag: "AFGELEID", tot: null, totGrondslag: null, opvolger: null },
    ]);
  });
});

test("what is admitted for a time ends a ruling, which does not revive when that ends", async () => {
  const PERIODS = "geldigheden { van tot opvolger { id } }";
  expect([await duiding("st-pted-2013", PERIODS), await duiding("vt-pted", PERIODS), await duiding("st-pted-2020", PERIODS)]).toEqual([
    { geldigheden: [{ van: "2013-10-31", tot: "2016-01-01", opvolger: { id: "vt-pted" } }] },
    { geldigheden: [{ van: "2016-01-01", tot: "2020-12-01", opvolger: { id: "st-pted-2020" } }] },
    { geldigheden: [{ van: "2020-12-01", tot: null, opvolger: null }] },
  ]);
});

test("a ruling that says nothing of when it holds, and of which no source has a date, does not claim to", async () => {
  expect((await duiding("st-protonentherapie-standaard", GELDIGHEDEN)).geldigheden).toEqual([
    { zorgvorm: { id: "protonentherapie" }, van: null, vanGrondslag: null, tot: null, totGrondslag: null, opvolger: null },
  ]);
});

describe("what holds on a day", () => {
  it.each([
    ["before anything was ruled", "2018-09-26", []],
    ["after the ruling of 2018", "2018-09-27", ["st-mammaprint-2018"]],
    ["on the last day of the ruling of 2018", "2022-06-27", ["st-mammaprint-2018"]],
    ["on the day from which the ruling of 2023 holds", "2022-06-28", ["st-genexpressie-2023"]],
    ["now", "2026-11-29", ["st-genexpressie-2023"]],
  ])("is one ruling on MammaPrint at most: %s", async (_when, day, ids) => {
    expect(await found(`zorgvorm: ["mammaprint"], geldigOp: "${day}"`)).toEqual(ids);
  });

  it("is today what is asked for without a day", async () => {
    expect(await found(`zorgvorm: ["mammaprint"], alleenGeldend: true`)).toEqual(["st-genexpressie-2023"]);
    expect(await found(`zorgvorm: ["mammaprint"], alleenGeldend: false`)).toEqual([
      "ev-genexpressie",
      "st-genexpressie-2023",
      "st-mammaprint-2018",
    ]);
  });

  it("is the older ruling beside the newer one where that leaves a part of it", async () => {
    expect(await found(`zorgvorm: ["oncotype-dx"], geldigOp: "2024-01-01"`)).toEqual(["st-genexpressie-2023", "st-oncotype-dx-2021"]);
  });

  it("is the same below a zorgvorm", async () => {
    const { data } = await subgraph.query(
      `{ zorgvorm(id: "pted-lumbale-hernia") {
        toen: duidingen(filter: { geldigOp: "2018-01-01" }) { nodes { id } totaal } nu: duidingen(filter: { alleenGeldend: true }) { nodes { id } }
      } }`,
    );
    expect(data.zorgvorm).toEqual({ toen: { nodes: [{ id: "vt-pted" }], totaal: 1 }, nu: { nodes: [{ id: "st-pted-2020" }] } });
  });
});

test("every succession in the data says for which care the earlier ruling lapses", async () => {
  const successions = facts("zorginstituut", "zorginstituut-duidingen").flatMap(({ id, opvolging }: Fact) =>
    opvolging.map((each: Fact) => ({ id: `${id}--${each.id}`, volledig: [...each.vervangtVolledigVoor].sort() })),
  );
  const told = await Promise.all(
    [...new Set(successions.map(({ id }) => id.split("--")[0]))].map((id) => duiding(id, "vervangt { id voorZorgvormen { zorgvorm { id } volledig } }")),
  );
  expect(
    told.flatMap(({ vervangt }) =>
      vervangt.map(({ id, voorZorgvormen }: Fact) => ({
        id,
        volledig: voorZorgvormen.filter(({ volledig }: Fact) => volledig).map(({ zorgvorm }: Fact) => zorgvorm.id),
      })),
    ),
  ).toEqual(expect.arrayContaining(successions));
  expect(successions).toHaveLength(21);
});

