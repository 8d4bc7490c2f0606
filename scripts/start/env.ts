import { resolve } from "node:path";
import { optionalDatabaseUrl, readEnv, text, wholeNumber } from "@pakketgraaf/shared/src/env";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";

const ROOT = resolve(__dirname, "..", "..");

export interface LauncherEnv {
  dataDir: string;
  host: string;
  gatewayPort: number;
  subgraphs: {
    name: SubgraphName;
    port: number;
    /** The party's own database; absent for one on the embedded server. */
    databaseUrl: string | undefined;
    migrationDatabaseUrl: string | undefined;
  }[];
  /** Passed on to every process that is started. */
  inherited: NodeJS.ProcessEnv;
}

export const portVariable = (name: string): string => `PORT_${name.toUpperCase()}`;

/** @throws Error that lists everything that is malformed. */
export function readLauncherEnv(source: NodeJS.ProcessEnv = process.env): LauncherEnv {
  const read = readEnv(
    {
      DATA_DIR: text(".data"),
      HOST: text("127.0.0.1"),
      PORT: wholeNumber(4000, 1, 65535),
      ...Object.fromEntries(
        SUBGRAPHS.map(({ name, defaultPort }) => [portVariable(name), wholeNumber(defaultPort, 1, 65535)]),
      ),
      ...Object.fromEntries(
        SUBGRAPHS.flatMap(({ name }) => [
          [`DATABASE_URL_${name.toUpperCase()}`, optionalDatabaseUrl],
          [`MIGRATION_DATABASE_URL_${name.toUpperCase()}`, optionalDatabaseUrl],
        ]),
      ),
    },
    source,
  ) as Record<string, string | number | undefined> & { DATA_DIR: string; HOST: string; PORT: number };
  return {
    dataDir: resolve(ROOT, read.DATA_DIR),
    host: read.HOST,
    gatewayPort: read.PORT,
    subgraphs: SUBGRAPHS.map(({ name }) => ({
      name,
      port: read[portVariable(name)] as number,
      databaseUrl: read[`DATABASE_URL_${name.toUpperCase()}`] as string | undefined,
      migrationDatabaseUrl: read[`MIGRATION_DATABASE_URL_${name.toUpperCase()}`] as string | undefined,
    })),
    inherited: source,
  };
}
