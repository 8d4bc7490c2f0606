import { Bedrag, BronRecord, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
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
  @StoredField(() => String, { description: "Naam van de ronde." })
  naam: string;

  @Column("text")
  programmaId: string;

  @Column("text", { nullable: true })
  typeId: string | null;

  @StoredField(() => Bedrag, { nullable: true, description: "Budget in euro." })
  budget: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de ronde opent." })
  opening: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de ronde sluit." })
  sluiting: Tijdsaanduiding | null;

  @StoredField(() => RondeStatus, { nullable: true, description: "Stand; null als de bron er geen noemt." })
  status: RondeStatus | null;

  @StoredField(() => String, { nullable: true, description: "Stand zoals de bron die noemt." })
  statusTekst: string | null;

  @StoredField(() => String, { nullable: true, description: "Toelichting bij data en bedragen." })
  toelichting: string | null;
}
