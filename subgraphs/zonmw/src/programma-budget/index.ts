import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Programma } from "../programma/programma";
import { ProgrammaBudget } from "./programma-budget";
import { programmaBudgetMutations } from "./programma-budget.mutations";

export const programmaBudget = defineNoun({
  entity: ProgrammaBudget,
  resolvers: programmaBudgetMutations,
  byId: { description: "Een bedrag dat voor een programma is begroot.", id: "Sleutel van het budget." },
  fields: { programma: one(Programma, "programmaId", "Het programma waarvoor het is begroot.", { nullable: false }) },
});
