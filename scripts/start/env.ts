import {
  databaseUrl,
  from,
  nodeEnv,
  optional,
  optionalDatabaseUrl,
  optionalText,
  readEnv,
  text,
  unknownVariables,
  webUrl,
  wholeNumber,
  type Reader,
} from "@pakketgraaf/process";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { serviceClientId } from "../issuer/clients";
import { dataDir } from "../issuer/env";

/** How the database of a subgraph is reached, by role. */
export interface DatabaseUrls {
  /** Owns the tables. */
  owner: string;
  /** The organisation itself: sees all, writes rows. */
  writer: string;
  /** Sees what everybody may see. */
  reader: string;
}

/** The variable that says something of one subgraph: `PORT_ZONMW`. */
export const variableOf = (what: string, name: string): string => `${what}_${name.toUpperCase()}`;

/** The addresses of a party's own database, and that of a role which may make it and its roles. */
const ADDRESSES = ["DATABASE_URL", "WRITER_DATABASE_URL", "MIGRATION_DATABASE_URL", "ADMIN_DATABASE_URL"];

/** What is read for one subgraph. */
function readersOf({ name, defaultPort }: (typeof SUBGRAPHS)[number], source: NodeJS.ProcessEnv) {
  const of = <T>(what: string, reader: Reader<T>): Reader<T> => from(variableOf(what, name), reader);
  // Who names one address of a party's own database has to name all three.
  const isOwn = ADDRESSES.some((what) => source[variableOf(what, name)]);
  const address = isOwn ? databaseUrl() : (optionalDatabaseUrl as Reader<string>);
  return {
    port: of("PORT", wholeNumber(defaultPort, 1, 65535)),
    ownDatabase: {
      reader: of("DATABASE_URL", address),
      writer: of("WRITER_DATABASE_URL", address),
      owner: of("MIGRATION_DATABASE_URL", address),
    },
    adminUrl: of("ADMIN_DATABASE_URL", optionalDatabaseUrl),
    // How it signs in with an issuer of the party's own.
    serviceClient: {
      id: of("SERVICE_CLIENT_ID", text(serviceClientId(name))),
      secret: of("SERVICE_CLIENT_SECRET", optionalText),
    },
  };
}

/** @throws Error that lists everything that is missing or malformed. */
export function readLauncherEnv(source: NodeJS.ProcessEnv = process.env) {
  const unknown = unknownVariables(source);
  const { subgraphs, ...env } = readEnv(
    {
      nodeEnv: from("NODE_ENV", nodeEnv),
      subgraphs: Object.fromEntries(SUBGRAPHS.map((subgraph) => [subgraph.name, readersOf(subgraph, source)])),
      dataDir,
      host: from("HOST", text("127.0.0.1")),
      gatewayPort: from("PORT", wholeNumber(4000, 1, 65535)),
      portalPort: from("PORT_PORTAL", wholeNumber(4020, 1, 65535)),
      // Of the gateway's metrics; 0: nothing is measured.
      metricsPort: from("METRICS_PORT", wholeNumber(0, 0, 65535 - SUBGRAPHS.length)),
      // Absent: one that is kept in the data folder.
      gatewayKeySecret: from("GATEWAY_KEY_SECRET", optionalText),
      // Address of an issuer elsewhere; absent: the local one is started.
      issuer: from("OIDC_ISSUER", optional(webUrl)),
    },
    source,
  );
  return {
    ...env,
    subgraphs: SUBGRAPHS.map(({ name }) => {
      const { ownDatabase, ...others } = subgraphs[name];
      // Without addresses: on the embedded server.
      return { name, ...others, ownDatabase: ownDatabase.reader ? (ownDatabase as DatabaseUrls) : undefined };
    }),
    // Read by nothing; told here.
    unknown,
    // Passed on to every process that is started, except for what is secret.
    inherited: Object.fromEntries(Object.entries(source).filter(([name]) => !unknown.includes(name))) as NodeJS.ProcessEnv,
  };
}

export type LauncherEnv = ReturnType<typeof readLauncherEnv>;
export type LauncherSubgraph = LauncherEnv["subgraphs"][number];
