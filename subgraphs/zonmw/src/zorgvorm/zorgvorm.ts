import { Directive, Field, ID, ObjectType } from "type-graphql";

/** Owned by Zorginstituut; ZonMw adds the research on it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Zorgvorm {
  @Field(() => ID)
  id: string;
}
