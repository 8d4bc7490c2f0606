import { defineNoun, Foreign, ForeignRecord, one } from "@pakketgraaf/subgraph";
import { Werkagendarol } from "./werkagendarol/werkagendarol";

/** Owned by Zorginstituut; NZa adds what it is in it. */
@Foreign
export class Werkagendaactie extends ForeignRecord {}

export const werkagendaactie = defineNoun({
  entity: Werkagendaactie,
  fields: {
    rolNza: one(Werkagendarol, "id", "De rol van de NZa in de actie; null als niet bekend is dat zij er een heeft.", {
      key: "werkagendaactieId",
    }),
  },
});
