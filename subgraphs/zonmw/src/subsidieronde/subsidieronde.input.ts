import { Bedrag, BronInput, tijd, versieInput } from "@pakketgraaf/begrippen";
import { described, inputOf, optional, patchOf } from "@pakketgraaf/subgraph";
import { Directive, ID, InputType, Int } from "type-graphql";
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

@Directive("@patch")
@InputType({ description: "Wat een ronde te verdelen had en wat is toegekend. Wat u weglaat, blijft zoals het is; null maakt het onbekend." })
export class SubsidierondeUitkomstInput extends patchOf(
  Subsidieronde,
  {
    budget: described(Bedrag, "Budget in euro."),
    bedragSoort: described(BudgetSoort, "Waarvoor het budget is."),
    gehonoreerd: described(Int, "Hoeveel aanvragen subsidie kregen."),
    toegekend: described(Bedrag, "Wat in de ronde samen is toegekend, in euro."),
    bronnen: described([BronInput], "Waar dat uit blijkt, naast wat er al is."),
  },
  versieInput("Sleutel van de ronde."),
) {}
