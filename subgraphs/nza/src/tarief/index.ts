import { defineNoun } from "@pakketgraaf/subgraph";
import { Tarief } from "./tarief";
import { tarieven } from "./tarief.list";
import { TariefMutations } from "./tarief.mutations";
import { TariefResolver } from "./tarief.resolver";
import { tariefSeed } from "./tarief.seed";

export const tarief = defineNoun({
  entity: Tarief,
  byId: { description: "Een tarief.", id: "Sleutel van het tarief." },
  resolvers: [TariefMutations, tarieven.Root, TariefResolver],
  seeds: [tariefSeed],
});
