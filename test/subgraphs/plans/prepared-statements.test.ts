import { loadSubgraph } from "../../../schema/load";
import { SUBGRAPHS } from "../../../schema/subgraphs";
import { seededDatabase, urlsOf } from "../../support/databases";

// PostgreSQL would go over to one plan for any value after five executions. What the tests of plans read, which is the
// plan for the values at hand, is what runs only if it does not.
describe.each(SUBGRAPHS)("$name has a statement planned for its values, however often it ran", ({ name }) => {
  const { reader, writer } = urlsOf(seededDatabase(name), name);

  test.each([
    ["anybody", reader, undefined],
    ["the organisation itself", writer, name],
  ])("for %s", async (_who, url, organisation) => {
    const dataSource = await loadSubgraph(name).createDataSource(url, organisation).initialize();
    try {
      const connection = dataSource.createQueryRunner();
      for (let run = 0; run < 10; run++) await connection.query("SELECT $1::int", [run]);
      const plans = await connection.query(
        "SELECT statement, custom_plans::int AS custom, generic_plans::int AS generic FROM pg_prepared_statements",
      );
      expect(plans).toEqual([{ statement: "SELECT $1::int", custom: 10, generic: 0 }]);
      await connection.release();
    } finally {
      await dataSource.destroy();
    }
  });
});
