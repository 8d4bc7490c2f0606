import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Commissie die het Zorginstituut adviseert." })
export class Adviescommissie extends BronRecord {
  @Field(() => String, { description: "Naam van de commissie." })
  @Column("text")
  naam: string;

  @Field(() => String, { description: "Waarover de commissie adviseert." })
  @Column("text")
  taak: string;

  @Field(() => [String], { description: "Namen van de deelcommissies; leeg als de bron er geen noemt." })
  @Column("text", { array: true })
  deelcommissies: string[];
}
