import { Bedrag, BronInput, tijd } from "@pakketgraaf/begrippen";
import { described, inputOf, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { RondeStatus, Subsidieronde } from "./subsidieronde";

@InputType({ description: "Een nieuwe subsidieronde van een programma." })
export class SubsidierondeRegistrerenInput extends inputOf(Subsidieronde, {
  naam: String,
  programmaId: described(ID, "Het programma van deze ronde."),
  typeId: described(ID, "Soort ronde: een van `rondetypen`."),
  budget: Bedrag,
  opening: tijd(),
  sluiting: tijd(),
  status: described(RondeStatus, "Stand."),
  toelichting: String,
  bronnen: optional([BronInput], "Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron."),
}) {}
