import { BronRecord } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const OrganisatieType = enumOf("OrganisatieType", "Soort organisatie, zoals de zijde van de verzekeraars die indeelt.", {
  AKKOORD: "Partijen die samen een akkoord sloten.",
  BEROEPSVERENIGING: "Beroepsvereniging.",
  BRANCHEORGANISATIE: "Brancheorganisatie.",
  COMMISSIE: "Commissie.",
  CONCERN: "Concern van zorgverzekeraars.",
  INFORMATIECENTRUM: "Informatiecentrum.",
  INKOOPCOMBINATIE: "Combinatie die voor verzekeraars samen inkoopt.",
  KENNISCENTRUM: "Kenniscentrum.",
  LABEL: "Label waaronder een zorgverzekering wordt aangeboden.",
  PLATFORM: "Samenwerkingsplatform.",
  PORTAAL: "Portaal voor gegevensverkeer.",
  PROGRAMMA: "Programma van samenwerkende partijen.",
  TOEZICHTHOUDER: "Toezichthouder.",
  WETENSCHAPPELIJKE_VERENIGING: "Wetenschappelijke vereniging.",
  ZORGAANBIEDER: "Zorgaanbieder.",
  ZORGVERZEKERAAR: "Zorgverzekeraar.",
});
export type OrganisatieType = keyof typeof OrganisatieType;

export const OrganisatieSoort = enumOf("OrganisatieSoort", "Grove indeling van organisaties: wat voor partij er spreekt.", {
  AKKOORD: "Partijen die samen een akkoord sloten.",
  BEROEPSVERENIGING: "Beroepsvereniging.",
  BRANCHEORGANISATIE: "Brancheorganisatie.",
  COMMISSIE: "Commissie.",
  INFORMATIECENTRUM: "Informatiecentrum of portaal.",
  KENNISCENTRUM: "Kenniscentrum.",
  OVERHEID: "Overheid, ook een toezichthouder.",
  PLATFORM: "Samenwerkingsplatform.",
  PROGRAMMA: "Programma van samenwerkende partijen.",
  VERZEKERAAR: "Verzekeraar, concern, label of inkoopcombinatie.",
  WETENSCHAPPELIJKE_VERENIGING: "Wetenschappelijke vereniging.",
  ZORGAANBIEDER: "Zorgaanbieder.",
});
export type OrganisatieSoort = keyof typeof OrganisatieSoort;

@Entity()
@Searchable("naam", "rol", "omschrijving")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Partij in of rond pakketbeheer; elke partij in de graaf heeft hier haar sleutel." })
export class Organisatie extends BronRecord {
  @StoredField(() => String, { description: "Naam van de organisatie; een concern en zijn verzekeraar kunnen gelijk heten." })
  naam: string;

  @StoredField(() => OrganisatieType, { nullable: true, description: "Soort organisatie; null als de bron er geen noemt." })
  type: OrganisatieType | null;

  @StoredField(() => String, { nullable: true, description: "Soort organisatie zoals de bron die noemt." })
  typeTekst: string | null;

  @StoredField(() => OrganisatieSoort, { nullable: true, description: "Grove indeling; null als de bron er geen heeft." })
  soort: OrganisatieSoort | null;

  @StoredField(() => String, { nullable: true, description: "Rol in pakketbeheer en passende zorg." })
  rol: string | null;

  @StoredField(() => String, {
    nullable: true,
    description: "Wat de organisatie doet, zoals de zijde van de verzekeraars het omschrijft.",
  })
  omschrijving: string | null;

  @StoredField(() => [String], {
    description: "Labels waarvoor de organisatie werkt. Die van verzekeraars en concerns staan bij `Verzekeraar`, niet hier.",
  })
  labels: string[];

  @Column("text", { nullable: true })
  onderdeelVanId: string | null;
}
