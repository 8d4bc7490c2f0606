import { VERANTWOORDING, versieInput } from "@pakketgraaf/begrippen";
import { described, inputOf, needed } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Reikwijdte } from "../reikwijdte";
import { DuidingOpvolging, DuidingOpvolgingAard, DuidingOpvolgingZorgvorm } from "./duiding-opvolging";

@InputType({ description: "Zorg waarvoor een duiding een andere opvolgt." })
export class DuidingOpvolgingZorgvormInput extends inputOf(DuidingOpvolgingZorgvorm, {
  id: needed(ID, "De zorgvorm: een waarover de duiding gaat die wordt vervangen."),
  volledig: Boolean,
}) {}

@InputType({ description: "Welke duiding wordt vervangen, hoe en hoever." })
export class DuidingOpvolgingInput extends inputOf(DuidingOpvolging, {
  vervangtId: needed(ID, "De gepubliceerde duiding die wordt vervangen."),
  aard: DuidingOpvolgingAard,
  reikwijdte: Reikwijdte,
  voorZorgvormen: described(
    [DuidingOpvolgingZorgvormInput],
    "Voor welke zorg. Bij `DEELS` vervalt het eerdere oordeel alleen voor wat hier `volledig` is.",
  ),
  ...VERANTWOORDING,
}) {}

@InputType({ description: "Dat een gepubliceerde duiding een andere vervangt." })
export class DuidingOpvolgingVastleggenInput extends versieInput("De duiding die in de plaats komt.", {
  vervangt: needed(DuidingOpvolgingInput, "Welke duiding zij vervangt, hoe en hoever."),
}) {}

@InputType({ description: "Opvolging die niet klopt." })
export class DuidingOpvolgingIntrekkenInput extends versieInput("De duiding die in de plaats kwam.", {
  vervangtId: needed(ID, "De duiding die zij toch niet vervangt."),
}) {}
