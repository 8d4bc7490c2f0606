import { isEnumType, specifiedScalarTypes, type GraphQLLeafType } from "graphql";

const isWhole = (value: unknown): boolean => typeof value === "number" && Number.isInteger(value);
const isText = (value: unknown): boolean => typeof value === "string";

const IS_VALUE: Record<string, (value: unknown) => boolean> = {
  Boolean: (value) => typeof value === "boolean",
  Float: (value) => typeof value === "number",
  ID: (value) => isText(value) || isWhole(value),
  Int: isWhole,
  String: isText,
};

const BUILT_IN = new Set<GraphQLLeafType>(specifiedScalarTypes);

/** Whether a value that is not null is one of its type. Of a graph's own scalars only their subgraph knows. */
export function isValueOf(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return isText(value) && type.getValue(value as string) !== undefined;
  return !BUILT_IN.has(type) || IS_VALUE[type.name](value);
}
