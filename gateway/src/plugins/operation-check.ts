import type { ApolloServerPlugin } from "@apollo/server";
import { getVariableValues, GraphQLError } from "graphql";
import type { GatewayContext } from "../operation/context";
import { refuseNullArguments } from "./null-arguments";

const refuse = (message: string, code: string): never => {
  throw new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
};

const BAD_VARIABLES = { code: "BAD_USER_INPUT", http: { status: 400 } };

/** Refuses, before anything is planned, what would fail only when it is executed. */
export const operationCheck: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, schema, contextValue }) => {
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
      if (!schema.getRootType(operation!.operation)) refuse("There are no mutations in this graph; send a query", "BAD_REQUEST");
      // The first error only: a list of variables can have thousands of them.
      const { variableDefinitions = [] } = operation!;
      const { errors, coerced } = getVariableValues(schema, variableDefinitions, request.variables ?? {}, { maxErrors: 1 });
      if (errors) throw new GraphQLError(errors[0].message, { nodes: errors[0].nodes, extensions: BAD_VARIABLES });
      refuseNullArguments(document, operation!, schema, coerced);
      contextValue.variables = coerced;
    },
  }),
};
