import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Criterium waarop onderwerpen voor de Pakketagenda worden geprioriteerd." })
export class Prioriteringscriterium extends BronRecord {
  @Field(() => String, { description: "Het criterium." })
  @Column("text")
  naam: string;
}
