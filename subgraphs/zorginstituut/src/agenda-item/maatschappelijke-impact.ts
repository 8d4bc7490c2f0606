import { Field, ObjectType } from "type-graphql";
import { Column } from "typeorm";

@ObjectType({ description: "Wat een agenda-item maatschappelijk betekent, voor zover een bron een effect noemt." })
export class MaatschappelijkeImpact {
  @Field(() => String, { nullable: true, description: "Effect op de inzet van zorgpersoneel." })
  @Column("text", { nullable: true })
  arbeidsinzet: string | null;

  @Field(() => String, { nullable: true, description: "Effect op de uitgaven." })
  @Column("text", { nullable: true })
  budget: string | null;

  @Field(() => String, { nullable: true, description: "Effect op de gezondheid." })
  @Column("text", { nullable: true })
  gezondheidswinst: string | null;

  @Field(() => String, { nullable: true, description: "Effect op klimaat en milieu." })
  @Column("text", { nullable: true })
  duurzaamheid: string | null;
}
