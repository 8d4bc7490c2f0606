import {
  getNullableType,
  GraphQLID,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { inputTypeOf } from "./input-type";

/** Longer than any id in the graph, and shorter than what an index cannot hold. */
const MAX_ID = 200;

export const isTooLong = (id: string): boolean => id.length > MAX_ID;

/** An id in an input, and where. */
interface Named {
  id: string;
  path: string[];
}

/** The ids in the input of a mutation that no record can have, at every depth. */
export const longIdsIn = (schema: GraphQLSchema, mutation: string, input: unknown): Named[] =>
  idsIn(input, inputTypeOf(schema, mutation), ["input"]).filter(({ id }) => isTooLong(id));

function idsIn(value: unknown, type: GraphQLInputType, path: string[]): Named[] {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return [];
  if (isListType(nullable)) {
    return (value as unknown[]).flatMap((item, place) => idsIn(item, nullable.ofType, [...path, String(place)]));
  }
  if (isInputObjectType(nullable)) {
    return Object.values(nullable.getFields()).flatMap((field) =>
      idsIn((value as Record<string, unknown>)[field.name], field.type, [...path, field.name]),
    );
  }
  return nullable === GraphQLID ? [{ id: value as string, path }] : [];
}
