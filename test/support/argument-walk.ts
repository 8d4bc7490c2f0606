import { astFromValue, getNamedType, isObjectType, isRequiredArgument, print, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import type { SubgraphName } from "../../schema/subgraphs";
import type { Answer } from "./http";
import { spotsIn, takes } from "./input-spots";
import { leastInput } from "./least-input";
import { referencesTo } from "./references";
import { fieldsOf, readRoot, rootFieldTo, schemaOf, type Field } from "./schema-walk";
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
    const ways = field.args.some((arg) => arg.name === "id" && !isRequiredArgument(arg));
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

type FieldOf = Pick<ArgumentPlace, "schema" | "type" | "field">;

/** Arguments to read a field with. */
export interface Asked {
  args: Record<string, unknown>;
  /** Whether they stand in the query itself; otherwise they are sent as variables. */
  literally?: boolean;
}

export const asVariable = (args: Record<string, unknown>): Asked => ({ args });
export const asLiteral = (args: Record<string, unknown>): Asked => ({ args, literally: true });

/**
 * Reads a field once for each of the arguments, in one request. The answers are `a0`, `a1` and so on, each a root field:
 * what is refused is null, and leaves the others be.
 */
export async function readEach(subgraph: RunningSubgraph, { schema, type, field }: FieldOf, asked: Asked[]): Promise<Answer> {
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const rootFields = asked.map(({ args, literally }, place) => {
    const given = field.args.filter((arg) => arg.name in args);
    const passed = given.map((arg) => {
      if (literally) return `${arg.name}: ${print(astFromValue(args[arg.name], arg.type)!)}`;
      const variable = `${arg.name}${place}`;
      definitions.push(`$${variable}: ${arg.type}`);
      variables[variable] = args[arg.name];
      return `${arg.name}: $${variable}`;
    });
    const read = `${field.name}${passed.length > 0 ? `(${passed.join(", ")})` : ""} ${subselection(field)}`;
    return type === schema.getQueryType() ? `a${place}: ${read}` : rootFieldTo(type, schema, `a${place}`, read);
  });
  const references = (await referencesTo(type.name)).slice(0, 1);
  return readRoot(subgraph, rootFields.join("\n"), { definitions: definitions.join(", "), variables, references });
}

/** What went wrong with the n-th of the arguments that `readEach` read a field with. */
export const errorsAt = ({ errors = [] }: Answer, place: number): NonNullable<Answer["errors"]> =>
  errors.filter(({ path }) => path?.[0] === `a${place}`);
