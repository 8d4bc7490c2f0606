import Negotiator from "negotiator";
import { HttpError } from "../operation/http-error";

const JSON_TYPE = "application/json; charset=utf-8";
const GRAPHQL_TYPE = "application/graphql-response+json; charset=utf-8";

/** Which type of answer a client would rather have, as Apollo Server sees it; undefined when it takes none. */
const typeFor = (accept?: string): string | undefined =>
  new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]);

/** Whether a client would rather have a GraphQL response than plain JSON. */
export const prefersGraphqlResponse = (accept?: string): boolean => typeFor(accept) === GRAPHQL_TYPE;

/** The type of an answer to it. */
export const jsonTypeFor = (accept?: string): string => (prefersGraphqlResponse(accept) ? GRAPHQL_TYPE : JSON_TYPE);

/**
 * Before anything is done for who could not be told what came of it.
 * @throws HttpError 406
 */
export function refuseOtherTypes(accept?: string): void {
  if (typeFor(accept) !== undefined) return;
  throw new HttpError(406, "BAD_REQUEST", "Accept what an answer is: application/json or application/graphql-response+json");
}
