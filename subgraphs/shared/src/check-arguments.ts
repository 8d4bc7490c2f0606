import { defaultFieldResolver, isObjectType, type GraphQLSchema } from "graphql";
import { InvalidValue } from "./invalid-value";
import { UserInputError } from "./user-input-error";

/** PostgreSQL cannot store a null byte, and a lone surrogate is no text in any encoding. */
function checkValue(value: unknown, path: string): void {
  if (typeof value === "string") {
    if (value.includes("\u0000")) throw new UserInputError(path, "must not contain a null byte");
    if (!value.isWellFormed()) throw new UserInputError(path, "must be well-formed Unicode (it has a lone surrogate)");
  } else if (value instanceof InvalidValue) {
    throw new UserInputError(path, value.expected);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => checkValue(item, `${path}[${index}]`));
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) checkValue(item, path ? `${path}.${key}` : key);
  }
}

/**
 * Makes every field with arguments check them before it resolves, so that no resolver has to:
 * text that cannot be stored, and scalars that could not be read (`InvalidValue`), are refused by argument.
 */
export function checkArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        checkValue(args, "");
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}
