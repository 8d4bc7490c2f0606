import {
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { fragmentOf, fragmentsOf, type Variables } from "../operation/document";
import type { CostModel, FieldCost } from "./cost-model";

/**
 * The points that an operation can cost at most, with lists as long as was asked: those of any request, those of each
 * field for asking it, and a point for each record unless the graph says otherwise. A value is free, and what is asked of
 * the records of a list counts for each of them, but for the asking. For a document whose fields have been counted: this
 * takes time for each of them, as often as they are spread.
 */
export function requestedCost(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  model: CostModel,
): number {
  const root = model.rootType(operation.operation);
  if (root === undefined) return 0;
  const before = known.get(operation);
  if (before?.model === model && before.sizes.every(([name, value]) => variables[name] === value)) return before.cost;
  const request = new Request(fragmentsOf(document), operation, variables, model);
  const { asking, records } = request.ofSelections(operation.selectionSet, root);
  const cost = model.weights.request + asking + records;
  const sizes = [...request.sizes];
  // What is no number was not looked at yet: as large as a request may be, it would be kept as long as the document.
  if (sizes.every(([, value]) => value === undefined || value === null || typeof value === "number")) {
    known.set(operation, { model, cost, sizes });
  }
  return cost;
}

/** What an operation cost the last time, and the values of the variables that this went by: most clients ask the same again. */
const known = new WeakMap<OperationDefinitionNode, { model: CostModel; cost: number; sizes: [name: string, value: unknown][] }>();

/** Points for asking, once, and for records, as often as there are. */
interface Points {
  asking: number;
  records: number;
}

/** Lists of which the field above them says how long they are. */
interface Sized {
  fields: readonly string[];
  size: number;
}

class Request {
  /** Variables that say how long a list may be, and their values. */
  readonly sizes = new Map<string, unknown>();

  constructor(
    private readonly fragments: ReturnType<typeof fragmentsOf>,
    private readonly operation: OperationDefinitionNode,
    private readonly variables: Variables,
    private readonly model: CostModel,
  ) {}

  ofSelections({ selections }: SelectionSetNode, type: string, sized?: Sized): Points {
    const all: Points = { asking: 0, records: 0 };
    const ofTypes = new Map(this.model.possibleTypes(type).map((each) => [each, 0]));
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const { asking, records } = this.ofField(selection, type, sized);
        all.asking += asking;
        all.records += records;
        continue;
      }
      const fragment = fragmentOf(selection, this.fragments);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value ?? type;
      const { asking, records } = this.ofSelections(fragment.selectionSet, condition, sized);
      // It is asked whatever the types of the records are: of those that have another type, of none.
      all.asking += asking;
      for (const each of this.model.possibleTypes(condition)) ofTypes.set(each, (ofTypes.get(each) ?? 0) + records);
    }
    // A record has one type: the dearest of those that it may have.
    all.records += Math.max(0, ...ofTypes.values());
    return all;
  }

  private ofField(field: FieldNode, type: string, sized?: Sized): Points {
    const cost = this.model.costOf(type, field.name.value);
    // Validation will refuse it.
    if (!cost) return { asking: 0, records: 0 };
    const size = this.sizeOf(field, cost);
    const below = cost.size.sized.length > 0 ? { fields: cost.size.sized, size } : undefined;
    const inner = field.selectionSet ? this.ofSelections(field.selectionSet, cost.type, below) : { asking: 0, records: 0 };
    // The records of a page have been asked with the page.
    const isSized = sized?.fields.includes(field.name.value);
    const times = isSized ? sized!.size : cost.isList ? size : 1;
    return { asking: (isSized ? 0 : cost.asking) + inner.asking, records: cost.finding + times * (cost.weight + inner.records) };
  }

  /** What is no size, validation or the subgraph will refuse; until then it makes nothing cheaper. */
  private sizeOf({ arguments: given = [] }: FieldNode, { size, defaults }: FieldCost): number {
    const values = size.slicing.map((name) => {
      const argument = given.find((each) => each.name.value === name);
      const value = argument && this.valueOf(argument.value);
      return value === undefined ? defaults.get(name) : value;
    });
    const sizes = values.filter(isSize);
    const isSaid = sizes.length > 0 && values.every((value) => value === undefined || isSize(value));
    return Math.min(Math.max(...sizes, isSaid ? 1 : size.assumed), Number.MAX_SAFE_INTEGER);
  }

  private valueOf(node: ValueNode): unknown {
    if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node);
    const name = node.name.value;
    this.sizes.set(name, this.variables[name]);
    if (Object.hasOwn(this.variables, name)) return this.variables[name];
    const definition = this.operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return definition?.defaultValue && valueFromASTUntyped(definition.defaultValue);
  }
}

const isSize = (value: unknown): value is number => typeof value === "number" && value >= 1;
