import { astFromValue, getNamedType, isObjectType, isRequiredArgument, print, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import type { SubgraphName } from "../../schema/subgraphs";
import { spotsIn, takes } from "./input-spots";
import { leastInput } from "./least-input";
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

/** Every place where a question to a subgraph can have a value of one of these scalars. */
export const placesOf = (name: SubgraphName, ...scalars: string[]): ArgumentPlace[] => {
  const schema = schemaOf(name);
  const fields = fieldsOf(schema).filter(({ type }) => type !== schema.getMutationType());
  return fields.flatMap(({ type, field }) => {
    const ways = field.args.some((arg) => arg.name === "id");
    return field.args.flatMap((arg) => {
      // A record is found by its id or by all that makes up a code.
      const together = field.args.filter((other) =>
        ways && arg.name !== "id" ? other.name !== "id" : isRequiredArgument(other),
      );
      const needed = Object.fromEntries(together.map(({ name, type }) => [name, leastInput(type)]));
      return spotsIn(arg.type, arg.name).filter(takes(...scalars)).map(({ path, put }) => ({
        title: `${type.name}.${field.name}(${path})`,
        schema,
        type,
        field,
        path,
        withValue: (value: unknown) => ({ ...needed, [arg.name]: put(undefined, value) }),
      }));
    });
  });
};

/** What to select so that a field is really read. */
function subselection(field: Field): string {
  const named = getNamedType(field.type);
  if (!isObjectType(named)) return "";
  return named.getFields().totaal ? "{ nodes { __typename } totaal }" : "{ __typename }";
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
