import { Field, ID, InputType } from "type-graphql";
import { Grondslag } from "./grondslag";

@InputType({ description: "Record waarmee een verband is, en waarop dat berust." })
export class VerbandInput {
  @Field(() => ID, { description: "Het record." })
  id: string;

  @Field(() => Grondslag, { description: "Waarop het verband berust." })
  grondslag: Grondslag;
}
