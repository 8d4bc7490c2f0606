import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { fragmentOf, fragmentsOf } from "../operation/document";
import { isObject } from "../operation/request";
import type { CostModel } from "./cost-model";

/** What an answer may hold under one name. */
interface Expected {
  asking: number;
  finding: number;
  weight: number;
  below: Map<string, Expected>;
}

/** What an operation lets expect, by a model: found out once. */
const known = new WeakMap<OperationDefinitionNode, { model: CostModel; expected: Map<string, Expected> }>();

/**
 * The points that an answer cost: the same ones as for the request, with lists as long as they are, and without asking
 * what was asked of no record. What is null cost as much as a record without fields.
 */
export function actualCost(
  data: unknown,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  model: CostModel,
): number {
  const root = model.rootType(operation.operation);
  if (root === undefined || !isObject(data)) return 0;
  let found = known.get(operation);
  if (found?.model !== model) {
    found = { model, expected: new Map() };
    expect(found.expected, operation.selectionSet, root, fragmentsOf(document), model);
    known.set(operation, found);
  }
  const asked = new Set<Expected>();
  const records = costOfRecord(data, found.expected, asked);
  // Once for each place in the request, as what its records have in common is fetched at once.
  return [...asked].reduce((cost, { asking }) => cost + asking, model.weights.request + records);
}

/** Adds what a selection set lets expect. Whatever the type of a record: a name that it does not have costs nothing. */
function expect(
  expected: Map<string, Expected>,
  { selections }: SelectionSetNode,
  type: string,
  fragments: Map<string, FragmentDefinitionNode>,
  model: CostModel,
  sized: readonly string[] = [],
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const cost = model.costOf(type, selection.name.value);
      if (!cost || (cost.weight + cost.finding === 0 && !selection.selectionSet)) continue;
      // The records of a page have been asked with the page.
      const asking = sized.includes(selection.name.value) ? 0 : cost.asking;
      const before = expected.get(name) ?? { asking: 0, finding: 0, weight: 0, below: new Map() };
      expected.set(name, {
        asking: Math.max(before.asking, asking),
        finding: Math.max(before.finding, cost.finding),
        weight: Math.max(before.weight, cost.weight),
        below: before.below,
      });
      if (selection.selectionSet) expect(before.below, selection.selectionSet, cost.type, fragments, model, cost.size.sized);
    } else {
      const fragment = fragmentOf(selection, fragments);
      if (fragment) expect(expected, fragment.selectionSet, fragment.typeCondition?.name.value ?? type, fragments, model, sized);
    }
  }
}

/** @param asked gets what there was a record to ask of */
function costOfRecord(record: Record<string, unknown>, expected: Map<string, Expected>, asked: Set<Expected>): number {
  let cost = 0;
  for (const [name, each] of expected) {
    if (!Object.hasOwn(record, name)) continue;
    asked.add(each);
    cost += each.finding + costOfValue(record[name], each, asked);
  }
  return cost;
}

function costOfValue(value: unknown, expected: Expected, asked: Set<Expected>): number {
  if (Array.isArray(value)) return value.reduce((cost: number, each) => cost + costOfValue(each, expected, asked), 0);
  return expected.weight + (isObject(value) ? costOfRecord(value, expected.below, asked) : 0);
}
