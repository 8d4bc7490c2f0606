import {
  Bedrag,
  BronInput,
  Datum,
  DuidingConclusie,
  Grondslag,
  tijd,
  VERANTWOORDING,
  VerbandInput,
  versieInput,
  VERWACHTE_VERSIE,
} from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional, patchOf } from "@pakketgraaf/subgraph";
import { Directive, ID, InputType, Int } from "type-graphql";
import { CommissieadviesInput } from "../commissieadvies/commissieadvies.input";
import { DuidingOpvolgingInput } from "../duiding-opvolging/duiding-opvolging.input";
import { Duidingsvoorwaarde, DuidingsvoorwaardeSoort } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import {
  Adviesuitkomst,
  BesluitMinister,
  Betrouwbaarheid,
  ConclusieReden,
  ConclusieRedenCode,
  Duiding,
  DuidingSoort,
  DuidingTypeAdvies,
  MinisterBesluit,
} from "./duiding";
import { DuidingGeldigVan } from "./duiding.links";

@InputType({ description: "Voorwaarde die bij een duiding hoort." })
export class DuidingsvoorwaardeInput extends inputOf(Duidingsvoorwaarde, {
  id: optional(ID, "Van een voorwaarde die het concept al heeft: zij houdt haar sleutel."),
  soort: DuidingsvoorwaardeSoort,
  tekst: String,
  vergoedingsvoorwaarden: described(
    [VerbandInput],
    "De soorten voorwaarde uit de lijst van vergoedingsvoorwaarden die hiermee overeenkomen.",
  ),
}) {}

@InputType({ description: "Waarom er geen conclusie over de stand van de wetenschap en praktijk is." })
class ConclusieRedenInput extends inputOf(ConclusieReden, {
  code: ConclusieRedenCode,
  toelichting: String,
  grondslag: Grondslag,
}) {}

@InputType({ description: "Vanaf wanneer een duiding voor een zorgvorm geldt." })
export class DuidingGeldigVanInput extends inputOf(DuidingGeldigVan, {
  id: needed(ID, "De zorgvorm: een van die waarover de duiding gaat."),
  geldigVan: Datum,
}) {}

/** What may be known of a duiding from the start, and what may be added while it is a draft. */
@InputType()
export abstract class DuidingInput extends inputOf(Duiding, {
  datum: tijd(),
  einddatum: tijd("Tot wanneer een voorwaardelijke toelating loopt."),
  geldigVan: tijd("Vanaf wanneer de uitspraak geldt."),
  geldigTot: tijd("Vanaf wanneer zij niet meer geldt, als zij dat zelf zegt."),
  geldigheidGrondslag: described(Grondslag, "Waarop de geldigheid berust; nodig bij `geldigVan`, `geldigTot` of `geldigVanPerZorgvorm`."),
  geldigheidOnderbouwing: String,
  geldigTotGrondslag: Grondslag,
  geldigVanPerZorgvorm: described([DuidingGeldigVanInput], "Vanaf wanneer zij geldt voor zorg waarvoor dat anders is."),
  peildatum: tijd(),
  conclusie: described(DuidingConclusie, "Conclusie over de stand van de wetenschap en praktijk."),
  conclusieGrondslag: Grondslag,
  conclusieOnderbouwing: String,
  conclusieBron: described(BronInput, "Waar de conclusie staat: nodig bij grondslag `BRON`."),
  conclusieReden: ConclusieRedenInput,
  uitkomst: String,
  uitkomstToelichting: String,
  adviesuitkomst: Adviesuitkomst,
  adviesuitkomstGrondslag: described(Grondslag, "Waarop `adviesuitkomst` berust; nodig als die er is."),
  productsoort: described(VerbandInput, "Soort product van pakketbeheer."),
  swpStatus: described(VerbandInput, "Status bij de stand van de wetenschap en praktijk."),
  typeAdvies: DuidingTypeAdvies,
  zaaknummer: String,
  patientenPerJaar: described(Int, "Aantal patiënten per jaar."),
  kostenPerBehandeling: described(Bedrag, "Kosten per behandeling in euro."),
  afsprakenDatum: Datum,
  toelichting: String,
  criteria: described([VerbandInput], "Pakketcriteria waaraan is getoetst."),
  handelingsopties: described([VerbandInput], "Handelingsopties waarvoor is gekozen."),
  commissieadviezen: described([CommissieadviesInput], "Adviescommissies die erover adviseerden, met wat zij adviseerden."),
  bouwtVoortOp: described([VerbandInput], "Gepubliceerde duidingen die deze uitwerkt en die blijven staan."),
  evalueert: described([VerbandInput], "Gepubliceerde duidingen waarvan dit de evaluatie is."),
  voorwaarden: described([DuidingsvoorwaardeInput], "Voorwaarden die bij de uitspraak horen, op volgorde."),
  zorgvormen: described([VerbandInput], "Zorgvormen waarover de uitspraak gaat."),
  agendaItems: described([VerbandInput], "Agenda-items waarbij de uitspraak hoort; anderen zien alleen die op de agenda staan."),
  bronnen: optional([BronInput], "Waar de uitspraak staat: alle bronnen, minstens een."),
}) {}

