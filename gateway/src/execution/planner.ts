import { operationFromDocument, type Schema } from "@apollo/federation-internals";
import { ApolloGateway } from "@apollo/gateway";
import type { QueryPlan, QueryPlanner } from "@apollo/query-planner";
import { parse, type DocumentNode, type GraphQLSchema } from "graphql";
import { reservedNamesOf, type ReservedNames } from "./planned-names";

/** What @apollo/gateway has, and does not tell. */
interface Inside {
  apiSchema: Schema;
  queryPlanner: QueryPlanner;
  supergraphSchema: GraphQLSchema;
}

/** A supergraph as @apollo/gateway loads it, and its query planner. */
export class Planner {
  private constructor(
    /** What clients see. */
    readonly schema: GraphQLSchema,
    /** The names that the plans need for themselves. */
    readonly reserved: ReservedNames,
    private readonly gateway: ApolloGateway,
  ) {}

  /**
   * @param checkSubgraph told of each subgraph and its address in the supergraph
   * @throws Error for what is no supergraph
   */
  static async load(sdl: string, checkSubgraph: (name: string, url?: string) => void): Promise<Planner> {
    const gateway = new ApolloGateway({
      supergraphSdl: sdl,
      // Composition has done so, and here it takes as long as all the rest: by default everywhere but in production.
      validateSupergraph: false,
      buildService: ({ name, url }) => {
        checkSubgraph(name, url);
        return { process: () => Promise.reject(new Error("plans are carried out elsewhere")) };
      },
    });
    let schema: GraphQLSchema | undefined;
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
    await gateway.load();
    return new Planner(schema!, reservedNamesOf(parse(sdl, { noLocation: true })), gateway);
  }

  /** The composed graph. */
  get supergraph(): GraphQLSchema {
    return this.inside.supergraphSchema;
  }

  /** @param document a valid one, of one operation */
  plan(document: DocumentNode): QueryPlan {
    const { apiSchema, queryPlanner } = this.inside;
    return queryPlanner.buildQueryPlan(operationFromDocument(apiSchema, document));
  }

  stop(): Promise<void> {
    return this.gateway.stop();
  }

  private get inside(): Inside {
    return this.gateway as unknown as Inside;
  }
}
