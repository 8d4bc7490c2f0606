import { verantwoordInput, versieInput } from "@pakketgraaf/begrippen";
import { Field, ID, InputType } from "type-graphql";
import { Reikwijdte } from "../reikwijdte";
import { DuidingOpvolgingAard } from "./duiding-opvolging";

@InputType({ description: "Zorg waarvoor een duiding een andere opvolgt." })
export class DuidingOpvolgingZorgvormInput {
  @Field(() => ID, { description: "De zorgvorm: een waarover de duiding gaat die wordt vervangen." })
  id: string;

  @Field(() => Boolean, { description: "Of het eerdere oordeel voor deze zorg helemaal vervalt." })
  volledig: boolean;
}

@InputType({ description: "Welke duiding wordt vervangen, hoe en hoever." })
export class DuidingOpvolgingInput extends verantwoordInput(class {}) {
  @Field(() => ID, { description: "De gepubliceerde duiding die wordt vervangen." })
  vervangtId: string;

  @Field(() => DuidingOpvolgingAard, { description: "Hoe de ene op de andere volgt." })
  aard: DuidingOpvolgingAard;

  @Field(() => Reikwijdte, { description: "Of het eerdere oordeel geheel vervalt, of voor een deel blijft staan." })
  reikwijdte: Reikwijdte;

  @Field(() => [DuidingOpvolgingZorgvormInput], {
    nullable: true,
    description: "Voor welke zorg. Bij `DEELS` vervalt het eerdere oordeel alleen voor wat hier `volledig` is.",
  })
  voorZorgvormen?: DuidingOpvolgingZorgvormInput[] | null;
}

@InputType({ description: "Dat een gepubliceerde duiding een andere vervangt." })
export class DuidingOpvolgingVastleggenInput extends versieInput("De duiding die in de plaats komt.") {
  @Field(() => DuidingOpvolgingInput, { description: "Welke duiding zij vervangt, hoe en hoever." })
  vervangt: DuidingOpvolgingInput;
}

@InputType({ description: "Opvolging die niet klopt." })
export class DuidingOpvolgingIntrekkenInput extends versieInput("De duiding die in de plaats kwam.") {
  @Field(() => ID, { description: "De duiding die zij toch niet vervangt." })
  vervangtId: string;
}
