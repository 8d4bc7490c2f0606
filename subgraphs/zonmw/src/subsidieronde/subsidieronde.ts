import { Bedrag, BronRecord, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const RondeStatus = enumOf("RondeStatus", "Stand van een subsidieronde, ingedeeld naar de tekst van de bron.", {
  AANGEKONDIGD: "Is aangekondigd.",
  GEPUBLICEERD: "Is gepubliceerd; aanvragen kan of kon.",
  GESLOTEN: "Is gesloten voor aanvragen.",
  AFGEROND: "Is afgerond: de subsidies zijn toegekend.",
});
export type RondeStatus = keyof typeof RondeStatus;

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Ronde waarin subsidie wordt of werd verleend." })
export class Subsidieronde extends BronRecord {
  @Field(() => String, { description: "Naam van de ronde." })
  @Column("text")
  naam: string;

  @Column("text")
  programmaId: string;

  @Column("text", { nullable: true })
  typeId: string | null;

  @Field(() => Bedrag, { nullable: true, description: "Budget in euro." })
  @Column("numeric", { nullable: true })
  budget: string | null;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de ronde opent." })
  @Column(() => Tijdsaanduiding, { prefix: "opening" })
  opening: Tijdsaanduiding | null;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de ronde sluit." })
  @Column(() => Tijdsaanduiding, { prefix: "sluiting" })
  sluiting: Tijdsaanduiding | null;

  @Field(() => RondeStatus, { nullable: true, description: "Stand; null als de bron er geen noemt." })
  @Column("text", { nullable: true })
  status: RondeStatus | null;

  @Field(() => String, { nullable: true, description: "Stand zoals de bron die noemt." })
  @Column("text", { nullable: true })
  statusTekst: string | null;

  @Field(() => String, { nullable: true, description: "Toelichting bij data en bedragen." })
  @Column("text", { nullable: true })
  toelichting: string | null;
}
