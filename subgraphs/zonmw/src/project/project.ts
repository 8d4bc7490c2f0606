import { Bedrag, BronRecord, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum Relevantie {
  DIRECT = "DIRECT",
  VERWANT = "VERWANT",
  ACHTERGROND = "ACHTERGROND",
}

registerEnumType(Relevantie, {
  name: "Relevantie",
  description: "Hoe dicht onderzoek bij een pakketvraag staat.",
  valuesConfig: {
    DIRECT: { description: "Onderzoek bij een pakketvraag." },
    VERWANT: { description: "Verwant onderzoek, zoals doelmatigheidsonderzoek." },
    ACHTERGROND: { description: "Ander onderzoek, als achtergrond." },
  },
});

export enum ProjectStatus {
  GEPLAND = "GEPLAND",
  LOPEND = "LOPEND",
  AFGEROND = "AFGEROND",
}

registerEnumType(ProjectStatus, {
  name: "ProjectStatus",
  description: "Stand van een project op een dag, afgeleid uit zijn looptijd.",
  valuesConfig: {
    GEPLAND: { description: "Het begin ligt na die dag." },
    LOPEND: { description: "Die dag valt tussen begin en einde." },
    AFGEROND: { description: "Het einde ligt voor die dag." },
  },
});

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Onderzoeksproject. Niet elk project is door ZonMw betaald: zie `financierBevestigd`." })
export class Project extends BronRecord {
  @Field(() => String, { nullable: true, description: "Nummer bij ZonMw; null als het niet bekend is." })
  @Column("text", { nullable: true })
  projectnummer: string | null;

  @Field(() => String, { description: "Titel van het project." })
  @Column("text")
  titel: string;

  @Field(() => String, { nullable: true, description: "Instelling die de aanvraag deed." })
  @Column("text", { nullable: true })
  hoofdaanvrager: string | null;

  @Field(() => Bedrag, { nullable: true, description: "Toegekend bedrag in euro." })
  @Column("numeric", { nullable: true })
  bedrag: string | null;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Begin van het project." })
  @Column(() => Tijdsaanduiding, { prefix: "start" })
  startdatum: Tijdsaanduiding | null;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Einde van het project." })
  @Column(() => Tijdsaanduiding, { prefix: "eind" })
  einddatum: Tijdsaanduiding | null;

  @Column("text", { nullable: true })
  programmaId: string | null;

  @Column("text", { nullable: true })
  rondeId: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Of de bron ZonMw als financier noemt; null als dat niet is bevestigd.",
  })
  @Column("boolean", { nullable: true })
  financierBevestigd: boolean | null;

  @Field(() => Relevantie, { description: "Hoe dicht het onderzoek bij een pakketvraag staat." })
  @Column("text")
  relevantie: Relevantie;

  @Field(() => String, { description: "De relevantie in woorden." })
  @Column("text")
  relevantieTekst: string;

  @Field(() => String, { nullable: true, description: "Wat het onderzoek opleverde." })
  @Column("text", { nullable: true })
  uitkomst: string | null;
}
