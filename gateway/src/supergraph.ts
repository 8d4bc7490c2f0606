import { readFileSync } from "node:fs";
import { ApolloGateway } from "@apollo/gateway";
import type { InternalTokens } from "./internal-token";
import { SubgraphClient, type SubgraphCall } from "./subgraph-client";

export interface SupergraphOptions {
  /** File of the composed graph: any Federation 2 supergraph. */
  file: string;
  /** Milliseconds that a subgraph may take for one call. */
  timeout: number;
  /** The same for a mutation. */
  mutationTimeout: number;
  subgraphUrl: (name: string) => string | undefined;
  onSubgraphCall?: (call: SubgraphCall) => void;
}

/**
 * The gateway over the graph in a file. It asks the subgraphs nothing until a query does, so it starts while they are
 * down. `close` ends the connections to them, after the calls that still run.
 * @throws Error naming the file when it cannot be read
 */
export function loadSupergraph(
  options: SupergraphOptions,
  tokens: InternalTokens,
): { gateway: ApolloGateway; close: () => Promise<void> } {
  const clients: SubgraphClient[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl: read(options.file),
    buildService: ({ name, url }) => {
      const address = options.subgraphUrl(name) ?? url;
      if (!address) throw new Error(`${options.file} has no address for subgraph "${name}"`);
      const client = new SubgraphClient({
        name,
        url: address,
        timeout: options.timeout,
        mutationTimeout: options.mutationTimeout,
        tokens,
        onCall: options.onSubgraphCall,
      });
      clients.push(client);
      return client;
    },
  });
  return {
    gateway,
    close: async () => {
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Error(`cannot read the supergraph ${file} (SUPERGRAPH)`, { cause });
  }
}
