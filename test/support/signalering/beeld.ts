import { getNamedType, isEnumType, isLeafType, isObjectType, isRequiredArgument, type GraphQLObjectType } from "graphql";
import { isKeyed, schemaOf, type Field } from "../schema-walk";
import type { RunningSubgraph } from "../subgraph";

const SCHEMA = schemaOf("signalering");
type Answers = Record<string, string>;

/** What tells of the moment, of who asks, or of one record that lists have too. */
const isLeftOut = ({ name, args }: Field): boolean =>
  ["_entities", "_service", "signaleringStand", "viewer"].includes(name)
  || args.some((arg) => arg.name === "id" && isRequiredArgument(arg));

/** What tells of the moment, where it is part of something else: by its type, or its name. */
const MOMENT = ["SignaleringStand", "onvolledig"];

/**
 * All that signals and overviews tell anybody, as it is sent: of each root field, and of each field that records of others get.
 * @param args of root fields that need them @param records by type, the id of one
 */
export async function beeldVan(
  subgraph: RunningSubgraph,
  args: Readonly<Record<string, string>>,
  records: Readonly<Record<string, string>>,
): Promise<Answers> {
  const beeld: Answers = {};
  for (const field of Object.values(SCHEMA.getQueryType()!.getFields())) {
    if (!isLeftOut(field)) beeld[field.name] = await told(subgraph, "query", field, args[field.name]);
  }
  for (const [type, id] of Object.entries(records)) {
    for (const field of Object.values((SCHEMA.getType(type) as GraphQLObjectType).getFields())) {
      if (!isLeafType(getNamedType(field.type))) beeld[`${type}.${field.name}`] = await told(subgraph, { type, id }, field);
    }
  }
  return beeld;
}

/** The answers to a field, page after page where it has pages. */
async function told(subgraph: RunningSubgraph, of: "query" | { type: string; id: string }, field: Field, args?: string): Promise<string> {
  const isPaged = field.args.some(({ name }) => name === "after");
  const given = [isPaged && "first: 100, after: $after", args ?? allOf(field)].filter(Boolean).join(", ");
  const asked = `found: ${field.name}${given && `(${given})`} { ${selectionOf(getNamedType(field.type) as GraphQLObjectType)} }`;
  const inner = of === "query" ? asked : `_entities(representations: [{ __typename: "${of.type}", id: "${of.id}" }]) { ... on ${of.type} { ${asked} } }`;
  const pages: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await subgraph.query(`query${isPaged ? " ($after: String)" : ""} { ${inner} }`, { after });
    expect(errors).toBeUndefined();
    const { found } = of === "query" ? data : data._entities[0];
    pages.push(found);
    if (!found?.pageInfo?.hasNextPage) return JSON.stringify(pages);
    after = found.pageInfo.endCursor;
  }
}

/** Every value of an argument that has to be given. */
const allOf = ({ args }: Field): string =>
  args.filter(isRequiredArgument).flatMap(({ name, type }) => {
    const values = getNamedType(type);
    return isEnumType(values) ? [`${name}: [${values.getValues().map((value) => value.name).join(", ")}]`] : [];
  }).join(", ");

/** Everything of a record, and of others that it names their ids. */
function selectionOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  return fields.flatMap((field) => {
    const of = getNamedType(field.type);
    if (MOMENT.includes(of.name) || MOMENT.includes(field.name)) return [];
    if (isLeafType(of)) return [field.name];
    if (!isObjectType(of)) return [`${field.name} { __typename }`];
    if (field.args.some(({ name }) => name === "after")) return [`${field.name} { totaal edges { cursor } }`];
    return [`${field.name} { ${isKeyed(of) ? "id" : selectionOf(of)} }`];
  }).join(" ");
}
