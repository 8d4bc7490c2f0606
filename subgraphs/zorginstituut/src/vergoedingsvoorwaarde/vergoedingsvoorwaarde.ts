import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Soort voorwaarde die aan vergoeding uit het basispakket te verbinden is." })
export class Vergoedingsvoorwaarde extends BronRecord {
  @Field(() => String, { description: "Naam van de voorwaarde." })
  @Column("text")
  naam: string;
}
