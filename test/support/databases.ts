import { randomBytes } from "node:crypto";
import { provision } from "@pakketgraaf/subgraph";
import { Client } from "pg";
import type { DatabaseUrls } from "../../scripts/start/env";

interface Role {
  name: string;
  password: string;
}

export const ownerOf = (subgraph: string): Role => ({ name: `${subgraph}_owner`, password: "owner" });
export const writerOf = (subgraph: string): Role => ({ name: `${subgraph}_writer`, password: "writer" });
export const readerOf = (subgraph: string): Role => ({ name: subgraph, password: "reader" });

/** The three roles of a subgraph, as `provision` takes them. */
export const rolesOf = (subgraph: string) => ({
  owner: ownerOf(subgraph),
  writer: writerOf(subgraph),
  reader: readerOf(subgraph),
});

/** The addresses of a database, one for each role. */
export const urlsOf = (database: string, subgraph: string): DatabaseUrls => ({
  owner: urlOf(database, ownerOf(subgraph)),
  writer: urlOf(database, writerOf(subgraph)),
  reader: urlOf(database, readerOf(subgraph)),
});

/** The seeded database of a subgraph. Tests share it, so they only read it. */
export const seededDatabase = (subgraph: string): string => `${subgraph}_seeded`;

/** Address of a database on the run's PostgreSQL, for a role or for the superuser. */
export function urlOf(database: string, role?: Role): string {
  const url = new URL(process.env.TEST_POSTGRES_URL!);
  url.pathname = `/${database}`;
  if (role) Object.assign(url, { username: role.name, password: role.password });
  return url.href;
}

/** Runs statements as the superuser. */
export async function asSuperuser<T>(database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase extends DatabaseUrls {
  name: string;
  drop: () => Promise<void>;
}

const newName = (subgraph: string): string => `test_${subgraph}_${randomBytes(6).toString("hex")}`;

const testDatabase = (name: string, subgraph: string): TestDatabase => ({
  name,
  ...urlsOf(name, subgraph),
  drop: async () => {
    await asSuperuser("postgres", (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  },
});

/** A database of the test's own: empty, with the subgraph's roles. */
export async function createEmptyDatabase(subgraph: string): Promise<TestDatabase> {
  const name = newName(subgraph);
  await provision(urlOf("postgres"), { database: name, ...rolesOf(subgraph) });
  return testDatabase(name, subgraph);
}

/** A copy of the seeded database that nobody connects to, so that it can be copied at any time. */
export const templateDatabase = (subgraph: string): string => `${subgraph}_template`;

/** Copies a database to which nobody is connected, with the rights that `provision` gives. */
export async function copyDatabase(from: string, name: string, subgraph: string): Promise<void> {
  const { owner, writer, reader } = rolesOf(subgraph);
  await asSuperuser("postgres", async (client) => {
    // The other strategy writes every page to the log as well.
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${from} OWNER ${owner.name} STRATEGY FILE_COPY`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${writer.name}, ${reader.name}`);
  });
}

/**
 * A database of the test's own with all seeded records, to change at will.
 * @param from another one to begin with, to which nobody is connected
 */
export async function createSeededDatabase(subgraph: string, from = templateDatabase(subgraph)): Promise<TestDatabase> {
  const name = newName(subgraph);
  await copyDatabase(from, name, subgraph);
  return testDatabase(name, subgraph);
}
