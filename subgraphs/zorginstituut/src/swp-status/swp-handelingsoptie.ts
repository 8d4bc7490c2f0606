import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Wat er in een situatie gedaan kan worden." })
export class SwpHandelingsoptie {
  @PrimaryColumn("text")
  situatieId: string;

  @PrimaryColumn("integer")
  volgnummer: number;

  @Field(() => String, { description: "De handelingsoptie." })
  @Column("text")
  optie: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Of de optie nog te ontwikkelen is; null als dat uit de bron niet blijkt.",
  })
  @Column("boolean", { nullable: true })
  teOntwikkelen: boolean | null;
}
