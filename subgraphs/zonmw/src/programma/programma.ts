import { Bedrag, BronRecord, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
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
  @StoredField(() => String, { description: "Naam van het programma." })
  naam: string;

  @StoredField(() => Tijdsaanduiding, { nullable: true, prefix: "start", description: "Begin van de looptijd." })
  startdatum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, prefix: "eind", description: "Einde van de looptijd." })
  einddatum: Tijdsaanduiding | null;

  @StoredField(() => Bedrag, { nullable: true, description: "Budget in euro." })
  budget: string | null;

  @StoredField(() => ProgrammaStatus, { nullable: true, description: "Stand; null als de tekst geen stand noemt." })
  status: ProgrammaStatus | null;

  @StoredField(() => String, { nullable: true, description: "Stand zoals de bron die noemt." })
  statusTekst: string | null;

  @StoredField(() => String, { nullable: true, description: "Wie opdracht gaf tot het programma." })
  opdrachtgever: string | null;

  @StoredField(() => String, { nullable: true, description: "Doel van het programma." })
  doel: string | null;

  @Column("text", { nullable: true })
  onderdeelVanId: string | null;
}
