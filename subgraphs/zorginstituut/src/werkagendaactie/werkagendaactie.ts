import { BronRecord, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Actie op de werkagenda passende zorg van Zorginstituut en NZa." })
export class Werkagendaactie extends BronRecord {
  @Field(() => String, { description: "De actie." })
  @Column("text")
  actie: string;

  @Field(() => String, { description: "Paragraaf van het advies waarin de actie staat." })
  @Column("text")
  vindplaats: string;

  @Field(() => Tijdsaanduiding, { description: "Eerste jaar van de periode waarvoor de actie gepland is." })
  @Column(() => Tijdsaanduiding, { prefix: "start" })
  startdatum: Tijdsaanduiding;

  @Field(() => Tijdsaanduiding, { description: "Laatste jaar van die periode." })
  @Column(() => Tijdsaanduiding, { prefix: "eind" })
  einddatum: Tijdsaanduiding;
}
