import { BronRecord, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
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
