import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// Not by way of the package: this is all of it that starting a prepared platform takes.
import { provision } from "@pakketgraaf/shared/src/provision";
import type { SubgraphName } from "../../schema/subgraphs";
import type { LauncherEnv } from "./env";
import { startPostgres, type Postgres } from "./postgres";

/** How a subgraph reaches its database: as the role that owns the tables, and as the one that it runs as. */
export interface DatabaseUrls {
  owner: string;
  runtime: string;
}

/**
 * Makes a subgraph's database on the embedded PostgreSQL, with two roles of its own whose passwords are kept in
 * `folder`; does nothing where it was made before.
 */
async function provisionEmbedded(adminUrl: string, name: string, folder: string): Promise<DatabaseUrls> {
  const file = join(folder, `${name}.json`);
  const fresh = !existsSync(file);
  const passwords: { owner: string; runtime: string } = fresh
    ? { owner: randomBytes(24).toString("base64url"), runtime: randomBytes(24).toString("base64url") }
    : JSON.parse(readFileSync(file, "utf8"));
  if (fresh) {
    await provision(adminUrl, {
      database: name,
      owner: { name: `${name}_owner`, password: passwords.owner },
      runtime: { name, password: passwords.runtime },
    });
    writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  }
  const urlOf = (role: string, password: string): string => {
    const url = new URL(adminUrl);
    Object.assign(url, { username: role, password, pathname: `/${name}` });
    return url.href;
  };
  return { owner: urlOf(`${name}_owner`, passwords.owner), runtime: urlOf(name, passwords.runtime) };
}

export interface Databases {
  urls: Map<SubgraphName, DatabaseUrls>;
  /** The embedded server, when any party's database is on it. */
  postgres: Postgres | undefined;
}

/** The parties' own databases where the environment names them, the others on an embedded server. */
export async function openDatabases(env: LauncherEnv): Promise<Databases> {
  const urls = new Map<SubgraphName, DatabaseUrls>();
  for (const { name, databaseUrl, migrationDatabaseUrl } of env.subgraphs) {
    if (databaseUrl) urls.set(name, { runtime: databaseUrl, owner: migrationDatabaseUrl ?? databaseUrl });
  }
  const embedded = env.subgraphs.filter(({ name }) => !urls.has(name));
  if (embedded.length === 0) return { urls, postgres: undefined };

  const folder = join(env.dataDir, "postgres");
  const postgres = await startPostgres({ folder });
  for (const { name } of embedded) urls.set(name, await provisionEmbedded(postgres.adminUrl, name, folder));
  return { urls, postgres };
}
