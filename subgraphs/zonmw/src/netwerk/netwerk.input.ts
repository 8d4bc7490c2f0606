import { Bedrag, BronInput, tijd, Zorgsector } from "@pakketgraaf/begrippen";
import { described, inputOf, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { BudgetSoort } from "../budgetsoort";
import { DeelnameInput, deelnameInput, geenDeelnameInput } from "../deelname/deelname.input";
import { PEILDATUM } from "../peildatum";
import { Netwerk, NetwerkSoort, NetwerkStatus } from "./netwerk";

@InputType({ description: "Een nieuwe academische werkplaats, consortium of ander netwerk." })
export class NetwerkRegistrerenInput extends inputOf(Netwerk, {
  naam: String,
  soort: NetwerkSoort,
  sectoren: described([Zorgsector], "Sectoren waarin het netwerk onderzoek doet; leeg als dat niet bekend is."),
  omschrijving: String,
  programmaId: described(ID, "Het programma waar het bij hoort; met een ronde: dat van de ronde."),
  rondeId: described(ID, "De ronde waarin het subsidie kreeg."),
  bedrag: described(Bedrag, "Subsidie in euro."),
  bedragSoort: described(BudgetSoort, "Waarvoor het bedrag is."),
  startdatum: tijd(),
  einddatum: tijd(),
  status: described(NetwerkStatus, "Stand."),
  peildatum: tijd(PEILDATUM),
  deelnames: optional([DeelnameInput], "Wie meedoen, elke rol apart; ook later te koppelen."),
  bronnen: optional([BronInput], "Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron."),
}) {}

@InputType({ description: "Organisatie die aan een netwerk meedoet, in welke rol, en waarop dat berust." })
export class NetwerkOrganisatieKoppelenInput extends deelnameInput("Het netwerk.") {}

@InputType({ description: "Organisatie die een rol in een netwerk niet heeft." })
export class NetwerkOrganisatieOntkoppelenInput extends geenDeelnameInput("Het netwerk.") {}
