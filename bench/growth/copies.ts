import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import { Client } from "pg";
import { GROWING, NAMES } from "../signalen/generate";
import { PARTIES } from "../signalen/templates";

/** Of types that no index of signals has. */
const ALSO_GROWING = ["Addonindicatie", "Bekostigingsregel", "Netwerk", "Prestatiebundel", "Product", "Regelkoppeling", "Vergoeding"];
/** Of the machinery: what these have is of no record, or is written apart. */
const NO_RECORDS = ["change_log", "change_position", "ended_record", "migrations", "mutation_key", "seed_difference", "seeded_record"];
const LOG = `${INTERNAL_SCHEMA}.change_log`;

/** Stands in a text where the number of the copy comes: a character that no record has. */
const MARK = "\ue000";

type Row = Record<string, unknown>;

interface Table {
  name: string;
  columns: string[];
  /** Its keys, the primary one first. */
  keys: string[][];
  rows: Row[];
}

/**
 * Has the databases of the parties hold so many times the records that they have: copies of these and of what belongs to them, tied
 * to each other as they are, with the changes by which they came. Who made them, and what there is of however much care, stays.
 * @param urlOf the address of a party's database for a superuser, whom no trigger and no key hinders
 */
export async function growDatabases(urlOf: (party: string) => string, times: number): Promise<void> {
  const clients = new Map(PARTIES.map((party) => [party, new Client({ connectionString: urlOf(party) })]));
  try {
    for (const client of clients.values()) {
      await client.connect();
      await client.query("SET session_replication_role = replica; SET synchronous_commit = off");
    }
    const databases = await Promise.all([...clients.values()].map(async (client) => ({ client, tables: await tablesOf(client) })));
    const growing = await idsThatGrow(databases);
    for (const { client, tables } of times > 1 ? databases : []) {
      for (const table of tables) await copyRows(client, table, growing, times - 1);
      await copyChanges(client, growing, times - 1);
      await client.query("VACUUM ANALYZE");
    }
  } finally {
    for (const client of clients.values()) await client.end();
  }
}

async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Omit<Table, "rows">>(
    `SELECT c.oid::regclass::text AS name,
       (SELECT json_agg(quote_ident(attname)) FROM pg_attribute
        WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity = '') AS columns,
       (SELECT json_agg((SELECT json_agg(a.attname ORDER BY k.place)
          FROM unnest(i.indkey) WITH ORDINALITY AS k (number, place) JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number)
          ORDER BY indisprimary DESC) FROM pg_index i WHERE indrelid = c.oid AND (indisunique OR indisexclusion)) AS keys
     FROM pg_class c
     WHERE relkind = 'r' AND relnamespace::regnamespace::text = ANY ($1) AND relname <> ALL ($2)
       AND EXISTS (SELECT FROM pg_index WHERE indrelid = c.oid AND indisprimary)`,
    [[INTERNAL_SCHEMA, "public"], NO_RECORDS],
  );
  const filled: Table[] = [];
  for (const table of rows) {
    const found = await client.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${table.name} t`);
    filled.push({ ...table, rows: found.rows.map(({ row }) => row) });
  }
  return filled;
}

/** Of the types that grow, and of what belongs to a record of these; not what a record that stays has as its id too. */
async function idsThatGrow(databases: readonly { client: Client; tables: readonly Table[] }[]): Promise<Set<string>> {
  const types = [...GROWING, ...ALSO_GROWING];
  const growing = new Set<string>();
  const staying = new Set<string>();
  for (const { client } of databases) {
    const { rows } = await client.query<{ type: string; id: string }>(`SELECT DISTINCT record_type AS type, record_id AS id FROM ${LOG}`);
    for (const { type, id } of rows) (types.includes(type) ? growing : staying).add(id);
  }
  for (const id of staying) growing.delete(id);
  const isGrowing = (value: unknown): boolean => typeof value === "string" && growing.has(value);
  for (let before = -1; before < growing.size; ) {
    before = growing.size;
    for (const { id, ...others } of databases.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))) {
      const belongs = Object.entries(others).some(([name, value]) => name.endsWith("_id") && isGrowing(value));
      if (belongs && typeof id === "string" && !staying.has(id)) growing.add(id);
    }
  }
  return growing;
}

/** A value with a mark behind each id of what grows, and behind what people call it. */
function marked(value: unknown, growing: ReadonlySet<string>, name = ""): unknown {
  if (typeof value === "string") {
    if (growing.has(value)) return value + MARK;
    return NAMES.includes(name) ? `${value} ${MARK}` : value;
  }
  if (Array.isArray(value)) return value.map((each) => marked(each, growing));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, marked(each, growing, inner)]));
}

/** A row as its copies are made of it; undefined for one that stays, or could not be there twice. */
function templateOf(row: Row, { keys: [primary, ...others] }: Table, growing: ReadonlySet<string>): Row | undefined {
  const isNew = (column: string): boolean => typeof row[column] === "string" && growing.has(row[column]);
  if (!primary.some(isNew)) return undefined;
  const copy = marked(row, growing) as Row;
  for (const [first] of others.filter((columns) => !columns.some(isNew))) {
    if (typeof row[first] !== "string" || copy[first] !== row[first]) continue;
    // What the row has it for elsewhere, goes with it.
    for (const [column, value] of Object.entries(row)) if (value === row[first]) copy[column] = `${row[first]}${MARK}`;
  }
  return copy;
}

const COPIES = `FROM unnest($1::jsonb[]) WITH ORDINALITY AS template (row, place)
  CROSS JOIN generate_series(1, $2::int) AS copy
  CROSS JOIN LATERAL jsonb_populate_record`;
const ONE = `replace(template.row::text, '${MARK}', '.' || copy)::jsonb`;

async function copyRows(client: Client, table: Table, growing: ReadonlySet<string>, copies: number): Promise<void> {
  const templates = table.rows.flatMap((row) => templateOf(row, table, growing) ?? []);
  if (templates.length === 0) return;
  const columns = table.columns.join(", ");
  await client.query(
    `INSERT INTO ${table.name} (${columns}) SELECT ${columns} ${COPIES}(NULL::${table.name}, ${ONE}) AS r`,
    [templates.map((row) => JSON.stringify(row)), copies],
  );
}

/** The changes go on from the last one, copy by copy. */
async function copyChanges(client: Client, growing: ReadonlySet<string>, copies: number): Promise<void> {
  const { rows } = await client.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${LOG} t ORDER BY position`);
  const templates = rows.filter(({ row }) => growing.has(row.record_id as string)).map(({ row }) => marked(row, growing));
  const columns = ["at", "organisation", "client", "subject", "record_type", "record_id", "before", "after"];
  const all = [...columns, "before_audience", "after_audience", "latest"].join(", ");
  await client.query(
    `INSERT INTO ${LOG} (position, cursor, ${all})
     SELECT (SELECT max(position) FROM ${LOG}) + row_number() OVER (ORDER BY copy, place), gen_random_uuid(), ${all}
     ${COPIES}(NULL::${LOG}, ${ONE}) AS r`,
    [templates.map((row) => JSON.stringify(row)), copies],
  );
  await client.query(`UPDATE ${INTERNAL_SCHEMA}.change_position SET last = (SELECT max(position) FROM ${LOG})`);
}
