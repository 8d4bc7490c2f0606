import { searchedIn } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../schema/load";
import { asSuperuser, seededDatabase, urlsOf } from "../support/databases";
import { LISTING } from "../support/party-facts";
import { rowsWithOtherTerms, searchedTables } from "../support/terms";

/** Tables that classes read views of only, with such a view. */
const BY_VIEWS: Record<string, string> = { overzicht: "onderzoeksagendapunt" };

describe.each(LISTING.map(({ name }) => name))("the records of %s", (name) => {
  it("are searched in the columns that their class says and their table knows", async () => {
    const dataSource = await loadSubgraph(name).createDataSource(urlsOf(seededDatabase(name), name).reader).initialize();
    const { entityMetadatas } = dataSource;
    await dataSource.destroy();
    const classes = new Map(entityMetadatas.map(({ tableName, target }) => [tableName, searchedIn(target as Function)]));
    await asSuperuser(seededDatabase(name), async (client) => {
      const tables = new Map((await searchedTables(client)).map(({ table, columns }) => [table.replace("intern.", ""), columns]));
      for (const [table, columns] of tables) expect([table, classes.get(BY_VIEWS[table] ?? table)]).toEqual([table, columns]);
      const searched = [...classes].filter(([, columns]) => columns).map(([table]) => table);
      const { rows } = await client.query(`SELECT DISTINCT relname FROM pg_class WHERE relname = ANY ($1) AND relkind = 'r'`, [searched]);
      expect(rows.map(({ relname }) => relname).filter((table) => !tables.has(table))).toEqual([]);
    });
  });

  it("are found by their own texts when they were seeded", async () => {
    const { rows, others } = await asSuperuser(seededDatabase(name), rowsWithOtherTerms);
    expect(others).toEqual([]);
    expect(rows).toBeGreaterThan(0);
  });
});
