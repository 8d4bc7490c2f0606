import { BronInput, TIJD_DESCRIPTION, VERWACHTE_VERSIE } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType, Int } from "type-graphql";
import { Kader, KaderSoort } from "./kader";

@InputType({ description: "Versie van een kader die gaat gelden." })
export class KaderVersiePublicerenInput extends inputOf(Kader, {
  titel: String,
  soort: KaderSoort,
  versie: String,
  datum: needed(String, `Wanneer het kader uitkomt. ${TIJD_DESCRIPTION}`),
  toelichting: String,
  criteria: needed([ID], "Pakketcriteria waarover het kader gaat; leeg als het over geen daarvan gaat."),
  actueelVoor: described(
    [ID],
    "Die van `criteria` die voortaan met dit kader worden beoordeeld; weggelaten: die waarvoor het kader dat wordt vervangen actueel was.",
  ),
  wettelijkeEisId: described(ID, "De wettelijke eis waarover het kader gaat."),
  vervangtId: described(ID, "De vorige versie, die hiermee vervangen is."),
  verwachteVersie: described(Int, `Alleen met \`vervangtId\`, en dan verplicht. ${VERWACHTE_VERSIE}`),
  bronnen: optional([BronInput], "Waar het kader staat: minstens een bron, de hoofdbron eerst."),
}) {}
