import type { ApolloServerPlugin } from "@apollo/server";
import { getVariableValues, GraphQLError } from "graphql";
import type { GatewayContext } from "../operation/context";
import { refuseNullArguments } from "./null-arguments";

const refusal = (message: string, code: string, nodes?: GraphQLError["nodes"]): GraphQLError =>
  new GraphQLError(message, { nodes, extensions: { code, http: { status: 400 } } });

/** Refuses, before anything is planned, what would fail only when it is executed. */
export const operationCheck: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, schema, contextValue }) => {
      const { operationName, variables = {} } = request;
      if (!operation) {
        const unknown = `The document has no operation "${operationName}"`;
        const unsaid = "The document has several operations; name one in operationName";
        throw refusal(operationName ? unknown : unsaid, "OPERATION_RESOLUTION_FAILURE");
      }
      if (operation.operation === "subscription") throw refusal("Subscriptions are not supported; send a query", "BAD_REQUEST");
      const root = schema.getRootType(operation.operation);
      if (!root) throw refusal("There are no mutations in this graph; send a query", "BAD_REQUEST");
      // The first error only: a list of variables can have thousands of them.
      const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
      if (errors) throw refusal(errors[0].message, "BAD_USER_INPUT", errors[0].nodes);
      refuseNullArguments(document, operation, schema, coerced);
      contextValue.variables = coerced;
    },
  }),
};
