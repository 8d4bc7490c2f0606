import { Bedrag, BronInput, Datum, Tariefsoort, versieInput } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Tarief } from "./tarief";

@InputType({ description: "Een tarief van de NZa voor een periode." })
export class TariefVaststellenInput extends inputOf(Tarief, {
  prestatieId: described(ID, "De prestatie waarvoor het tarief geldt."),
  bekostigingsregelId: described(ID, "De regel waarin het tarief staat, als die in de graaf is."),
  component: described(
    String,
    "Deel van het tarief waarvoor het bedrag geldt, zoals honorarium; niet nodig als het bedrag het hele tarief is.",
  ),
  eenheid: described(String, "Waarvoor het bedrag geldt, zoals `per uur` of `per kwartaal`."),
  bedrag: described(Bedrag, "Het tarief in euro; nul kan."),
  tariefsoort: described(Tariefsoort, "Hoe de hoogte tot stand komt: van een vrij tarief stelt de NZa geen bedrag vast."),
  geldigVan: needed(Datum, "Eerste dag van het tarief."),
  geldigTot: described(Datum, "Dag waarop het tarief niet meer geldt, als die al vaststaat."),
  beschikking: described(String, "Tariefbeschikking waarin het staat."),
  opmerking: described(String, "Kanttekening bij het tarief."),
  bronnen: optional([BronInput], "Waar het tarief in staat: minstens een bron; de eerste is de hoofdbron."),
}) {}

@InputType({ description: "Vanaf wanneer een tarief niet meer geldt." })
export class TariefBeeindigenInput extends versieInput("Het tarief.", {
  geldigTot: needed(Datum, "Dag waarop het tarief niet meer geldt."),
}) {}
