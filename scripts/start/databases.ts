import { join } from "node:path";
import { messageOf } from "@pakketgraaf/process";
// Not by way of the package: this is all of it that starting a prepared platform takes.
import { provision, provisionOf } from "@pakketgraaf/subgraph/database/provision";
import type { SubgraphName } from "../../schema/subgraphs";
import { variableOf, type DatabaseUrls, type LauncherEnv } from "./env";
import { kept, newSecret } from "./kept";
import { Postgres } from "./postgres";
import { isPrepared, passwordFile } from "./preparation";

type Passwords = Record<keyof DatabaseUrls, string>;

/**
 * A subgraph's database on the embedded PostgreSQL, with roles of its own whose passwords are kept; made, or brought up
 * to date, where it is not prepared.
 */
async function provisionEmbedded(adminUrl: string, name: SubgraphName, env: LauncherEnv): Promise<DatabaseUrls> {
  const passwords = kept<Passwords>(passwordFile(env, name), ({ owner, writer, reader }) => ({
    owner: owner ?? newSecret(),
    writer: writer ?? newSecret(),
    reader: reader ?? newSecret(),
  }));
  const roles = {
    owner: { name: `${name}_owner`, password: passwords.owner },
    writer: { name: `${name}_writer`, password: passwords.writer },
    reader: { name, password: passwords.reader },
  };
  if (!isPrepared(env, name)) await provision(adminUrl, { database: name, ...roles });
  const urlOf = (role: { name: string; password: string }): string => {
    const url = new URL(adminUrl);
    Object.assign(url, { username: role.name, password: role.password, pathname: `/${name}` });
    return url.href;
  };
  return { owner: urlOf(roles.owner), writer: urlOf(roles.writer), reader: urlOf(roles.reader) };
}

/** What PostgreSQL says where a role, its password, a database, a schema or a right is not as `provision` makes it. */
const NOT_PROVISIONED = ["28000", "28P01", "3D000", "3F000", "42501"];

const adminVariable = (name: SubgraphName): string => variableOf("ADMIN_DATABASE_URL", name);

/** Makes a party's own database and its roles, or brings them up to date. */
async function provisionOwn(name: SubgraphName, adminUrl: string, urls: DatabaseUrls): Promise<void> {
  try {
    await provision(adminUrl, provisionOf(urls));
  } catch (error) {
    throw new Error(`${name}: ${messageOf(error)} (${adminVariable(name)})`, { cause: error });
  }
}

/** What to do about a database that cannot be prepared, in one line; nothing where an administrator cannot help. */
export function howToProvision(name: SubgraphName, { owner }: DatabaseUrls, error: unknown): string[] {
  if (!NOT_PROVISIONED.includes((error as { code?: string }).code ?? "")) return [];
  const { host, pathname } = new URL(owner);
  const address = `postgres://postgres:PASSWORD@${host}/postgres`;
  return [
    `${name}: the database "${pathname.slice(1)}" and its three roles are made by an administrator of its PostgreSQL. To have it done, once: ` +
      `${adminVariable(name)}='${address}' npm start`,
  ];
}

/** Four subgraphs in one server, with connections for each organisation that asks. */
const SETTINGS = ["max_connections=200"];

/** The embedded server, not started yet; undefined when every party has a database of its own. */
export const embeddedPostgres = (env: LauncherEnv): Postgres | undefined =>
  env.subgraphs.every(({ ownDatabase }) => ownDatabase)
    ? undefined
    : new Postgres({ folder: join(env.dataDir, "postgres"), settings: SETTINGS });

/** The parties' own databases where the environment names them, the others on the embedded server. */
export async function openDatabases(
  env: LauncherEnv,
  postgres: Postgres | undefined,
): Promise<Map<SubgraphName, DatabaseUrls>> {
  await postgres?.start();
  const urls = new Map<SubgraphName, DatabaseUrls>();
  for (const { name, ownDatabase, adminUrl } of env.subgraphs) {
    if (ownDatabase && adminUrl) await provisionOwn(name, adminUrl, ownDatabase);
    urls.set(name, ownDatabase ?? (await provisionEmbedded(postgres!.adminUrl, name, env)));
  }
  return urls;
}
