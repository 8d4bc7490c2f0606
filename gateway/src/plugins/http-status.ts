import type { ApolloServerPlugin } from "@apollo/server";
import { prefersGraphqlResponse } from "../http/media-type";

/** Codes of what is wrong with the document or its variables. */
const OF_DOCUMENT = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"];

/**
 * The status by GraphQL over HTTP: as plain JSON an answer about the document has status 200, because clients of that
 * type take another one for the failure of something on the way. Refusals of a request as such keep theirs.
 */
export const httpStatus: ApolloServerPlugin = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== "single" || body.singleResult.data !== undefined) return;
      const { errors = [] } = body.singleResult;
      const isAboutDocument = errors.every(({ extensions }) => OF_DOCUMENT.includes(String(extensions?.code)));
      if (isAboutDocument && !prefersGraphqlResponse(request.http?.headers.get("accept"))) http.status = 200;
    },
  }),
};
