import { createSubgraphServer, migrate } from "@pakketgraaf/shared";
import { Client } from "pg";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { asSuperuser, createEmptyDatabase, type TestDatabase } from "../support/databases";

/** Everything that a migration can make, by name and definition. */
const CATALOGUE = `
  SELECT 'column' AS kind, table_name || '.' || column_name AS name,
         concat_ws(' ', data_type, is_nullable, column_default, generation_expression, collation_name) AS definition
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 'index', tablename || '.' || indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'view', viewname, definition FROM pg_views WHERE schemaname = 'public'
  UNION ALL SELECT 'function', p.oid::regprocedure::text, prosrc FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
  UNION ALL SELECT 'search', cfgname || coalesce('.' || maptokentype || '.' || mapseqno, ''), mapdict::regdictionary::text
    FROM pg_ts_config c LEFT JOIN pg_ts_config_map m ON m.mapcfg = c.oid WHERE cfgnamespace = 'public'::regnamespace
  UNION ALL SELECT 'type', typname, typtype::text
    FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typcategory <> 'A'
  UNION ALL SELECT 'grant', relname, relacl::text
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind <> 'i'
  UNION ALL SELECT 'extension', extname, extversion FROM pg_extension
  ORDER BY 1, 2, 3`;

const catalogueOf = (database: TestDatabase): Promise<{ kind: string; name: string }[]> =>
  asSuperuser(database.name, async (client) => (await client.query(CATALOGUE)).rows);

describe.each(SUBGRAPHS.map(({ name }) => name))("the migrations of %s", (name) => {
  const subgraph = loadSubgraph(name);
  let database: TestDatabase;
  let owner: DataSource;
  beforeEach(async () => {
    database = await createEmptyDatabase(name);
    owner = await subgraph.createDataSource(database.owner).initialize();
  });
  afterEach(async () => {
    await owner?.destroy();
    await database?.drop();
  });

  it("go up, down without a trace, and up to the same", async () => {
    const empty = await catalogueOf(database);
    const done = await migrate(owner);
    const full = await catalogueOf(database);
    expect(full.length).toBeGreaterThan(empty.length + 50);
    for (let undone = 0; undone < done.length; undone++) await owner.undoLastMigration();
    const left = await catalogueOf(database);
    // The list of migrations itself stays, empty.
    expect(left.filter((each) => !each.name.startsWith("migrations"))).toEqual(empty);
    expect(await migrate(owner)).toEqual(done);
    expect(await catalogueOf(database)).toEqual(full);
  });

  it("run once when two processes start them at the same time", async () => {
    const other = await subgraph.createDataSource(database.owner).initialize();
    const runs = await Promise.all([migrate(owner), migrate(other)]);
    await other.destroy();
    expect(runs.flat()).toEqual(owner.migrations.map((migration) => migration.name));
  });

  it("leave the run-time role rows to read and write, and nothing to change in the tables", async () => {
    await migrate(owner);
    const client = new Client({ connectionString: database.runtime });
    await client.connect();
    try {
      await client.query(`INSERT INTO seeded_record (file, record_id) VALUES ('a', 'b')`);
      await client.query(`DELETE FROM seeded_record`);
      const { rows } = await client.query(
        `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT
         (has_table_privilege(oid, 'SELECT') AND has_table_privilege(oid, 'INSERT') AND
          has_table_privilege(oid, 'UPDATE') AND has_table_privilege(oid, 'DELETE'))`,
      );
      expect(rows).toEqual([]);
      for (const statement of [
        `CREATE TABLE mine (id int)`,
        `CREATE TEMPORARY TABLE mine (id int)`,
        `CREATE SCHEMA mine`,
        `ALTER TABLE seeded_record ADD COLUMN more text`,
        `DROP TABLE seeded_record`,
        `TRUNCATE seeded_record`,
      ]) {
        await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner/);
      }
    } finally {
      await client.end();
    }
  });

  it("make a subgraph ready that was waiting for them", async () => {
    const dataSource = subgraph.createDataSource(database.runtime);
    const { schema } = await subgraph.createSchema();
    const server = await createSubgraphServer({ schema, dataSource, createContext: () => subgraph.createContext(dataSource) });
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    try {
      const address = await server.listen({ host: "127.0.0.1", port: 0 });
      const status = async (path: string): Promise<number> => (await fetch(address + path)).status;
      expect([await status("/livez"), await status("/readyz")]).toEqual([200, 503]);
      expect(String(logged.mock.calls)).toContain("the database lacks migrations");
      await migrate(owner);
      expect([await status("/livez"), await status("/readyz")]).toEqual([200, 200]);
    } finally {
      logged.mockRestore();
      await server.close();
      if (dataSource.isInitialized) await dataSource.destroy();
    }
  });
});
