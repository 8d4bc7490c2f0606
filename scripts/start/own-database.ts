import { messageOf } from "@pakketgraaf/process";
import { provision, provisionOf } from "@pakketgraaf/subgraph/provision";
import type { SubgraphName } from "../../schema/subgraphs";
import type { DatabaseUrls } from "./env";

/** What PostgreSQL says where a role, its password, a database, a schema or a right is not as `provision` makes it. */
const NOT_PROVISIONED = ["28000", "28P01", "3D000", "3F000", "42501"];

const adminVariable = (name: SubgraphName): string => `ADMIN_DATABASE_URL_${name.toUpperCase()}`;

/** Makes a party's own database and its roles, or brings them up to date. */
export async function provisionOwn(name: SubgraphName, adminUrl: string, urls: DatabaseUrls): Promise<void> {
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
