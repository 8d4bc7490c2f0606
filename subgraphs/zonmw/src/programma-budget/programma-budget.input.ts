import { Bedrag, BronInput, Grondslag, tijd, versieInput, Zorgsector } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { BudgetSoort } from "../budgetsoort";
import { ProgrammaBudget } from "./programma-budget";

@InputType({ description: "Een bedrag dat voor een programma is begroot." })
export class ProgrammaBudgetVastleggenInput extends inputOf(ProgrammaBudget, {
  programmaId: described(ID, "Het programma waarvoor het is begroot."),
  bedrag: Bedrag,
  bedragSoort: needed(BudgetSoort, "Waarvoor het bedrag is."),
  van: tijd(),
  totEnMet: tijd(),
  sector: Zorgsector,
  perDeel: String,
  grondslag: described(Grondslag, "Waarop het bedrag en zijn periode berusten; niet SUGGESTIE."),
  onderbouwing: String,
  bronnen: optional([BronInput], "Waar het bedrag uit blijkt: minstens een bron; de eerste is de hoofdbron."),
}) {}

@InputType({ description: "Een bedrag dat niet, of niet meer, voor een programma is begroot." })
export class ProgrammaBudgetIntrekkenInput extends versieInput("Sleutel van het budget.") {}
