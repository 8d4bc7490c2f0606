import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { fragmentOf, isIncluded } from "../operation/document";
import type { PlannedNames } from "./planned-names";
import { fits } from "./type-conditions";

/** What a client asks under one name of an object. */
export interface SelectedField {
  /** The name of the field in the schema. */
  field: string;
  /** What its value is called in the data that came by the plan. */
  planned: string;
  /** What is asked below it. */
  selectionSets: SelectionSetNode[];
}

/** In the order of the query: the specification's CollectFields. */
export type SelectedFields = ReadonlyMap<string, SelectedField>;

/**
 * What an operation asks of objects, by their type. Each selection is read once, however many objects it is asked of. Of
 * the variables those count that are in its conditions.
 */
export class Selection {
  readonly root: { type: GraphQLCompositeType; selectionSets: readonly SelectionSetNode[] };
  private readonly known = new WeakMap<readonly SelectionSetNode[], Map<GraphQLCompositeType, SelectedFields>>();

  constructor(
    private readonly schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Record<string, unknown>,
    readonly names: PlannedNames,
  ) {
    this.root = { type: schema.getRootType(operation.operation)!, selectionSets: [operation.selectionSet] };
  }

  of(type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[]): SelectedFields {
    let ofTypes = this.known.get(selectionSets);
    if (!ofTypes) this.known.set(selectionSets, (ofTypes = new Map()));
    let fields = ofTypes.get(type);
    if (!fields) ofTypes.set(type, (fields = this.collect(type, selectionSets)));
    return fields;
  }

  private collect(type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[]): SelectedFields {
    const fields = new Map<string, SelectedField>();
    const visited = new Set<unknown>();
    const gather = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (!isIncluded(selection, this.variables)) continue;
        if (selection.kind === Kind.FIELD) {
          this.addTo(fields, selection);
          continue;
        }
        const fragment = fragmentOf(selection, this.fragments);
        if (!fragment || visited.has(fragment)) continue;
        visited.add(fragment);
        const condition = fragment.typeCondition?.name.value;
        if (condition === undefined || fits(condition, type, this.schema)) gather(fragment.selectionSet);
      }
    };
    selectionSets.forEach(gather);
    return fields;
  }

  private addTo(fields: Map<string, SelectedField>, node: FieldNode): void {
    const name = (node.alias ?? node.name).value;
    const known = fields.get(name);
    const field = known ?? { field: node.name.value, planned: this.names.ofField(node), selectionSets: [] };
    if (!known) fields.set(name, field);
    if (node.selectionSet) field.selectionSets.push(node.selectionSet);
  }
}
