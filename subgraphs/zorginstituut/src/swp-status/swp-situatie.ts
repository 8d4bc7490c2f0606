import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Situatie die bij een SWP-status kan horen." })
export class SwpSituatie {
  /** Not for clients: the source gives situations no key. */
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  swpStatusId: string;

  @Column("integer")
  volgnummer: number;

  @Field(() => String, { description: "De situatie." })
  @Column("text")
  situatie: string;
}
