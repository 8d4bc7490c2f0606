import { defineNoun } from "@pakketgraaf/subgraph";
import { Programma } from "./programma";
import { programmas } from "./programma.list";
import { programmaMutations } from "./programma.mutations";
import { ProgrammaResolver } from "./programma.resolver";
import { programmaSeed } from "./programma.seed";

export const programma = defineNoun({
  entity: Programma,
  resolvers: [...programmaMutations, programmas.Root, ProgrammaResolver],
  byId: { description: "Een programma.", id: "Sleutel van het programma." },
  seeds: [programmaSeed],
});
