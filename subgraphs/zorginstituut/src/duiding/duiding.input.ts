import { Bedrag, BronInput, tijd, VerbandInput, versieInput, VERWACHTE_VERSIE } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional, patchOf } from "@pakketgraaf/subgraph";
import { Directive, ID, InputType, Int } from "type-graphql";
import { Duidingsvoorwaarde, DuidingsvoorwaardeSoort } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { Duiding, DuidingConclusie, DuidingSoort, DuidingTypeAdvies } from "./duiding";

@InputType({ description: "Voorwaarde die bij een duiding hoort." })
export class DuidingsvoorwaardeInput extends inputOf(Duidingsvoorwaarde, {
  soort: DuidingsvoorwaardeSoort,
  tekst: String,
  vergoedingsvoorwaarde: described(
    VerbandInput,
    "De soort voorwaarde uit de lijst van vergoedingsvoorwaarden die hiermee overeenkomt.",
  ),
}) {}

/** What may be known of a duiding from the start, and what may be added while it is a draft. */
@InputType()
export abstract class DuidingInput extends inputOf(Duiding, {
  datum: tijd(),
  einddatum: tijd("Tot wanneer een voorwaardelijke toelating loopt."),
  conclusie: described(DuidingConclusie, "Conclusie over de stand van de wetenschap en praktijk."),
  uitkomst: String,
  swpStatus: described(VerbandInput, "Status bij de stand van de wetenschap en praktijk."),
  typeAdvies: DuidingTypeAdvies,
  zaaknummer: String,
  patientenPerJaar: described(Int, "Aantal patiënten per jaar."),
  kostenPerBehandeling: described(Bedrag, "Kosten per behandeling in euro."),
  criteria: described([ID], "Pakketcriteria waaraan is getoetst."),
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

@InputType({ description: "Herbeoordeling van een gepubliceerde duiding, als concept." })
export class DuidingHerbeoordelenInput extends inputOf(Duiding, {
  vervangtId: needed(ID, "De duiding die zij vervangt zodra zij is gepubliceerd."),
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
}, DuidingInput) {}

@InputType({ description: "Concept dat wordt gepubliceerd." })
export class DuidingPublicerenInput extends versieInput("Het concept.") {}

@InputType({ description: "Concept dat vervalt." })
export class DuidingIntrekkenInput extends versieInput("Het concept.") {}
