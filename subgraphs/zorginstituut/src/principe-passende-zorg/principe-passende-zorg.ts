import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Principe waaraan passende zorg voldoet." })
export class PrincipePassendeZorg extends BronRecord {
  @Field(() => String, { description: "Het principe." })
  @Column("text")
  naam: string;
}
