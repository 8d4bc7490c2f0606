import { isAbstractType, isInterfaceType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from "graphql";

/** Whether what is of a type is also of the type that a fragment is on. */
export function fits(condition: string, type: GraphQLNamedType | undefined, schema: GraphQLSchema): boolean {
  if (type?.name === condition) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
}

/** Whether data says of itself that it is of a type; undefined when it says nothing. */
export function saysToBe(condition: string, data: { __typename?: unknown }, schema: GraphQLSchema): boolean | undefined {
  const { __typename } = data;
  if (typeof __typename !== "string") return undefined;
  return __typename === condition || fits(condition, schema.getType(__typename), schema);
}
