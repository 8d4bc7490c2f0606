import Negotiator from "negotiator";

const JSON_TYPE = "application/json; charset=utf-8";
const GRAPHQL_TYPE = "application/graphql-response+json; charset=utf-8";

/** Whether a client would rather have a GraphQL response than plain JSON: as Apollo Server sees it. */
export const prefersGraphqlResponse = (accept?: string): boolean =>
  new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]) === GRAPHQL_TYPE;

/** The type of an answer to it. */
export const jsonTypeFor = (accept?: string): string => (prefersGraphqlResponse(accept) ? GRAPHQL_TYPE : JSON_TYPE);
