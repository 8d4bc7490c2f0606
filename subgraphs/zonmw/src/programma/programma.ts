import { Bedrag, BronRecord, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const ProgrammaStatus = enumOf("ProgrammaStatus", "Stand van een programma, ingedeeld naar de tekst van de bron.", {
  LOPEND: "Loopt.",
  AFGEROND: "Is afgerond of vervallen.",
  ONDERGEBRACHT: "Is ondergebracht in een ander programma.",
  VOORTGEZET: "Is voortgezet in een vervolg.",
  VERVANGEN: "Is vervangen door een ander programma.",
});
export type ProgrammaStatus = keyof typeof ProgrammaStatus;

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Onderzoeksprogramma of subsidieregeling, meestal van ZonMw." })
export class Programma extends BronRecord {
  @Field(() => String, { description: "Naam van het programma." })
  @Column("text")
  naam: string;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Begin van de looptijd." })
  @Column(() => Tijdsaanduiding, { prefix: "start" })
  startdatum: Tijdsaanduiding | null;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Einde van de looptijd." })
  @Column(() => Tijdsaanduiding, { prefix: "eind" })
  einddatum: Tijdsaanduiding | null;

  @Field(() => Bedrag, { nullable: true, description: "Budget in euro." })
  @Column("numeric", { nullable: true })
  budget: string | null;

  @Field(() => ProgrammaStatus, { nullable: true, description: "Stand; null als de tekst geen stand noemt." })
  @Column("text", { nullable: true })
  status: ProgrammaStatus | null;

  @Field(() => String, { nullable: true, description: "Stand zoals de bron die noemt." })
  @Column("text", { nullable: true })
  statusTekst: string | null;

  @Field(() => String, { nullable: true, description: "Wie opdracht gaf tot het programma." })
  @Column("text", { nullable: true })
  opdrachtgever: string | null;

  @Field(() => String, { nullable: true, description: "Doel van het programma." })
  @Column("text", { nullable: true })
  doel: string | null;

  @Column("text", { nullable: true })
  onderdeelVanId: string | null;
}
