import {
  AgendaItemStatus,
  Bron,
  BronRecord,
  Fase,
  Grondslag,
  Tijdsaanduiding,
  verbandMet,
  Zorgsector,
} from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

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

@ObjectType({
  description: "Wat een agenda-item maatschappelijk betekent, in woorden, voor zover een bron een effect noemt. `impact` heeft de effecten per criterium, met getallen.",
})
export class MaatschappelijkeImpact {
  @StoredField(() => String, { nullable: true, description: "Effect op de inzet van zorgpersoneel." })
  arbeidsinzet: string | null;

  @StoredField(() => String, { nullable: true, description: "Effect op de uitgaven." })
  budget: string | null;

  @StoredField(() => String, { nullable: true, description: "Effect op de gezondheid." })
  gezondheidswinst: string | null;

  @StoredField(() => String, { nullable: true, description: "Effect op klimaat en milieu." })
  duurzaamheid: string | null;
}

@Entity()
@Searchable("onderwerp", "aanleiding", "status_tekst")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Onderwerp op de agenda van pakketbeheer en passende zorg." })
export class AgendaItem extends BronRecord {
  @StoredField(() => String, { description: "Het onderwerp." })
  onderwerp: string;

  @StoredField(() => Fase, { description: "Fase van cyclisch pakketbeheer." })
  fase: Fase;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop berust dat het in deze fase is; null als dat niet is vastgelegd." })
  faseGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waarom het in deze fase is, in woorden; null als dat niet is vastgelegd." })
  faseOnderbouwing: string | null;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar de fase uit blijkt; null als dat niet is vastgelegd." })
  faseBron: Bron | null;

  @Column("text", { nullable: true })
  faseOvergangId: string | null;

  @Column("text", { nullable: true })
  faseDuidingId: string | null;

  @StoredField(() => String, {
    nullable: true,
    description: "De afspraak waarop de overgang naar deze fase berust; null als er geen is genoemd.",
  })
  faseAfspraak: string | null;

  @StoredField(() => [Zorgsector], { description: "Sectoren waarover het gaat." })
  sectoren: Zorgsector[];

  @StoredField(() => String, { nullable: true, description: "De sector zoals de bron die noemt." })
  sectorTekst: string | null;

  @StoredField(() => String, { description: "Waarom het onderwerp op de agenda kwam." })
  aanleiding: string;

  @StoredField(() => MaatschappelijkeImpact, {
    nullable: true,
    prefix: "impact",
    description: "Maatschappelijke betekenis; null als geen bron een effect noemt.",
  })
  maatschappelijkeImpact: MaatschappelijkeImpact | null;

  @StoredField(() => AgendaItemStatus, { nullable: true, description: "Stand; null als de tekst geen stand noemt." })
  status: AgendaItemStatus | null;

  @StoredField(() => String, { description: "Stand zoals de bron die noemt." })
  statusTekst: string;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Van wanneer de stand is; null als dat niet bekend is." })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, prefix: "start", description: "Wanneer het begon of begint." })
  startdatum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Wanneer het volgens de planning zou beginnen, als van het begin zelf niets bekend is.",
  })
  geplandeStart: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, prefix: "doel", description: "Wanneer het klaar was of moet zijn." })
  doeldatum: Tijdsaanduiding | null;

  @StoredField(() => AgendaItemHerkomst, { description: "Waar het onderwerp vandaan komt." })
  herkomst: AgendaItemHerkomst;

  @Column("text", { nullable: true })
  agendaId: string | null;

  @StoredField(() => Boolean, {
    default: true,
    description: "Of het op de agenda staat; zo niet, dan is het in voorbereiding en ziet alleen het Zorginstituut het.",
  })
  gepubliceerd: boolean;
}

export const AgendaItemVerband = verbandMet(AgendaItem, "agendaItem");
