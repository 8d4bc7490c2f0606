import { basename } from "node:path";
import type { GraphQLESLintRule } from "@graphql-eslint/eslint-plugin";
import { print, type FieldDefinitionNode, type TypeNode } from "graphql";
import { SUBGRAPHS } from "../subgraphs";

/** A rule without settings of its own. */
export const problem = (create: GraphQLESLintRule["create"]): GraphQLESLintRule => ({
  meta: { type: "problem", schema: [] },
  create,
});

type Owners = NonNullable<ReturnType<typeof ownersFor>>;
type Create = (...given: [...Parameters<GraphQLESLintRule["create"]>, Owners]) => ReturnType<GraphQLESLintRule["create"]>;

/** One for the SDL of a subgraph, by what that owns and what others do. */
export const problemOfSubgraph = (create: Create): GraphQLESLintRule =>
  problem((context) => {
    const owners = ownersFor(context.filename);
    return owners ? create(context, owners) : {};
  });

/** A type as it is written: `[Zorgvorm!]!`. */
export const written = (type: TypeNode): string => print(type);

/** The type without lists and exclamation marks: `Zorgvorm`. */
export const namedIn = (type: TypeNode): string => written(type).replace(/[[\]!]/g, "");

/** A list or value that may be null, at every level. */
export const isNullableThroughout = (type: TypeNode): boolean => !written(type).includes("!");

export const hasDirective = ({ directives }: Pick<FieldDefinitionNode, "directives">, name: string): boolean =>
  (directives ?? []).some((directive) => directive.name.value === name);

/** The entities that the subgraph of an SDL file owns, and those that others do; null for any other file. */
function ownersFor(file: string): { own: Set<string>; foreign: Set<string> } | null {
  const name = basename(file, ".graphql");
  if (!SUBGRAPHS.some((subgraph) => subgraph.name === name)) return null;
  const owned = (mine: boolean): Set<string> =>
    new Set(SUBGRAPHS.filter((subgraph) => (subgraph.name === name) === mine).flatMap(({ owns }) => [...owns]));
  return { own: owned(true), foreign: owned(false) };
}
