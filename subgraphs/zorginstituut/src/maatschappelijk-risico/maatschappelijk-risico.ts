import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({
  description: "Situatie met risico's of kansen voor maatschappelijke waarden, en wat daaraan te doen is (tabel 5 van Pakketbeheer in de praktijk 4).",
})
export class MaatschappelijkRisico extends BronRecord {
  @Field(() => String, { description: "De situatie." })
  @Column("text")
  situatie: string;

  @Field(() => [String], { description: "Wat er dan gedaan kan worden." })
  @Column("text", { array: true })
  handelingsopties: string[];
}
