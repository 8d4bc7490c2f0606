import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A record that another subgraph owns, as far as this one knows it: by its key. */
@ObjectType()
export abstract class ForeignRecord {
  @Field(() => ID)
  id: string;
}

/** Marks the class of such records. */
export const Foreign: ClassDecorator = (target) => {
  Directive('@key(fields: "id")')(target);
  ObjectType()(target);
};
