import { resolve } from "node:path";
import {
  databaseUrl,
  optional,
  optionalDatabaseUrl,
  optionalText,
  readEnv,
  type Reader,
  text,
  webUrl,
  wholeNumber,
} from "@pakketgraaf/process";
import { ROOT } from "../../schema/root";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { serviceClientId } from "../issuer/clients";

/** How the database of a subgraph is reached, by role. */
export interface DatabaseUrls {
  /** Owns the tables. */
  owner: string;
  /** The organisation itself: sees all, writes rows. */
  writer: string;
  /** Sees what everybody may see. */
  reader: string;
}

export interface LauncherSubgraph {
  name: SubgraphName;
  port: number;
  /** The party's own; absent for one on the embedded server. */
  ownDatabase: DatabaseUrls | undefined;
  /** A role that may make that database and its roles. */
  adminUrl: string | undefined;
  /** How it signs in with an issuer of the party's own. */
  serviceClient: { id: string; secret: string | undefined };
}

export interface LauncherEnv {
  dataDir: string;
  host: string;
  gatewayPort: number;
  /** Of the gateway's metrics; 0: nothing is measured. */
  metricsPort: number;
  /** Absent: one that is kept in the data folder. */
  gatewayKeySecret: string | undefined;
  /** Address of an issuer elsewhere; absent: the local one is started. */
  issuer: string | undefined;
  subgraphs: LauncherSubgraph[];
  /** Passed on to every process that is started, except for what is secret. */
  inherited: NodeJS.ProcessEnv;
}

export const portVariable = (name: string): string => `PORT_${name.toUpperCase()}`;

/** What is read for one subgraph. Who names one address of a party's own database has to name all three. */
function subgraphReaders(name: SubgraphName, port: number, source: NodeJS.ProcessEnv) {
  const suffix = name.toUpperCase();
  const addresses = [`DATABASE_URL_${suffix}`, `WRITER_DATABASE_URL_${suffix}`, `MIGRATION_DATABASE_URL_${suffix}`];
  const admin = `ADMIN_DATABASE_URL_${suffix}`;
  const needed = [...addresses, admin].some((address) => source[address]) ? databaseUrl() : optionalDatabaseUrl;
  const [reader, writer, owner] = addresses;
  return {
    [portVariable(name)]: wholeNumber(port, 1, 65535),
    [reader]: needed,
    [writer]: needed,
    [owner]: needed,
    [admin]: optionalDatabaseUrl,
    [`SERVICE_CLIENT_ID_${suffix}`]: text(serviceClientId(name)),
    [`SERVICE_CLIENT_SECRET_${suffix}`]: optionalText,
  };
}

/** @throws Error that lists everything that is missing or malformed. */
export function readLauncherEnv(source: NodeJS.ProcessEnv = process.env): LauncherEnv {
  const ofSubgraphs: Record<string, Reader<string | number | undefined>> = Object.assign(
    {},
    ...SUBGRAPHS.map(({ name, defaultPort }) => subgraphReaders(name, defaultPort, source)),
  );
  const read = readEnv(
    {
      ...ofSubgraphs,
      DATA_DIR: text(".data"),
      HOST: text("127.0.0.1"),
      PORT: wholeNumber(4000, 1, 65535),
      METRICS_PORT: wholeNumber(0, 0, 65535 - SUBGRAPHS.length),
      GATEWAY_KEY_SECRET: optionalText,
      OIDC_ISSUER: optional(webUrl),
    },
    source,
  );
  return {
    dataDir: resolve(ROOT, read.DATA_DIR),
    host: read.HOST,
    gatewayPort: read.PORT,
    metricsPort: read.METRICS_PORT,
    gatewayKeySecret: read.GATEWAY_KEY_SECRET,
    issuer: read.OIDC_ISSUER,
    subgraphs: SUBGRAPHS.map(({ name }) => subgraphOf(name, read)),
    inherited: source,
  };
}

function subgraphOf(name: SubgraphName, read: Record<string, string | number | undefined>): LauncherSubgraph {
  const textOf = (variable: string) => read[`${variable}_${name.toUpperCase()}`] as string | undefined;
  const [reader, writer, owner] = ["DATABASE_URL", "WRITER_DATABASE_URL", "MIGRATION_DATABASE_URL"].map(textOf);
  return {
    name,
    port: read[portVariable(name)] as number,
    ownDatabase: reader && writer && owner ? { reader, writer, owner } : undefined,
    adminUrl: textOf("ADMIN_DATABASE_URL"),
    serviceClient: { id: textOf("SERVICE_CLIENT_ID")!, secret: textOf("SERVICE_CLIENT_SECRET") },
  };
}
