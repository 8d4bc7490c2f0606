import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { mayExplore } from "../admission/exploring";
import type { GatewayContext } from "../operation/context";
import { argumentOf } from "./bad-values";
import { shorten } from "./shorten";

/** Errors that say something to the client, as they are; those of a subgraph only where they are meant for it. */
const TOLD = new Set([
  "BAD_REQUEST", "BAD_USER_INPUT", "DOCUMENTS_LIMITED", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE", "OUTCOME_UNKNOWN", "OVERLOADED", "PERSISTED_QUERY_NOT_FOUND", "PERSISTED_QUERY_NOT_SUPPORTED",
  "PLANNING_LIMIT_EXCEEDED", "SUBGRAPH_UNAVAILABLE",
  "UNEXPECTED_NULL", "UNEXPECTED_VALUE",
]);
const TOLD_OF_SUBGRAPH = new Set([
  "BAD_USER_INPUT", "FORBIDDEN", "IDEMPOTENCY_KEY_REUSED", "OUTCOME_UNKNOWN", "SUBGRAPH_UNAVAILABLE", "UNAUTHENTICATED",
]);
/** Of these it is told whose they are: a client repeats what it asked of that party. */
const TOLD_OF_WHICH = new Set(["OUTCOME_UNKNOWN", "SUBGRAPH_UNAVAILABLE"]);

/** Whether an error is for the log only. */
export function isMasked({ extensions }: Pick<GraphQLFormattedError, "extensions">): boolean {
  const { code, serviceName } = (extensions ?? {}) as Record<string, string | undefined>;
  return !code || !(serviceName ? TOLD_OF_SUBGRAPH : TOLD).has(code);
}

/**
 * The one place where errors are made fit for clients: what they can act on keeps its message and code, everything
 * else is told as one neutral sentence, and logged in full by `observeAnswers`.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const { code, serviceName, subgraph, argument } = (formatted.extensions ?? {}) as Record<string, string | undefined>;
  const retry: unknown = formatted.extensions?.retry;
  const place = { ...(locations && { locations }), ...(path && { path }) };

  if (isMasked(formatted)) {
    const extensions = { code: "INTERNAL_SERVER_ERROR", ...(serviceName && { subgraph: serviceName }) };
    return { message: "Something went wrong here; it has been logged", ...place, extensions };
  }
  const bad = !argument && error instanceof GraphQLError ? argumentOf(error) : undefined;
  const about = argument ?? bad;
  const concerned = subgraph ?? (TOLD_OF_WHICH.has(code!) ? serviceName : undefined);
  return {
    message: shorten(bad ? `Argument "${bad}": ${message}` : message),
    ...place,
    extensions: {
      code: bad ? "BAD_USER_INPUT" : code!,
      ...(about && { argument: about }),
      ...(concerned && { subgraph: concerned }),
      ...(retry !== undefined && { retry }),
    },
  };
}

const SUGGESTION = / ?Did you mean .+\?/gs;

/** Keeps names of the schema that a client did not name itself out of its errors, unless it may explore the schema. */
export const hideSuggestions = (production: boolean): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue }) => {
      if (body.kind !== "single" || mayExplore(contextValue.viewer, production)) return;
      const { errors } = body.singleResult;
      body.singleResult.errors = errors?.map((error) => ({ ...error, message: error.message.replace(SUGGESTION, "") }));
    },
  }),
});
