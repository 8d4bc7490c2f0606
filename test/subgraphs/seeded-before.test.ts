import { isDeepStrictEqual } from "node:util";
import type { Client } from "pg";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { asSuperuser, createEmptyDatabase, createSeededDatabase, type TestDatabase } from "../support/databases";
import { migrateFirst } from "../support/migrations";
import { readFeed } from "../support/mutations";
import { readFixture, restore, SEEDED_BEFORE } from "../support/seeded-before/fixture";
import { startSubgraph } from "../support/subgraph";
import { ANONYMOUS } from "../support/viewers";

/** Tables in which the data files have rows, and what the files tell of each. */
async function tablesOf(dataSource: DataSource): Promise<{ table: string; columns: string[]; key: string[] }[]> {
  const rows: { table: string }[] = await dataSource.query(
    `SELECT DISTINCT r ->> 'table' AS "table" FROM seeded_record, jsonb_array_elements(rows) r ORDER BY 1`,
  );
  return rows.map(({ table }) => {
    const { columns, primaryColumns } = dataSource.entityMetadatas.find(({ tableName }) => tableName === table)!;
    return {
      table,
      columns: columns.filter(({ propertyName }) => propertyName !== "recordVersie").map(({ databaseName }) => databaseName),
      key: primaryColumns.map(({ databaseName }) => databaseName),
    };
  });
}

type Rows = Record<string, Record<string, unknown>>;

/** By table and key, the rows of the records that the data files have. */
async function rowsOf(client: Client, tables: Awaited<ReturnType<typeof tablesOf>>): Promise<Record<string, Rows>> {
  await client.query("SET search_path = intern, public");
  const all: Record<string, Rows> = {};
  for (const { table, columns, key } of tables) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(`SELECT to_jsonb(r) AS row FROM ${table} r`);
    all[table] = Object.fromEntries(
      rows.map(({ row }) => [
        key.map((column) => row[column]).join(" "),
        Object.fromEntries(columns.map((column) => [column, row[column]])),
      ]),
    );
  }
  return all;
}

/** Changed records of which nothing is compared: what a user made of them is looked at by itself. */
const isOf = (ids: readonly string[], key: string, row: Record<string, unknown>): boolean =>
  ids.some((id) => key === id || Object.entries(row).some(([column, value]) => column.endsWith("_id") && value === id));

/** Ids of rows that are parts of records and have an id by which others refer to them: `<record>-v1` of a record. */
const partsOf = (ids: readonly string[], rows: Rows): string[] =>
  Object.entries(rows)
    .filter(([key, row]) => ids.some((id) => key.startsWith(`${id}-`) && isOf([id], key, row)))
    .map(([key]) => key);

/** Records that users made or changed, also along with another. */
const byUsers = (fixture: ReturnType<typeof readFixture>): string[] =>
  (fixture.tables["intern.change_log"] as { record_id: string; organisation: string | null }[])
    .filter(({ organisation }) => organisation !== null)
    .map(({ record_id }) => record_id);

/** Links of the records that users made, and the grounds that they have now: a link with sources of its own keeps them. */
function linksOfUsers({ tables }: ReturnType<typeof readFixture>): { table: string; key: object; grondslag: string }[] {
  const log = tables["intern.change_log"] as { record_id: string; organisation: string | null; before: unknown }[];
  const firstLines = log.filter(({ organisation, before }) => organisation !== null && !before);
  const made = new Set<unknown>(firstLines.map(({ record_id }) => record_id));
  return Object.entries(tables).flatMap(([table, rows]) =>
    (rows as Record<string, any>[])
      .filter((row) => row.grondslag && Object.values(row).some((value) => made.has(value)))
      .map(({ grondslag, bronnen, ...row }) => ({
        table,
        key: Object.fromEntries(Object.entries(row).filter(([column]) => column === "id" || column.endsWith("_id"))),
        grondslag: grondslag === "BRON" && !bronnen?.length ? "AFGELEID" : grondslag,
      })),
  );
}

/** An item as a release told it that had no more to tell of one than this. */
const asToldBy = (item: unknown, earlier: unknown): unknown =>
  typeof item === "object" && item !== null
    ? Object.fromEntries(Object.keys(earlier as object).map((name) => [name, (item as Record<string, unknown>)[name]]))
    : item;

const without = (list: readonly unknown[], others: readonly unknown[]): unknown[] =>
  list.filter((item) => !others.some((other) => isDeepStrictEqual(item, other)));

