import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Programma } from "../programma/programma";
import { ProgrammaLidmaatschap } from "./programma-lidmaatschap";
import { programmaLidmaatschapMutations } from "./programma-lidmaatschap.mutations";

export const programmaLidmaatschap = defineNoun({
  entity: ProgrammaLidmaatschap,
  resolvers: programmaLidmaatschapMutations,
  byId: { description: "Dat het ene programma een onderdeel van het andere is.", id: "Sleutel van het lidmaatschap." },
  fields: {
    onderdeel: one(Programma, "onderdeelId", "Het programma dat een onderdeel is.", { nullable: false }),
    programma: one(Programma, "programmaId", "Het programma waar het een onderdeel van is.", { nullable: false }),
  },
});
