import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";

/** Refuses what this graph has not, before it is planned: subscriptions. */
export const operationCheck: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== "subscription") return;
      throw new GraphQLError("Subscriptions are not supported; send a query", {
        nodes: operation,
        extensions: { code: "BAD_REQUEST", http: { status: 400 } },
      });
    },
  }),
};
