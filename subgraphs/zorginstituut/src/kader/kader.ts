import { BronRecord, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum KaderSoort {
  AFWEGINGSKADER = "AFWEGINGSKADER",
  AGENDERINGSKADER = "AGENDERINGSKADER",
  ARGUMENTENKADER = "ARGUMENTENKADER",
  BELEIDSKADER = "BELEIDSKADER",
  BEOORDELINGSKADER = "BEOORDELINGSKADER",
  DATASTANDAARD = "DATASTANDAARD",
  HANDLEIDING = "HANDLEIDING",
  HANDREIKING = "HANDREIKING",
  INSTRUMENT = "INSTRUMENT",
  KADER = "KADER",
  LEIDRAAD = "LEIDRAAD",
  MODULE = "MODULE",
  RAPPORT = "RAPPORT",
  RICHTLIJN = "RICHTLIJN",
  VISIE = "VISIE",
  WEGWIJZER = "WEGWIJZER",
}

registerEnumType(KaderSoort, {
  name: "KaderSoort",
  description: "Soort kader.",
  valuesConfig: {
    AFWEGINGSKADER: { description: "Afwegingskader." },
    AGENDERINGSKADER: { description: "Kader om onderwerpen te agenderen." },
    ARGUMENTENKADER: { description: "Argumentenkader." },
    BELEIDSKADER: { description: "Beleidskader." },
    BEOORDELINGSKADER: { description: "Beoordelingskader." },
    DATASTANDAARD: { description: "Standaard voor gegevens." },
    HANDLEIDING: { description: "Handleiding." },
    HANDREIKING: { description: "Handreiking." },
    INSTRUMENT: { description: "Instrument." },
    KADER: { description: "Kader zonder nadere aanduiding." },
    LEIDRAAD: { description: "Leidraad." },
    MODULE: { description: "Module bij een ander kader." },
    RAPPORT: { description: "Rapport." },
    RICHTLIJN: { description: "Richtlijn." },
    VISIE: { description: "Visie." },
    WEGWIJZER: { description: "Wegwijzer." },
  },
});

export enum KaderStatus {
  IN_OVERWEGING = "IN_OVERWEGING",
  GEPLAND = "GEPLAND",
  IN_ONTWIKKELING = "IN_ONTWIKKELING",
  PROEF = "PROEF",
  GEPUBLICEERD = "GEPUBLICEERD",
  GELDEND = "GELDEND",
  IN_GEBRUIK = "IN_GEBRUIK",
  IN_HERZIENING = "IN_HERZIENING",
  VERVANGEN = "VERVANGEN",
}

registerEnumType(KaderStatus, {
  name: "KaderStatus",
  description: "Stand van een kader, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  valuesConfig: {
    IN_OVERWEGING: { description: "Of het er komt wordt overwogen." },
    GEPLAND: { description: "Gepland." },
    IN_ONTWIKKELING: { description: "Wordt ontwikkeld." },
    PROEF: { description: "Proef, om te laten zien dat het kan." },
    GEPUBLICEERD: { description: "Gepubliceerd; de bron zegt niet of het nog geldt." },
    GELDEND: { description: "Geldt, eventueel met een verduidelijking die nog loopt." },
    IN_GEBRUIK: { description: "Ingevoerd of in gebruik, eventueel voor een deel van de zorg." },
    IN_HERZIENING: { description: "Wordt herzien." },
    VERVANGEN: { description: "Vervangen door een ander kader." },
  },
});

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Kader, handleiding of ander stuk dat zegt hoe pakketbeheer werkt." })
export class Kader extends BronRecord {
  @Field(() => String, { description: "Titel van het kader." })
  @Column("text")
  titel: string;

  @Field(() => KaderSoort, { description: "Soort kader." })
  @Column("text")
  soort: KaderSoort;

  @Field(() => String, { nullable: true, description: "Versie; meestal het jaar." })
  @Column("text", { nullable: true })
  versie: string | null;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Wanneer het kader uitkwam." })
  @Column(() => Tijdsaanduiding, { prefix: "datum" })
  datum: Tijdsaanduiding | null;

  @Field(() => KaderStatus, { description: "Stand van het kader." })
  @Column("text")
  status: KaderStatus;

  @Field(() => String, { description: "Stand zoals de bron die noemt." })
  @Column("text")
  statusTekst: string;

  @Field(() => String, {
    nullable: true,
    description: "Waarover het kader gaat zoals de bron het noemt: een criterium, `alle`, of een wettelijke eis.",
  })
  @Column("text", { nullable: true })
  criteriumTekst: string | null;

  @Field(() => String, { nullable: true, description: "Toelichting op datum of inhoud." })
  @Column("text", { nullable: true })
  toelichting: string | null;

  @Column("text", { nullable: true })
  wettelijkeEisId: string | null;

  @Column("text", { nullable: true })
  vervangenDoorId: string | null;
}
