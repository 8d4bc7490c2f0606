import { fillIn, Grondslag, type Invoer, MAX_NAAM, type Readers } from "@pakketgraaf/begrippen";
import type { Agenda, AgendaSector } from "./agenda";
import type { AgendaPublicerenInput, AgendaSectorInput, AgendaWijzigenInput } from "./agenda.input";

type Fields = Pick<
  AgendaWijzigenInput,
  | "naam"
  | "soort"
  | "status"
  | "peildatum"
  | "doel"
  | "geldigVan"
  | "geldigTot"
  | "kaderId"
  | "aantalOnderwerpenVolgensBron"
  | "onderwerpenVolledig"
  | "opmerking"
>;

/** The columns for the sectors of an agenda: those that are facts, and all with their grounds. */
export const sectorenOf = (koppelingen: AgendaSector[]): Pick<Agenda, "sectoren" | "sectorKoppelingen"> => ({
  sectoren: [...new Set(koppelingen.filter(({ grondslag }) => grondslag !== Grondslag.SUGGESTIE).map(({ sector }) => sector))],
  sectorKoppelingen: koppelingen,
});

const readersOf = (invoer: Invoer): Readers<Fields> => ({
  naam: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  soort: (soort) => soort,
  status: (status) => status,
  peildatum: (tijd, field) => invoer.tijd(field, tijd),
  doel: (tekst, field) => invoer.tekst(field, tekst),
  geldigVan: (tijd, field) => invoer.tijd(field, tijd),
  geldigTot: (tijd, field) => invoer.tijd(field, tijd),
  kaderId: (id) => id,
  aantalOnderwerpenVolgensBron: (aantal, field) => {
    invoer.eis(aantal >= 0, "ONGELDIG", field, "Een aantal is niet negatief.");
    return aantal;
  },
  onderwerpenVolledig: (volledig) => volledig,
  opmerking: (tekst, field) => invoer.tekst(field, tekst),
});

const NEEDED = ["naam", "soort"] as const;

export function fillInAgenda(invoer: Invoer, agenda: Agenda, input: AgendaPublicerenInput | AgendaWijzigenInput): void {
  fillIn<Fields>(invoer, agenda, input, readersOf(invoer), NEEDED);
  if (input.sectoren !== undefined) Object.assign(agenda, sectorenOf(readSectoren(invoer, input.sectoren ?? [])));
  agenda.bronnen = invoer.bronnen("bronnen", input.bronnen, agenda.bronnen);
  invoer.geldigheid("geldigTot", agenda.geldigVan?.vanaf, agenda.geldigTot?.vanaf);
}

const readSectoren = (invoer: Invoer, given: readonly AgendaSectorInput[]): AgendaSector[] =>
  given.map(({ sector, tekst, grondslag }, place) => {
    const isFirst = given.findIndex((each) => each.sector === sector) === place;
    invoer.eis(isFirst, "ONGELDIG", `sectoren.${place}.sector`, "Noem een sector maar een keer.");
    return { sector, tekst: invoer.tekst(`sectoren.${place}.tekst`, tekst, MAX_NAAM), grondslag };
  });
