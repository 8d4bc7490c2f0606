import type { QueryPlan } from "@apollo/query-planner";
import { getOperationAST, print, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from "graphql";
import { SingleFlight } from "../calls/single-flight";
import type { GatewayContext } from "../operation/context";
import { conditionVariables, fragmentsOf } from "../operation/document";
import { ENTRY_BYTES, type Memory } from "../operation/memory";
import { tracer } from "../operation/trace";
import type { AnswerWriter } from "./answer";
import { plannedDocument } from "./planned-document";
import { PlannedNames, type ReservedNames } from "./planned-names";
import { NotPlanned, type Made, type Planner } from "./planner";
import { refusalOf } from "./refusals";
import type { Selection } from "./selected-fields";

/** An operation of a client's document. */
export interface ReadOperation {
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  names: PlannedNames;
  /** Names of the variables that decide what of it is asked. */
  conditions: readonly string[];
  /** By the values of those. */
  written: Map<string, Written>;
}

/** What its answers are written by. */
export interface Written {
  selection: Selection;
  writer: AnswerWriter;
}

/** What is told of plans, to who counts them. */
export interface PlansObserver {
  /** Whether a plan was there already. */
  planLookedUp: (result: "hit" | "miss") => void;
  planMade: (outcome: "ok" | NotPlanned["reason"], milliseconds: number) => void;
}

/** Of memory, for each character of a plan's JSON. */
const BYTES_PER_CHARACTER = 2;

type KeptPlan = Pick<Made<QueryPlan>, "made" | "length">;

/** Plans each operation once for what its conditions leave of it. */
export class Plans {
  private readonly read = new WeakMap<DocumentNode, Map<string, ReadOperation>>();
  private readonly kept;
  private readonly flights = new SingleFlight<QueryPlan>();

  /** @param version of the graph: plans of all versions are kept together */
  constructor(
    private readonly planner: Planner,
    private readonly reserved: ReservedNames,
    private readonly version: string,
    memory: Memory,
    private readonly observer?: PlansObserver,
  ) {
    this.kept = memory.cache<KeptPlan>("plans", ({ length }) => length * BYTES_PER_CHARACTER + ENTRY_BYTES);
  }

  /** @param document a valid one */
  operationOf(document: DocumentNode, name = ""): ReadOperation {
    let operations = this.read.get(document);
    if (!operations) this.read.set(document, (operations = new Map()));
    let found = operations.get(name);
    if (!found) {
      const operation = getOperationAST(document, name || undefined)!;
      const fragments = fragmentsOf(document);
      const conditions = conditionVariables(document, operation);
      found = { operation, fragments, conditions, names: new PlannedNames(document, this.reserved), written: new Map() };
      operations.set(name, found);
    }
    return found;
  }

  /**
   * @param hash of the operation's document
   * @throws GraphQLError that says why it is not planned
   */
  async planOf(read: ReadOperation, hash: string, context: GatewayContext): Promise<QueryPlan> {
    const { operation, conditions } = read;
    const key = [this.version, hash, operation.name?.value, ...conditions.map((each) => context.variables[each])].join(" ");
    const known = this.kept.get(key)?.made;
    this.observer?.planLookedUp(known ? "hit" : "miss");
    if (known) return known;
    for (;;) {
      const { flight, joined } = this.flights.join(key, () => this.make(read, key, context));
      try {
        return await flight;
      } catch (error) {
        // What another was refused, is tried on one's own account.
        if (!joined) throw error;
      }
    }
  }

  private async make({ operation, fragments, names }: ReadOperation, key: string, context: GatewayContext): Promise<QueryPlan> {
    const { planning, variables } = context;
    const document = plannedDocument(operation, fragments, variables, names);
    if (!document) return { kind: "QueryPlan" };
    const span = tracer.startSpan("gateway.plan");
    try {
      planning.begin();
      const { made, length, milliseconds } = await this.planner.plan(print(document), planning.client);
      this.told(context, "ok", milliseconds);
      this.kept.set(key, { made, length });
      return made;
    } catch (error) {
      if (error instanceof NotPlanned) this.told(context, error.reason, error.milliseconds);
      throw refusalOf(error);
    } finally {
      span.end();
    }
  }

  private told({ planning }: GatewayContext, outcome: "ok" | NotPlanned["reason"], milliseconds: number): void {
    planning.took(milliseconds);
    this.observer?.planMade(outcome, milliseconds);
  }
}
