import { createHash } from "node:crypto";
import {
  Kind,
  separateOperations,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";

export type Variables = Record<string, unknown>;

/** SHA-256 of a document's text, in hexadecimals: what clients and Apollo know a document by. */
export const hashOf = (document: string): string => createHash("sha256").update(document).digest("hex");

export const fragmentsOf = ({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));

/** A fragment, or the one that a spread stands for. Undefined when there is no such fragment: validation refuses that. */
export const fragmentOf = (
  selection: InlineFragmentNode | FragmentSpreadNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): InlineFragmentNode | FragmentDefinitionNode | undefined =>
  selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);

/** Every name in it: of fields, aliases, arguments, variables, fragments, types and directives. */
export function namesIn(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, { Name: ({ value }) => void names.add(value) });
  return names;
}

const CONDITIONS = ["include", "skip"];

/** Whether a selection is asked at all, by its @include and @skip. */
export const isIncluded = ({ directives = [] }: SelectionNode, variables: Variables): boolean =>
  directives.every((directive) => {
    if (!CONDITIONS.includes(directive.name.value)) return true;
    return isTrue(directive, variables) === (directive.name.value === "include");
  });

/** A graph may have further directives for queries; they are its subgraphs'. */
export const withoutConditions = (directives: readonly DirectiveNode[] = []): DirectiveNode[] =>
  directives.filter(({ name }) => !CONDITIONS.includes(name.value));

/** The variables that decide what of an operation is asked, of all that it has through fragments. */
export function conditionVariables(document: DocumentNode, { name }: OperationDefinitionNode): string[] {
  const names = new Set<string>();
  visit(separateOperations(document)[name?.value ?? ""], {
    Directive: ({ name, arguments: given }) => {
      const value = given?.[0]?.value;
      if (CONDITIONS.includes(name.value) && value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

function isTrue({ arguments: given }: DirectiveNode, variables: Variables): boolean {
  const value = given?.[0]?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] === true;
  return value?.kind === Kind.BOOLEAN && value.value;
}
