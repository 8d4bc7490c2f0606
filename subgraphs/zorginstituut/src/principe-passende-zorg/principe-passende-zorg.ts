import { BronRecord } from "@pakketgraaf/begrippen";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@ObjectType({ description: "Principe waaraan passende zorg voldoet." })
export class PrincipePassendeZorg extends BronRecord {
  @Field(() => String, { description: "Het principe." })
  @Column("text")
  naam: string;
}
