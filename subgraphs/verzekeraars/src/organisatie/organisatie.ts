import { Directive, Field, ID, ObjectType } from "type-graphql";

/** Owned by Zorginstituut, insurers included: an insurer has the same id here and there. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Organisatie {
  @Field(() => ID)
  id: string;
}
