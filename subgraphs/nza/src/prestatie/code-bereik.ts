import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Reeks opeenvolgende codes in een codelijst." })
export class CodeBereik {
  @Field(() => String, { description: "Eerste code." })
  van: string;

  @Field(() => String, { description: "Laatste code, die meetelt." })
  tot: string;
}
