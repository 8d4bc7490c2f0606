import { getNamedType, isObjectType, type GraphQLField } from "graphql";
import type { SubgraphName } from "../../../schema/subgraphs";
import { spotsIn, type Spot } from "../input-spots";
import type { Input, Mutation } from "../mutations";
import { schemaOf } from "../schema-walk";

/** Every mutation of a subgraph, selecting the last thing that happened to its record. */
export const mutationsOf = (name: SubgraphName): Mutation[] =>
  Object.values(schemaOf(name).getMutationType()?.getFields() ?? {}).map((field) => ({
    name: field.name,
    type: getNamedType(inputOf(field).type).name,
    record: recordOf(field),
    selection: "id recordVersie geschiedenis(first: 1) { nodes { voor na } }",
  }));

type Field = GraphQLField<unknown, unknown>;
const inputOf = (field: Field) => field.args.find((arg) => arg.name === "input")!;

function recordOf(field: Field): string {
  const payload = getNamedType(field.type);
  if (!isObjectType(payload)) throw new Error(`${field.name} has no payload`);
  return Object.keys(payload.getFields()).find((each) => each !== "fouten")!;
}

/** A place in the input of a mutation where a scalar or enum value stands. */
export interface InputPlace extends Omit<Spot, "put"> {
  title: string;
  mutation: Mutation;
  /** An input with a value at this place. */
  put: (input: Input, value: unknown) => Input;
}

/** Every place in the input of every mutation of a subgraph. */
export function inputPlacesOf(name: SubgraphName): InputPlace[] {
  const fields = schemaOf(name).getMutationType()!.getFields();
  return mutationsOf(name).flatMap((mutation) =>
    spotsIn(inputOf(fields[mutation.name]).type, "input").map((spot) => ({
      ...spot,
      title: `${mutation.name}(${spot.path})`,
      mutation,
      put: (input, value) => spot.put(input, value) as Input,
    })),
  );
}
