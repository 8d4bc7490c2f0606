import { operationFromDocument, printSchema, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner, type QueryPlan } from "@apollo/query-planner";
import { parse, specifiedRules, validate, type GraphQLSchema } from "graphql";
import type { PlannedGraph } from "./planner";

/** Apollo's query planner on a supergraph: as @apollo/gateway uses it. */
export class ApolloPlanner {
  readonly graph: PlannedGraph;
  private readonly apiSchema;
  private readonly planner;
  private readonly clientSchema: GraphQLSchema;

  /** @throws Error for what is no supergraph */
  constructor(sdl: string) {
    // Composition has validated it, and here that takes as long as all the rest.
    const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
    this.apiSchema = supergraph.apiSchema();
    this.planner = new QueryPlanner(supergraph);
    this.clientSchema = this.apiSchema.toGraphQLJSSchema();
    this.graph = { clientSchema: printSchema(this.apiSchema), subgraphs: [...supergraph.subgraphsMetadata()] };
  }

  /** @param document that can be read */
  validate(document: string): boolean {
    return validate(this.clientSchema, parse(document, { noLocation: true }), specifiedRules, { maxErrors: 1 }).length === 0;
  }

  /** @param operation a valid document of one operation */
  plan(operation: string): QueryPlan {
    return this.planner.buildQueryPlan(operationFromDocument(this.apiSchema, parse(operation, { noLocation: true })));
  }
}
