import { VERANTWOORDING, versieInput } from "@pakketgraaf/begrippen";
import { inputOf, needed } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Commissieadvies } from "./commissieadvies";

@InputType({ description: "Welke adviescommissie over een duiding adviseerde, en wat." })
export class CommissieadviesInput extends inputOf(Commissieadvies, {
  commissieId: needed(ID, "De adviescommissie."),
  advies: String,
  ...VERANTWOORDING,
}) {}

@InputType({ description: "Dat een adviescommissie over een gepubliceerde duiding adviseerde." })
export class DuidingCommissieadviesVastleggenInput extends versieInput("De gepubliceerde duiding.", {
  commissieadvies: needed(CommissieadviesInput, "Welke commissie, en wat zij adviseerde."),
}) {}

@InputType({ description: "Advies van een commissie dat niet klopt." })
export class DuidingCommissieadviesIntrekkenInput extends versieInput("De gepubliceerde duiding.", {
  commissieId: needed(ID, "De adviescommissie waarvan het advies vervalt."),
}) {}
