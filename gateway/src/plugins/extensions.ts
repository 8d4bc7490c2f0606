import type { ApolloServerPlugin } from "@apollo/server";
import { actualCost } from "../cost/actual-cost";
import type { CostModel } from "../cost/cost-model";
import type { GatewayContext } from "../operation/context";
import { stalePartsOf } from "../operation/operation";

/** Counts what each answer cost, and tells it to who asks with `x-cost: true`. */
export const tellCost = (model: CostModel): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue, document, operation }) => {
      const { operation: seen, rate, maxCost } = contextValue;
      if (body.kind !== "single") return;
      const { data, extensions } = body.singleResult;
      const { requested = 0, planning = 0 } = seen.cost;
      const ran = data !== undefined && document && operation;
      const answered = ran ? Math.ceil(actualCost(data, document, operation, model)) : 0;
      // What was given up is not in the answer, and was worked on.
      const actual = seen.calls.some(({ givenUp }) => givenUp) ? Math.max(requested, answered) : answered;
      seen.cost.actual = actual;
      if (maxCost === undefined) return;
      const left = rate && {
        remaining: Math.min(Math.max(rate.remaining + Math.max(requested - actual, 0) - planning, 0), rate.budget),
        resetAt: rate.resetAt.toISOString(),
      };
      body.singleResult.extensions = { ...extensions, cost: { requested, planning, actual, budget: maxCost, ...left } };
    },
  }),
});

/** Tells a client which parts of its answer are too old, and their age in seconds. */
export const tellStale: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue }) => {
      const stale = stalePartsOf(contextValue.operation);
      if (stale.length === 0 || body.kind !== "single") return;
      body.singleResult.extensions = { ...body.singleResult.extensions, stale };
    },
  }),
};
