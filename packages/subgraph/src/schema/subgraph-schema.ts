import { buildSubgraphSchema } from "@apollo/subgraph";
import { getDocumentNodeFromSchema } from "@graphql-tools/utils";
import { parse, print, type GraphQLSchema } from "graphql";
import { buildSchema, createResolversMap, getMetadataStorage, type NonEmptyArray } from "type-graphql";
import { mayWrite } from "../request/viewer";
import { PATCH } from "../writing/input-meaning";
import { checkArguments, findProblem } from "./check-arguments";
import { markCosts, type CostTexts } from "./costs";

/** Finds the record that a reference from another subgraph means; null where there is none. */
export type ReferenceResolver<C> = (reference: { id: string }, context: C) => unknown;

/** What no class stands for: the schema as a whole, its roots, and what fields cost. */
export interface Descriptions {
  schema: string;
  query: string;
  mutation: string;
  costs: CostTexts;
}

export interface SchemaDefinition<C> {
  descriptions?: Descriptions;
  resolvers: NonEmptyArray<Function>;
  /** Classes that no resolver returns: those of records that another subgraph owns. */
  orphanedTypes?: Function[];
  /** Per type that this subgraph owns. A type that it only extends needs none. */
  references: Record<string, ReferenceResolver<C>>;
}

/** For types and fields: `maxAge` in seconds, 0 for what depends on who asks; values go by the record that they are of. */
const CACHE_CONTROL = `directive @cacheControl(maxAge: Int, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT`;

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable", "@cost", "@listSize"])`;

/** The subgraph as SDL and as an executable schema: the one place where TypeGraphQL meets Apollo. */
export async function createSubgraphSchema<C>(
  definition: SchemaDefinition<C>,
): Promise<{ sdl: string; schema: GraphQLSchema }> {
  readPlainFieldsPlainly();
  const built = await buildSchema({
    resolvers: definition.resolvers,
    orphanedTypes: definition.orphanedTypes ?? [],
    validate: false,
    authChecker: mayWrite,
    // The schema that is served is made, and checked, from the SDL below.
    skipCheck: true,
  });
  requireAuthorisation(built, definition.resolvers);
  if (definition.descriptions) describeRoots(built, definition.descriptions);
  const sdl = `${LINK}\n\n${CACHE_CONTROL}\n\n${PATCH}\n\n${print(markCosts(getDocumentNodeFromSchema(built), definition.descriptions?.costs))}\n`;
  const resolvers = createResolversMap(built) as Record<string, object>;
  const ofOthers = (definition.orphanedTypes ?? []).map(({ name }) => [name, (reference: object) => reference] as const);
  for (const [type, resolve] of [...ofOthers, ...Object.entries(definition.references)]) {
    resolvers[type] = {
      ...resolvers[type],
      __resolveReference: (reference: { id: string }, context: C) =>
        // What PostgreSQL cannot store cannot be an id.
        typeof reference.id !== "string" || findProblem(reference, "") ? null : resolve(reference, context),
    };
  }
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  return { sdl, schema: checkArguments(schema) };
}

/** A field that is a property of its own name needs no resolver: TypeGraphQL's own makes two objects of each value. */
function readPlainFieldsPlainly(): void {
  for (const field of getMetadataStorage().fields) field.simple ??= field.name === field.schemaName;
}

function describeRoots(schema: GraphQLSchema, { schema: whole, query, mutation }: Descriptions): void {
  schema.description = whole;
  const roots = [[schema.getQueryType(), query], [schema.getMutationType(), mutation]] as const;
  for (const [type, description] of roots) if (type) type.description = description;
}

/** @throws Error for a mutation that anybody could run, because nothing says who may */
function requireAuthorisation(schema: GraphQLSchema, resolvers: readonly Function[]): void {
  const { mutations } = getMetadataStorage();
  for (const name of Object.keys(schema.getMutationType()?.getFields() ?? {})) {
    const own = mutations.filter(({ schemaName, target }) => schemaName === name && resolvers.includes(target));
    const marked = own.length > 0 && own.every(({ roles }) => roles?.length === 1 && roles[0]);
    if (!marked) throw new Error(`mutation ${name} must be marked with @Authorized and one scope`);
  }
}
