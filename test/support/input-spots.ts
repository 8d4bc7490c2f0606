import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLScalarType,
} from "graphql";
import { leastInput } from "./least-input";

/** A place in a value of an input type where a scalar or enum value stands. */
export interface Spot {
  /** As an error names it: `filter.zorgvorm[1]`. In a list the value stands second. */
  path: string;
  type: GraphQLScalarType | GraphQLEnumType;
  /** Whether there may be no value. */
  optional: boolean;
  /**
   * The whole with a value at this place.
   * @param whole what is about it; of what it lacks, the least that is needed, and of a list without a second its first again
   */
  put: (whole: any, value: unknown) => unknown;
}

export function spotsIn(type: GraphQLInputType, path: string): Spot[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = nullable.ofType;
    return spotsIn(item, `${path}[1]`).map((spot) => ({
      ...spot,
      put: (whole, value) => [whole?.[0] ?? leastInput(item), spot.put(whole?.[1] ?? whole?.[0], value)],
    }));
  }
  if (isInputObjectType(nullable)) {
    return Object.values(nullable.getFields()).flatMap((field) =>
      spotsIn(field.type, `${path}.${field.name}`).map((spot) => ({
        ...spot,
        put: (whole, value) => ({
          ...(whole ?? (leastInput(nullable) as object)),
          [field.name]: spot.put(whole?.[field.name], value),
        }),
      })),
    );
  }
  return [{ path, type: nullable, optional: !isNonNullType(type), put: (_, value) => value }];
}

/** Whether a place takes values of one of these scalars. */
export const takes =
  (...scalars: string[]) =>
  ({ type }: Pick<Spot, "type">): boolean =>
    !isEnumType(type) && scalars.includes(type.name);
