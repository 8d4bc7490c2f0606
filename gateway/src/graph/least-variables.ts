import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

const SCALARS: Record<string, unknown> = { Boolean: true, Float: 0, ID: "", Int: 0, String: "" };

/** The least that an operation can be given for variables: what is required, and of that the simplest. */
export function leastVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node);
    const isRequired = isNonNullType(type) && !defaultValue;
    if (isRequired && isInputType(type)) variables[variable.name.value] = leastValue(type);
  }
  return variables;
}

function leastValue(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isEnumType(nullable)) return nullable.getValues()[0].name;
  // The gateway takes any value for a scalar of the graph's own: its subgraph knows better.
  if (!isInputObjectType(nullable)) return SCALARS[nullable.name] ?? "";
  const required = Object.values(nullable.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, leastValue(field.type)]));
}
