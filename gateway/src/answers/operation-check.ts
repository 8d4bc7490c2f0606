import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";

const refuse = (message: string, code: string): never => {
  throw new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
};

/** Refuses, before anything is planned, what would fail only when it is executed. */
export const operationCheck: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, request }) => {
      if (!operation) {
        refuse(
          request.operationName
            ? `The document has no operation "${request.operationName}"`
            : "The document has several operations; name one in operationName",
          "OPERATION_RESOLUTION_FAILURE",
        );
      }
      if (operation?.operation === "subscription") {
        refuse("Subscriptions are not supported; send a query", "BAD_REQUEST");
      }
    },
  }),
};
