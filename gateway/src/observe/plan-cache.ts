import type { ApolloGateway } from "@apollo/gateway";
import type { Metrics } from "./metrics";

interface PlanStore {
  get(key: string): Promise<unknown>;
}

/** Counts which plans were there already. The gateway says nothing of its store of plans, so it is looked into. */
export function countPlans(gateway: ApolloGateway, metrics: Metrics): void {
  const { queryPlanStore: store } = gateway as unknown as { queryPlanStore: PlanStore };
  const get = store.get.bind(store);
  store.get = async (key) => {
    const plan = await get(key);
    metrics.planLookedUp(plan ? "hit" : "miss");
    return plan;
  };
}
