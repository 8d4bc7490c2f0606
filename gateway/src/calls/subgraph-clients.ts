import { SubgraphClient, type SubgraphClientOptions } from "./subgraph-client";

/**
 * The clients of all subgraphs. Versions of the graph that run beside each other share them: what was learnt about a
 * subgraph, and the connections to it, outlive a change of the graph.
 */
export class SubgraphClients {
  private readonly users = new Map<SubgraphClient, number>();

  constructor(private readonly options: Omit<SubgraphClientOptions, "name" | "url">) {}

  get all(): SubgraphClient[] {
    return [...this.users.keys()];
  }

  /** For who will `release` it. */
  take(name: string, url: string): SubgraphClient {
    const known = this.all.find((client) => client.name === name && client.url === url);
    const client = known ?? new SubgraphClient({ ...this.options, name, url });
    this.users.set(client, (this.users.get(client) ?? 0) + 1);
    return client;
  }

  /** When nobody uses it any more, its connections are closed after the calls that still run. */
  async release(client: SubgraphClient): Promise<void> {
    const users = this.users.get(client)! - 1;
    this.users.set(client, users);
    if (users > 0) return;
    this.users.delete(client);
    await client.close();
  }
}
