import type { ApolloServerPlugin } from "@apollo/server";
import { specifiedRules, validate, type DocumentNode } from "graphql";
import type { GatewayContext } from "../operation/context";

/**
 * Gives Apollo Server what is asked as it was read before: it would read an address again, and parse the document. It
 * takes a document for valid, so it gets none but those; what to say of others it finds out itself.
 */
export function handOver(): ApolloServerPlugin<GatewayContext> {
  const valid = new WeakSet<DocumentNode>();
  return {
    requestDidStart: async (requestContext) => {
      const { asked, document } = requestContext.contextValue;
      Object.assign(requestContext.request, asked);
      if (!document) return;
      if (!valid.has(document)) {
        if (validate(requestContext.schema, document, specifiedRules, { maxErrors: 1 }).length > 0) return;
        valid.add(document);
      }
      Object.assign(requestContext, { document });
    },
  };
}
