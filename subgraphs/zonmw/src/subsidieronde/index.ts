import { defineNoun } from "@pakketgraaf/subgraph";
import { Subsidieronde } from "./subsidieronde";
import { subsidierondes } from "./subsidieronde.list";
import { subsidierondeMutations } from "./subsidieronde.mutations";
import { SubsidierondeResolver } from "./subsidieronde.resolver";
import { subsidierondeSeed } from "./subsidieronde.seed";

export const subsidieronde = defineNoun({
  entity: Subsidieronde,
  resolvers: [...subsidierondeMutations, subsidierondes.Root, SubsidierondeResolver],
  byId: { description: "Een subsidieronde.", id: "Sleutel van de ronde." },
  seeds: [subsidierondeSeed],
});
