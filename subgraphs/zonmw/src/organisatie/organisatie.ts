import { Directive, Field, ID, ObjectType } from "type-graphql";

/** Owned by Zorginstituut. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Organisatie {
  @Field(() => ID)
  id: string;
}
