import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode } from "graphql";
import type { GatewayContext } from "../operation/context";

/**
 * Gives Apollo Server what is asked as it was read before: it would read an address again, and parse the document. It
 * takes a document for valid, so it gets none but those; what to say of others it finds out itself.
 * @param isValid may refuse to say so: then that is the answer
 */
export const handOver = (
  isValid: (document: DocumentNode, context: GatewayContext) => Promise<boolean>,
): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async (requestContext) => {
    const { asked, document } = requestContext.contextValue;
    // What was not read as a request was not admitted either: Apollo Server may say what is wrong with it, and not carry it out.
    Object.assign(requestContext.request, asked ?? { query: undefined });
    if (!document) return undefined;
    try {
      if (await isValid(document, requestContext.contextValue)) Object.assign(requestContext, { document });
      return undefined;
    } catch (refusal) {
      // It is not looked at any more, and here Apollo Server would not know what to do with it.
      Object.assign(requestContext, { document });
      return { didResolveOperation: () => Promise.reject(refusal as Error) };
    }
  },
});
