import { recordFormOf, type StateForm, type Subgraph } from "@pakketgraaf/subgraph";
import { isEnumType, type GraphQLSchema } from "graphql";

/** The file with the JSON Schema of the states of a type. */
export const stateSchemaFile = (type: string): string => `schema/toestanden/${type}.schema.json`;

/** The JSON Schema of each type that a subgraph logs, by file. */
export const stateSchemasOf = ({ kinds }: Subgraph, schema: GraphQLSchema): [file: string, content: string][] =>
  kinds.map((kind) => {
    const content = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: kind.type,
      ...jsonSchemaOf(recordFormOf(schema, kind)),
    };
    return [stateSchemaFile(kind.type), `${JSON.stringify(content, null, 2)}\n`];
  });

/** How scalars travel. */
const SCALARS: Record<string, object> = {
  ID: { type: "string" },
  String: { type: "string" },
  Int: { type: "integer" },
  Boolean: { type: "boolean" },
  Datum: { type: "string", format: "date" },
  Tijdstip: { type: "string", format: "date-time" },
  Bedrag: { type: "string", pattern: "^-?\\d{1,13}\\.\\d{2,4}$" },
};

function jsonSchemaOf(form: StateForm): object {
  // What it costs to ask a field says nothing of a state.
  const told = form.description?.replace(/ Kosten: .*$/s, "");
  const description = "isReference" in form ? `Sleutel. ${told ?? ""}`.trim() : told;
  const described = description ? { description } : {};
  return { ...described, ...(form.nullable ? orNull(typed(form)) : typed(form)) };
}

function typed(form: StateForm): { type?: string; enum?: unknown[] } {
  if ("items" in form) return { type: "array", items: jsonSchemaOf(form.items) } as object;
  if ("fields" in form) {
    const properties = Object.entries(form.fields).map(([name, field]) => [name, jsonSchemaOf(field)]);
    return { type: "object", required: Object.keys(form.fields), properties: Object.fromEntries(properties) } as object;
  }
  if (isEnumType(form.leaf)) return { type: "string", enum: form.leaf.getValues().map(({ name }) => name) };
  const scalar = SCALARS[form.leaf.name];
  if (!scalar) throw new Error(`no JSON Schema is known for the scalar ${form.leaf.name}`);
  return scalar;
}

const orNull = ({ type, enum: values, ...others }: { type?: string; enum?: unknown[] }): object => ({
  type: [type, "null"],
  ...(values && { enum: [...values, null] }),
  ...others,
});
