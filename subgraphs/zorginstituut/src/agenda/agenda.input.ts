import { BronInput, Grondslag, tijd, VerbandInput, versieInput, Zorgsector } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional, patchOf } from "@pakketgraaf/subgraph";
import { Directive, ID, InputType, Int } from "type-graphql";
import { Agenda, AgendaSector, AgendaSoort, AgendaStatus } from "./agenda";

@InputType({ description: "Sector waarover een agenda gaat, en waarop dat berust." })
export class AgendaSectorInput extends inputOf(AgendaSector, { sector: Zorgsector, tekst: String, grondslag: Grondslag }) {}

const FIELDS = {
  naam: String,
  soort: AgendaSoort,
  status: described(AgendaStatus, "Stand van de agenda."),
  peildatum: tijd("Van wanneer de stand is."),
  doel: described(String, "Waartoe de agenda dient."),
  geldigVan: tijd("Vanaf wanneer de agenda geldt. Van een maand of jaar telt de eerste dag."),
  geldigTot: tijd("Vanaf wanneer de agenda niet meer geldt: 2024 als zij tot en met 2023 loopt."),
  kaderId: described(ID, "Het kader waarmee onderwerpen op de agenda komen."),
  sectoren: described([AgendaSectorInput], "Sectoren waarover de agenda gaat."),
  betrokkenen: described([ID], "Organisaties die er verder bij betrokken zijn."),
  criteria: described([VerbandInput], "Prioriteringscriteria van de agenda."),
  aantalOnderwerpenVolgensBron: described(Int, "Hoeveel onderwerpen de agenda volgens de bron heeft."),
  onderwerpenVolledig: described(Boolean, "Of alle onderwerpen ervan zijn vastgelegd."),
  opmerking: described(String, "Wat er verder bij te weten is, ook over wat ontbreekt."),
};

@InputType({ description: "Agenda die iedereen voortaan ziet." })
export class AgendaPublicerenInput extends inputOf(Agenda, {
  ...FIELDS,
  sectoren: optional([AgendaSectorInput], "Sectoren waarover de agenda gaat."),
  eigenaren: needed([ID], "Organisaties van wie de agenda is: minstens een."),
  bronnen: optional([BronInput], "Waar dit uit blijkt: minstens een bron, de hoofdbron eerst."),
}) {}

@Directive("@patch")
@InputType({ description: "Wijziging van een agenda. Wat is weggelaten blijft zoals het is; null maakt het onbekend, en een lijst leeg." })
export class AgendaWijzigenInput extends patchOf(Agenda, {
  ...FIELDS,
  peildatum: tijd("Van wanneer de stand is; vervalt als alleen `status` is gegeven."),
  eigenaren: described([ID], "Organisaties van wie de agenda is: alle, minstens een."),
  bronnen: described([BronInput], "Waar dit uit blijkt: alle bronnen, minstens een."),
}, versieInput("De agenda.")) {}
