import { BronRecord, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
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

  @Column("text", { nullable: true })
  vervangenDoorId: string | null;
}
