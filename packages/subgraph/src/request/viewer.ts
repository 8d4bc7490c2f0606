import type { Viewer } from "@pakketgraaf/process";
import { GraphQLError } from "graphql";
import type { AuthChecker } from "type-graphql";

export type { Viewer } from "@pakketgraaf/process";

/**
 * What an organisation is to a subgraph: an owner of data in it, who sees its own hidden records and may write; a
 * supervisor, who sees what is hidden and writes nothing; or anybody, who sees what is public.
 */
export type Standing = "owner" | "supervisor" | "public";

export interface Authorised {
  viewer: Viewer;
  standing: Standing;
}

const refuse = (message: string, code: string): never => {
  throw new GraphQLError(message, { extensions: { code } });
};

/**
 * The one rule for whatever is marked `@Authorized(scope)`: an owner of data here, whose token has the scope. Mutations
 * are always marked: see `createSubgraphSchema`.
 */
export const mayWrite: AuthChecker<Authorised, string> = ({ context: { viewer, standing } }, [scope]) => {
  if (viewer.subject === null) refuse(`A token with the scope "${scope}" is needed`, "UNAUTHENTICATED");
  if (standing !== "owner") refuse("Your organisation does not write here", "FORBIDDEN");
  if (!viewer.scopes.includes(scope)) refuse(`Your token lacks the scope "${scope}"`, "FORBIDDEN");
  return true;
};
