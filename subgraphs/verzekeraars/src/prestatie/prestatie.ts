import { Directive, Field, ID, ObjectType } from "type-graphql";

/** Owned by the NZa; insurers add what they and providers ask or pay for it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Prestatie {
  @Field(() => ID)
  id: string;
}
