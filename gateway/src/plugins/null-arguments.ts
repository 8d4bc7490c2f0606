import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
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
  new NullArguments(schema, fragmentsOf(document), variables).check(operation);
}

class NullArguments {
  /** Fragments that were looked at. */
  private readonly seen = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Variables,
  ) {}

  check({ directives, selectionSet, operation }: OperationDefinitionNode): void {
    this.directives(directives);
    this.selections(selectionSet, this.schema.getRootType(operation)!);
  }

  private selections({ selections }: SelectionSetNode, parent: GraphQLNamedType): void {
    for (const selection of selections) {
      this.directives(selection.directives);
      if (isIncluded(selection, this.variables)) this.selection(selection, parent);
    }
  }

  private selection(selection: SelectionNode, parent: GraphQLNamedType): void {
    if (selection.kind === Kind.FIELD) {
      const field = "getFields" in parent ? parent.getFields()[selection.name.value] : undefined;
      if (!field || !("args" in field)) return;
      this.arguments(selection.arguments, field.args);
      const type = getNamedType(field.type);
      if (selection.selectionSet && isCompositeType(type)) this.selections(selection.selectionSet, type);
      return;
    }
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    if (isSpread && this.seen.has(selection.name.value)) return;
    if (isSpread) this.seen.add(selection.name.value);
    const fragment = isSpread ? this.fragments.get(selection.name.value) : selection;
    if (!fragment) return;
    const condition = fragment.typeCondition;
    this.selections(fragment.selectionSet, condition ? this.schema.getType(condition.name.value)! : parent);
  }

  private directives(directives: readonly DirectiveNode[] = []): void {
    for (const { name, arguments: given } of directives) {
      this.arguments(given, this.schema.getDirective(name.value)?.args ?? []);
    }
  }

  private arguments(given: readonly ArgumentNode[] = [], defined: readonly GraphQLArgument[]): void {
    for (const { name, value } of given) {
      const argument = defined.find((each) => each.name === name.value);
      if (argument) this.value(value, argument.type, [name.value]);
    }
  }

  private value(node: ValueNode, type: GraphQLInputType, path: readonly string[]): void {
    if (node.kind === Kind.VARIABLE) {
      if (isNonNullType(type) && this.variables[node.name.value] === null) throw isNull(path, node);
      return;
    }
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const items = node.kind === Kind.LIST ? node.values : [node];
      for (const item of items) this.value(item, nullable.ofType, path);
    } else if (node.kind === Kind.OBJECT && isInputObjectType(nullable)) {
      const fields = nullable.getFields();
      for (const { name, value } of node.fields) {
        const field = fields[name.value];
        if (field) this.value(value, field.type, [...path, name.value]);
      }
    }
  }
}

function isNull(path: readonly string[], node: ValueNode): GraphQLError {
  const argument = path.join(".");
  return new GraphQLError(`Argument "${argument}": null is not accepted; leave it out, or give a value`, {
    nodes: node,
    extensions: { code: "BAD_USER_INPUT", argument, http: { status: 400 } },
  });
}
