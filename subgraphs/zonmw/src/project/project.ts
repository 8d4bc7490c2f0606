import { Bedrag, BronRecord, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const Relevantie = enumOf("Relevantie", "Hoe dicht onderzoek bij een pakketvraag staat.", {
  DIRECT: "Onderzoek bij een pakketvraag.",
  VERWANT: "Verwant onderzoek, zoals doelmatigheidsonderzoek.",
  ACHTERGROND: "Ander onderzoek, als achtergrond.",
});
export type Relevantie = keyof typeof Relevantie;

export const ProjectStatus = enumOf("ProjectStatus", "Stand van een project op een dag, afgeleid uit zijn looptijd.", {
  GEPLAND: "Het begin ligt na die dag.",
  LOPEND: "Die dag valt tussen begin en einde.",
  AFGEROND: "Het einde ligt voor die dag.",
});
export type ProjectStatus = keyof typeof ProjectStatus;

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
