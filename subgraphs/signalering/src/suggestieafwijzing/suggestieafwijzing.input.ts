import { versieInput } from "@pakketgraaf/begrippen";
import { inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType, Int } from "type-graphql";
import { Suggestiesoort } from "../suggestie/enums";
import { Suggestieafwijzing } from "./suggestieafwijzing";

@InputType({ description: "Een suggestie die uw organisatie niet wil." })
export class SuggestieAfwijzenInput extends inputOf(Suggestieafwijzing, {
  soort: Suggestiesoort,
  vanId: needed(ID, "Sleutel van het eigen record dat zou worden gekoppeld."),
  naarId: needed(ID, "Sleutel van het record waaraan het zou worden gekoppeld."),
  reden: needed(String, "Waarom de twee niet bij elkaar horen."),
  verwachteVersie: optional(
    Int,
    "De `recordVersie` van de afwijzing die uw organisatie introk, als zij de suggestie weer afwijst; weggelaten bij een eerste afwijzing. Is die intussen gewijzigd, dan volgt de fout VERSIECONFLICT.",
  ),
}) {}

@InputType({ description: "Een afwijzing die niet meer geldt." })
export class SuggestieafwijzingIntrekkenInput extends versieInput("De afwijzing.", { reden: needed(String, "Waarom.") }) {}
