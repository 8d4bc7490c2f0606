import { defineNoun } from "@pakketgraaf/subgraph";
import { Verzekeraar } from "./verzekeraar";
import { verzekeraars } from "./verzekeraar.list";
import { VerzekeraarResolver } from "./verzekeraar.resolver";
import { verzekeraarSeed } from "./verzekeraar.seed";

export const verzekeraar = defineNoun({
  entity: Verzekeraar,
  resolvers: [verzekeraars.Root, VerzekeraarResolver],
  seeds: [verzekeraarSeed],
  objects: { marktaandeel: { procent: "marktaandeelProcent", jaar: "marktaandeelJaar" } },
});
