import { isDeepStrictEqual } from "node:util";
import { log } from "@pakketgraaf/process";
import { Connections, INTERNAL_SCHEMA, migrate, serveSubgraph } from "@pakketgraaf/subgraph";
import { createLocalJWKSet } from "jose";
import { Client } from "pg";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { SUBGRAPHS } from "../../schema/subgraphs";
import {
  asSuperuser,
  createEmptyDatabase,
  createSeededDatabase,
  readerOf,
  writerOf,
  type TestDatabase,
} from "../support/databases";
import { fingerprintOf } from "../support/fingerprint";
import { internalToken, testKeys } from "../support/internal-token";
import { migrateFirst } from "../support/migrations";
import { mutationsOf } from "../support/mutation-walk/places";
import { startMutationRig } from "../support/mutation-walk/rig";
import { factsOf, WRITING } from "../support/party-facts";

const OURS = `IN ('public'::regnamespace, '${INTERNAL_SCHEMA}'::regnamespace)`;
const sorted = (rights: string): string => `(SELECT string_agg(each::text, ' ' ORDER BY each::text) FROM unnest(${rights}) each)`;

/** Everything that a migration can make, by name and definition. */
const CATALOGUE = `
  SELECT 'column' AS kind, attrelid::regclass || '.' || attname AS name,
         concat_ws(' ', format_type(atttypid, atttypmod), attnotnull, attgenerated, pg_get_expr(adbin, adrelid), attcollation::regcollation)
         AS definition
    FROM pg_attribute JOIN pg_class c ON c.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE relnamespace ${OURS} AND relkind IN ('r', 'v', 'm', 'p') AND attnum > 0 AND NOT attisdropped
  UNION ALL SELECT 'index', concat_ws('.', schemaname, tablename, indexname), indexdef
    FROM pg_indexes WHERE schemaname::regnamespace ${OURS}
  UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace ${OURS}
  UNION ALL SELECT 'view', schemaname || '.' || viewname, definition FROM pg_views WHERE schemaname::regnamespace ${OURS}
  UNION ALL SELECT 'function', oid::regprocedure::text, pg_get_functiondef(oid)
    FROM pg_proc WHERE pronamespace ${OURS} AND prokind = 'f'
  UNION ALL SELECT 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(t.oid)
    FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE relnamespace ${OURS} AND NOT tgisinternal
  UNION ALL SELECT 'policy', concat_ws('.', schemaname, tablename, policyname), concat_ws(' ', permissive, roles, cmd, qual, with_check)
    FROM pg_policies
  UNION ALL SELECT 'search', cfgname || coalesce('.' || maptokentype || '.' || mapseqno, ''), mapdict::regdictionary::text
    FROM pg_ts_config c LEFT JOIN pg_ts_config_map m ON m.mapcfg = c.oid WHERE cfgnamespace ${OURS}
  UNION ALL SELECT 'type', oid::regtype::text, typtype::text FROM pg_type WHERE typnamespace ${OURS} AND typcategory <> 'A'
  UNION ALL SELECT 'relation', oid::regclass::text, concat_ws(' ', relkind, relowner::regrole, relrowsecurity, relforcerowsecurity, reloptions, ${sorted("relacl")})
    FROM pg_class WHERE relnamespace ${OURS} AND relkind <> 'i'
  UNION ALL SELECT 'schema', nspname, ${sorted("nspacl")} FROM pg_namespace WHERE oid ${OURS}
  UNION ALL SELECT 'default rights', concat_ws(' ', defaclrole::regrole, defaclnamespace::regnamespace, defaclobjtype), ${sorted("defaclacl")}
    FROM pg_default_acl
  UNION ALL SELECT 'extension', extname, extversion FROM pg_extension
  ORDER BY 1, 2, 3`;

interface Thing {
  kind: string;
  name: string;
  definition: string;
}

/**
 * The list of migrations itself stays, empty, when all are undone. Columns that come back come last, in their table and in
 * its views: every statement names its columns, so their order tells nothing.
 */
async function catalogueOf(client: Client): Promise<Thing[]> {
  const { rows } = await client.query<Thing>(CATALOGUE);
  const own = rows.filter(({ name }) => !/\bmigrations/.test(name));
  return own.map((thing) => (thing.kind === "view" ? inAnyOrder(thing) : thing));
}

