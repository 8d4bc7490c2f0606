import { BronInput, Zorgsector } from "@pakketgraaf/begrippen";
import { inputOf, optional } from "@pakketgraaf/subgraph";
import { InputType } from "type-graphql";
import { Onderzoeksorganisatie, OnderzoeksorganisatieSoort } from "./onderzoeksorganisatie";

@InputType({ description: "Een organisatie die aan onderzoek meedoet, en die er nog niet is." })
export class OnderzoeksorganisatieRegistrerenInput extends inputOf(Onderzoeksorganisatie, {
  naam: String,
  soort: OnderzoeksorganisatieSoort,
  sectoren: optional([Zorgsector], "Sectoren waarin de organisatie werkt, voor zover bekend."),
  ror: String,
  bronnen: optional([BronInput], "Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron."),
}) {}
