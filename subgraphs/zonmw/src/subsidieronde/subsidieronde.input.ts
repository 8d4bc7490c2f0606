import { Bedrag, BronInput, tijd } from "@pakketgraaf/begrippen";
import { described, inputOf, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { BudgetSoort } from "../budgetsoort";
import { PEILDATUM } from "../peildatum";
import { RondeStatus, Subsidieronde } from "./subsidieronde";

@InputType({ description: "Een nieuwe subsidieronde van een programma." })
export class SubsidierondeRegistrerenInput extends inputOf(Subsidieronde, {
  naam: String,
  programmaId: described(ID, "Het programma van deze ronde."),
  typeId: described(ID, "Soort ronde: een van `rondetypen`."),
  budget: described(Bedrag, "Budget in euro."),
  bedragSoort: described(BudgetSoort, "Waarvoor het budget is."),
  opening: tijd(),
  sluiting: tijd(),
  status: described(RondeStatus, "Stand."),
  peildatum: tijd(PEILDATUM),
  toelichting: String,
  bronnen: optional([BronInput], "Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron."),
}) {}
