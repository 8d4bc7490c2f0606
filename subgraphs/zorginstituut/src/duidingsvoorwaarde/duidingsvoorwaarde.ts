import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

export const DuidingsvoorwaardeSoort = enumOf("DuidingsvoorwaardeSoort", "Waarover een voorwaarde bij een duiding gaat.", {
  BEKWAAMHEID: "Opleiding en bekwaamheid van zorgverleners.",
  CONCENTRATIE: "Concentratie in een beperkt aantal ziekenhuizen.",
  EVALUATIE: "Evaluatie.",
  EXPERTISECENTRA: "Alleen in bepaalde centra of door bepaalde partijen.",
  INDICATIE: "Alleen bij bepaalde indicaties.",
  INDICATIECOMMISSIE: "Een commissie beoordeelt patiënten vooraf.",
  INDICATIEPROTOCOL: "Protocol of criteria voor de indicatie.",
  KWALITEIT: "Afspraken over kwaliteit.",
  KWALITEITSSTANDAARD: "Kwaliteitsstandaard.",
  KWALITEITSSYSTEEM: "Kwaliteitssysteem.",
  MAXIMALE_DUUR: "Termijnen of duur van de behandeling.",
  MAXIMERING: "Maximum aan aantal of omvang.",
  MONITORING: "Monitoring van gepast gebruik.",
  ONDERZOEK: "Onderzoek.",
  PATIENTENINFORMATIE: "Informatie voor patiënten en samen beslissen.",
  PLAATSBEPALING: "Plaats ten opzichte van andere behandelingen.",
  PRIJS: "Prijsverlaging of grens aan de kosten.",
  REGISTRATIE: "Registratie.",
  RICHTLIJN: "Herziening of naleving van een richtlijn.",
  STEPPED_CARE: "Eerst minder zware zorg.",
  STOPCRITERIUM: "Wanneer te stoppen.",
  UITZONDERING: "Uitzondering op de uitspraak.",
  VERGUNNING: "Vergunning of vrijstelling.",
  VOLUMENORM: "Minimum aantal behandelingen per centrum.",
});
export type DuidingsvoorwaardeSoort = keyof typeof DuidingsvoorwaardeSoort;

@Entity()
@Searchable("tekst")
@Directive('@key(fields: "id")')
@ObjectType({
  description: "Voorwaarde die een duiding stelt. Zij is te zien voor wie haar duiding ziet, en vervalt en wijzigt met haar duiding.",
})
export class Duidingsvoorwaarde {
  @Field(() => ID, { description: "Sleutel van de voorwaarde, blijvend." })
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  duidingId: string;

  @Column("integer")
  volgnummer: number;

  @StoredField(() => DuidingsvoorwaardeSoort, { description: "Waarover de voorwaarde gaat." })
  soort: DuidingsvoorwaardeSoort;

  @StoredField(() => String, { description: "De voorwaarde." })
  tekst: string;
}

@Entity()
export class DuidingsvoorwaardeVergoedingsvoorwaarde extends Koppelrij {
  @PrimaryColumn("text")
  voorwaardeId: string;

  @PrimaryColumn("text")
  vergoedingsvoorwaardeId: string;
}

export const VERGOEDINGSVOORWAARDE_BY_VOORWAARDE = linkWithGrounds(
  "duidingsvoorwaarde_vergoedingsvoorwaarde",
  "voorwaarde_id",
  "vergoedingsvoorwaarde_id",
  VERANTWOORD,
);
