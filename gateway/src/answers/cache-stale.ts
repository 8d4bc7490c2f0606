import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../context";

/** The parts of an answer that are too old, and are there because their subgraph is away: by subgraph, the oldest. */
export function stalePartsOf(calls: GatewayContext["calls"]): { subgraph: string; age: number }[] {
  const ages = new Map<string, number>();
  for (const { subgraph, cache, freshness } of calls) {
    if (cache === "stale") ages.set(subgraph, Math.max(ages.get(subgraph) ?? 0, freshness!.age));
  }
  return [...ages].map(([subgraph, age]) => ({ subgraph, age }));
}

/** Tells a client which parts of its answer are too old, and their age in seconds. */
export const tellStale: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue }) => {
      const stale = stalePartsOf(contextValue.calls);
      if (stale.length === 0 || body.kind !== "single") return;
      body.singleResult.extensions = { ...body.singleResult.extensions, stale };
    },
  }),
};
