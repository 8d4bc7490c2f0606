import {
  defaultFieldResolver,
  executeSync,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  Kind,
  print,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { getArgumentValues } from "graphql/execution/values";

type Variables = Record<string, unknown>;

/** What is asked of one type of object: names in the plain query, and what stands for them. */
type Plain = Map<string, { text: string; sets: SelectionSetNode[]; type: GraphQLCompositeType | undefined }>;

/** The same query without fragments of its own, conditions, variables and aliases that a planner could mistake. */
export class PlainQuery {
  private readonly operation: OperationDefinitionNode;
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  private readonly values: Variables;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly variables: Variables,
  ) {
    const { definitions } = document;
    this.operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
    this.fragments = new Map(
      definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
    );
    this.values = getVariableValues(schema, this.operation.variableDefinitions ?? [], variables).coerced!;
  }

  get text(): string {
    return this.selections(this.schema.getQueryType()!, [this.operation.selectionSet]);
  }

  /** What the client's own query has to be answered, by graphql-js, from the answer to the plain one. */
  expected(plain: unknown): ExecutionResult {
    return executeSync({
      schema: this.schema,
      document: this.document,
      variableValues: this.variables,
      rootValue: plain,
      typeResolver: (value) => (value as { __typename: string }).__typename,
      fieldResolver: (source: Record<string, unknown>, args, context, info) =>
        info.fieldName.startsWith("__")
          ? defaultFieldResolver(source, args, context, info)
          : source[plainName(info.parentType.getFields()[info.fieldName], args)],
    });
  }

  private selections(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): string {
    if (!isAbstractType(type)) return `{ ${this.fields(type, sets)} }`;
    const perType = this.schema.getPossibleTypes(type).map((each) => `... on ${each.name} { ${this.fields(each, sets)} }`);
    return `{ __typename ${perType.join(" ")} }`;
  }

  private fields(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): string {
    const plain: Plain = new Map();
    for (const set of sets) this.collect(type, set, plain);
    const texts = [...plain.values()].map((each) => each.text + (each.type ? ` ${this.selections(each.type, each.sets)}` : ""));
    return texts.length > 0 ? texts.join(" ") : "__typename";
  }

  private collect(type: GraphQLObjectType, { selections }: SelectionSetNode, plain: Plain): void {
    for (const selection of selections) {
      if (!this.isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) this.add(type, selection, plain);
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value)!;
        if (this.applies(type, fragment.typeCondition?.name.value)) this.collect(type, fragment.selectionSet, plain);
      }
    }
  }

  private add(type: GraphQLObjectType, node: FieldNode, plain: Plain): void {
    const field = type.getFields()[node.name.value];
    if (!field) return;
    const name = plainName(field, getArgumentValues(field, node, this.values));
    const of = getNamedType(field.type);
    const known = plain.get(name);
    if (known) {
      if (node.selectionSet) known.sets.push(node.selectionSet);
      return;
    }
    const asked = name === field.name ? name : `${name}: ${field.name}(${this.argumentsOf(node)})`;
    plain.set(name, {
      text: asked,
      sets: node.selectionSet ? [node.selectionSet] : [],
      type: isCompositeType(of) ? of : undefined,
    });
  }

  private argumentsOf({ arguments: given = [] }: FieldNode): string {
    const texts = given.map(({ name, value }) => {
      const text = value.kind === Kind.VARIABLE ? JSON.stringify(this.values[value.name.value]) : print(value);
      return `${name.value}: ${text}`;
    });
    return texts.join(", ");
  }

  private isIncluded({ directives = [] }: SelectionSetNode["selections"][number]): boolean {
    return directives.every(({ name, arguments: [condition] = [] }) => {
      const given = condition.value;
      const value = given.kind === Kind.VARIABLE ? this.values[given.name.value] : given.kind === Kind.BOOLEAN && given.value;
      return name.value === "include" ? value === true : value !== true;
    });
  }

  private applies(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.schema.getType(condition);
    return isAbstractType(wanted) && this.schema.isSubType(wanted, type);
  }
}

/** The field's own name, or one with a number for other arguments than the usual ones: no field of any schema has it. */
function plainName(field: GraphQLField<unknown, unknown>, args: Variables): string {
  const usual = Object.fromEntries(
    field.args.flatMap(({ name, defaultValue }) => (defaultValue === undefined ? [] : [[name, defaultValue]])),
  );
  const [one, other] = [args, usual].map((each) => JSON.stringify(Object.entries(each).sort()));
  return one === other ? field.name : `plain_${Buffer.from(one).toString("hex")}_${field.name}`;
}
