import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLInputType,
} from "graphql";

const SCALARS: Record<string, unknown> = {
  Bedrag: "1.00",
  Boolean: true,
  Datum: "2026-01-01",
  Float: 1,
  ID: "nergens",
  Int: 1,
  String: "tekst",
};

/** The least that can be given for an input type: what is required, and of that the simplest. Its ids mean nothing. */
export function leastInput(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isEnumType(nullable)) return nullable.getValues()[0].name;
  if (!isInputObjectType(nullable)) return SCALARS[nullable.name];
  const required = Object.values(nullable.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, leastInput(field.type)]));
}
