import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import type { SubgraphClient } from "../calls/subgraph-client";
import type { GatewayContext } from "../operation/context";
import { inSpan } from "../operation/trace";
import { AnswerWriter } from "./answer";
import { ClientPaths } from "./client-paths";
import { PlanRun } from "./plan-run";
import type { Plans } from "./plans";
import { Selection } from "./selected-fields";
import { ToldErrors } from "./told-errors";

/** An operation that is valid, with variables that are right. */
export interface ExecutedOperation {
  document: DocumentNode;
  /** Of the document. */
  queryHash: string;
  request: { operationName?: string; variables?: Record<string, unknown> };
  context: GatewayContext;
}

/** Answers operations: plans them, carries the plans out, and writes what came of it as the client asked it. */
export class Executor {
  constructor(
    /** What clients see. */
    private readonly schema: GraphQLSchema,
    /** The composed graph. */
    private readonly supergraph: GraphQLSchema,
    private readonly plans: Plans,
    private readonly clients: ReadonlyMap<string, SubgraphClient>,
  ) {}

  execute(executed: ExecutedOperation): Promise<ExecutionResult> {
    return inSpan("gateway.execute", executed.context.trace, () => this.answer(executed));
  }

  private async answer({ document, queryHash, request, context }: ExecutedOperation): Promise<ExecutionResult> {
    const { schema, supergraph } = this;
    const read = this.plans.operationOf(document, request.operationName);
    const { operation, fragments, names } = read;
    const { variables: given = {} } = request;
    const { variables } = context;
    const plan = await this.plans.planOf(read, queryHash, context);
    // Only the plan is wanted.
    if (context.warming) return { data: null };
    const run = new PlanRun({
      supergraph,
      ask: (subgraph, query, asked) => this.clientOf(subgraph).process(query, asked, context),
      // As the client gave it: its subgraph reads it.
      variable: (name) => given[names.clientsVariable(name)],
    });
    if (plan.node?.kind === "Subscription") throw new Error("subscriptions are refused before they are planned");
    if (plan.node) await run.run(plan.node);
    const selection = new Selection(schema, fragments, variables, names);
    const errors = new ToldErrors();
    const root = schema.getRootType(operation.operation)!;
    const paths = new ClientPaths(selection, schema, names, root, operation.selectionSet);
    for (const { error, at } of run.errors) errors.add(error, at && paths.of(at));
    const data = new AnswerWriter(schema, selection, run.missing, errors).write(run.data, root, operation.selectionSet);
    const { all } = errors;
    return all.length > 0 ? { data, errors: all } : { data };
  }

  private clientOf(subgraph: string): SubgraphClient {
    const client = this.clients.get(subgraph);
    if (!client) throw new Error(`the plan asks a subgraph "${subgraph}" that the supergraph does not have`);
    return client;
  }
}
