import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../context";
import { mayExplore } from "../limits/introspection";

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
