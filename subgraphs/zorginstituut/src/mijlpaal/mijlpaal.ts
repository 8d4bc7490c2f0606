import { BronRecord, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum MijlpaalPijler {
  VERBETEREN = "VERBETEREN",
  VERBREDEN = "VERBREDEN",
  KENNIS_EN_INZICHT = "KENNIS_EN_INZICHT",
}

registerEnumType(MijlpaalPijler, {
  name: "MijlpaalPijler",
  description: "Pijler van het programma Verbeteren en verbreden van de toets op het basispakket (VVTB).",
  valuesConfig: {
    VERBETEREN: { description: "De toets verbeteren." },
    VERBREDEN: { description: "De toets verbreden." },
    KENNIS_EN_INZICHT: { description: "Kennis en inzicht vergroten." },
  },
});

export enum MijlpaalStatus {
  GEPLAND = "GEPLAND",
  LOPEND = "LOPEND",
  OPGELEVERD = "OPGELEVERD",
  AANGEHOUDEN = "AANGEHOUDEN",
}

registerEnumType(MijlpaalStatus, {
  name: "MijlpaalStatus",
  description: "Stand van een mijlpaal, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  valuesConfig: {
    GEPLAND: { description: "Gepland." },
    LOPEND: { description: "Loopt of is gestart." },
    OPGELEVERD: { description: "Opgeleverd, uitgebracht of afgesproken." },
    AANGEHOUDEN: { description: "Onderzocht en voorlopig niet doorgezet." },
  },
});

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Mijlpaal in de planning van Verbeteren en verbreden van de toets op het basispakket (VVTB)." })
export class Mijlpaal extends BronRecord {
  @Field(() => MijlpaalPijler, { description: "Pijler waaronder de mijlpaal valt." })
  @Column("text")
  pijler: MijlpaalPijler;

  @Field(() => String, { description: "Wat er bereikt moet worden." })
  @Column("text")
  omschrijving: string;

  @Field(() => MijlpaalStatus, { description: "Stand van de mijlpaal." })
  @Column("text")
  status: MijlpaalStatus;

  @Field(() => String, { description: "Stand zoals de bron die noemt." })
  @Column("text")
  statusTekst: string;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Datum die de bron bij de stand noemt." })
  @Column(() => Tijdsaanduiding, { prefix: "datum" })
  datum: Tijdsaanduiding | null;

  @Field(() => Tijdsaanduiding, {
    nullable: true,
    description: "Kwartaal waarvoor de mijlpaal gepland is; null als dat niet uit de planning te herleiden was.",
  })
  @Column(() => Tijdsaanduiding, { prefix: "kwartaal" })
  kwartaal: Tijdsaanduiding | null;
}
