import { BronInput, TIJD_DESCRIPTION, VERANTWOORDING, versieInput, VERWACHTE_VERSIE } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType, Int } from "type-graphql";
import { Reikwijdte } from "../reikwijdte";
import { Kader, KaderSoort } from "./kader";
import { KaderOpvolging, KaderOpvolgingAard } from "./kader-opvolging";

const HOE = {
  aard: needed(KaderOpvolgingAard, "Hoe het nieuwe kader het oude opvolgt."),
  reikwijdte: needed(Reikwijdte, "Hoeveel van het oude het nieuwe vervangt; alleen als dat alles is, geldt het oude niet meer."),
  ...VERANTWOORDING,
};

@InputType({ description: "Hoe een kader een ander opvolgt, en waarop dat berust." })
export class KaderOpvolgingInput extends inputOf(KaderOpvolging, HOE) {}

@InputType({ description: "Welk kader wordt vervangen, hoe en hoever." })
class KaderVervangtInput extends inputOf(KaderOpvolging, {
  vervangtId: needed(ID, "Het kader dat geheel of deels wordt vervangen."),
  ...HOE,
}) {}

@InputType({ description: "Opvolging tussen twee kaders die er al zijn." })
export class KaderOpvolgingVastleggenInput extends versieInput("Het kader dat opvolgt.", {
  vervangt: needed(KaderVervangtInput, "Welk kader het vervangt, hoe en hoever."),
}) {}

@InputType({ description: "Opvolging die niet klopt." })
export class KaderOpvolgingIntrekkenInput extends versieInput("Het kader dat opvolgt.", {
  vervangtId: needed(ID, "Het kader dat het toch niet vervangt."),
}) {}

@InputType({ description: "Versie van een kader die gaat gelden." })
export class KaderVersiePublicerenInput extends inputOf(Kader, {
  titel: String,
  soort: KaderSoort,
  versie: String,
  datum: needed(String, `Wanneer het kader uitkomt. ${TIJD_DESCRIPTION}`),
  geldigVan: optional(
    String,
    `Vanaf wanneer het kader geldt, niet na vandaag; standaard vandaag. Van een maand of jaar telt de eerste dag. ${TIJD_DESCRIPTION}`,
  ),
  toelichting: String,
  criteria: needed([ID], "Pakketcriteria waarover het kader gaat; leeg als het over geen daarvan gaat."),
  actueelVoor: described(
    [ID],
    "Die van `criteria` die voortaan met dit kader worden beoordeeld; weggelaten: die waarvoor het kader dat wordt vervangen actueel was; geen als dat alleen een suggestie is.",
  ),
  wettelijkeEisId: described(ID, "De wettelijke eis waarover het kader gaat."),
  vervangtId: described(ID, "De vorige versie, die hiermee geheel of deels vervangen is."),
  opvolging: described(
    KaderOpvolgingInput,
    "Alleen met `vervangtId`: hoe het kader de vorige versie opvolgt; standaard vervangt het die geheel, op grondslag `AFGELEID`.",
  ),
  verwachteVersie: described(Int, `Alleen met \`vervangtId\`, en dan verplicht. ${VERWACHTE_VERSIE}`),
  bronnen: optional([BronInput], "Waar het kader staat: minstens een bron, de hoofdbron eerst."),
}) {}
