import type { Viewer } from "@pakketgraaf/process";
import { GraphQLError } from "graphql";
import type { AuthChecker } from "type-graphql";

export type { Viewer } from "@pakketgraaf/process";

/**
 * What an organisation is to a subgraph: an owner of data in it, who sees its own hidden records and may write; a
 * supervisor, who sees what is hidden and writes nothing; a guest, who sees what is public, and may answer what is said
 * there of its own records; or anybody, who sees what is public.
 */
export type Standing = "owner" | "supervisor" | "guest" | "public";

export interface Authorised {
  viewer: Viewer;
  standing: Standing;
}

const refuse = (message: string, code: string): never => {
  throw new GraphQLError(message, { extensions: { code } });
};

/** What a mutation takes: a scope, of an owner of data here or of one organisation as a guest. */
export type Right = string | { scope: string; guest: string };

/**
 * The one rule for whatever is marked `@Authorized(right)`: who has that standing, and a token with the scope. Mutations
 * are always marked: see `createSubgraphSchema`.
 */
export const mayWrite: AuthChecker<Authorised, Right> = ({ context: { viewer, standing } }, [right]) => {
  const { scope, guest } = typeof right === "string" ? { scope: right, guest: undefined } : right;
  if (viewer.subject === null) refuse(`A token with the scope "${scope}" is needed`, "UNAUTHENTICATED");
  const mayHere = guest === undefined ? standing === "owner" : standing === "guest" && viewer.organisation === guest;
  if (!mayHere) refuse("Your organisation does not write here", "FORBIDDEN");
  if (!viewer.scopes.includes(scope)) refuse(`Your token lacks the scope "${scope}"`, "FORBIDDEN");
  return true;
};
