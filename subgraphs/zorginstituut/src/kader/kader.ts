import { BronRecord, Grondslag, Tijdsaanduiding, verbandMet } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const KaderSoort = enumOf("KaderSoort", "Soort kader.", {
  AFWEGINGSKADER: "Afwegingskader.",
  AGENDERINGSKADER: "Kader om onderwerpen te agenderen.",
  ARGUMENTENKADER: "Argumentenkader.",
  BELEIDSKADER: "Beleidskader.",
  BEOORDELINGSKADER: "Beoordelingskader.",
  DATASTANDAARD: "Standaard voor gegevens.",
  HANDLEIDING: "Handleiding.",
  HANDREIKING: "Handreiking.",
  INSTRUMENT: "Instrument.",
  KADER: "Kader zonder nadere aanduiding.",
  LEIDRAAD: "Leidraad.",
  MODULE: "Module bij een ander kader.",
  RAPPORT: "Rapport.",
  RICHTLIJN: "Richtlijn.",
  VISIE: "Visie.",
  WEGWIJZER: "Wegwijzer.",
});
export type KaderSoort = keyof typeof KaderSoort;

export const KaderStatus = enumOf(
  "KaderStatus",
  "Stand van een kader, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  {
    IN_OVERWEGING: "Of het er komt wordt overwogen.",
    GEPLAND: "Gepland.",
    IN_ONTWIKKELING: "Wordt ontwikkeld.",
    PROEF: "Proef, om te laten zien dat het kan.",
    GEPUBLICEERD: "Gepubliceerd; de bron zegt niet of het nog geldt.",
    GELDEND: "Geldt, eventueel met een verduidelijking die nog loopt.",
    IN_GEBRUIK: "Ingevoerd of in gebruik, eventueel voor een deel van de zorg.",
    IN_HERZIENING: "Wordt herzien.",
    VERVANGEN: "Vervangen door een ander kader.",
  },
);
export type KaderStatus = keyof typeof KaderStatus;

@Entity()
@Searchable("titel", "toelichting")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Kader, handleiding of ander stuk dat zegt hoe pakketbeheer werkt." })
export class Kader extends BronRecord {
  @StoredField(() => String, { description: "Titel van het kader." })
  titel: string;

  @StoredField(() => KaderSoort, { description: "Soort kader." })
  soort: KaderSoort;

  @StoredField(() => String, { nullable: true, description: "Versie; meestal het jaar." })
  versie: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer het kader uitkwam." })
  datum: Tijdsaanduiding | null;

  @StoredField(() => KaderStatus, { description: "Stand van het kader." })
  status: KaderStatus;

  @StoredField(() => String, { description: "Stand zoals de bron die noemt." })
  statusTekst: string;

  @StoredField(() => String, {
    nullable: true,
    description: "Waarover het kader gaat zoals de bron het noemt: een criterium, `alle`, of een wettelijke eis.",
  })
  criteriumTekst: string | null;

  @StoredField(() => String, { nullable: true, description: "Toelichting op datum of inhoud." })
  toelichting: string | null;

  @Column("text", { nullable: true })
  wettelijkeEisId: string | null;

  @StoredField(() => Tijdsaanduiding, {
    prefix: "geldig_van",
    nullable: true,
    description: "Vanaf wanneer het kader geldt; null als dat niet bekend is. Van een maand of jaar telt de eerste dag.",
  })
  geldigVan: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    prefix: "geldig_tot",
    nullable: true,
    description: "Vanaf wanneer het kader niet meer geldt; null als er geen einde bekend is. Van een maand of jaar telt de eerste dag.",
  })
  geldigTot: Tijdsaanduiding | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `geldigVan` en `geldigTot` berusten; null als die er niet zijn." })
  geldigheidGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit `geldigVan` en `geldigTot` blijken." })
  geldigheidOnderbouwing: string | null;

  @StoredField(() => Boolean, {
    nullable: true,
    description: "Of het kader op de peildatum gold; null als dat niet bekend is. Wat op een dag geldt: `geldigOp` in het filter van `kaders`.",
  })
  actueel: boolean | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Wanneer de bron de stand noemde; null als dat niet bekend is.",
  })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    prefix: "planning",
    nullable: true,
    description: "Wanneer het kader zou uitkomen; null als er geen planning bekend is.",
  })
  gepland: Tijdsaanduiding | null;

  @StoredField(() => String, { nullable: true, description: "De planning zoals de bron die noemt." })
  geplandTekst: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop de planning berust; null als dat niet is vastgelegd." })
  geplandGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit de planning blijkt; null als dat niet is vastgelegd." })
  geplandOnderbouwing: string | null;

  @StoredField(() => String, { nullable: true, description: "Plaats in de hoofdbron waar het kader wordt genoemd; null als die niet is vastgelegd." })
  vindplaats: string | null;

  @Column("text", { nullable: true })
  uitgeverId: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `uitgever` berust; null als die er niet is." })
  uitgeverGrondslag: Grondslag | null;

  @Column("text", { nullable: true })
  opgesteldDoorCommissieId: string | null;
}

/** What has not come out yet, and so is never in force. */
export const NOG_NIET_UIT: readonly KaderStatus[] = [KaderStatus.IN_OVERWEGING, KaderStatus.GEPLAND, KaderStatus.IN_ONTWIKKELING];

export const KaderVerband = verbandMet(Kader, "kader");
