import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Zorgwet } from "../zorgwet/zorgwet";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Wettelijke eis waaraan verzekerde zorg voldoet." })
export class WettelijkeEis extends BronRecord {
  @Field(() => String, { description: "Naam van de eis." })
  @Column("text")
  naam: string;

  @Field(() => [Zorgwet], { description: "Wetten waarin de eis staat." })
  @Column("text", { array: true })
  wetten: Zorgwet[];

  @Field(() => String, { description: "Wat er getoetst wordt." })
  @Column("text")
  toets: string;
}
