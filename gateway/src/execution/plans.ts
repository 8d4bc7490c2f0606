import type { QueryPlan } from "@apollo/query-planner";
import { getOperationAST, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import { conditionVariables, fragmentsOf } from "../operation/document";
import { tracer } from "../operation/trace";
import { plannedDocument } from "./planned-document";
import { PlannedNames } from "./planned-names";
import type { Planner } from "./planner";

/** An operation of a client's document. */
export interface ReadOperation {
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  names: PlannedNames;
  /** Names of the variables that decide what of it is asked. */
  conditions: readonly string[];
}

/** What plans may take together, in bytes of their JSON: @apollo/gateway's own measure. */
const MAX_BYTES = 30 * 1024 * 1024;

/** Plans each operation once for what its conditions leave of it. */
export class Plans {
  private readonly read = new WeakMap<DocumentNode, Map<string, ReadOperation>>();
  private readonly kept = new LRUCache<string, QueryPlan>({
    maxSize: MAX_BYTES,
    sizeCalculation: (plan) => Buffer.byteLength(JSON.stringify(plan)),
  });

  /** @param onLookUp told whether a plan was there already */
  constructor(
    private readonly planner: Planner,
    private readonly onLookUp: (result: "hit" | "miss") => void = () => undefined,
  ) {}

  /** @param document a valid one */
  operationOf(document: DocumentNode, name = ""): ReadOperation {
    let operations = this.read.get(document);
    if (!operations) this.read.set(document, (operations = new Map()));
    let found = operations.get(name);
    if (!found) {
      const operation = getOperationAST(document, name || undefined)!;
      const fragments = fragmentsOf(document);
      const conditions = conditionVariables(document, operation);
      found = { operation, fragments, conditions, names: new PlannedNames(document, this.planner.reserved) };
      operations.set(name, found);
    }
    return found;
  }

  /**
   * @param hash of the operation's document
   * @param variables with their defaults
   */
  planOf({ operation, fragments, names, conditions }: ReadOperation, hash: string, variables: Record<string, unknown>): QueryPlan {
    const key = [hash, operation.name?.value, ...conditions.map((each) => variables[each])].join(" ");
    const known = this.kept.get(key);
    this.onLookUp(known ? "hit" : "miss");
    if (known) return known;
    const span = tracer.startSpan("gateway.plan");
    try {
      const document = plannedDocument(operation, fragments, variables, names);
      const plan: QueryPlan = document ? this.planner.plan(document) : { kind: "QueryPlan" };
      this.kept.set(key, plan);
      return plan;
    } finally {
      span.end();
    }
  }
}
