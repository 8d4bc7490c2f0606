import { SUBGRAPHS } from "../../schema/subgraphs";
import { loadSubgraph } from "../../schema/load";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../support/databases";

/**
 * Of some records of the log more lines: that only an organisation sees, that hide or remove what everybody saw, or that change
 * nothing that others see.
 */
const APART = `
  WITH lines AS (
    SELECT row_number() OVER (ORDER BY position) AS i, record_type, record_id, after FROM intern.change_log WHERE after IS NOT NULL LIMIT 60
  ), more AS (
    INSERT INTO intern.change_log (position, organisation, record_type, record_id, before, after, before_audience, after_audience)
    SELECT last + i, CASE WHEN i % 3 = 0 THEN 'een' END, record_type, record_id, after,
      CASE WHEN i % 5 = 0 THEN NULL WHEN i % 5 = 1 THEN after ELSE after || '{"anders": 1}' END,
      CASE WHEN i % 7 = 0 THEN 'een' END, CASE WHEN i % 4 = 0 THEN 'een' WHEN i % 4 = 1 THEN 'ander' END
    FROM lines, intern.change_position RETURNING 1
  )
  UPDATE intern.change_position SET last = last + (SELECT count(*) FROM more)`;

describe.each(SUBGRAPHS)("what is counted of the log of $name without looking at its lines", ({ name }) => {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createSeededDatabase(name);
    await asSuperuser(database.name, (client) => client.query(APART));
  });
  afterAll(() => database?.drop());

  it.each([
    ["everybody", undefined],
    ["who hid something", "een"],
    ["another", "ander"],
    ["the party itself", name],
    ["the supervisor", "nza"],
  ])("is what %s sees", async (_who, organisation) => {
    const url = organisation ? database!.writer : database!.reader;
    const dataSource = await loadSubgraph(name).createDataSource(url, organisation).initialize();
    try {
      const [counted] = await dataSource.query(`SELECT total FROM visible_change_total`);
      const [seen] = await dataSource.query(`SELECT count(*) AS total FROM visible_change WHERE NOT removed_since AND NOT silent`);
      const [all] = await asSuperuser(database!.name, async (client) => (await client.query(`SELECT count(*) FROM intern.change_log`)).rows);
      expect(counted).toEqual(seen);
      expect(Number(counted.total)).toBeLessThan(Number(all.count));
    } finally {
      await dataSource.destroy();
    }
  });
});
