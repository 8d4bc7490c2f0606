import { BronRecord } from "@pakketgraaf/begrippen";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@ObjectType({ description: "Criterium waarop onderwerpen voor de Pakketagenda worden geprioriteerd." })
export class Prioriteringscriterium extends BronRecord {
  @Field(() => String, { description: "Het criterium." })
  @Column("text")
  naam: string;
}
