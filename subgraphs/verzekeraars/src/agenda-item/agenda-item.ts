import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Zorgvorm } from "../zorgvorm/zorgvorm";

/** Owned by Zorginstituut; insurers add their terms and advice on it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class AgendaItem {
  @Field(() => ID)
  id: string;

  @Directive("@external")
  @Field(() => [Zorgvorm])
  zorgvormen?: Zorgvorm[];
}
