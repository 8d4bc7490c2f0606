import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import type { GraphQLError, GraphQLSchema } from "graphql";
import { isRawObject, merge, valueIn, type RawObject } from "./data";
import type { Missing } from "./missing";
import { saysToBe } from "./type-conditions";

/** What a subgraph has to know of an entity, or why that is not known. */
export interface Representation {
  /** Undefined when the entity is not to be asked for: it is of another type, or something is not known of it. */
  value: RawObject | undefined;
  /** By which a failed fetch keeps this entity from being asked for. */
  reasons: GraphQLError[];
}

/** Makes representations of one request. */
export class Representations {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly missing: Missing,
  ) {}

  of(entity: RawObject, requires: readonly QueryPlanSelectionNode[]): Representation {
    const reasons: GraphQLError[] = [];
    const value = this.select(entity, requires, reasons);
    // What is computed from half of what it needs would be wrong.
    const isWhole = value !== null && value.__typename !== undefined && reasons.length === 0;
    return { value: isWhole ? value : undefined, reasons };
  }

  /** Null when a field is not there. */
  private select(source: RawObject, selections: readonly QueryPlanSelectionNode[], reasons: GraphQLError[]): RawObject | null {
    const selected: RawObject = {};
    for (const selection of selections) {
      if (selection.kind === "InlineFragment") {
        const { typeCondition, selections: inner } = selection;
        if (!typeCondition || !saysToBe(typeCondition, source, this.schema)) continue;
        const found = this.select(source, inner, reasons);
        if (found) merge(selected, found, this.schema);
        continue;
      }
      const name = selection.alias ?? selection.name;
      const value = valueIn(source, name);
      if (value === undefined) {
        reasons.push(...this.missing.reasonsFor(source, name));
        return null;
      }
      selected[name] = selection.selections ? this.below(value, selection.selections, reasons) : value;
    }
    return selected;
  }

  private below(value: unknown, selections: readonly QueryPlanSelectionNode[], reasons: GraphQLError[]): unknown {
    if (Array.isArray(value)) return value.map((each) => this.below(each, selections, reasons));
    return isRawObject(value) ? this.select(value, selections, reasons) : value;
  }
}
