import { Client, type QueryResult } from "pg";
import { SUBGRAPHS } from "../../../schema/subgraphs";
import { asSuperuser, createSeededDatabase, urlOf, type TestDatabase } from "../../support/databases";
import { changeListsOf, readLists } from "../../support/lists";
import { findFaults, ofClient } from "../../support/plans/judge";
import { referencesTo } from "../../support/references";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

const HIDDEN = "een-ander";
/** With fewer, the log is so small that it is read from end to end. */
const LINES = 50_000;
const RECORDS = 5_000;
const MIDDLE = LINES / 2;

/**
 * Lines in turn for the records that the log knows, and for more that it does not, after the lines that it has. Every
 * fourth is for an other only, of each record others, and some hide what everybody saw before.
 */
const FILL = `
  INSERT INTO intern.change_log (at, position, record_type, record_id, before, after, before_audience, after_audience)
  SELECT '2100-01-01'::timestamptz + i * interval '1 second', last + i, coalesce(record_type, 'Record'), coalesce(record_id, 'record-' || i % ${RECORDS}), '{}', jsonb_build_object('i', i),
    CASE WHEN (i + i / ${RECORDS}) % 4 = 0 THEN '${HIDDEN}' END,
    CASE WHEN (i + i / ${RECORDS}) % 4 = 0 OR i % 101 = 0 THEN '${HIDDEN}' END
  FROM intern.change_position, generate_series(1, ${LINES}) AS i LEFT JOIN (
    SELECT record_type, record_id, row_number() OVER (ORDER BY record_id) AS place FROM intern.change_log
  ) r ON r.place = i % ${RECORDS}
  ORDER BY i`;

describe.each(SUBGRAPHS)(`the plans of the change log of $name, on ${LINES} lines`, ({ name }) => {
  let database: TestDatabase | undefined;
  let subgraph: RunningSubgraph | undefined;
  let client: Client;
  beforeAll(async () => {
    database = await createSeededDatabase(name);
    await asSuperuser(database.name, async (superuser) => {
      await superuser.query(FILL);
      await superuser.query(`ANALYZE intern.change_log`);
    });
    subgraph = await startSubgraph(name, { database });
    client = new Client({ connectionString: urlOf(database.name) });
    await client.connect();
  });
  afterAll(async () => {
    await subgraph?.stop();
    await client?.end();
    await database?.drop();
  });

  /** What a statement gives who sees what everybody may see. */
  async function asEverybody(statement: string): Promise<QueryResult> {
    const reader = new Client({ connectionString: database!.reader });
    await reader.connect();
    return reader.query(statement).finally(() => reader.end());
  }

  /** @param least how many statements read the log */
  async function expectNoFaults(least: number): Promise<void> {
    const statements = subgraph!.takeStatements().filter(({ text }) => text.includes("visible_change"));
    expect(statements.length).toBeGreaterThanOrEqual(least);
    const faults: string[] = [];
    for (const statement of statements) faults.push(...(await findFaults(ofClient(client), statement, ["change_log"])));
    expect(faults).toEqual([]);
  }

  const [feed, ...histories] = changeListsOf(name);

  // Without the total, which counts the whole log.
  it("reads the feed on from its middle", async () => {
    const { rows } = await client.query(`SELECT cursor FROM visible_change WHERE position > ${MIDDLE} LIMIT 1`);
    subgraph!.takeStatements();
    const { data, errors } = await subgraph!.query(
      `{ feed: ${feed.field.name}(first: 100, after: "${rows[0].cursor}") { nodes { na } pageInfo { hasNextPage } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.feed.nodes).toHaveLength(100);
    await expectNoFaults(2);
  });

  it.each([
    ["of a type", true, false],
    ["since a moment", false, true],
    ["of a type, since a moment", true, true],
  ])("reads the lines %s", async (_, byType, byTime) => {
    const { rows: types } = await client.query(
      `SELECT record_type AS type FROM visible_change WHERE record_type <> 'Record' GROUP BY 1 ORDER BY count(*)`,
    );
    const { rows } = await asEverybody(
      `SELECT at FROM visible_change WHERE position > ${MIDDLE} AND NOT removed_since AND NOT silent ORDER BY position LIMIT 1`,
    );
    for (const { type } of byType ? [types[0], types.at(-1)] : [types[0]]) {
      const filter = { ...(byType && { recordType: [type] }), ...(byTime && { vanaf: rows[0].at.toISOString() }) };
      subgraph!.takeStatements();
      const { data, errors } = await subgraph!.query(
        `query ($filter: WijzigingFilter!) { feed: ${feed.field.name}(first: 100, filter: $filter) { nodes { recordType wanneer } } }`,
        { filter },
      );
      expect(errors).toBeUndefined();
      expect(data.feed.nodes.length).toBeGreaterThan(0);
      if (!byType) expect(data.feed.nodes[0].wanneer).toBe(rows[0].at.toISOString());
      await expectNoFaults(1);
    }
  });

  it.each(histories)("reads many histories at once, from the last line and on from any: $title", async (history) => {
    // Each line counts those before it of its record, so what is read grows with the lines of a record, not with the log.
    const references = (await referencesTo(history.type.name)).slice(0, 10);
    const { rows } = await client.query(`SELECT cursor FROM visible_change WHERE position > ${MIDDLE} LIMIT 1`);
    subgraph!.takeStatements();
    for (const after of [undefined, rows[0].cursor]) {
      const pages = await readLists(subgraph!, history, { first: 100, after }, references);
      expect(Math.max(...pages.map(({ totaal }) => totaal))).toBeGreaterThan(5);
    }
    await expectNoFaults(5);
  });
});
