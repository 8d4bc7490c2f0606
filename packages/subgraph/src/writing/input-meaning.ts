import {
  getNullableType,
  GraphQLString,
  isInputObjectType,
  isLeafType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { isDeepStrictEqual } from "node:util";
import { InvalidValue } from "../request/bad-input";
import { inputTypeOf } from "./input-type";

/**
 * For inputs of changes: what is left out stays as it is, and null makes it unknown. In every other input a field that is
 * null and one that is left out are the same.
 */
export const PATCH = `directive @patch on INPUT_OBJECT`;

/**
 * What the input of a mutation says, in whatever way it was written: values as they would be shown, and no field that
 * says no more than its absence would. What has the same meaning is equal, field by field in the same order.
 */
export const meaningOfInput = (schema: GraphQLSchema, mutation: string, input: unknown): unknown =>
  meaningOf(input, inputTypeOf(schema, mutation));

function meaningOf(value: unknown, type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (value === null || value === undefined || value instanceof InvalidValue) return value;
  if (isListType(nullable)) return (value as unknown[]).map((item) => meaningOf(item, nullable.ofType));
  if (isInputObjectType(nullable)) return meaningOfFields(value as Record<string, unknown>, nullable);
  // White space around a text is not kept.
  if (nullable === GraphQLString) return String(value).trim();
  return isLeafType(nullable) ? nullable.serialize(value) : value;
}

/** By name: that a later release puts the fields in another order, or adds one, changes nothing. */
function meaningOfFields(value: Record<string, unknown>, type: GraphQLInputObjectType): object {
  const unsaid = isPatch(type) ? undefined : null;
  const said: [name: string, meaning: unknown][] = [];
  for (const { name, type: fieldType, defaultValue } of Object.values(type.getFields())) {
    const absent = defaultValue === undefined ? unsaid : meaningOf(defaultValue, fieldType);
    const meaning = value[name] === undefined ? absent : meaningOf(value[name], fieldType);
    if (!isDeepStrictEqual(meaning, absent)) said.push([name, meaning]);
  }
  return Object.fromEntries(said.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const isPatch = ({ astNode }: GraphQLInputObjectType): boolean =>
  astNode?.directives?.some(({ name }) => name.value === "patch") ?? false;
