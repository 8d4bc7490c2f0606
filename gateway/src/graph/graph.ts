import { createHash } from "node:crypto";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from "@apollo/server";
import { ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { printSchema, type GraphQLSchema } from "graphql";
import { formatError } from "../answers/errors";
import { operationCheck } from "../answers/operation-check";
import type { SubgraphClient } from "../calls/subgraph-client";
import type { SubgraphClients } from "../calls/subgraph-clients";
import type { GatewayContext } from "../context";

export interface GraphOptions {
  clients: SubgraphClients;
  subgraphUrl: (name: string) => string | undefined;
}

/**
 * One version of the graph, and what answers with it. It asks the subgraphs nothing until a query does, so it starts
 * while they are down.
 */
export class Graph {
  /** Names the supergraph in health, metrics and logs. */
  readonly version: string;
  private running = 0;
  private isIdle: (() => void) | undefined;

  private constructor(
    /** The composed graph. */
    readonly sdl: string,
    /** What clients see. */
    readonly schema: GraphQLSchema,
    private readonly apollo: ApolloServer<GatewayContext>,
    private readonly release: () => Promise<void>,
  ) {
    this.version = createHash("sha256").update(sdl).digest("hex").slice(0, 12);
  }

  /** @throws Error for what is no supergraph, or has no address for one of its subgraphs */
  static async load(sdl: string, { clients, subgraphUrl }: GraphOptions): Promise<Graph> {
    const taken: SubgraphClient[] = [];
    const release = async (): Promise<void> => {
      await Promise.all(taken.map((client) => clients.release(client)));
    };
    const gateway = new ApolloGateway({
      supergraphSdl: sdl,
      buildService: ({ name, url }) => {
        const address = subgraphUrl(name) ?? url;
        if (!address) throw new Error(`the supergraph has no address for subgraph "${name}"`);
        const client = clients.take(name, address);
        taken.push(client);
        return client;
      },
    });
    let schema: GraphQLSchema | undefined;
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
    const apollo = new ApolloServer<GatewayContext>({
      gateway,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      // The process answers for its own end: see `main.ts`.
      stopOnTerminationSignals: false,
      formatError,
      plugins: [operationCheck, ApolloServerPluginUsageReportingDisabled()],
    });
    try {
      await apollo.start();
    } catch (error) {
      await release();
      throw error;
    }
    return new Graph(sdl, schema!, apollo, release);
  }

  get clientSchema(): string {
    return printSchema(this.schema);
  }

  async answer(httpGraphQLRequest: HTTPGraphQLRequest, context: GatewayContext): Promise<HTTPGraphQLResponse> {
    this.running += 1;
    try {
      return await this.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    } finally {
      this.running -= 1;
      if (this.running === 0) this.isIdle?.();
    }
  }

  /** Ends after the operations that still run. */
  async stop(): Promise<void> {
    if (this.running > 0) await new Promise<void>((resolve) => (this.isIdle = resolve));
    await this.apollo.stop();
    await this.release();
  }
}