@InputType({ description: "Uitspraak van het Zorginstituut, als concept." })
export class DuidingVastleggenInput extends inputOf(Duiding, {
  titel: String,
  soort: DuidingSoort,
}, DuidingInput) {}

@InputType({ description: "Uitspraak die in de plaats komt van gepubliceerde duidingen, als concept." })
export class DuidingHerbeoordelenInput extends inputOf(Duiding, {
  vervangt: needed([DuidingOpvolgingInput], "Wat zij vervangt zodra zij is gepubliceerd: minstens een duiding."),
}, DuidingVastleggenInput) {}

@Directive("@patch")
@InputType({
  description: "Wijziging van een concept. Wat is weggelaten blijft zoals het is; null maakt het onbekend, of een lijst leeg.",
})
export class DuidingWijzigenInput extends patchOf(Duiding, {
  id: needed(ID, "Het concept."),
  verwachteVersie: needed(Int, VERWACHTE_VERSIE),
  titel: String,
  soort: DuidingSoort,
  vervangt: described([DuidingOpvolgingInput], "Wat zij vervangt zodra zij is gepubliceerd."),
}, DuidingInput) {}

@InputType({ description: "Concept dat wordt gepubliceerd." })
export class DuidingPublicerenInput extends versieInput("Het concept.") {}

@InputType({ description: "Concept dat vervalt." })
export class DuidingIntrekkenInput extends versieInput("Het concept.") {}

@InputType({ description: "Handelingsoptie waarvoor bij een gepubliceerde duiding is gekozen." })
export class DuidingHandelingsoptieKoppelenInput extends versieInput("De gepubliceerde duiding.", {
  handelingsoptieId: needed(ID, "De handelingsoptie."),
  ...VERANTWOORDING,
}) {}

@InputType({ description: "Handelingsoptie waarvoor bij een gepubliceerde duiding toch niet is gekozen." })
export class DuidingHandelingsoptieOntkoppelenInput extends versieInput("De gepubliceerde duiding.", {
  handelingsoptieId: needed(ID, "De handelingsoptie."),
}) {}

@InputType({ description: "Wat de minister besloot over een pakketadvies, en waar dat uit blijkt." })
export class BesluitMinisterInput extends inputOf(BesluitMinister, {
  besluit: MinisterBesluit,
  datum: Datum,
  betrouwbaarheid: Betrouwbaarheid,
  ...VERANTWOORDING,
}) {}

@InputType({ description: "Besluit van de minister over een gepubliceerd pakketadvies." })
export class DuidingBesluitMinisterZettenInput extends versieInput("Het pakketadvies.", {
  besluitMinister: described(BesluitMinisterInput, "Het besluit; weggelaten of null: er is geen besluit bekend."),
}) {}
