import { Grondslag, VERWACHTE_VERSIE } from "@pakketgraaf/begrippen";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Dat een zorgvorm met een prestatie wordt gedeclareerd." })
export class PrestatieZorgvormKoppelenInput {
  @Field(() => ID, { description: "De prestatie." })
  id: string;

  @Field(() => Int, { description: VERWACHTE_VERSIE })
  verwachteVersie: number;

  @Field(() => ID, { description: "De zorgvorm." })
  zorgvormId: string;

  @Field(() => Grondslag, { description: "Waarop de koppeling berust." })
  grondslag: Grondslag;
}

@InputType({ description: "Dat een zorgvorm niet met een prestatie wordt gedeclareerd." })
export class PrestatieZorgvormOntkoppelenInput {
  @Field(() => ID, { description: "De prestatie." })
  id: string;

  @Field(() => Int, { description: VERWACHTE_VERSIE })
  verwachteVersie: number;

  @Field(() => ID, { description: "De zorgvorm." })
  zorgvormId: string;
}
