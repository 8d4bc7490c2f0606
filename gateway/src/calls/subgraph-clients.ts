import type { AnswerCache } from "./cache";
import type { InternalTokens } from "./internal-tokens";
import { SubgraphClient, type CallOptions, type SubgraphCall } from "./subgraph-client";

/**
 * The clients of all subgraphs. Versions of the graph that run beside each other share them: what was learnt about a
 * subgraph, and the connections to it, outlive a change of the graph.
 */
export class SubgraphClients {
  private readonly users = new Map<SubgraphClient, number>();

  constructor(
    private readonly options: CallOptions,
    private readonly tokens: InternalTokens,
    private readonly cache?: AnswerCache,
    private readonly onCall?: (call: SubgraphCall) => void,
  ) {}

  get all(): SubgraphClient[] {
    return [...this.users.keys()];
  }

  /** For who will `release` it. */
  take(name: string, url: string): SubgraphClient {
    const { options, tokens, cache, onCall } = this;
    const known = [...this.users.keys()].find((client) => client.name === name && client.url === url);
    const client = known ?? new SubgraphClient({ name, url, ...options, tokens, cache, onCall });
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
