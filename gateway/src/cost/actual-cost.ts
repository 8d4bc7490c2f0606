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
  weight: number;
  below: Map<string, Expected>;
}

/**
 * The points that an answer cost: the same ones as for the request, with lists as long as they are. What is null cost as
 * much as a record without fields.
 */
export function actualCost(
  data: unknown,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  model: CostModel,
): number {
  const root = model.rootType(operation.operation);
  if (root === undefined || !isObject(data)) return 0;
  const expected = new Map<string, Expected>();
  expect(expected, operation.selectionSet, root, fragmentsOf(document), model);
  return costOfRecord(data, expected);
}

/** Adds what a selection set lets expect. Whatever the type of a record: a name that it does not have costs nothing. */
function expect(
  expected: Map<string, Expected>,
  { selections }: SelectionSetNode,
  type: string,
  fragments: Map<string, FragmentDefinitionNode>,
  model: CostModel,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const cost = model.costOf(type, selection.name.value);
      if (!cost || (cost.weight === 0 && !selection.selectionSet)) continue;
      const known = expected.get(name) ?? { weight: 0, below: new Map() };
      expected.set(name, { ...known, weight: Math.max(known.weight, cost.weight) });
      if (selection.selectionSet) expect(known.below, selection.selectionSet, cost.type, fragments, model);
    } else {
      const fragment = fragmentOf(selection, fragments);
      if (fragment) expect(expected, fragment.selectionSet, fragment.typeCondition?.name.value ?? type, fragments, model);
    }
  }
}

function costOfRecord(record: Record<string, unknown>, expected: Map<string, Expected>): number {
  let cost = 0;
  for (const [name, each] of expected) if (Object.hasOwn(record, name)) cost += costOfValue(record[name], each);
  return cost;
}

function costOfValue(value: unknown, expected: Expected): number {
  if (Array.isArray(value)) return value.reduce((cost: number, each) => cost + costOfValue(each, expected), 0);
  return expected.weight + (isObject(value) ? costOfRecord(value, expected.below) : 0);
}
