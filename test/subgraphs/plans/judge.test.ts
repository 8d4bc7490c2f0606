import { Client } from "pg";
import { createEmptyDatabase, urlOf, type TestDatabase } from "../../support/databases";
import { findFaults, ofClient } from "../../support/plans/judge";

describe("reading a plan", () => {
  let database: TestDatabase | undefined;
  let client: Client;
  beforeAll(async () => {
    database = await createEmptyDatabase("nza");
    client = new Client({ connectionString: urlOf(database.name) });
    await client.connect();
    await client.query(`
      CREATE TABLE large AS SELECT i, i % 7 AS kind, i % 50000 AS part FROM generate_series(1, 100000) AS i;
      CREATE TABLE small AS SELECT i FROM generate_series(1, 10) AS i;
      CREATE INDEX large_by_i ON large (i);
      CREATE INDEX large_by_kind ON large (kind);
      ANALYZE large, small`);
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  const faultsOf = async (text: string, ...parameters: unknown[]): Promise<string[]> =>
    (await findFaults(ofClient(client), { text, parameters, planning: "custom", milliseconds: 0 }, ["large"])).map((fault) => fault.split("\n")[0]);

  test("finds no fault with a look-up, a page of an order, or a small table", async () => {
    expect(await faultsOf("SELECT * FROM large WHERE i = ANY($1)", [7, 70_000])).toEqual([]);
    expect(await faultsOf("SELECT * FROM large WHERE i > $1 ORDER BY i LIMIT 21", 50_000)).toEqual([]);
    expect(await faultsOf("SELECT * FROM small WHERE i % 2 = 0")).toEqual([]);
  });

  test("finds no fault with many look-ups of which few find anything", async () => {
    await client.query("CREATE INDEX large_by_both ON large (i, part); SET enable_seqscan = off; SET enable_bitmapscan = off");
    const keys = Array.from({ length: 200 }, (_, n) => 1 + n * 500);
    const faults = await faultsOf("SELECT * FROM large WHERE i = ANY($1) AND part = $2", keys, 1);
    await client.query("DROP INDEX large_by_both; RESET enable_seqscan; RESET enable_bitmapscan");
    expect(faults).toEqual([]);
  });

  test("finds a table that is read from end to end", async () => {
    expect(await faultsOf("SELECT * FROM large WHERE part = $1", 7)).toEqual([
      "Seq Scan large: reads the whole table",
      "Seq Scan large: throws 99998 rows away",
    ]);
  });

  test("finds an order that is walked past rows that do not match", async () => {
    await client.query("SET enable_seqscan = off");
    const faults = await faultsOf("SELECT * FROM large WHERE part = $1 ORDER BY i LIMIT 2", 49_999);
    await client.query("RESET enable_seqscan");
    expect(faults).toEqual(["Index Scan large large_by_i: throws 99997 rows away"]);
  });

  test("finds an index that gives many rows", async () => {
    expect(await faultsOf("SELECT count(*) FROM large WHERE kind = $1", 3)).toContainEqual(
      expect.stringMatching(/large_by_kind: gives 1428\d rows$/),
    );
  });

  test("finds an index that is read whole, for a condition that is not on its first column", async () => {
    await client.query("CREATE INDEX large_by_both ON large (i, part); SET enable_seqscan = off");
    const faults = await faultsOf("SELECT i, part FROM large WHERE part = $1", 7);
    await client.query("DROP INDEX large_by_both; RESET enable_seqscan");
    expect(faults).toEqual([expect.stringMatching(/^Index Only Scan large large_by_both: reads \d+ pages for 2 rows$/)]);
  });
});
