import { Grondslag } from "@pakketgraaf/begrippen";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

export enum DuidingsvoorwaardeSoort {
  BEKWAAMHEID = "BEKWAAMHEID",
  CONCENTRATIE = "CONCENTRATIE",
  EVALUATIE = "EVALUATIE",
  EXPERTISECENTRA = "EXPERTISECENTRA",
  INDICATIE = "INDICATIE",
  INDICATIECOMMISSIE = "INDICATIECOMMISSIE",
  INDICATIEPROTOCOL = "INDICATIEPROTOCOL",
  KWALITEIT = "KWALITEIT",
  KWALITEITSSTANDAARD = "KWALITEITSSTANDAARD",
  KWALITEITSSYSTEEM = "KWALITEITSSYSTEEM",
  MAXIMALE_DUUR = "MAXIMALE_DUUR",
  MAXIMERING = "MAXIMERING",
  MONITORING = "MONITORING",
  ONDERZOEK = "ONDERZOEK",
  PATIENTENINFORMATIE = "PATIENTENINFORMATIE",
  PLAATSBEPALING = "PLAATSBEPALING",
  PRIJS = "PRIJS",
  REGISTRATIE = "REGISTRATIE",
  RICHTLIJN = "RICHTLIJN",
  STEPPED_CARE = "STEPPED_CARE",
  STOPCRITERIUM = "STOPCRITERIUM",
  UITZONDERING = "UITZONDERING",
  VERGUNNING = "VERGUNNING",
  VOLUMENORM = "VOLUMENORM",
}

registerEnumType(DuidingsvoorwaardeSoort, {
  name: "DuidingsvoorwaardeSoort",
  description: "Waarover een voorwaarde bij een duiding gaat.",
  valuesConfig: {
    BEKWAAMHEID: { description: "Opleiding en bekwaamheid van zorgverleners." },
    CONCENTRATIE: { description: "Concentratie in een beperkt aantal ziekenhuizen." },
    EVALUATIE: { description: "Evaluatie." },
    EXPERTISECENTRA: { description: "Alleen in bepaalde centra of door bepaalde partijen." },
    INDICATIE: { description: "Alleen bij bepaalde indicaties." },
    INDICATIECOMMISSIE: { description: "Een commissie beoordeelt patiënten vooraf." },
    INDICATIEPROTOCOL: { description: "Protocol of criteria voor de indicatie." },
    KWALITEIT: { description: "Afspraken over kwaliteit." },
    KWALITEITSSTANDAARD: { description: "Kwaliteitsstandaard." },
    KWALITEITSSYSTEEM: { description: "Kwaliteitssysteem." },
    MAXIMALE_DUUR: { description: "Termijnen of duur van de behandeling." },
    MAXIMERING: { description: "Maximum aan aantal of omvang." },
    MONITORING: { description: "Monitoring van gepast gebruik." },
    ONDERZOEK: { description: "Onderzoek." },
    PATIENTENINFORMATIE: { description: "Informatie voor patiënten en samen beslissen." },
    PLAATSBEPALING: { description: "Plaats ten opzichte van andere behandelingen." },
    PRIJS: { description: "Prijsverlaging of grens aan de kosten." },
    REGISTRATIE: { description: "Registratie." },
    RICHTLIJN: { description: "Herziening of naleving van een richtlijn." },
    STEPPED_CARE: { description: "Eerst minder zware zorg." },
    STOPCRITERIUM: { description: "Wanneer te stoppen." },
    UITZONDERING: { description: "Uitzondering op de uitspraak." },
    VERGUNNING: { description: "Vergunning of vrijstelling." },
    VOLUMENORM: { description: "Minimum aantal behandelingen per centrum." },
  },
});

@Entity()
@ObjectType({ description: "Voorwaarde die bij een duiding hoort." })
export class Duidingsvoorwaarde {
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("integer")
  volgnummer: number;

  @Field(() => DuidingsvoorwaardeSoort, { description: "Waarover de voorwaarde gaat." })
  @Column("text")
  soort: DuidingsvoorwaardeSoort;

  @Field(() => String, { description: "De voorwaarde." })
  @Column("text")
  tekst: string;

  @Column("text", { nullable: true })
  vergoedingsvoorwaardeId: string | null;

  @Field(() => Grondslag, {
    nullable: true,
    description: "Waarop `vergoedingsvoorwaarde` berust; null als die er niet is.",
  })
  @Column("text", { nullable: true })
  vergoedingsvoorwaardeGrondslag: Grondslag | null;
}
