import { BronRecord } from "@pakketgraaf/begrippen";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@ObjectType({ description: "Soort subsidieronde van ZonMw." })
export class Rondetype extends BronRecord {
  @Field(() => String, { description: "Naam van de soort." })
  @Column("text")
  naam: string;
}
