import { defaultFieldResolver, isObjectType, type GraphQLSchema } from "graphql";
import { InvalidValue, UserInputError } from "../request/bad-input";

/** The argument of a mutation of which is told in the payload what the user can mend. */
const INPUT = "input";

/**
 * What is wrong with a value, if anything. PostgreSQL cannot store a null byte, and a lone surrogate is no text in any
 * encoding.
 * @param leaves where values that no scalar could read are left to `write`
 */
export function findProblem(value: unknown, path: string, leaves?: string): UserInputError | undefined {
  if (typeof value === "string") {
    if (value.includes("\u0000")) return new UserInputError(path, "must not contain a null byte");
    if (!value.isWellFormed()) return new UserInputError(path, "must be well-formed Unicode (it has a lone surrogate)");
  } else if (value instanceof InvalidValue) {
    return leaves && path.startsWith(`${leaves}.`) ? undefined : new UserInputError(path, value.expected);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      const inner = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      const problem = findProblem(item, inner, leaves);
      if (problem) return problem;
    }
  }
  return undefined;
}

/**
 * Makes every field with arguments check them before it resolves, so that no resolver has to:
 * text that cannot be stored, and scalars that could not be read (`InvalidValue`), are refused by argument. Only what
 * a mutation's input has of the latter goes on to `write`.
 */
export function checkArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      // Of references one that can mean nothing is null, and leaves the others be: see createSubgraphSchema.
      if (field.args.length === 0 || field.name === "_entities") continue;
      const leaves = type === schema.getMutationType() ? INPUT : undefined;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        const problem = findProblem(args, "", leaves);
        if (problem) throw problem;
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}
