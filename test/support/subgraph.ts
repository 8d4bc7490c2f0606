import { Connections, GatewayClient, serveSubgraph, type Owners, type Statement } from "@pakketgraaf/subgraph";
import type { AddressInfo } from "node:net";
import { ANONYMOUS, type Viewer } from "@pakketgraaf/process";
import { createLocalJWKSet } from "jose";
import { loadSubgraph } from "../../schema/load";
import type { SubgraphName } from "../../schema/subgraphs";
import { Metrics } from "../../packages/subgraph/src/serve/observe";
import { serveMetrics } from "../../packages/subgraph/src/serve/observe";
import { seededDatabase, urlsOf } from "./databases";
import { post, type Answer } from "./http";
import { internalToken, testKeys } from "./internal-token";

export interface RunningSubgraph {
  url: string;
  port: number;
  query: (query: string, variables?: Record<string, unknown>, viewer?: Viewer) => Promise<Answer>;
  /** The statements of all requests since the last time this was asked. */
  takeStatements: () => Statement[];
  connections: Connections;
  stop: () => Promise<void>;
}

export interface SubgraphOptions {
  /** The shared seeded database unless given another. */
  database?: { reader: string; writer: string };
  port?: number;
  /** Milliseconds that it goes on answering when it is stopped. */
  drainTime?: number;
  /** Whom it asks about the records of others; without, every one of them is known. */
  owners?: Owners;
  /** Where its metrics are served; without, nothing is measured. */
  metricsPort?: number;
  /** Whether what goes on beside serving does so too, with no gateway to ask. */
  alongside?: boolean;
}

/** A subgraph over real HTTP on a free port, believing the keys of the tests. */
export async function startSubgraph(
  name: SubgraphName,
  {
    database = urlsOf(seededDatabase(name), name),
    port = 0,
    owners = { check: async () => "known" },
    metricsPort,
    drainTime,
    alongside = false,
  }: SubgraphOptions = {},
): Promise<RunningSubgraph> {
  const subgraph = loadSubgraph(name);
  const connections = new Connections(subgraph.createDataSource, database);
  await connections.open.initialize();
  const metrics = metricsPort === undefined ? undefined : new Metrics(connections);
  let statements: Statement[] = [];
  const server = await serveSubgraph(subgraph, {
    connections,
    keys: createLocalJWKSet(testKeys.jwks),
    owners,
    metrics,
    drainTime,
    onStatements: (more) => statements.push(...more),
  });
  if (metrics) await serveMetrics(server, metrics, { host: "127.0.0.1", port: metricsPort! });
  const gateway = new GatewayClient({ gatewayUrl: "http://127.0.0.1:9" });
  const work = alongside ? subgraph.alongside?.({ connections, gateway, metrics }) : undefined;
  if (work) server.addHook("onClose", work.stop);
  await server.listen({ host: "127.0.0.1", port });
  const address = server.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${address.port}/graphql`;
  return {
    url,
    port: address.port,
    connections,
    query: async (query, variables, viewer = ANONYMOUS) =>
      post(url, { query, variables }, { token: await internalToken(name, viewer) }),
    takeStatements: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
    // Twice is once: a test may stop a subgraph that its federation stops again.
    stop: async () => {
      await server.close();
      await connections.destroy();
    },
  };
}
