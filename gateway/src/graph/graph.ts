import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { ApolloServer, type ApolloServerOptionsWithGateway, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { log } from "@pakketgraaf/process";
import { printSchema, type GraphQLSchema } from "graphql";
import { tellStale } from "../answers/cache-stale";
import { tellCost } from "../answers/cost";
import { formatError } from "../answers/errors";
import { httpStatus } from "../answers/http-status";
import { introspection } from "../answers/introspection";
import { operationCheck } from "../answers/operation-check";
import { hideSuggestions } from "../answers/suggestions";
import type { SubgraphClient } from "../calls/subgraph-client";
import type { SubgraphClients } from "../calls/subgraph-clients";
import { Page } from "../http/page";
import { warmingContext, type GatewayContext } from "../context";
import type { TrustedDocument } from "../documents/trusted-documents";
import { Executor, type ExecutedOperation } from "../execution/executor";
import { Planner } from "../execution/planner";
import { Plans } from "../execution/plans";
import { CostModel } from "../limits/cost-model";
import type { Metrics } from "../observe/metrics";
import { observeAnswers } from "../observe/observe-answers";
import { leastVariables } from "./least-variables";

/** Seconds for which the schema may be kept: a new graph is seen that much later. */
const SCHEMA_MAX_AGE = 60;

export interface GraphOptions {
  clients: SubgraphClients;
  subgraphUrl: (name: string) => string | undefined;
  metrics?: Metrics;
  /** Whether strangers may not explore the schema. */
  production: boolean;
}

/**
 * One version of the graph, and what answers with it. It asks the subgraphs nothing until a query does, so it starts
 * while they are down.
 */
export class Graph {
  /** Names the supergraph in health, metrics and logs. */
  readonly version: string;
  /** What clients see, as text: printed once, since anybody may ask for it. */
  readonly clientSchema: Page;
  private running = 0;
  private isIdle: (() => void) | undefined;

  private constructor(
    /** The composed graph. */
    readonly sdl: string,
    /** What clients see. */
    readonly schema: GraphQLSchema,
    /** What its fields cost. */
    readonly costs: CostModel,
    private readonly apollo: ApolloServer<GatewayContext>,
    private readonly release: () => Promise<void>,
  ) {
    this.version = createHash("sha256").update(sdl).digest("hex").slice(0, 12);
    this.clientSchema = new Page(`${printSchema(schema)}\n`, "text/plain", SCHEMA_MAX_AGE);
  }

  /** @throws Error for what is no supergraph, or has no address for one of its subgraphs */
  static async load(sdl: string, { clients, subgraphUrl, metrics, production }: GraphOptions): Promise<Graph> {
    const taken = new Map<string, SubgraphClient>();
    const release = async (): Promise<void> => {
      await Promise.all([...taken.values()].map((client) => clients.release(client)));
    };
    const planner = await Planner.load(sdl, (name, url) => {
      const address = subgraphUrl(name) ?? url;
      if (!address) throw new Error(`the supergraph has no address for subgraph "${name}"`);
      taken.set(name, clients.take(name, address));
    }).catch(async (error: Error) => {
      await release();
      throw error;
    });
    const { schema } = planner;
    const plans = new Plans(planner, (result) => metrics?.planLookedUp(result));
    const executor = new Executor(planner, plans, taken);
    const costs = new CostModel(sdl);
    const apollo = new ApolloServer<GatewayContext>({
      gateway: executedBy(executor, planner, sdl),
      introspection: true,
      // Documents has found the text before.
      persistedQueries: false,
      includeStacktraceInErrorResponses: false,
      // The process answers for its own end: see `main.ts`.
      stopOnTerminationSignals: false,
      formatError,
      // With the one that says that there were more: five errors.
      validationOptions: { maxErrors: 4 },
      plugins: [
        operationCheck,
        introspection,
        hideSuggestions(production),
        httpStatus,
        tellCost(costs),
        tellStale,
        observeAnswers(metrics?.usage),
        ApolloServerPluginUsageReportingDisabled(),
        // What it says goes by the schema: see `tellCaching`.
        ApolloServerPluginCacheControlDisabled(),
      ],
    });
    try {
      await apollo.start();
    } catch (error) {
      await release();
      throw error;
    }
    metrics?.usage.addVersion(schema);
    return new Graph(sdl, schema, costs, apollo, release);
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

  /**
   * Plans documents before anybody asks for them. One that does not fit this graph is told of in the log: the clients
   * of another version may still have use for it.
   */
  async warm(documents: readonly TrustedDocument[]): Promise<void> {
    for (const { name, body, operations } of documents) {
      for (const operation of operations) {
        const { body: answer } = await this.apollo.executeOperation(
          {
            query: body,
            variables: leastVariables(this.schema, operation),
            operationName: operation.name?.value,
          },
          { contextValue: warmingContext() },
        );
        const failed = answer.kind === "single" && answer.singleResult.data === undefined && answer.singleResult.errors?.[0];
        if (failed) log.warn({ document: name, version: this.version, reason: failed.message }, "a trusted document does not fit the graph");
        // Planning takes long: requests go first.
        await nextTurn();
      }
    }
  }

  /** Ends after the operations that still run. */
  async stop(): Promise<void> {
    if (this.running > 0) await new Promise<void>((resolve) => (this.isIdle = resolve));
    await this.apollo.stop();
    await this.release();
  }
}

/** What Apollo Server asks of a gateway, answered by an executor of ours. */
const executedBy = (
  executor: Executor,
  planner: Planner,
  coreSupergraphSdl: string,
): ApolloServerOptionsWithGateway<GatewayContext>["gateway"] => ({
  onSchemaLoadOrUpdate: (callback) => {
    callback({ apiSchema: planner.schema, coreSupergraphSdl });
    return () => undefined;
  },
  load: async () => ({ executor: (operation) => executor.execute(operation as typeof operation & ExecutedOperation) }),
  stop: () => planner.stop(),
});
