import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { LOCK } from "./lock";

export interface Provision {
  database: string;
  /** Owns the database and its tables; runs the migrations and nothing else. */
  owner: { name: string; password: string };
  /** Reads and writes rows while the subgraph runs; cannot change the schema. */
  runtime: { name: string; password: string };
}

/**
 * Makes the database and its two roles, or brings the roles of an existing one up to date (their passwords too).
 * @param adminUrl a role that may create roles and databases
 */
export async function provision(adminUrl: string, { database, owner, runtime }: Provision): Promise<void> {
  await withClient(adminUrl, async (client) => {
    // PostgreSQL refuses to have a role changed twice at the same time. The lock goes with the connection.
    await client.query(`SELECT pg_advisory_lock(${LOCK})`);
    for (const { name, password } of [owner, runtime]) {
      const { rowCount } = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [name]);
      const verb = rowCount ? "ALTER" : "CREATE";
      await client.query(`${verb} ROLE ${escapeIdentifier(name)} LOGIN PASSWORD ${escapeLiteral(password)}`);
    }
    const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [database]);
    if (!rowCount) {
      await client.query(`GRANT ${escapeIdentifier(owner.name)} TO CURRENT_USER`);
      await client.query(
        `CREATE DATABASE ${escapeIdentifier(database)} OWNER ${escapeIdentifier(owner.name)} ENCODING 'UTF8' TEMPLATE template0`,
      );
    }
    await client.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(database)} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${escapeIdentifier(runtime.name)}`);
  });
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  await withClient(url.href, async (client) => {
    const [own, run] = [escapeIdentifier(owner.name), escapeIdentifier(runtime.name)];
    await client.query(`ALTER SCHEMA public OWNER TO ${own}`);
    await client.query(`GRANT USAGE ON SCHEMA public TO ${run}`);
    await client.query(
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${own} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${run}`,
    );
    await client.query(`ALTER DEFAULT PRIVILEGES FOR ROLE ${own} GRANT USAGE ON SEQUENCES TO ${run}`);
  });
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