const inAnyOrder = ({ definition, ...thing }: Thing): Thing => {
  const lines = definition.split("\n").map((line) => line.trim().replace(/^SELECT |,$/g, ""));
  return { ...thing, definition: lines.sort().join("\n") };
};

const RIGHTS = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN"];

/** By relation what a role may do with it. */
const rightsOf = (database: TestDatabase, role: string): Promise<Record<string, string[]>> =>
  asSuperuser(database.name, async (client) => {
    const { rows } = await client.query<{ relation: string; rights: string[] }>(
      `SELECT relnamespace::regnamespace || '.' || relname AS relation,
         ARRAY(SELECT r FROM unnest($2::text[]) r
           WHERE has_schema_privilege($1, relnamespace, 'USAGE') AND has_table_privilege($1, oid, r)) AS rights
       FROM pg_class WHERE relnamespace ${OURS} AND relkind IN ('r', 'v', 'm', 'p')`,
      [role, RIGHTS],
    );
    return Object.fromEntries(rows.map(({ relation, rights }) => [relation, rights]));
  });

const CHANGES_OF_SCHEMA = [
  `CREATE TABLE mine (id int)`,
  `CREATE TABLE ${INTERNAL_SCHEMA}.mine (id int)`,
  `CREATE TEMPORARY TABLE mine (id int)`,
  `CREATE SCHEMA mine`,
  `CREATE OR REPLACE FUNCTION sees(audience text) RETURNS boolean LANGUAGE sql RETURN true`,
  `ALTER TABLE seeded_record ADD COLUMN more text`,
  `ALTER TABLE ${INTERNAL_SCHEMA}.change_log DISABLE TRIGGER ALL`,
  `DROP TABLE seeded_record`,
  `DROP VIEW visible_change`,
  `TRUNCATE seeded_record`,
  `SET session_replication_role = replica`,
];

/** Migrations that change what tables hold, and not what they are. */
const OF_ROWS = ["DeriveWhatNamesNoSource1807000000000"];

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

  it("go up, each down without a trace, and up to the same", async () => {
    // Over one connection: each new one has the catalogue to read first.
    await asSuperuser(database.name, async (client) => {
      const states = [await catalogueOf(client)];
      for (let count = 1; count <= owner.migrations.length; count++) {
        await migrateFirst(owner, count);
        states.push(await catalogueOf(client));
        const { name: migration } = owner.migrations[count - 1];
        expect({ migration, isOfRows: isDeepStrictEqual(states[count], states[count - 1]) }).toEqual({
          migration,
          isOfRows: OF_ROWS.includes(migration!),
        });
      }
      for (const before of states.slice(0, -1).reverse()) {
        await owner.undoLastMigration();
        expect(await catalogueOf(client)).toEqual(before);
      }
      expect(await migrate(owner)).toEqual(owner.migrations.map((migration) => migration.name));
      expect(await catalogueOf(client)).toEqual(states.at(-1));
    });
  });

  it("run once when two processes start them at the same time", async () => {
    const other = await subgraph.createDataSource(database.owner).initialize();
    const runs = await Promise.all([migrate(owner), migrate(other)]);
    await other.destroy();
    expect(runs.flat()).toEqual(owner.migrations.map((migration) => migration.name));
  });

  it("make a subgraph ready that was waiting for them", async () => {
    const connections = new Connections(subgraph.createDataSource, database);
    const server = await serveSubgraph(subgraph, {
      connections,
      keys: createLocalJWKSet(testKeys.jwks),
      owners: { check: async () => "known" },
    });
    const logged = jest.spyOn(log, "error").mockImplementation(() => undefined);
    try {
      const address = await server.listen({ host: "127.0.0.1", port: 0 });
      const headers = { "content-type": "application/json", authorization: `Bearer ${await internalToken(name)}` };
      const question = { method: "POST", headers, body: JSON.stringify({ query: "{ _service { sdl } }" }) };
      const said = async (path: string, asked = {}): Promise<unknown[]> => {
        const response = await fetch(address + path, asked);
        const { status, errors } = (await response.json()) as { status?: string; errors?: [{ extensions: { code: string } }] };
        return [response.status, status ?? errors?.[0].extensions.code];
      };
      const all = async (): Promise<unknown> => [await said("/livez"), await said("/readyz"), await said("/graphql", question)];
      const waiting = [[200, "ok"], [503, "not ready"], [503, "NOT_READY"]];
      expect(await all()).toEqual(waiting);
      expect(String(logged.mock.calls)).toContain("the database lacks migrations");
      await migrateFirst(owner, 1);
      expect(await all()).toEqual(waiting);
      await migrate(owner);
      expect(await all()).toEqual([[200, "ok"], [200, "ready"], [200, undefined]]);
    } finally {
      logged.mockRestore();
      await server.close();
      await connections.destroy();
    }
  });
});

