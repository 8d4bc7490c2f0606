import { setImmediate as nextTurn } from "node:timers/promises";
import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type HTTPGraphQLRequest,
} from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { log } from "@pakketgraaf/process";
import { buildSchema, parse, printSchema, type GraphQLSchema } from "graphql";
import type { TrustedDocument } from "../admission/trusted-documents";
import type { CacheStore } from "../calls/cache-store";
import type { SubgraphClient } from "../calls/subgraph-client";
import type { SubgraphClients } from "../calls/subgraph-clients";
import { CostModel } from "../cost/cost-model";
import { Executor, type ExecutedOperation } from "../execution/executor";
import { reservedNamesOf } from "../execution/planned-names";
import type { Planner } from "../execution/planner";
import { Plans } from "../execution/plans";
import { ValidDocuments } from "../execution/valid-documents";
import { Page } from "../http/page";
import type { FieldUsage } from "../observe/field-usage";
import type { Metrics } from "../observe/metrics";
import { warmingContext, type GatewayContext } from "../operation/context";
import { hashOf } from "../operation/document";
import type { Memory } from "../operation/memory";
import { formatError, hideSuggestions } from "../plugins/errors";
import { tellCost, tellStale } from "../plugins/extensions";
import { handOver } from "../plugins/hand-over";
import { httpStatus } from "../plugins/http-status";
import { introspection } from "../plugins/introspection";
import { observeAnswers } from "../plugins/observe-answers";
import { operationCheck } from "../plugins/operation-check";
import { leastVariables } from "./least-variables";
import { WholeAnswers, type Answer } from "./whole-answers";

/** Seconds for which the schema may be kept: a new graph is seen that much later. */
const SCHEMA_MAX_AGE = 60;

export interface GraphOptions {
  clients: SubgraphClients;
  subgraphUrl: (name: string) => string | undefined;
  /** Rejected for what is no supergraph. */
  startPlanner: (sdl: string) => Promise<Planner>;
  memory: Memory;
  /** Where answers are kept; without one, they are not. */
  store?: CacheStore;
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
  readonly version = versionOf(this.sdl);
  /** What clients see, as text: printed once, since anybody may ask for it. */
  readonly clientSchema = new Page(`${printSchema(this.schema)}\n`, "text/plain", SCHEMA_MAX_AGE);
  private running = 0;
  private isIdle: (() => void) | undefined;

  private constructor(
    /** The composed graph. */
    readonly sdl: string,
    /** What clients see. */
    readonly schema: GraphQLSchema,
    /** What its fields cost. */
    readonly costs: CostModel,
    readonly planner: Planner,
    private readonly apollo: ApolloServer<GatewayContext>,
    private readonly whole: WholeAnswers,
    private readonly usage: FieldUsage | undefined,
    private readonly release: () => Promise<void>,
  ) {}

  /** @throws Error for what is no supergraph, or has no address for one of its subgraphs */
  static async load(sdl: string, options: GraphOptions): Promise<Graph> {
    const { clients, subgraphUrl, startPlanner, memory, store, metrics, production } = options;
    const taken = new Map<string, SubgraphClient>();
    const planner = await startPlanner(sdl);
    const release = async (): Promise<void> => {
      await Promise.all([planner.stop(), ...[...taken.values()].map((client) => clients.release(client))]);
    };
    try {
      const { clientSchema, subgraphs } = planner.graph;
      for (const { name, url } of subgraphs) {
        const address = subgraphUrl(name) ?? url;
        if (!address) throw new Error(`the supergraph has no address for subgraph "${name}"`);
        taken.set(name, clients.take(name, address));
      }
      const schema = buildSchema(clientSchema, { assumeValidSDL: true, noLocation: true });
      const costs = new CostModel(sdl);
      const reserved = reservedNamesOf(parse(sdl, { noLocation: true }));
      const plans = new Plans(planner, reserved, versionOf(sdl), memory, metrics);
      const valid = new ValidDocuments(planner);
      const executor = new Executor(schema, costs.schema, plans, taken);
      const apollo = new ApolloServer<GatewayContext>({
        gateway: executedBy(executor, schema, sdl),
        introspection: true,
        // What is asked has been read before: see `handOver`.
        persistedQueries: false,
        documentStore: null,
        includeStacktraceInErrorResponses: false,
        // The process answers for its own end: see `main.ts`.
        stopOnTerminationSignals: false,
        formatError,
        // With the one that says that there were more: five errors.
        validationOptions: { maxErrors: 4 },
        plugins: [
          handOver((asked, context) => valid.has(asked, context)),
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
          // Browsers have GraphiQL; who asks by an address gets what was asked.
          ApolloServerPluginLandingPageDisabled(),
        ],
      });
      await apollo.start();
      metrics?.usage.addVersion(schema);
      // Who has the same graph from other addresses may have other answers: as the parts of an answer, the whole goes by both.
      const whole = new WholeAnswers(versionOf(JSON.stringify([sdl, [...taken.values()].map(({ url }) => url)])), store);
      return new Graph(sdl, schema, costs, planner, apollo, whole, metrics?.usage, release);
    } catch (error) {
      await release();
      throw error;
    }
  }

  /** Does not end before this has: a request is of one version from when it is read until it is answered. */
  async during<T>(work: (graph: this) => Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await work(this);
    } finally {
      this.running -= 1;
      if (this.running === 0) this.isIdle?.();
    }
  }

  answer(httpGraphQLRequest: HTTPGraphQLRequest, context: GatewayContext): Promise<Answer> {
    const { document, operation, viewer } = context;
    return this.whole.serve(
      httpGraphQLRequest,
      context,
      () => this.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }),
      () => this.usage?.count(document!, operation.hash!, this.schema, viewer.client),
    );
  }

  /**
   * Plans documents before anybody asks for them. One that does not fit this graph is told of in the log: the clients
   * of another version may still have use for it.
   */
  async warm(documents: readonly TrustedDocument[]): Promise<void> {
    for (const { name, body, measured, operations } of documents) {
      for (const operation of operations) {
        const variables = leastVariables(this.schema, operation);
        const asked = { query: body, variables, operationName: operation.name?.value };
        const contextValue = { ...warmingContext(), asked, document: measured.document };
        const { body: answer } = await this.apollo.executeOperation(asked, { contextValue });
        const failed = answer.kind === "single" && answer.singleResult.data === undefined && answer.singleResult.errors?.[0];
        const about = failed && { document: name, version: this.version, reason: failed.message };
        if (about) log.warn(about, "a trusted document does not fit the graph");
        // Planning takes long: requests go first.
        await nextTurn();
      }
    }
  }

  /** Ends after the requests that still run. */
  async stop(): Promise<void> {
    if (this.running > 0) await new Promise<void>((resolve) => (this.isIdle = resolve));
    await this.apollo.stop();
    await this.release();
  }
}

const versionOf = (sdl: string): string => hashOf(sdl).slice(0, 12);

/** What Apollo Server asks of a gateway, answered by an executor of ours. */
const executedBy = (
  executor: Executor,
  apiSchema: GraphQLSchema,
  coreSupergraphSdl: string,
): ApolloServerOptionsWithGateway<GatewayContext>["gateway"] => ({
  onSchemaLoadOrUpdate: (callback) => {
    callback({ apiSchema, coreSupergraphSdl });
    return () => undefined;
  },
  load: async () => ({ executor: (operation) => executor.execute(operation as typeof operation & ExecutedOperation) }),
  stop: async () => undefined,
});
