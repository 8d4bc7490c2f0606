import { defineNoun } from "@pakketgraaf/subgraph";
import { Vergoeding } from "./vergoeding";
import { vergoedingen } from "./vergoeding.list";
import { VergoedingResolver } from "./vergoeding.resolver";
import { vergoedingSeed } from "./vergoeding.seed";

export const vergoeding = defineNoun({
  entity: Vergoeding,
  byId: { description: "Een vergoeding.", id: "Sleutel van de vergoeding." },
  resolvers: [vergoedingen.Root, VergoedingResolver],
  seeds: [vergoedingSeed],
});
