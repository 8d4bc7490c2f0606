import { defineNoun } from "@pakketgraaf/subgraph";
import { Kennislacune } from "./kennislacune";
import { kennislacunes } from "./kennislacune.list";
import { kennislacuneMutations } from "./kennislacune.mutations";
import { KennislacuneResolver } from "./kennislacune.resolver";
import { kennislacuneSeed } from "./kennislacune.seed";

export const kennislacune = defineNoun({
  entity: Kennislacune,
  resolvers: [...kennislacuneMutations, kennislacunes.Root, KennislacuneResolver],
  byId: { description: "Een kennislacune.", id: "Sleutel van de kennislacune." },
  seeds: [kennislacuneSeed],
});
