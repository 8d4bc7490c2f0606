import { BronInput, Grondslag, tijd, TIJD_DESCRIPTION, versieInput } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { ProgrammaLidmaatschap } from "./programma-lidmaatschap";

@InputType({ description: "Dat het ene programma in een periode een onderdeel van een ander is." })
export class ProgrammaLidmaatschapVastleggenInput extends inputOf(ProgrammaLidmaatschap, {
  onderdeelId: described(ID, "Het programma dat een onderdeel is."),
  programmaId: described(ID, "Het programma waar het een onderdeel van is."),
  van: tijd(),
  totEnMet: tijd(),
  grondslag: described(Grondslag, "Waarop het berust dat dit in deze periode zo is; niet SUGGESTIE."),
  onderbouwing: String,
  bronnen: optional([BronInput], "Waar het uit blijkt: minstens een bron; de eerste is de hoofdbron."),
}) {}

@InputType({ description: "Tot en met wanneer een programma een onderdeel van een ander is." })
export class ProgrammaLidmaatschapBeeindigenInput extends versieInput("Sleutel van het lidmaatschap.", {
  totEnMet: needed(String, `Tot en met wanneer. ${TIJD_DESCRIPTION}`),
  bronnen: optional([BronInput], "Waar dat uit blijkt, naast wat er al is."),
}) {}
