import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Soort subsidieronde van ZonMw." })
export class Rondetype extends BronRecord {
  @Field(() => String, { description: "Naam van de soort." })
  @Column("text")
  naam: string;
}
