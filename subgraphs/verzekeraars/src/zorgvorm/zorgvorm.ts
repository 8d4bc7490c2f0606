import { Directive, Field, ID, ObjectType } from "type-graphql";

/** Owned by Zorginstituut; insurers add their terms and advice on it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Zorgvorm {
  @Field(() => ID)
  id: string;
}
