import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Zorgvorm } from "../zorgvorm/zorgvorm";

/** Owned by Zorginstituut; NZa adds how its care is billed. */
@Directive('@key(fields: "id")')
@ObjectType()
export class AgendaItem {
  @Field(() => ID)
  id: string;

  @Directive("@external")
  @Field(() => [Zorgvorm])
  zorgvormen?: Zorgvorm[];
}
