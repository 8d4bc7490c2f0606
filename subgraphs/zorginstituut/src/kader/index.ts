import { defineNoun } from "@pakketgraaf/subgraph";
import { Kader } from "./kader";
import { ActueelKader, KaderCriterium } from "./kader.links";
import { kaders } from "./kader.list";
import { kaderMutations } from "./kader.mutations";
import { KaderResolver } from "./kader.resolver";
import { actueelKaderSeed, kaderSeed } from "./kader.seed";

export const kader = defineNoun({
  entity: Kader,
  byId: { description: "Een kader.", id: "Sleutel van het kader." },
  resolvers: [...kaderMutations, kaders.Root, KaderResolver],
  tables: [ActueelKader, KaderCriterium],
  parts: { criteria: { table: "kader_criterium", own: "kader_id", columns: { pakketcriteriumId: "pakketcriterium_id" } } },
  seeds: [kaderSeed, actueelKaderSeed],
});
