import { VERANTWOORDING, versieInput } from "@pakketgraaf/begrippen";
import { described, inputOf, needed } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Reikwijdte } from "../reikwijdte";
import { DuidingOpvolging, DuidingOpvolgingAard, DuidingOpvolgingZorgvorm } from "./duiding-opvolging";

@InputType({ description: "Zorg waarvoor een duiding een andere opvolgt." })
class DuidingOpvolgingZorgvormInput extends inputOf(DuidingOpvolgingZorgvorm, {
  id: needed(ID, "De zorgvorm: een waarover de duiding gaat die wordt vervangen."),
  volledig: Boolean,
}) {}

@InputType({ description: "Welke duiding wordt vervangen, hoe en hoever." })
export class DuidingOpvolgingInput extends inputOf(DuidingOpvolging, {
  vervangtId: needed(ID, "De gepubliceerde duiding die wordt vervangen: gaat zij over zorg, dan deelt de nieuwe minstens een zorgvorm met haar, tenzij zij `DEELS` wordt vervangen en `voorZorgvormen` zegt waarvoor, zonder dat er iets `volledig` is."),
  aard: DuidingOpvolgingAard,
  reikwijdte: Reikwijdte,
  voorZorgvormen: described(
    [DuidingOpvolgingZorgvormInput],
    "Voor welke zorg. Bij `DEELS` vervalt het eerdere oordeel alleen voor wat hier `volledig` is; bij `VOLLEDIG` staat hier al haar zorg, of niets.",
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
