import { Bedrag, BronInput, tijd } from "@pakketgraaf/begrippen";
import { described, inputOf, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { BudgetSoort } from "../budgetsoort";
import { PEILDATUM } from "../peildatum";
import { Programma, ProgrammaStatus } from "./programma";

@InputType({ description: "Een nieuw onderzoeksprogramma of een nieuwe subsidieregeling." })
export class ProgrammaRegistrerenInput extends inputOf(Programma, {
  naam: String,
  startdatum: tijd(),
  einddatum: tijd(),
  budget: described(Bedrag, "Budget in euro."),
  bedragSoort: described(BudgetSoort, "Waarvoor het budget is."),
  status: described(ProgrammaStatus, "Stand."),
  peildatum: tijd(PEILDATUM),
  opdrachtgever: String,
  doel: String,
  onderdeelVanId: described(ID, "Het programma waar dit een onderdeel van is."),
  bronnen: optional([BronInput], "Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron."),
}) {}
