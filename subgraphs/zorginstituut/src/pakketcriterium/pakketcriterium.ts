import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Criterium waarop het Zorginstituut beoordeelt of zorg in het basispakket hoort." })
export class Pakketcriterium extends BronRecord {
  @Field(() => String, { description: "Naam van het criterium." })
  @Column("text")
  naam: string;

  @Field(() => Boolean, { description: "Of zorg die hieraan niet voldoet al daarom niet in het pakket hoort." })
  @Column("boolean")
  knockOut: boolean;

  @Field(() => String, { description: "Wat er beoordeeld wordt." })
  @Column("text")
  omschrijving: string;
}
