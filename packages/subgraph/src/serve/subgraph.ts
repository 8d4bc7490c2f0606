import type { JWTVerifyGetKey } from "jose";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import type { Connections } from "../database/connections";
import type { CreateDataSource } from "../database/data-source";
import type { Statement } from "../database/statement-log";
import { Loaders, type Context } from "../lists/loaders";
import type { RecordKind } from "../record/record-kind";
import type { GraphWords } from "../request/bad-input";
import { ChangedGroups } from "../request/cache-groups";
import type { GatewayClient } from "../request/gateway-client";
import type { Owners, SubgraphRequest } from "../request/request";
import type { Seeded } from "../seeding/seed";
import type { SeedFile } from "../seeding/seed-file";
import type { Standing, Viewer } from "../request/viewer";
import type { Verifiable } from "../writing/verification";
import { CacheGroups } from "./cache-control";
import { GatewayTokens } from "./gateway-token";
import type { Metrics } from "./observe";
import { createSubgraphServer } from "./server";

/** All that makes a subgraph: what its entry point, the launcher, the schema scripts and the tests work with. */
export interface Subgraph {
  name: string;
  /** Where it serves unless told otherwise. */
  port: number;
  createDataSource: CreateDataSource;
  /** The same one every time. */
  createSchema: () => Promise<{ sdl: string; schema: GraphQLSchema }>;
  /** @param open sees what everybody may see */
  standingOf: (organisation: string, open: DataSource) => Standing | Promise<Standing>;
  /** Organisations that own data here. @param open sees what everybody may see */
  organisations: (open: DataSource) => Promise<readonly string[]>;
  /** Every kind of record that is kept here. */
  kinds: readonly RecordKind[];
  words: GraphWords;
  /** The files of its data folder, and what is made of their records. */
  seedFiles: readonly SeedFile<{ id: string }>[];
  /** References to records of others that may have to wait for their owners. */
  verifiables: readonly Verifiable[];
  /** Starts what goes on beside serving, once its database is there, until it is stopped. */
  alongside?: (of: Alongside) => { stop: () => Promise<void> };
  /** Seconds that caches may keep what everybody may see, unless its type says otherwise; without, a minute. */
  maxAge?: number;
  /**
   * Brings the records of its data folder to the database, as far as no user changed them.
   * @param dataSource of the writer
   */
  seed: (dataSource: DataSource, dataFolder?: string) => Promise<Seeded>;
}

/** What such work has: the ways into the database, and the graph as everybody sees it. */
export interface Alongside {
  connections: Connections;
  gateway: GatewayClient;
  /** Absent where nothing is measured. */
  metrics?: Metrics;
}

export interface ServeOptions {
  connections: Connections;
  /** Finds the gateway's public keys. */
  keys: JWTVerifyGetKey;
  owners: Owners;
  metrics?: Metrics;
  /** Milliseconds that the gateway gets, when the server is closed, to learn that its connections end. */
  drainTime?: number;
  /** Called with the statements of each request, when it is over. */
  onStatements?: (statements: readonly Statement[]) => void;
}

/** What resolvers work with, for whoever asks. */
export const contextsOf =
  (subgraph: Subgraph, { schema, connections, owners }: Pick<ServeOptions, "connections" | "owners"> & Pick<SubgraphRequest, "schema">) =>
  async (viewer: Viewer): Promise<Context> => {
    const { organisation } = viewer;
    const standing = organisation ? await subgraph.standingOf(organisation, connections.open) : "public";
    const dataSource = organisation && standing !== "public" ? await connections.of(organisation, standing === "guest") : connections.open;
    const { kinds, words } = subgraph;
    const request = { viewer, standing, dataSource, schema, owners, kinds, words, changed: new ChangedGroups() };
    return { ...request, loaders: new Loaders(request) };
  };

/** The subgraph's HTTP server; not listening yet. */
export async function serveSubgraph(
  subgraph: Subgraph,
  { connections, keys, owners, metrics, drainTime, onStatements }: ServeOptions,
): Promise<FastifyInstance> {
  const { schema } = await subgraph.createSchema();
  return createSubgraphServer({
    schema,
    connections,
    groups: new CacheGroups(subgraph.kinds, connections.open),
    maxAge: subgraph.maxAge,
    tokens: new GatewayTokens(subgraph.name, keys),
    createContext: contextsOf(subgraph, { schema, connections, owners }),
    metrics,
    drainTime,
    onStatements,
  });
}
