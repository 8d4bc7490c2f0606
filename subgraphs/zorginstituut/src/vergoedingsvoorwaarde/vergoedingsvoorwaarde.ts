import { BronRecord } from "@pakketgraaf/begrippen";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@ObjectType({ description: "Soort voorwaarde die aan vergoeding uit het basispakket te verbinden is." })
export class Vergoedingsvoorwaarde extends BronRecord {
  @Field(() => String, { description: "Naam van de voorwaarde." })
  @Column("text")
  naam: string;
}
