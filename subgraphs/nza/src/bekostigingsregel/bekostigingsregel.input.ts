import { VERANTWOORDING, versieInput } from "@pakketgraaf/begrippen";
import { described, inputOf, needed } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { BekostigingsregelOpvolging, BekostigingsregelOpvolgingAard } from "../bekostigingsregel-opvolging/bekostigingsregel-opvolging";

@InputType()
abstract class OpvolgingInput extends versieInput("De regel die in de plaats komt.", {
  vervangtId: needed(ID, "De regel die plaatsmaakt."),
}) {}

@InputType({ description: "Dat een bekostigingsregel een andere opvolgt." })
export class BekostigingsregelOpvolgingVastleggenInput extends inputOf(
  BekostigingsregelOpvolging,
  { aard: described(BekostigingsregelOpvolgingAard, "Hoe de ene de andere opvolgt, als dat bekend is."), ...VERANTWOORDING },
  OpvolgingInput,
) {}

@InputType({ description: "Opvolging die niet klopt." })
export class BekostigingsregelOpvolgingIntrekkenInput extends OpvolgingInput {}
