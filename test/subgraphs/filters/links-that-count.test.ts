import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { factsOf, LISTING } from "../../support/party-facts";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

it.each([["a", "b"], ["b", "a"]])("of links on the same grounds an edge tells the same one: of %s, then %s", async (...texts) => {
  const database = await createSeededDatabase("verzekeraars");
  const subgraph = await startSubgraph("verzekeraars", { database });
  try {
    const relaties = ["VOERT_OORDEEL_UIT", "VOERT_VOORWAARDE_UIT"];
    for (const [place, tekst] of texts.entries()) {
      await asSuperuser(database.name, (client) =>
        client.query(
          `INSERT INTO intern.contractvoorwaarde_openbaar_duiding (contractvoorwaarde_id, duiding_id, relatie, grondslag, onderbouwing)
           SELECT id, 'een-duiding', $1, 'AFGELEID', $2 FROM intern.contractvoorwaarde_openbaar ORDER BY id LIMIT 1`,
          [relaties[place], tekst],
        ),
      );
    }
    const { data, errors } = await subgraph.query(
      `{ _entities(representations: [{ __typename: "Duiding", id: "een-duiding" }]) {
        ... on Duiding { contractvoorwaarden { edges { relatie onderbouwing } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data._entities[0].contractvoorwaarden.edges).toEqual([{ relatie: relaties[texts.indexOf("a")], onderbouwing: "a" }]);
  } finally {
    await subgraph.stop();
    await database.drop();
  }
});

const linking = LISTING.map(({ name }) => name).filter((name) => factsOf(name).lists!.links.length > 0);

describe.each(linking)("which links of %s count in filters", (name) => {
  let database: TestDatabase;
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    database = await createSeededDatabase(name);
    subgraph = await startSubgraph(name, { database });
  });
  afterAll(async () => {
    await subgraph?.stop();
    await database?.drop();
  });

  const run = (statement: string, ...values: string[]) =>
    asSuperuser(database.name, (client) => client.query(statement, values));

  describe.each(factsOf(name).lists!.links)("%s, a %s, by %s", (list, type, filter, table, own, other, grounds = "grondslag") => {
    let record: string;
    let target: string;
    let ground: string;
    beforeEach(async () => {
      const { rows } = await run(
        `SELECT ${own} AS own, ${other} AS other, ${grounds} AS ground FROM ${table}
         WHERE ${own} IS NOT NULL AND ${other} IS NOT NULL AND ${grounds} <> 'SUGGESTIE' ORDER BY ${grounds} = 'BRON' DESC, 1, 2 LIMIT 1`,
      );
      [record, target, ground] = [rows[0].own, rows[0].other, rows[0].ground];
    });
    afterEach(() => change(`${grounds} = '${ground}'${table === "koppeling" ? ", status = 'BEVESTIGD'" : ""}`));

    const change = (setting: string) =>
      // Through its view a guest would change it.
      run(`UPDATE ${table === "koppeling" ? "intern.koppeling" : table} SET ${setting} WHERE ${own} = $1 AND ${other} = $2`, record, target);

    async function isFound(): Promise<boolean> {
      const { data, errors } = await subgraph.query(
        `query($filter: ${type}Filter) { list: ${list}(first: 100, filter: $filter) { totaal nodes { id } } }`,
        { filter: { [filter]: [target] } },
      );
      expect(errors).toBeUndefined();
      expect(data.list.totaal).toBe(data.list.nodes.length);
      return data.list.nodes.some(({ id }: { id: string }) => id === record);
    }

    it("counts one that a source names, and one that follows from others, but no suggestion", async () => {
      for (const stated of ["BRON", "AFGELEID"]) {
        await change(`${grounds} = '${stated}'`);
        expect(await isFound()).toBe(true);
      }
      await change(`${grounds} = 'SUGGESTIE'${table === "koppeling" ? ", status = 'VOORGESTELD'" : ""}`);
      expect(await isFound()).toBe(false);
    });

    if (table !== "koppeling") return;
    it.each(["INGETROKKEN", "VOORGESTELD"])("counts none that is %s, whatever it claims to rest on", async (status) => {
      for (const claimed of ["BRON", "AFGELEID"]) {
        await change(`status = '${status}', grondslag = '${claimed}'`);
        expect(await isFound()).toBe(false);
      }
    });
  });
});
