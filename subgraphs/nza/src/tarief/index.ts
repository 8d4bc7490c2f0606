import { defineNoun } from "@pakketgraaf/subgraph";
import { Tarief } from "./tarief";
import { tarieven } from "./tarief.list";
import { tariefMutations } from "./tarief.mutations";
import { TariefResolver } from "./tarief.resolver";
import { tariefSeed } from "./tarief.seed";

export const tarief = defineNoun({
  entity: Tarief,
  byId: { description: "Een tarief.", id: "Sleutel van het tarief." },
  resolvers: [...tariefMutations, tarieven.Root, TariefResolver],
  seeds: [tariefSeed],
});
