import { BronInput, TIJD_DESCRIPTION, verantwoordInput, versieInput, Zorgsector } from "@pakketgraaf/begrippen";
import { Directive, Field, ID, InputType } from "type-graphql";
import { Fase } from "../fase-uitleg";
import { AgendaItemHerkomst, AgendaItemStatus } from "./agenda-item";

@InputType({ description: "Wat een agenda-item maatschappelijk betekent, voor zover een bron een effect noemt." })
export class MaatschappelijkeImpactInput {
  @Field(() => String, { nullable: true, description: "Effect op de inzet van zorgpersoneel." })
  arbeidsinzet?: string | null;

  @Field(() => String, { nullable: true, description: "Effect op de uitgaven." })
  budget?: string | null;

  @Field(() => String, { nullable: true, description: "Effect op de gezondheid." })
  gezondheidswinst?: string | null;

  @Field(() => String, { nullable: true, description: "Effect op klimaat en milieu." })
  duurzaamheid?: string | null;
}

@InputType({ description: "Onderwerp dat het Zorginstituut voorbereidt voor de agenda van pakketbeheer." })
export class AgendaItemVoorbereidenInput {
  @Field(() => String, { description: "Het onderwerp." })
  onderwerp: string;

  @Field(() => String, { description: "Waarom het onderwerp op de agenda komt." })
  aanleiding: string;

  @Field(() => Fase, { description: "Fase van cyclisch pakketbeheer waarin het begint." })
  fase: Fase;

  @Field(() => [Zorgsector], { description: "Sectoren waarover het gaat." })
  sectoren: Zorgsector[];

  @Field(() => String, { nullable: true, description: "De sector in woorden, als die meer zeggen." })
  sectorTekst?: string | null;

  @Field(() => AgendaItemHerkomst, { description: "Waar het onderwerp vandaan komt." })
  herkomst: AgendaItemHerkomst;

  @Field(() => AgendaItemStatus, { nullable: true, description: "Stand, als de tekst er een noemt." })
  status?: AgendaItemStatus | null;

  @Field(() => String, { description: "Stand in woorden." })
  statusTekst: string;

  @Field(() => String, { nullable: true, description: `Wanneer het begon of begint. ${TIJD_DESCRIPTION}` })
  startdatum?: string | null;

  @Field(() => String, { nullable: true, description: `Wanneer het klaar moet zijn. ${TIJD_DESCRIPTION}` })
  doeldatum?: string | null;

  @Field(() => MaatschappelijkeImpactInput, { nullable: true, description: "Maatschappelijke betekenis." })
  maatschappelijkeImpact?: MaatschappelijkeImpactInput | null;

  @Field(() => [BronInput], { nullable: true, description: "Waar dit uit blijkt: minstens een bron, de hoofdbron eerst." })
  bronnen?: BronInput[] | null;
}

@Directive("@patch")
@InputType({ description: "Wijziging van een agenda-item. Wat is weggelaten blijft zoals het is; null maakt het onbekend." })
export class AgendaItemWijzigenInput extends versieInput("Het agenda-item.") {
  @Field(() => String, { nullable: true, description: "Het onderwerp." })
  onderwerp?: string | null;

  @Field(() => String, { nullable: true, description: "Waarom het onderwerp op de agenda komt." })
  aanleiding?: string | null;

  @Field(() => Fase, {
    nullable: true,
    description: "Fase waarin het begint: alleen te wijzigen zolang het in voorbereiding is; zie daarna `agendaItemFaseZetten`.",
  })
  fase?: Fase | null;

  @Field(() => [Zorgsector], { nullable: true, description: "Sectoren waarover het gaat." })
  sectoren?: Zorgsector[] | null;

  @Field(() => String, { nullable: true, description: "De sector in woorden; vervalt als alleen `sectoren` is gegeven." })
  sectorTekst?: string | null;

  @Field(() => AgendaItemHerkomst, { nullable: true, description: "Waar het onderwerp vandaan komt." })
  herkomst?: AgendaItemHerkomst | null;

  @Field(() => AgendaItemStatus, { nullable: true, description: "Stand, als de tekst er een noemt; alleen samen met `statusTekst`." })
  status?: AgendaItemStatus | null;

  @Field(() => String, { nullable: true, description: "Stand in woorden; alleen samen met `status`." })
  statusTekst?: string | null;

  @Field(() => String, { nullable: true, description: `Wanneer het begon of begint. ${TIJD_DESCRIPTION}` })
  startdatum?: string | null;

  @Field(() => String, { nullable: true, description: `Wanneer het klaar was of moet zijn. ${TIJD_DESCRIPTION}` })
  doeldatum?: string | null;

  @Field(() => MaatschappelijkeImpactInput, { nullable: true, description: "Maatschappelijke betekenis, alle effecten." })
  maatschappelijkeImpact?: MaatschappelijkeImpactInput | null;

  @Field(() => [BronInput], { nullable: true, description: "Waar dit uit blijkt: alle bronnen, minstens een." })
  bronnen?: BronInput[] | null;
}

@InputType({ description: "Agenda-item dat op de agenda komt." })
export class AgendaItemAgenderenInput extends versieInput("Het agenda-item.") {}

@InputType({ description: "Agenda-item in voorbereiding dat er niet komt." })
export class AgendaItemIntrekkenInput extends versieInput("Het agenda-item.") {}

@InputType({ description: "Volgende fase van een agenda-item." })
export class AgendaItemFaseZettenInput extends versieInput("Het agenda-item.") {
  @Field(() => Fase, { description: "De fase die begint." })
  fase: Fase;
}

@InputType({ description: "Zorgvorm waarover een agenda-item gaat." })
export class AgendaItemZorgvormKoppelenInput extends verantwoordInput(versieInput("Het agenda-item.")) {
  @Field(() => ID, { description: "De zorgvorm." })
  zorgvormId: string;
}

@InputType({ description: "Zorgvorm waarover een agenda-item niet langer gaat." })
export class AgendaItemZorgvormOntkoppelenInput extends versieInput("Het agenda-item.") {
  @Field(() => ID, { description: "De zorgvorm." })
  zorgvormId: string;
}
