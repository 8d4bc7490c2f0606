import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  buildASTSchema,
  getNamedType,
  isListType,
  isObjectType,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { sdlFile, type SubgraphName } from "../../schema/subgraphs";
import type { Answer } from "./http";
import { keptOf } from "./kept";
import type { RunningSubgraph } from "./subgraph";

export type Field = GraphQLField<unknown, unknown>;

const schemas = new Map<SubgraphName, GraphQLSchema>();

/** A subgraph's schema as it is committed: known before any test runs, so that tests can be made from it. */
export function schemaOf(name: SubgraphName): GraphQLSchema {
  if (!schemas.has(name)) {
    const sdl = readFileSync(resolve(__dirname, "../..", sdlFile(name)), "utf8");
    schemas.set(name, keptOf("schema", sdl, () => buildASTSchema(parse(sdl), { assumeValidSDL: true })));
  }
  return schemas.get(name)!;
}

export const isKeyed = (type: GraphQLObjectType): boolean =>
  type.astNode?.directives?.some((directive) => directive.name.value === "key") ?? false;

export const isExternal = (field: Field): boolean =>
  field.astNode?.directives?.some((directive) => directive.name.value === "external") ?? false;

/** Every field of the subgraph, with its type. */
export const fieldsOf = (schema: GraphQLSchema): { type: GraphQLObjectType; field: Field }[] =>
  Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

export interface Reference {
  __typename: string;
  id: string;
  /** What a gateway adds for fields that require it. */
  zorgvormKoppelingen?: { grondslag: string; zorgvorm: { id: string } }[];
}

/** What reading objects of a type takes besides what is asked of them. */
interface Question {
  definitions?: string;
  variables?: Record<string, unknown>;
  references?: Reference[];
}

/** The record, and its field, of which objects of a type without a key are a part with lists of its own. */
function wholeOf(part: GraphQLObjectType, schema: GraphQLSchema): { type: GraphQLObjectType; field: Field } | undefined {
  if (isKeyed(part) || rootListOf(part, schema)) return undefined;
  return fieldsOf(schema).find(({ type, field }) => isKeyed(type) && field.type === part);
}

const rootListOf = (type: GraphQLObjectType, schema: GraphQLSchema): Field | undefined =>
  Object.values(schema.getQueryType()!.getFields()).find((field) => isListType(field.type) && getNamedType(field.type) === type);

/**
 * A root field that gives objects of a type: the records that the references of the query mean, a `part` of each of these,
 * or, for another type without a key, all that a root list gives.
 */
export function rootFieldTo(type: GraphQLObjectType, schema: GraphQLSchema, alias: string, selection: string): string {
  if (isKeyed(type)) return `${alias}: _entities(representations: $references) { ... on ${type.name} { ${selection} } }`;
  const whole = wholeOf(type, schema);
  if (whole) return rootFieldTo(whole.type, schema, alias, `part: ${whole.field.name} { ${selection} }`);
  const list = rootListOf(type, schema);
  if (!list) throw new Error(`${type.name}: there is no way to it`);
  return `${alias}: ${list.name} { ${selection} }`;
}

/** Reads root fields, which may go by the references. */
export function readRoot(
  subgraph: RunningSubgraph,
  rootFields: string,
  { definitions, variables, references = [] }: Question,
): ReturnType<RunningSubgraph["query"]> {
  const byReference = rootFields.includes("$references");
  const defined = [byReference && "$references: [_Any!]!", definitions].filter(Boolean).join(", ");
  return subgraph.query(`query${defined && `(${defined})`} { ${rootFields} }`, { ...variables, ...(byReference && { references }) });
}

/**
 * Reads fields of objects of one type: of the root, or of what `rootFieldTo` gives.
 * @returns the objects in order; undefined where the answer has no data
 */
export async function readFields(
  subgraph: RunningSubgraph,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  { selection, ...question }: Question & { selection: string },
): Promise<Answer & { objects: any[] | undefined }> {
  if (type === schema.getQueryType()) {
    const answer = await readRoot(subgraph, selection, question);
    return { ...answer, objects: answer.data && [answer.data] };
  }
  const answer = await readRoot(subgraph, rootFieldTo(type, schema, "objects", selection), question);
  const objects = answer.data?.objects;
  return { ...answer, objects: wholeOf(type, schema) ? objects?.map(({ part }: any) => part) : objects };
}
