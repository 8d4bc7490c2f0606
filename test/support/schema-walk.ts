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
import type { RunningSubgraph } from "./subgraph";

export type Field = GraphQLField<unknown, unknown>;

/** A subgraph's schema as it is committed: known before any test runs, so that tests can be made from it. */
export const schemaOf = (name: SubgraphName): GraphQLSchema =>
  buildASTSchema(parse(readFileSync(resolve(__dirname, "../..", sdlFile(name)), "utf8")), { assumeValidSDL: true });

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
  zorgvormen?: { id: string }[];
}

/**
 * Reads fields of objects of one type: of the root, of the records that the references mean, or, for a type without a
 * key, of all that a root list gives.
 * @returns the objects in order; undefined where the answer has no data
 */
export async function readFields(
  subgraph: RunningSubgraph,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  question: { selection: string; definitions?: string; variables?: Record<string, unknown>; references?: Reference[] },
): Promise<Awaited<ReturnType<RunningSubgraph["query"]>> & { objects: any[] | undefined }> {
  const { selection, definitions = "", variables = {}, references = [] } = question;
  if (type.name === "Query") {
    const answer = await subgraph.query(`query${definitions && `(${definitions})`} { ${selection} }`, variables);
    return { ...answer, objects: answer.data && [answer.data] };
  }
  if (isKeyed(type)) {
    const answer = await subgraph.query(
      `query($references: [_Any!]! ${definitions}) {
        objects: _entities(representations: $references) { ... on ${type.name} { ${selection} } }
      }`,
      { ...variables, references },
    );
    return { ...answer, objects: answer.data?.objects };
  }
  const list = Object.values(schema.getQueryType()!.getFields()).find(
    (field) => isListType(field.type) && getNamedType(field.type) === type,
  );
  if (!list) throw new Error(`${type.name}: there is no way to it`);
  const answer = await subgraph.query(
    `query${definitions && `(${definitions})`} { objects: ${list.name} { ${selection} } }`,
    variables,
  );
  return { ...answer, objects: answer.data?.objects };
}
