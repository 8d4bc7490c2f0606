import { INTERNAL_SCHEMA, migrate } from "@pakketgraaf/subgraph";
import { Client } from "pg";
import { loadSubgraph } from "../../../schema/load";
import type { SubgraphName } from "../../../schema/subgraphs";
import { createEmptyDatabase, urlOf, type TestDatabase } from "../databases";
import { LARGE_ROWS } from "./size";

/** Per table, per column, what the column of row `i` holds, in SQL. */
export type Tables = Record<string, Record<string, string>>;

export interface GeneratedRows {
  /** Tables that grow. */
  large: Tables;
  /** Tables that stay small, with as many rows as `SMALL_ROWS`. */
  small: Tables;
  /** Tables whose rows follow from those of the others, in their own number: what gives them, in SQL, in order. */
  derived?: Record<string, string>;
}

const SMALL_ROWS = 4;

const CONNECTIONS = 2;

/** Where tables lie, hidden ones first: their names mean the tables themselves, not the views of what everybody may see. */
const SCHEMAS = [INTERNAL_SCHEMA, "public"];

/** A subgraph's database, migrated by its owner and filled with generated rows. */
export async function createGeneratedDatabase(name: SubgraphName, rows: GeneratedRows): Promise<TestDatabase> {
  const database = await createEmptyDatabase(name);
  const owner = await loadSubgraph(name).createDataSource(database.owner).initialize();
  await migrate(owner).finally(() => owner.destroy());
  const clients = Array.from({ length: CONNECTIONS }, () => new Client({ connectionString: urlOf(database.name) }));
  try {
    for (const client of clients) {
      await client.connect();
      await client.query(`SET search_path = ${SCHEMAS}; SET synchronous_commit = off; SET maintenance_work_mem = '256MB'`);
    }
    await fill(clients, rows);
  } catch (error) {
    await database.drop();
    throw error;
  } finally {
    for (const client of clients) await client.end();
  }
  return database;
}

interface Part {
  table: string;
  drop: string;
  create: string;
}

/**
 * Takes keys and indexes off, inserts, and puts them back, which checks the rows: nearly twice as fast as to keep each
 * index up to date row by row.
 */
async function fill(clients: Client[], { large, small, derived = {} }: GeneratedRows): Promise<void> {
  const [client] = clients;
  const { rows: constraints } = await client.query<Part & { foreign: boolean }>(
    `SELECT conrelid::regclass::text AS table, contype = 'f' AS foreign,
       format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS create
     FROM pg_constraint WHERE connamespace::regnamespace::text = ANY ($1) AND contype IN ('f', 'p', 'u', 'x')
     ORDER BY contype = 'f' DESC`,
    [SCHEMAS],
  );
  const { rows: indexes } = await client.query<Part>(
    `SELECT indrelid::regclass::text AS table, format('DROP INDEX %s', indexrelid::regclass) AS drop,
       pg_get_indexdef(indexrelid) AS create
     FROM pg_index JOIN pg_class c ON c.oid = indexrelid
     WHERE relnamespace::regnamespace::text = ANY ($1)
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`,
    [SCHEMAS],
  );
  for (const { drop } of [...constraints, ...indexes]) await client.query(drop);

  const own = [...constraints.filter(({ foreign }) => !foreign), ...indexes];
  const searched = await searchedTables(client);
  const fillTable = async (on: Client, table: string, columns: Record<string, string>, count: number) => {
    const insert = (values: Record<string, string>): Promise<unknown> =>
      on.query(
        `INSERT INTO ${table} (${Object.keys(values).join(", ")})
         SELECT ${Object.values(values).join(", ")} FROM generate_series(1, ${count}) AS i`,
      );
    const search = searched.get(table);
    if (search) {
      await on.query(`ALTER TABLE ${table} DISABLE TRIGGER ${search.trigger}`);
      await insert({ ...columns, search_vector: wordsOf(search, columns) });
      await on.query(`ALTER TABLE ${table} ENABLE TRIGGER ${search.trigger}`);
    } else await insert(columns);
    for (const { create } of own.filter((part) => part.table === table)) await on.query(create);
    await on.query(`ANALYZE ${table}`);
  };
  for (const [table, columns] of Object.entries(small)) await fillTable(client, table, columns, SMALL_ROWS);
  await share(clients, Object.entries(large), (on, [table, columns]) => fillTable(on, table, columns, LARGE_ROWS));
  for (const [table, rows] of Object.entries(derived)) await client.query(`INSERT INTO ${table} ${rows}`);
  const untouched = own.filter(({ table }) => !(table in large) && !(table in small));
  for (const { create } of [...untouched, ...constraints.filter(({ foreign }) => foreign)]) await client.query(create);
  for (const table of Object.keys(derived)) await client.query(`ANALYZE ${table}`);
}

/** How a table that is searched comes by the words of its rows, with the columns that they are in and their types. */
interface Search {
  trigger: string;
  columns: { name: string; type: string }[];
}

async function searchedTables(client: Client): Promise<Map<string, Search>> {
  const { rows } = await client.query<Search & { table: string }>(
    `SELECT tgrelid::regclass::text AS table, tgname AS trigger, (
       SELECT json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) ORDER BY place)
       FROM unnest(string_to_array(encode(tgargs, 'escape'), '\\000')) WITH ORDINALITY AS n (name, place)
       JOIN pg_attribute ON attrelid = tgrelid AND attname = name) AS columns
     FROM pg_trigger WHERE tgname LIKE '%\\_added\\_without\\_terms'`,
  );
  return new Map(rows.map(({ table, ...search }) => [table, search]));
}

/**
 * The words of a row, as the table's trigger takes them from texts without marks, in an expression: to call that for each row
 * is most of the work of filling a table.
 */
const wordsOf = (search: Search, columns: Record<string, string>): string =>
  search.columns
    .map(({ name, type }, place) => {
      const value = `to_jsonb((${columns[name] ?? "NULL"})::${type}) #>> '{}'`;
      return `setweight(to_tsvector('simple', translate(coalesce(${value}, ''), '/-', '  ')), '${"ABCD"[Math.min(place, 3)]}')`;
    })
    .join(" || ");

/** Does the tasks one after another on each client, all clients at once. */
async function share<T>(clients: Client[], tasks: T[], work: (client: Client, task: T) => Promise<void>): Promise<void> {
  const rest = [...tasks];
  await Promise.all(
    clients.map(async (client) => {
      for (let task = rest.shift(); task; task = rest.shift()) await work(client, task);
    }),
  );
}
