import { BronRecord } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum OrganisatieType {
  BEROEPSVERENIGING = "BEROEPSVERENIGING",
  BRANCHEORGANISATIE = "BRANCHEORGANISATIE",
  COMMISSIE = "COMMISSIE",
  CONCERN = "CONCERN",
  INFORMATIECENTRUM = "INFORMATIECENTRUM",
  INKOOPCOMBINATIE = "INKOOPCOMBINATIE",
  KENNISCENTRUM = "KENNISCENTRUM",
  LABEL = "LABEL",
  PLATFORM = "PLATFORM",
  PORTAAL = "PORTAAL",
  PROGRAMMA = "PROGRAMMA",
  TOEZICHTHOUDER = "TOEZICHTHOUDER",
  WETENSCHAPPELIJKE_VERENIGING = "WETENSCHAPPELIJKE_VERENIGING",
  ZORGVERZEKERAAR = "ZORGVERZEKERAAR",
}

registerEnumType(OrganisatieType, {
  name: "OrganisatieType",
  description: "Soort organisatie, zoals de zijde van de verzekeraars die indeelt.",
  valuesConfig: {
    BEROEPSVERENIGING: { description: "Beroepsvereniging." },
    BRANCHEORGANISATIE: { description: "Brancheorganisatie." },
    COMMISSIE: { description: "Commissie." },
    CONCERN: { description: "Concern van zorgverzekeraars." },
    INFORMATIECENTRUM: { description: "Informatiecentrum." },
    INKOOPCOMBINATIE: { description: "Combinatie die voor verzekeraars samen inkoopt." },
    KENNISCENTRUM: { description: "Kenniscentrum." },
    LABEL: { description: "Label waaronder een zorgverzekering wordt aangeboden." },
    PLATFORM: { description: "Samenwerkingsplatform." },
    PORTAAL: { description: "Portaal voor gegevensverkeer." },
    PROGRAMMA: { description: "Programma van samenwerkende partijen." },
    TOEZICHTHOUDER: { description: "Toezichthouder." },
    WETENSCHAPPELIJKE_VERENIGING: { description: "Wetenschappelijke vereniging." },
    ZORGVERZEKERAAR: { description: "Zorgverzekeraar." },
  },
});

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Partij in of rond pakketbeheer; elke partij in de graaf heeft hier haar sleutel." })
export class Organisatie extends BronRecord {
  @Field(() => String, { description: "Naam van de organisatie; een concern en zijn verzekeraar kunnen gelijk heten." })
  @Column("text")
  naam: string;

  @Field(() => OrganisatieType, { nullable: true, description: "Soort organisatie; null als de bron er geen noemt." })
  @Column("text", { nullable: true })
  type: OrganisatieType | null;

  @Field(() => String, { nullable: true, description: "Soort organisatie zoals de bron die noemt." })
  @Column("text", { nullable: true })
  typeTekst: string | null;

  @Field(() => String, { nullable: true, description: "Rol in pakketbeheer en passende zorg." })
  @Column("text", { nullable: true })
  rol: string | null;

  @Field(() => String, { nullable: true, description: "Wat de organisatie doet, zoals de zijde van de verzekeraars het omschrijft." })
  @Column("text", { nullable: true })
  omschrijving: string | null;

  @Field(() => [String], {
    description: "Labels waarvoor de organisatie werkt. Die van verzekeraars en concerns staan bij `Verzekeraar`, niet hier.",
  })
  @Column("text", { array: true })
  labels: string[];

  @Column("text", { nullable: true })
  onderdeelVanId: string | null;
}
