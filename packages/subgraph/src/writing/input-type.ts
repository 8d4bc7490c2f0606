import type { GraphQLInputType, GraphQLSchema } from "graphql";

/** The type of the input of a mutation. @throws Error for a name that is no mutation with an input */
export function inputTypeOf(schema: GraphQLSchema, mutation: string): GraphQLInputType {
  const argument = schema.getMutationType()?.getFields()[mutation]?.args.find(({ name }) => name === "input");
  if (!argument) throw new Error(`the schema has no mutation ${mutation} with an input`);
  return argument.type;
}
