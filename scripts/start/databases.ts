import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// Not by way of the package: this is all of it that starting a prepared platform takes.
import { provision } from "@pakketgraaf/shared/src/provision";
import type { SubgraphName } from "../../schema/subgraphs";
import type { LauncherEnv } from "./env";
import { Postgres } from "./postgres";

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
  const kept = readPasswords(file);
  const passwords = kept ?? { owner: newPassword(), runtime: newPassword() };
  if (!kept) {
    await provision(adminUrl, {
      database: name,
      owner: { name: `${name}_owner`, password: passwords.owner },
      runtime: { name, password: passwords.runtime },
    });
    writeFileSync(file, JSON.stringify(passwords), { mode: 0o600, flush: true });
  }
  const urlOf = (role: string, password: string): string => {
    const url = new URL(adminUrl);
    Object.assign(url, { username: role, password, pathname: `/${name}` });
    return url.href;
  };
  return { owner: urlOf(`${name}_owner`, passwords.owner), runtime: urlOf(name, passwords.runtime) };
}

const newPassword = (): string => randomBytes(24).toString("base64url");

/** Undefined when the file is not there, or was cut off while it was written. */
function readPasswords(file: string): { owner: string; runtime: string } | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

const postgresFolder = ({ dataDir }: LauncherEnv): string => join(dataDir, "postgres");

/** The embedded server, not started yet; undefined when every party has a database of its own. */
export const embeddedPostgres = (env: LauncherEnv): Postgres | undefined =>
  env.subgraphs.every(({ databaseUrl }) => databaseUrl) ? undefined : new Postgres({ folder: postgresFolder(env) });

/** The parties' own databases where the environment names them, the others on the embedded server. */
export async function openDatabases(
  env: LauncherEnv,
  postgres: Postgres | undefined,
): Promise<Map<SubgraphName, DatabaseUrls>> {
  await postgres?.start();
  const urls = new Map<SubgraphName, DatabaseUrls>();
  for (const { name, databaseUrl, migrationDatabaseUrl } of env.subgraphs) {
    urls.set(
      name,
      databaseUrl
        ? { runtime: databaseUrl, owner: migrationDatabaseUrl ?? databaseUrl }
        : await provisionEmbedded(postgres!.adminUrl, name, postgresFolder(env)),
    );
  }
  return urls;
}
