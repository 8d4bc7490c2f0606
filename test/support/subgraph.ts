import { serveSubgraph, type Statement } from "@pakketgraaf/shared";
import type { AddressInfo } from "node:net";
import { loadSubgraph } from "../../schema/load";
import type { SubgraphName } from "../../schema/subgraphs";
import { runtimeOf, seededDatabase, urlOf } from "./databases";
import { post, type Answer } from "./http";

export interface RunningSubgraph {
  url: string;
  port: number;
  query: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The statements of all requests since the last time this was asked. */
  takeStatements: () => Statement[];
  stop: () => Promise<void>;
}

/** A subgraph over real HTTP on a free port; on the shared seeded database unless given another. */
export async function startSubgraph(
  name: SubgraphName,
  databaseUrl = urlOf(seededDatabase(name), runtimeOf(name)),
  port = 0,
): Promise<RunningSubgraph> {
  const subgraph = loadSubgraph(name);
  const dataSource = await subgraph.createDataSource(databaseUrl).initialize();
  let statements: Statement[] = [];
  const server = await serveSubgraph(subgraph, dataSource, (more) => statements.push(...more));
  await server.listen({ host: "127.0.0.1", port });
  const address = server.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${address.port}/graphql`;
  return {
    url,
    port: address.port,
    query: (query, variables) => post(url, { query, variables }),
    takeStatements: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
    // Twice is once: a test may stop a subgraph that its federation stops again.
    stop: async () => {
      await server.close();
      if (dataSource.isInitialized) await dataSource.destroy();
    },
  };
}