describe.each(SEEDED_BEFORE)("a database of %s that the release before seeded", (name) => {
  const subgraph = loadSubgraph(name);
  const fixture = readFixture(name);
  const changed = [...Object.values(fixture.changed).flat(), ...byUsers(fixture)];
  let database: TestDatabase;
  let fresh: TestDatabase;
  let dataSource: DataSource;
  let tables: Awaited<ReturnType<typeof tablesOf>>;
  let before: Record<string, Rows>;
  let first: Awaited<ReturnType<typeof subgraph.seed>>;

  beforeAll(async () => {
    [database, fresh] = await Promise.all([createEmptyDatabase(name), createSeededDatabase(name)]);
    const owner = await subgraph.createDataSource(database.owner).initialize();
    const count = owner.migrations.findIndex((migration) => migration.constructor.name === fixture.migration) + 1;
    await migrateFirst(owner, count);
    await asSuperuser(database.name, (client) => restore(client, fixture));
    await migrateFirst(owner, owner.migrations.length);
    await owner.destroy();
    const ofFresh = await subgraph.createDataSource(fresh.writer, name).initialize();
    tables = await tablesOf(ofFresh);
    await ofFresh.destroy();
    before = await asSuperuser(database.name, (client) => rowsOf(client, tables));
    dataSource = await subgraph.createDataSource(database.writer, name).initialize();
    first = await subgraph.seed(dataSource);
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
    await fresh?.drop();
  });

  it("has the records that nobody changed as a new database has them", async () => {
    const [upgraded, seeded] = await Promise.all(
      [database, fresh].map(({ name: each }) => asSuperuser(each, (client) => rowsOf(client, tables))),
    );
    // What became a record of its own type is not there any more; what became another one, is there as in a new database.
    const ended: { id: string }[] = await dataSource.query(
      `SELECT record_id AS id FROM ended_record WHERE became_type IS NULL OR became_type = record_type`,
    );
    const records = [...changed, ...ended.map(({ id }) => id)];
    const others = [...records, ...Object.values(upgraded).flatMap((rows) => partsOf(records, rows))];
    for (const { table } of tables) {
      const more = Object.entries(upgraded[table]).filter(([key, row]) => !(key in seeded[table]) && !isOf(others, key, row));
      expect({ table, more }).toEqual({ table, more: [] });
      const untouched = Object.entries(seeded[table]).filter(([key, row]) => !isOf(changed, key, row));
      expect(untouched.length).toBeGreaterThan(0);
      const here = Object.fromEntries(untouched.map(([key]) => [key, upgraded[table][key]]));
      expect({ table, rows: here }).toEqual({ table, rows: Object.fromEntries(untouched) });
    }
  });

  it("tells of no link that a source states it, without that source", async () => {
    await asSuperuser(database.name, async (client) => {
      const tables = await client.query<{ name: string }>(
        `SELECT attrelid::regclass::text AS name FROM pg_attribute JOIN pg_class c ON c.oid = attrelid AND c.relkind = 'r'
         WHERE relnamespace IN ('public'::regnamespace, 'intern'::regnamespace) AND attname IN ('bron', 'bronnen') AND NOT attisdropped
           AND EXISTS (SELECT FROM pg_attribute g WHERE g.attrelid = c.oid AND g.attname = 'grondslag' AND NOT g.attisdropped)`,
      );
      expect(tables.rows.length).toBeGreaterThan(0);
      for (const { name: table } of tables.rows) {
        const { rows } = await client.query(
          `SELECT r FROM (SELECT to_jsonb(t) AS r FROM ${table} t) x
           WHERE r ->> 'grondslag' = 'BRON' AND coalesce(r -> 'bron', r -> 'bronnen' -> 0, 'null') = 'null'`,
        );
        expect({ table, rows }).toEqual({ table, rows: [] });
      }
    });
  });

  it("has what users linked on grounds of a source that they could not name, on derived grounds", async () => {
    const links = linksOfUsers(fixture);
    expect(links.length).toBeGreaterThan(0);
    await asSuperuser(database.name, async (client) => {
      for (const { table, key, grondslag } of links) {
        const { rows } = await client.query(`SELECT grondslag FROM ${table} t WHERE to_jsonb(t) @> $1`, [JSON.stringify(key)]);
        expect({ table, key, rows }).toEqual({ table, key, rows: [{ grondslag }] });
      }
    });
  });

  it("tells in the log of each record that users made which of its links it made derived", async () => {
    const log = fixture.tables["intern.change_log"] as { record_id: string; organisation: string | null; before: unknown; after: any }[];
    const firstLines = log.filter(({ organisation, before: was }) => organisation !== null && !was);
    const made = new Set(firstLines.map(({ record_id }) => record_id));
    const last = new Map(log.filter(({ record_id }) => made.has(record_id)).map((line) => [line.record_id, line.after]));
    const linksOf = (state: object | null): any[] => Object.values(state ?? {}).filter(Array.isArray).flat();
    const claiming = [...last].filter(([, after]) => linksOf(after).some((link) => link?.grondslag === "BRON" && !("bron" in link)));
    // ZonMw's links are records by themselves, with sources of their own.
    expect(claiming.length > 0).toBe(name !== "zonmw");
    await asSuperuser(database.name, async (client) => {
      for (const [id, told] of claiming) {
        const { rows } = await client.query(
          `SELECT organisation, client, before, after FROM intern.change_log WHERE record_id = $1 ORDER BY position DESC LIMIT 1`,
          [id],
        );
        expect(rows).toMatchObject([{ organisation: null, client: "seed", before: told, after: { recordVersie: told.recordVersie + 1 } }]);
        expect(linksOf(rows[0].after).filter((link) => link?.grondslag === "BRON" && link.bron === null)).toEqual([]);
      }
    });
  });

  it("keeps what users changed, and what they made", async () => {
    const upgraded = await asSuperuser(database.name, (client) => rowsOf(client, tables));
    const log = fixture.tables["intern.change_log"] as { record_id: string; organisation: string | null; before: any; after: any }[];
    const states = await asSuperuser(database.name, async (client) => {
      const { rows } = await client.query(`SELECT DISTINCT ON (record_type, record_id) * FROM intern.change_log ORDER BY record_type, record_id, position DESC`);
      return new Map(rows.map((row) => [row.record_id, row.after]));
    });
    const users = log.filter(({ organisation, before: was, after: is }) => organisation !== null && was && is);
    expect(users.length).toBeGreaterThan(0);
    for (const [table, ids] of Object.entries(fixture.changed)) {
      for (const id of ids) {
        for (const line of users.filter((each) => each.record_id === id)) {
          for (const [field, value] of Object.entries(line.after)) {
            const [was, is] = [line.before[field], states.get(id)[field]];
            if (field === "recordVersie" || isDeepStrictEqual(value, was)) continue;
            if (!Array.isArray(value)) expect({ table, id, field, is }).toEqual({ table, id, field, is: value });
            // What a user added or removed; what else is in a list may follow the files.
            else {
              const told = is.map((item: object) => asToldBy(item, [...value, ...was][0]));
              expect(told).toEqual(expect.arrayContaining(without(value, was)));
              expect(without(was, value).filter((item) => without([item], told).length === 0)).toEqual([]);
            }
          }
        }
      }
    }
    const firstLines = log.filter(({ organisation, before: was }) => organisation !== null && !was);
    const made = new Set(firstLines.map(({ record_id }) => record_id));
    for (const { table } of tables) {
      for (const [key, row] of Object.entries(before[table])) {
        if (made.has(key)) {
          expect({ table, key, row: upgraded[table][key] }).toEqual({ table, key, row: expect.objectContaining({ id: row.id }) });
        }
      }
    }
  });

  it("tells once what stays as users made it", async () => {
    const rows = await dataSource.query(`SELECT file, record_id, relation, column_name FROM seed_difference ORDER BY 1, 2, 3, 4`);
    const told = first.kept.map(({ file, recordId, table, column }) => {
      return { file, record_id: recordId, relation: table, column_name: column };
    });
    expect(rows).toHaveLength(told.length);
    expect(rows).toEqual(expect.arrayContaining(told));
    for (const { record_id } of told) expect(changed).toContain(record_id);
    const again = await subgraph.seed(dataSource);
    expect(again).toEqual({ added: 0, moved: 0, corrected: 0, ended: 0, kept: [] });
  });

  it("serves what it has, and ends what left the files", async () => {
    const running = await startSubgraph(name, { database });
    try {
      const feed = await readFeed(running, name, ANONYMOUS);
      expect(feed.length).toBeGreaterThan(0);
      const ended = await dataSource.query(
        `SELECT e.record_type AS type, e.record_id AS id, e.became_type AS "recordType", e.became_id AS "recordId", e.ended_on::text AS sinds
         FROM ended_record e JOIN seeded_record s ON s.record_id = e.record_id AND s.ended
           AND (s.file LIKE '% ' || e.record_type OR s.file NOT LIKE '% %')`,
      );
      expect(ended).toHaveLength(first.ended);
      for (const { type, id, recordType, recordId, sinds } of ended) {
        const field = type[0].toLowerCase() + type.slice(1);
        const { data, errors } = await running.query(`query ($id: ID!) { record: ${field}(id: $id) { id vervallen { sinds recordType recordId } } }`, { id });
        expect(errors).toBeUndefined();
        const isMerged = recordType === type;
        expect(data.record).toEqual(
          isMerged ? { id: recordId, vervallen: null } : { id, vervallen: { sinds, recordType, recordId } },
        );
        expect(feed.filter(({ recordType: each, recordId: of }: any) => each === type && of === id).at(-1)).toMatchObject({ soort: "VERWIJDERD" });
      }
    } finally {
      await running.stop();
    }
  });
});
