import { defineNoun } from "@pakketgraaf/subgraph";
import { Verzekeraar } from "./verzekeraar";
import { VerzekeraarResolver } from "./verzekeraar.resolver";
import { verzekeraarSeed } from "./verzekeraar.seed";

export const verzekeraar = defineNoun({
  entity: Verzekeraar,
  resolvers: [VerzekeraarResolver],
  seeds: [verzekeraarSeed],
  objects: { marktaandeel: { procent: "marktaandeelProcent", jaar: "marktaandeelJaar" } },
});
