import {
  astFromValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  print,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { SubgraphName } from "../../schema/subgraphs";
import { referencesTo } from "./references";
import { fieldsOf, readFields, schemaOf, type Field } from "./schema-walk";
import type { RunningSubgraph } from "./subgraph";

/** A place in a field's arguments where a value of one scalar can stand, maybe deep inside a filter. */
export interface ArgumentPlace {
  title: string;
  schema: GraphQLSchema;
  type: GraphQLObjectType;
  field: Field;
  /** As an error names it: `filter.zorgvorm[1]`. In a list the value stands second. */
  path: string;
  /** The field's arguments with a value at this place, and the least that they need besides. */
  withValue: (value: unknown) => Record<string, unknown>;
}

interface Spot {
  path: string;
  wrap: (value: unknown) => unknown;
}

function spotsIn(type: GraphQLInputType, scalars: readonly string[], path: string): Spot[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return spotsIn(nullable.ofType, scalars, `${path}[1]`).map((spot) => ({
      path: spot.path,
      wrap: (value) => [spot.wrap(exampleOf(nullable.ofType)), spot.wrap(value)],
    }));
  }
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    const needed = Object.fromEntries(fields.filter(isRequiredInputField).map(({ name, type }) => [name, exampleOf(type)]));
    return fields.flatMap((field) =>
      spotsIn(field.type, scalars, `${path}.${field.name}`).map((spot) => ({
        path: spot.path,
        wrap: (value) => ({ ...needed, [field.name]: spot.wrap(value) }),
      })),
    );
  }
  return scalars.includes(getNamedType(nullable).name) ? [{ path, wrap: (value) => value }] : [];
}

export function exampleOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues()[0].name : "nergens";
}

/** Every place in a subgraph where a value of one of these scalars can be given. */
export const placesOf = (name: SubgraphName, ...scalars: string[]): ArgumentPlace[] => {
  const schema = schemaOf(name);
  return fieldsOf(schema).flatMap(({ type, field }) => {
    const ways = field.args.some((arg) => arg.name === "id");
    return field.args.flatMap((arg) => {
      // A record is found by its id or by all that makes up a code.
      const together = field.args.filter((other) =>
        ways && arg.name !== "id" ? other.name !== "id" : isRequiredArgument(other),
      );
      const needed = Object.fromEntries(together.map(({ name, type }) => [name, exampleOf(type)]));
      return spotsIn(arg.type, scalars, arg.name).map(({ path, wrap }) => ({
        title: `${type.name}.${field.name}(${path})`,
        schema,
        type,
        field,
        path,
        withValue: (value: unknown) => ({ ...needed, [arg.name]: wrap(value) }),
      }));
    });
  });
};

/** What to select so that a field is really read. */
function subselection(field: Field): string {
  const named = getNamedType(field.type);
  if (!isObjectType(named)) return "";
  return named.getFields().totaal ? "{ nodes { id } totaal }" : "{ __typename }";
}

/** Reads a field once for each of the arguments, which are sent as variables; the answers are `a0`, `a1` and so on. */
export async function readWithVariables(
  subgraph: RunningSubgraph,
  { schema, type, field }: Pick<ArgumentPlace, "schema" | "type" | "field">,
  ...argumentSets: Record<string, unknown>[]
) {
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const selection = argumentSets.map((args, place) => {
    const given = field.args.filter((arg) => arg.name in args);
    for (const arg of given) {
      definitions.push(`$${arg.name}${place}: ${arg.type}`);
      variables[`${arg.name}${place}`] = args[arg.name];
    }
    const passed = given.map((arg) => `${arg.name}: $${arg.name}${place}`).join(", ");
    return `a${place}: ${field.name}${passed && `(${passed})`} ${subselection(field)}`;
  });
  const references = (await referencesTo(type.name)).slice(0, 1);
  return readFields(subgraph, type, schema, {
    selection: selection.join("\n"),
    definitions: definitions.join(", "),
    variables,
    references,
  });
}

/** Reads a field with arguments that stand in the query itself. */
export async function readWithLiterals(
  subgraph: RunningSubgraph,
  { schema, type, field }: Pick<ArgumentPlace, "schema" | "type" | "field">,
  args: Record<string, unknown>,
) {
  const passed = field.args
    .filter((arg) => arg.name in args)
    .map((arg) => `${arg.name}: ${print(astFromValue(args[arg.name], arg.type)!)}`);
  const references = (await referencesTo(type.name)).slice(0, 1);
  return readFields(subgraph, type, schema, {
    selection: `a0: ${field.name}(${passed.join(", ")}) ${subselection(field)}`,
    references,
  });
}
