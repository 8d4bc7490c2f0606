import {
  AgendaItemStatus,
  BronInput,
  Fase,
  Grondslag,
  ImpactRichting,
  tijd,
  TIJD_DESCRIPTION,
  VERANTWOORDING,
  versieInput,
  Zorgsector,
} from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional, patchOf } from "@pakketgraaf/subgraph";
import { Directive, ID, InputType } from "type-graphql";
import { ActieStatus, AgendaItemActie } from "../agenda-item-actie/agenda-item-actie";
import { AgendaItemImpact, ImpactSoort } from "../agenda-item-impact/agenda-item-impact";
import { AgendaItemPartij, AgendaItemRol } from "../agenda-item-partij";
import { AgendaItem, AgendaItemHerkomst, MaatschappelijkeImpact } from "./agenda-item";

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
  agendaId: described(ID, "De agenda die het onderwerp zelf is, als het er een is."),
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
  agendaId: described(ID, "De agenda die het onderwerp zelf is."),
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

@InputType({ description: "Handelingsoptie waarvoor bij een agenda-item is gekozen." })
export class AgendaItemHandelingsoptieKoppelenInput extends versieInput("Het agenda-item.", {
  handelingsoptieId: needed(ID, "De handelingsoptie."),
  ...VERANTWOORDING,
}) {}

@InputType({ description: "Handelingsoptie waarvoor bij een agenda-item niet langer is gekozen." })
export class AgendaItemHandelingsoptieOntkoppelenInput extends versieInput("Het agenda-item.", {
  handelingsoptieId: needed(ID, "De handelingsoptie."),
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

@InputType({ description: "Agenda waarop een agenda-item komt te staan." })
export class AgendaItemOpAgendaZettenInput extends versieInput("Het agenda-item.", {
  agendaId: needed(ID, "De agenda."),
  ...VERANTWOORDING,
}) {}

@InputType({ description: "Agenda waarop een agenda-item niet langer staat." })
export class AgendaItemVanAgendaHalenInput extends versieInput("Het agenda-item.", {
  agendaId: needed(ID, "De agenda."),
}) {}

const IMPACT = {
  criteriumId: described(ID, "Het prioriteringscriterium."),
  tekst: described(String, "Wat het effect is, in woorden; ook hoe zeker of ruim een getal is."),
  getal: described(
    String,
    'Hoe groot het effect is, als exact decimaal getal met een punt: hooguit 15 cijfers ervoor en 6 erna, zonder min. Nodig, behalve bij soort `KWALITATIEF`.',
  ),
  eenheid: described(String, "Waarvan er zoveel zijn; nodig bij een getal. Schrijf het zoals in `impactmaten`: alleen gelijke maten zijn te vergelijken."),
  periode: described(String, "Waarover het getal gaat, bijvoorbeeld `per jaar`."),
  richting: ImpactRichting,
  soort: ImpactSoort,
  ...VERANTWOORDING,
};

@InputType({ description: "Effect van een agenda-item op een prioriteringscriterium, en waarop dat berust." })
export class AgendaItemImpactVastleggenInput extends inputOf(AgendaItemImpact, IMPACT, versieInput("Het agenda-item.")) {}

@InputType({ description: "Effect zoals het voortaan is vastgelegd: wat is weggelaten, is onbekend." })
export class AgendaItemImpactWijzigenInput extends inputOf(
  AgendaItemImpact,
  { impactId: needed(ID, "De impact."), ...IMPACT },
  versieInput("Het agenda-item."),
) {}

@InputType({ description: "Impact die niet klopt." })
export class AgendaItemImpactIntrekkenInput extends versieInput("Het agenda-item.", {
  impactId: needed(ID, "De impact."),
}) {}

@InputType({ description: "Actie voor een agenda-item, en waarop zij berust." })
export class AgendaItemActieVastleggenInput extends inputOf(AgendaItemActie, {
  wie: needed([ID], "Organisaties die het doen of deden: minstens een."),
  wat: String,
  wanneer: tijd("Wanneer."),
  status: described(ActieStatus, "Stand van de actie."),
  peildatum: tijd("Van wanneer de stand is."),
  ...VERANTWOORDING,
}, versieInput("Het agenda-item.")) {}

@Directive("@patch")
@InputType({ description: "Stand van een actie voor een agenda-item. Waarop die berust, komt in de plaats van waarop de actie berustte." })
export class AgendaItemActieStandZettenInput extends inputOf(AgendaItemActie, {
  actieId: needed(ID, "De actie."),
  status: needed(ActieStatus, "De stand."),
  peildatum: needed(String, `Van wanneer de stand is. ${TIJD_DESCRIPTION}`),
  wanneer: tijd("Wanneer; weggelaten: wat er al stond; null: onbekend."),
  ...VERANTWOORDING,
}, versieInput("Het agenda-item.")) {}

@InputType({ description: "Actie die niet klopt. Een die niet doorgaat, krijgt stand `VERVALLEN`." })
export class AgendaItemActieIntrekkenInput extends versieInput("Het agenda-item.", {
  actieId: needed(ID, "De actie."),
}) {}

@InputType({ description: "Organisatie met een rol bij een agenda-item, en waarop dat berust." })
export class AgendaItemPartijKoppelenInput extends inputOf(AgendaItemPartij, {
  organisatieId: needed(ID, "De organisatie."),
  rol: AgendaItemRol,
  rolTekst: described(String, "De rol in woorden."),
  ...VERANTWOORDING,
}, versieInput("Het agenda-item.")) {}

@InputType({ description: "Organisatie die een rol bij een agenda-item niet heeft." })
export class AgendaItemPartijOntkoppelenInput extends inputOf(AgendaItemPartij, {
  organisatieId: needed(ID, "De organisatie."),
  rol: AgendaItemRol,
}, versieInput("Het agenda-item.")) {}
