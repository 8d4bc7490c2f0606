import { BronRecord, Tijdsaanduiding, Zorgsector } from "@pakketgraaf/begrippen";
import { enumOf } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { AfterLoad, Column, Entity } from "typeorm";
import { Fase } from "../fase-uitleg";

export const AgendaItemStatus = enumOf(
  "AgendaItemStatus",
  "Stand van een agenda-item, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  {
    GEPLAND: "Gepland.",
    VERKENNING: "Wordt verkend; er wordt kennis opgedaan.",
    IN_VOORBEREIDING: "Wordt voorbereid of ontwikkeld.",
    LOPEND: "Loopt, of loopt nog voor een deel.",
    PRAKTIJKVOORBEELD: "Voorbeeld uit de praktijk; van een landelijke norm is niets bekend.",
    UITGEBRACHT: "Vastgelegd in een agenda, signalement, kader, richtlijn of brief; of het daarmee klaar is zegt de bron niet.",
    IMPLEMENTATIE: "Wordt in de praktijk gebracht of daar gevolgd.",
    INGEVOERD: "De vergoeding of maatregel geldt; of het daarmee klaar is zegt de bron niet.",
    AFGEROND: "Afgerond.",
  },
);
export type AgendaItemStatus = keyof typeof AgendaItemStatus;

export const AgendaItemHerkomst = enumOf("AgendaItemHerkomst", "Waar een agenda-item vandaan komt.", {
  KAMERBRIEF: "Brief van de minister aan de Tweede Kamer.",
  PAKKETADVIES: "Pakketadvies.",
  PAKKETAGENDA: "Pakketagenda passende zorg.",
  REDACTIE:
    "Gekozen bij het samenstellen van deze gegevens (`seed` in het bestand); geen agenda of besluit als herkomst vastgelegd.",
  RICHTLIJN: "Richtlijn van beroepsgroepen.",
  SIGNALEMENT: "Signalement van het Zorginstituut.",
  STANDPUNT: "Standpunt van het Zorginstituut.",
  WERKAGENDA_ZORGINSTITUUT: "Werkagenda van het Zorginstituut.",
  ZEGG: "Programma Zorgevaluatie en Gepast Gebruik.",
  ZINNIGE_ZORG: "Programma Zinnige Zorg.",
});
export type AgendaItemHerkomst = keyof typeof AgendaItemHerkomst;

@ObjectType({ description: "Wat een agenda-item maatschappelijk betekent, voor zover een bron een effect noemt." })
export class MaatschappelijkeImpact {
  @Field(() => String, { nullable: true, description: "Effect op de inzet van zorgpersoneel." })
  @Column("text", { nullable: true })
  arbeidsinzet: string | null;

  @Field(() => String, { nullable: true, description: "Effect op de uitgaven." })
  @Column("text", { nullable: true })
  budget: string | null;

  @Field(() => String, { nullable: true, description: "Effect op de gezondheid." })
  @Column("text", { nullable: true })
  gezondheidswinst: string | null;

  @Field(() => String, { nullable: true, description: "Effect op klimaat en milieu." })
  @Column("text", { nullable: true })
  duurzaamheid: string | null;
}

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Onderwerp op de agenda van pakketbeheer en passende zorg." })
export class AgendaItem extends BronRecord {
  @Field(() => String, { description: "Het onderwerp." })
  @Column("text")
  onderwerp: string;

  @Field(() => Fase, { description: "Fase van cyclisch pakketbeheer." })
  @Column("text")
  fase: Fase;

  @Field(() => [Zorgsector], { description: "Sectoren waarover het gaat." })
  @Column("text", { array: true })
  sectoren: Zorgsector[];

  @Field(() => String, { nullable: true, description: "De sector zoals de bron die noemt." })
  @Column("text", { nullable: true })
  sectorTekst: string | null;

  @Field(() => String, { description: "Waarom het onderwerp op de agenda kwam." })
  @Column("text")
  aanleiding: string;

  @Field(() => MaatschappelijkeImpact, {
    nullable: true,
    description: "Maatschappelijke betekenis; null als geen bron een effect noemt.",
  })
  @Column(() => MaatschappelijkeImpact, { prefix: "impact" })
  maatschappelijkeImpact: MaatschappelijkeImpact | null;

  @Field(() => AgendaItemStatus, { nullable: true, description: "Stand; null als de tekst geen stand noemt." })
  @Column("text", { nullable: true })
  status: AgendaItemStatus | null;

  @Field(() => String, { description: "Stand zoals de bron die noemt." })
  @Column("text")
  statusTekst: string;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Wanneer het begon of begint." })
  @Column(() => Tijdsaanduiding, { prefix: "start" })
  startdatum: Tijdsaanduiding | null;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Wanneer het klaar was of moet zijn." })
  @Column(() => Tijdsaanduiding, { prefix: "doel" })
  doeldatum: Tijdsaanduiding | null;

  @Field(() => AgendaItemHerkomst, { description: "Waar het onderwerp vandaan komt." })
  @Column("text")
  herkomst: AgendaItemHerkomst;

  @Field(() => Boolean, {
    description: "Of het op de agenda staat; zo niet, dan is het in voorbereiding en ziet alleen het Zorginstituut het.",
  })
  @Column("boolean", { default: true })
  gepubliceerd: boolean;

  /** TypeORM reads absent columns of an embedded object as an object full of nulls. */
  @AfterLoad()
  protected forgetAbsentImpact(): void {
    const effecten = Object.values(this.maatschappelijkeImpact ?? {});
    if (effecten.every((effect) => effect === null)) this.maatschappelijkeImpact = null;
  }
}
