import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { log, traceIdOf } from "@pakketgraaf/process";
import type { GraphQLError } from "graphql";
import type { FieldUsage } from "../observe/field-usage";
import type { GatewayContext } from "../operation/context";
import { conclude } from "../operation/operation";
import { isMasked } from "./errors";

/** Notes what became of each operation, where Apollo Server has it at hand: its document, its data and its errors. */
export const observeAnswers = (usage?: FieldUsage): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      // One failure can be told of many places.
      const masked = new Map(errors.filter(isMasked).map((error) => [error.message, error]));
      for (const error of masked.values()) logMasked(error, contextValue);
    },
    willSendResponse: async ({ response: { body }, contextValue, document, queryHash, schema }) => {
      const { operation: seen, viewer, warming } = contextValue;
      // There is no @defer here, so an answer comes in one piece.
      if (body.kind !== "single") return;
      const { data, errors = [] } = body.singleResult;
      conclude(seen, data, [...new Set(errors.map(({ extensions }) => String(extensions?.code)))]);
      if (data !== undefined && document && queryHash && !warming) usage?.count(document, queryHash, schema, viewer.client);
    },
  }),
  unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
    logMasked(error, requestContext.contextValue);
  },
});

/** In full, since the client is told nothing of it. */
function logMasked(error: GraphQLError | Error, { requestId, trace }: GatewayContext): void {
  const err = unwrapResolverError(error);
  const path = "path" in error ? error.path?.join(".") : undefined;
  log.error({ requestId, traceId: traceIdOf(trace), path, err }, "an error that the client is not told of");
}