describe.each(SUBGRAPHS.map(({ name }) => name))("the rights that the migrations of %s give", (name) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createSeededDatabase(name);
  });
  afterAll(() => database?.drop());

  async function expectRefused(url: string, statements: Record<string, RegExp>): Promise<void> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      for (const [statement, message] of Object.entries(statements)) {
        await expect(client.query(statement).then(() => statement)).rejects.toThrow(message);
      }
    } finally {
      await client.end();
    }
  }
  const each = (statements: string[], message: RegExp) => Object.fromEntries(statements.map((each) => [each, message]));

  it("leave the reader what is public to read, and nothing else", async () => {
    for (const [relation, rights] of Object.entries(await rightsOf(database, readerOf(name).name))) {
      expect({ relation, rights }).toEqual({ relation, rights: relation.startsWith("public.") ? ["SELECT"] : [] });
    }
    await expectRefused(database.reader, {
      ...each(CHANGES_OF_SCHEMA, /permission denied|must be owner/),
      ...each(
        [
          `SELECT FROM ${INTERNAL_SCHEMA}.change_log`,
          `SELECT FROM ${INTERNAL_SCHEMA}.mutation_key`,
          `SELECT ${INTERNAL_SCHEMA}.refuse_change()`,
          `INSERT INTO seeded_record (file, record_id) VALUES ('a', 'b')`,
          `UPDATE visible_change SET record_id = 'a'`,
          `DELETE FROM seeded_record`,
          `SET ROLE ${name}_writer`,
          `SET ROLE ${name}_owner`,
        ],
        /permission denied/,
      ),
    });
  });

  it("leave the writer rows to read and write, but for the lines of the log, and nothing to change in the tables", async () => {
    const all = ["SELECT", "INSERT", "UPDATE", "DELETE"];
    for (const [relation, rights] of Object.entries(await rightsOf(database, writerOf(name).name))) {
      expect({ relation, rights }).toEqual({ relation, rights: all });
    }
    await expectRefused(database.writer, {
      ...each([...CHANGES_OF_SCHEMA, `SET ROLE ${name}_owner`], /permission denied|must be owner/),
      ...each(
        [
          `UPDATE ${INTERNAL_SCHEMA}.change_log SET record_id = 'a'`,
          `DELETE FROM ${INTERNAL_SCHEMA}.change_log`,
          `UPDATE visible_change SET record_id = 'a'`,
          `DELETE FROM visible_change`,
        ],
        /lines can only be added|cannot (update|delete from)/,
      ),
    });
  });
});

describe.each(WRITING.filter(({ name }) => factsOf(name).writes!.hiding))("the way down of $name", ({ name }) => {
  it("is refused while it would publish or lose what is hidden, and changes nothing then", async () => {
    const rig = await startMutationRig(name);
    const owner = await loadSubgraph(name).createDataSource(rig.database.owner).initialize();
    try {
      rig.verdict = "unreachable";
      const mutation = mutationsOf(name).find((each) => each.name === factsOf(name).writes!.hiding)!;
      const { data } = await rig.ask(mutation, await rig.example(mutation.name));
      expect(data[mutation.name].fouten).toEqual([]);
      const state = async () => [await asSuperuser(rig.database.name, catalogueOf), await fingerprintOf(rig.database)];
      let before: unknown;
      const undoAll = async (): Promise<void> => {
        // Of later migrations some leave what is hidden as it is.
        for (let left = owner.migrations.length; left > 0; left -= 1) {
          before = await state();
          await owner.undoLastMigration();
        }
      };
      await expect(undoAll()).rejects.toThrow(/ has \d+ (hidden )?rows, which this would (publish|lose)/);
      expect(await state()).toEqual(before);
    } finally {
      await owner.destroy();
      await rig.stop();
    }
  });
});
