import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { LOCK } from "./migrate";
import { scramSecretOf } from "./scram-secret";

export interface Role {
  name: string;
  password: string;
}

export interface Provision {
  database: string;
  /** Owns the database and its tables; runs the migrations and nothing else. */
  owner: Role;
  /** Reads all and writes rows, for the organisation itself; cannot change the schema. */
  writer: Role;
  /** Reads what everybody may see, and nothing else. */
  reader: Role;
}

/**
 * What three addresses name.
 * @throws Error unless that is one database and three roles
 */
export function provisionOf(addresses: Record<"owner" | "writer" | "reader", string>): Provision {
  const [owner, writer, reader] = [addresses.owner, addresses.writer, addresses.reader].map((address) => {
    const { username, password, pathname } = new URL(address);
    return { name: decodeURIComponent(username), password: decodeURIComponent(password), database: pathname.slice(1) };
  });
  const { database } = owner;
  if (new Set([reader.name, writer.name, owner.name]).size < 3 || reader.database !== database || writer.database !== database) {
    throw new Error("DATABASE_URL, WRITER_DATABASE_URL and MIGRATION_DATABASE_URL must name one database and three roles");
  }
  return { database, owner, writer, reader };
}

/** Where tables lie that are not for everybody. */
export const INTERNAL_SCHEMA = "intern";

/**
 * Makes the database and its roles, or brings those of an existing one up to date: their passwords and their rights.
 * @param adminUrl a role that may create roles and databases
 */
export async function provision(adminUrl: string, { database, owner, writer, reader }: Provision): Promise<void> {
  await withClient(adminUrl, async (client) => {
    // PostgreSQL refuses to have a role changed twice at the same time. The lock goes with the connection.
    await client.query(`SELECT pg_advisory_lock(${LOCK})`);
    for (const { name, password } of [owner, writer, reader]) {
      const { rowCount } = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [name]);
      const verb = rowCount ? "ALTER" : "CREATE";
      await client.query(`${verb} ROLE ${escapeIdentifier(name)} LOGIN PASSWORD ${escapeLiteral(scramSecretOf(password))}`);
    }
    const { rows } = await client.query<{ owner: string }>(
      `SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1`,
      [database],
    );
    if (rows[0]?.owner !== owner.name) {
      const [name, ownerName] = [database, owner.name].map(escapeIdentifier);
      await client.query(`GRANT ${ownerName} TO CURRENT_USER`);
      await client.query(
        rows.length > 0
          ? `ALTER DATABASE ${name} OWNER TO ${ownerName}`
          : `CREATE DATABASE ${name} OWNER ${ownerName} ENCODING 'UTF8' TEMPLATE template0`,
      );
    }
    await client.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(database)} FROM PUBLIC`);
    for (const { name } of [writer, reader]) {
      await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${escapeIdentifier(name)}`);
    }
  });
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  await withClient(url.href, async (client) => {
    // As one statement, and so one transaction: who reads meanwhile, or after this was cut off, loses no right for a moment.
    await client.query(grants(owner.name, writer.name, reader.name).join("; "));
  });
}

function grants(...names: [owner: string, writer: string, reader: string]): string[] {
  const [own, write, read] = names.map(escapeIdentifier);
  const ofOwner = `ALTER DEFAULT PRIVILEGES FOR ROLE ${own}`;
  return [
    `ALTER SCHEMA public OWNER TO ${own}`,
    `CREATE SCHEMA IF NOT EXISTS ${INTERNAL_SCHEMA} AUTHORIZATION ${own}`,
    `GRANT USAGE ON SCHEMA public TO ${read}, ${write}`,
    `GRANT USAGE ON SCHEMA ${INTERNAL_SCHEMA} TO ${write}`,
    // What is there already, and what migrations are still to make. First what an earlier version granted is taken back.
    `REVOKE ALL ON ALL TABLES IN SCHEMA public, ${INTERNAL_SCHEMA} FROM ${read}`,
    `${ofOwner} REVOKE ALL ON TABLES FROM ${read}`,
    `${ofOwner} REVOKE ALL ON SEQUENCES FROM ${read}`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${read}`,
    `${ofOwner} IN SCHEMA public GRANT SELECT ON TABLES TO ${read}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, ${INTERNAL_SCHEMA} TO ${write}`,
    `${ofOwner} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${write}`,
  ];
}

async function withClient(connectionString: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
