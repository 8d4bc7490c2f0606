import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({
  description: "Uitkomst van de toets aan de stand van de wetenschap en praktijk (SWP), met wat er dan te doen is (tabel 4 van Pakketbeheer in de praktijk 4).",
})
export class SwpStatus extends BronRecord {
  @Field(() => String, { description: "Naam van de status." })
  @Column("text")
  naam: string;
}
