import { randomUUID } from "node:crypto";
import { astFromValue, print, type GraphQLInputType, type GraphQLSchema } from "graphql";
import type { Input, Mutation } from "../mutations";

/** An input to ask a mutation with. */
export interface AskedMutation {
  input: Input;
  /** Whether it stands in the query itself; otherwise it is sent as a variable. */
  literally?: boolean;
  /** One of its own unless given. */
  sleutel?: string;
}

/**
 * One request that asks for a mutation once for each of the inputs, one after another.
 * @param selection of the record, if anything is to be read of it
 */
export function askingEach({ name, type, record }: Mutation, schema: GraphQLSchema, asked: AskedMutation[], selection?: string) {
  const ofRecord = selection ? `record: ${record} { ${selection} } ` : "";
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const fields = asked.map(({ input, literally, sleutel = randomUUID() }, place) => {
    definitions.push(`$sleutel${place}: ID!`);
    variables[`sleutel${place}`] = sleutel;
    if (!literally) {
      definitions.push(`$input${place}: ${type}!`);
      variables[`input${place}`] = input;
    }
    const given = literally ? print(astFromValue(input, schema.getType(type) as GraphQLInputType)!) : `$input${place}`;
    return `m${place}: ${name}(sleutel: $sleutel${place}, input: ${given}) { ${ofRecord}fouten { code pad bericht } }`;
  });
  return { query: `mutation (${definitions.join(", ")}) { ${fields.join("\n")} }`, variables };
}
