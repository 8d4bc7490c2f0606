import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Prioriteringscriterium } from "../prioriteringscriterium";
import { AgendaItemImpact } from "./agenda-item-impact";

export const agendaItemImpact = defineNoun({
  entity: AgendaItemImpact,
  fields: {
    criterium: one(Prioriteringscriterium, "criteriumId", "Het criterium waarop het effect is.", { nullable: false }),
  },
});
