import { Grondslag } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
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
@ObjectType({ description: "Voorwaarde die bij een duiding hoort." })
export class Duidingsvoorwaarde {
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("integer")
  volgnummer: number;

  @StoredField(() => DuidingsvoorwaardeSoort, { description: "Waarover de voorwaarde gaat." })
  soort: DuidingsvoorwaardeSoort;

  @StoredField(() => String, { description: "De voorwaarde." })
  tekst: string;

  @Column("text", { nullable: true })
  vergoedingsvoorwaardeId: string | null;

  @StoredField(() => Grondslag, {
    nullable: true,
    description: "Waarop `vergoedingsvoorwaarde` berust; null als die er niet is.",
  })
  vergoedingsvoorwaardeGrondslag: Grondslag | null;
}
