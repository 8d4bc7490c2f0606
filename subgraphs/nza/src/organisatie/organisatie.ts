import { Directive, Field, ID, ObjectType } from "type-graphql";

/** Owned by Zorginstituut; NZa adds the funding rules that it owns. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Organisatie {
  @Field(() => ID)
  id: string;
}
