import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fragmentOf, isIncluded, withoutConditions } from "../operation/document";
import type { PlannedNames } from "./planned-names";

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * An operation as it is given to the planner: with names that leave the planner its own, and without what is not asked by
 * its conditions. The planner knows conditions too, but then asks for what a field is computed from under the condition
 * of another one, and does without the object when it has not come.
 * Undefined when nothing is asked.
 */
export function plannedDocument(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
  names: PlannedNames,
): DocumentNode | undefined {
  const selections = ({ selections: all }: SelectionSetNode): SelectionNode[] =>
    all.filter((each) => isIncluded(each, variables)).flatMap(planned);
  const planned = (selection: SelectionNode): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return [field(selection)];
    const fragment = fragmentOf(selection, fragments)!;
    const inner = selections(fragment.selectionSet);
    if (inner.length === 0) return [];
    const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: inner };
    const directives = selection.kind === Kind.INLINE_FRAGMENT ? withoutConditions(selection.directives) : [];
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition: fragment.typeCondition, directives, selectionSet }];
  };
  const field = (node: FieldNode): FieldNode => {
    const { name, arguments: given, selectionSet } = node;
    const planned = names.ofField(node);
    const alias = planned === name.value ? undefined : { kind: Kind.NAME as const, value: planned };
    return {
      kind: Kind.FIELD,
      name,
      alias,
      arguments: given,
      directives: withoutConditions(node.directives),
      selectionSet: selectionSet && { kind: Kind.SELECTION_SET, selections: neverNothing(selections(selectionSet)) },
    };
  };
  const asked = selections(operation.selectionSet);
  if (asked.length === 0) return undefined;
  const definition = { ...operation, selectionSet: { kind: Kind.SELECTION_SET as const, selections: asked } };
  return withPlannedVariables({ kind: Kind.DOCUMENT, definitions: [definition] }, names);
}

/** The planner leaves out an object of which, its type being known, nothing is asked: that would be null then. */
const neverNothing = (selections: SelectionNode[]): SelectionNode[] =>
  selections.some(({ kind }) => kind === Kind.FIELD) ? selections : [TYPENAME, ...selections];

const withPlannedVariables = (document: DocumentNode, names: PlannedNames): DocumentNode =>
  visit(document, {
    Variable: ({ name }) => {
      const planned = names.ofVariable(name.value);
      return planned === name.value ? undefined : { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: planned } };
    },
  });
