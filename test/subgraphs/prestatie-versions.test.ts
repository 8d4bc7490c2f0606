import { loadSubgraph } from "../../schema/load";
import { createSeededDatabase, type TestDatabase } from "../support/databases";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

const LIST = "NZA_ZORGACTIVITEITEN";

/** Versions of one code, and of a range that holds it; the range started last. */
const VERSIONS = [
  { id: "versie-2019", code: "999001", geldigVan: "2019-01-01", geldigTot: "2020-01-01" },
  { id: "versie-2021", code: "999001", geldigVan: "2021-01-01", geldigTot: null },
  { id: "versie-2020", code: "999001", geldigVan: "2020-01-01", geldigTot: "2021-01-01" },
  { id: "versie-oud", code: "999001", geldigVan: null, geldigTot: "2019-01-01" },
  { id: "reeks-2022", code: "998990", codeBereikVan: "998990", codeBereikTot: "999010", geldigVan: "2022-01-01", geldigTot: "2023-01-01" },
  { id: "reeks-2023", code: "998990", codeBereikVan: "998990", codeBereikTot: "999010", geldigVan: "2023-01-01", geldigTot: null },
  { id: "reeks-oud", code: "998990", codeBereikVan: "998990", codeBereikTot: "999010", geldigVan: null, geldigTot: "2022-01-01" },
];

describe("a code of which there are several versions", () => {
  let database: TestDatabase;
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    database = await createSeededDatabase("nza");
    const dataSource = await loadSubgraph("nza").createDataSource(database.writer, "nza").initialize();
    const rest = { codelijst: LIST, omschrijving: "versie", soort: "PRESTATIE", sectoren: [], bronnen: [] };
    await dataSource.manager
      .insert("Prestatie", VERSIONS.map((version) => ({ codeBereikVan: null, codeBereikTot: null, ...version, ...rest })))
      .finally(() => dataSource.destroy());
    subgraph = await startSubgraph("nza", { database });
  });
  afterAll(async () => {
    await subgraph?.stop();
    await database?.drop();
  });

  it.each([
    ["999001", "versie-2021"],
    ["999002", "reeks-2023"],
    ["998990", "reeks-2023"],
    ["999010", "reeks-2023"],
    ["999011", null],
    ["99900", null],
  ])("means the newest of itself, else of a range: %s", async (code, id) => {
    const { data } = await subgraph.query(`{ prestatie(codelijst: ${LIST}, code: "${code}") { id } }`);
    expect(data.prestatie).toEqual(id && { id });
  });

  it("means each of them in the list, those of a day when a day is given", async () => {
    const idsWith = async (filter: string): Promise<string[]> => {
      const { data } = await subgraph.query(`{ prestaties(filter: { code: "999001" ${filter} }) { nodes { id } } }`);
      return data.prestaties.nodes.map(({ id }: { id: string }) => id).sort();
    };
    expect(await idsWith("")).toEqual(VERSIONS.map(({ id }) => id).sort());
    expect(await idsWith(`geldigOp: "2018-12-31"`)).toEqual(["reeks-oud", "versie-oud"]);
    expect(await idsWith(`geldigOp: "2019-01-01"`)).toEqual(["reeks-oud", "versie-2019"]);
    expect(await idsWith(`geldigOp: "2022-12-31"`)).toEqual(["reeks-2022", "versie-2021"]);
    expect(await idsWith(`geldigOp: "2023-01-01"`)).toEqual(["reeks-2023", "versie-2021"]);
  });
});
