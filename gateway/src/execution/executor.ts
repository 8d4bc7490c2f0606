import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import type { SubgraphClient } from "../calls/subgraph-client";
import type { GatewayContext } from "../operation/context";
import type { Variables } from "../operation/document";
import { inSpan } from "../operation/trace";
import { AnswerWriter } from "./answer";
import { ClientPaths } from "./client-paths";
import { PlanRun } from "./plan-run";
import type { Plans, ReadOperation, Written } from "./plans";
import { Selection } from "./selected-fields";
import { ToldErrors } from "./told-errors";

/** Combinations of conditions for which it is kept how answers to one operation are written. */
const MAX_WRITTEN = 16;

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
    const read = this.plans.operationOf(document, request.operationName);
    const { variables: given = {} } = request;
    const plan = await this.plans.planOf(read, queryHash, context);
    // Only the plan is wanted.
    if (context.warming) return { data: null };
    const run = new PlanRun({
      supergraph: this.supergraph,
      ask: (subgraph, question) => this.clientOf(subgraph).process(question, context),
      // As the client gave it: its subgraph reads it.
      variable: (name) => given[read.names.clients(name)],
    });
    if (plan.node?.kind === "Subscription") throw new Error("subscriptions are refused before they are planned");
    if (plan.node) await run.run(plan.node);
    const { selection, writer } = this.writtenBy(read, context.variables);
    const errors = new ToldErrors();
    const paths = new ClientPaths(selection, this.schema);
    for (const { error, at } of run.errors) errors.add(error, at && paths.of(at));
    const data = writer.write(run.data, run.missing, errors);
    const { all } = errors;
    return all.length > 0 ? { data, errors: all } : { data };
  }

  private writtenBy({ operation, fragments, names, conditions, written }: ReadOperation, variables: Variables): Written {
    const key = conditions.map((name) => variables[name]).join();
    let found = written.get(key);
    if (!found) {
      const selection = new Selection(this.schema, operation, fragments, variables, names);
      found = { selection, writer: new AnswerWriter(this.schema, selection) };
      if (written.size >= MAX_WRITTEN) written.clear();
      written.set(key, found);
    }
    return found;
  }

  private clientOf(subgraph: string): SubgraphClient {
    const client = this.clients.get(subgraph);
    if (!client) throw new Error(`the plan asks a subgraph "${subgraph}" that the supergraph does not have`);
    return client;
  }
}
