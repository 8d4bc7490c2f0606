import { BronInput, Grondslag, tijd, VERANTWOORDING, versieInput, Zorgsector } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional, patchOf } from "@pakketgraaf/subgraph";
import { Directive, ID, InputType } from "type-graphql";
import { Fase } from "../fase";
import { AgendaItem, AgendaItemHerkomst, AgendaItemStatus, MaatschappelijkeImpact } from "./agenda-item";

@InputType({ description: "Wat een agenda-item maatschappelijk betekent, voor zover een bron een effect noemt." })
export class MaatschappelijkeImpactInput extends inputOf(MaatschappelijkeImpact, {
  arbeidsinzet: String,
  budget: String,
  gezondheidswinst: String,
  duurzaamheid: String,
}) {}

@InputType({ description: "Onderwerp dat het Zorginstituut voorbereidt voor de agenda van pakketbeheer." })
export class AgendaItemVoorbereidenInput extends inputOf(AgendaItem, {
  onderwerp: String,
  aanleiding: described(String, "Waarom het onderwerp op de agenda komt."),
  fase: described(Fase, "Fase van cyclisch pakketbeheer waarin het begint."),
  sectoren: [Zorgsector],
  sectorTekst: described(String, "De sector in woorden, als die meer zeggen."),
  herkomst: AgendaItemHerkomst,
  status: described(AgendaItemStatus, "Stand, als de tekst er een noemt."),
  statusTekst: described(String, "Stand in woorden."),
  peildatum: tijd("Van wanneer de stand is."),
  startdatum: tijd(),
  geplandeStart: tijd(),
  doeldatum: tijd("Wanneer het klaar moet zijn."),
  maatschappelijkeImpact: described(MaatschappelijkeImpactInput, "Maatschappelijke betekenis."),
  bronnen: optional([BronInput], "Waar dit uit blijkt: minstens een bron, de hoofdbron eerst."),
}) {}

@Directive("@patch")
@InputType({ description: "Wijziging van een agenda-item. Wat is weggelaten blijft zoals het is; null maakt het onbekend." })
export class AgendaItemWijzigenInput extends patchOf(AgendaItem, {
  onderwerp: String,
  aanleiding: described(String, "Waarom het onderwerp op de agenda komt."),
  fase: described(
    Fase,
    "Fase waarin het begint: alleen te wijzigen zolang het in voorbereiding is; zie daarna `agendaItemFaseZetten`.",
  ),
  sectoren: [Zorgsector],
  sectorTekst: described(String, "De sector in woorden; vervalt als alleen `sectoren` is gegeven."),
  herkomst: AgendaItemHerkomst,
  status: described(AgendaItemStatus, "Stand, als de tekst er een noemt; alleen samen met `statusTekst`."),
  statusTekst: described(String, "Stand in woorden; alleen samen met `status`."),
  peildatum: tijd("Van wanneer de stand is; vervalt als alleen de stand is gegeven."),
  startdatum: tijd(),
  geplandeStart: tijd(),
  doeldatum: tijd(),
  maatschappelijkeImpact: described(MaatschappelijkeImpactInput, "Maatschappelijke betekenis, alle effecten."),
  bronnen: described([BronInput], "Waar dit uit blijkt: alle bronnen, minstens een."),
}, versieInput("Het agenda-item.")) {}

@InputType({ description: "Agenda-item dat op de agenda komt." })
export class AgendaItemAgenderenInput extends versieInput("Het agenda-item.") {}

@InputType({ description: "Agenda-item in voorbereiding dat er niet komt." })
export class AgendaItemIntrekkenInput extends versieInput("Het agenda-item.") {}

@InputType({ description: "Volgende fase van een agenda-item, en waarop die berust." })
export class AgendaItemFaseZettenInput extends versieInput("Het agenda-item.", {
  fase: needed(Fase, "De fase die begint."),
  overgangId: optional(ID, "De overgang, zie `volgendeFasen`. Nodig als er meer overgangen naar deze fase zijn."),
  duidingId: optional(
    ID,
    "Duiding waarop de overgang berust: gepubliceerd, van kracht, als feit aan het agenda-item gekoppeld, en met het oordeel dat de overgang vraagt (zie `vereistOordeel` en `vereistBesluit`). Nodig als de overgang er een vereist.",
  ),
  afspraak: optional(String, "Afspraak waarop de overgang berust, met `bron` erbij. Nodig als de overgang er een vereist."),
  grondslag: needed(Grondslag, "Waarop berust dat het in deze fase is."),
  onderbouwing: optional(String, "Waarom het in deze fase is."),
  bron: optional(
    BronInput,
    "Waar de fase uit blijkt. Nodig bij een afspraak, en bij grondslag `BRON`: de bron die deze fase zelf noemt.",
  ),
}) {}

@InputType({ description: "Zorgvorm waarover een agenda-item gaat." })
export class AgendaItemZorgvormKoppelenInput extends versieInput("Het agenda-item.", {
  zorgvormId: needed(ID, "De zorgvorm."),
  ...VERANTWOORDING,
}) {}

@InputType({ description: "Zorgvorm waarover een agenda-item niet langer gaat." })
export class AgendaItemZorgvormOntkoppelenInput extends versieInput("Het agenda-item.", {
  zorgvormId: needed(ID, "De zorgvorm."),
}) {}
