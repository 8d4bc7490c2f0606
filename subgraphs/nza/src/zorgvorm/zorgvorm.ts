import { Directive, Field, ID, ObjectType } from "type-graphql";

/** Owned by Zorginstituut; NZa adds how it is billed. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Zorgvorm {
  @Field(() => ID)
  id: string;
}
