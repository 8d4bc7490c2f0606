import { Bron } from "@pakketgraaf/begrippen";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Hoeveel aanvragen subsidie kregen in een jaar, of in een maand daarvan." })
export class ProgrammaToekenning {
  @Field(() => Int, { description: "Het jaar." })
  jaar: number;

  @Field(() => String, { nullable: true, description: "De maand, zoals 2021-03; null als de bron alleen het jaar noemt." })
  maand: string | null;

  @Field(() => Int, { description: "Hoeveel aanvragen subsidie kregen." })
  aantal: number;

  @Field(() => Bron, { description: "Waar dat uit blijkt." })
  bron: Bron;
}
