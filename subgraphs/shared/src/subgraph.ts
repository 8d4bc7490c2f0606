import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { createSubgraphServer } from "./server";
import type { Statement } from "./statement-log";

/** All that makes a subgraph: what its entry point, the launcher, the schema scripts and the tests work with. */
export interface Subgraph<C extends object = object> {
  name: string;
  createDataSource: (url: string) => DataSource;
  createSchema: () => Promise<{ sdl: string; schema: GraphQLSchema }>;
  createContext: (dataSource: DataSource) => C;
  /** Inserts the records of its data folder that the database has never seen; returns how many. */
  seed: (dataSource: DataSource, dataFolder?: string) => Promise<number>;
}

/** The subgraph's HTTP server on a data source; not listening yet. */
export async function serveSubgraph(
  subgraph: Subgraph,
  dataSource: DataSource,
  onStatements?: (statements: readonly Statement[]) => void,
): Promise<FastifyInstance> {
  const { schema } = await subgraph.createSchema();
  return createSubgraphServer({
    schema,
    dataSource,
    createContext: () => subgraph.createContext(dataSource),
    onStatements,
  });
}
