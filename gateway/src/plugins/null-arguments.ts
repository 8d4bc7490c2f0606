import {
  GraphQLError,
  isNonNullType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
} from "graphql";
import { fragmentsOf, isIncluded, type Variables } from "../operation/document";

/**
 * Null for what is never null. Validation lets a variable that may be null stand where there is a default; that it is
 * null shows only when the field is executed, in a subgraph. What is skipped is not looked at.
 * @param variables coerced
 * @throws GraphQLError BAD_USER_INPUT naming the argument, or the field of its input
 */
export function refuseNullArguments(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  variables: Variables,
): void {
  if (Object.values(variables).every((value) => value !== null)) return;
  const fragments = fragmentsOf(document);
  const seen = new Set<string>();

  const check = (definition: OperationDefinitionNode | FragmentDefinitionNode): void => {
    const info = new TypeInfo(schema);
    const path: string[] = [];
    const named = {
      enter: ({ name }: { name: { value: string } }) => void path.push(name.value),
      leave: () => void path.pop(),
    };
    const selection = (node: SelectionNode): false | undefined => {
      if (isIncluded(node, variables)) return undefined;
      for (const directive of node.directives ?? []) visit(directive, visitor);
      return false;
    };
    const visitor: ASTVisitor = visitWithTypeInfo(info, {
      VariableDefinition: () => false,
      Field: selection,
      InlineFragment: selection,
      FragmentSpread: {
        enter: selection,
        leave: ({ name }) => {
          if (!seen.has(name.value)) check(fragments.get(name.value)!);
        },
      },
      Argument: named,
      ObjectField: named,
      Variable: (node) => {
        if (isNonNullType(info.getInputType()) && variables[node.name.value] === null) throw isNull(path, node);
      },
    });
    if (definition.kind === "FragmentDefinition") seen.add(definition.name.value);
    visit(definition, visitor);
  };
  check(operation);
}

function isNull(path: readonly string[], node: ValueNode): GraphQLError {
  const argument = path.join(".");
  return new GraphQLError(`Argument "${argument}": null is not accepted; leave it out, or give a value`, {
    nodes: node,
    extensions: { code: "BAD_USER_INPUT", argument, http: { status: 400 } },
  });
}
