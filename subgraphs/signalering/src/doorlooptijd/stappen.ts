import { enumOf } from "@pakketgraaf/subgraph";

export const Doorloopstap = enumOf("Doorloopstap", "Een stap op de weg van een vraag naar zorg die gecontracteerd is.", {
  AGENDA_DUIDING:
    "Van de startdatum van een agenda-item tot de eerste duiding daarna die over de verzekering van de zorg oordeelt of adviseert, hoe ook. Elke zorgvorm telt apart; wat eerder al over de zorg was gezegd, telt niet: het wordt opnieuw bekeken.",
  DUIDING_PRESTATIE:
    "Van de eerste duiding die zorg toelaat (geheel, deels, tijdelijk, of na een besluit van de minister) tot de eerste prestatie daarna waarmee die zorg te declareren is.",
  PRESTATIE_CONTRACT:
    "Van de eerste prestatie van zorg tot de eerste openbare contractvoorwaarde daarna, van een verzekeraar die de zorg niet uitsluit of afbouwt.",
  AGENDA_CONTRACT: "De hele weg: van de startdatum van een agenda-item tot die contractvoorwaarde. Elke zorgvorm telt apart.",
});
export type Doorloopstap = keyof typeof Doorloopstap;

export const Uitkomst = enumOf("Doorloopuitkomst", "Hoe ver een stap op een dag is.", {
  KLAAR: "Wat de stap afsluit, is er sinds die begon.",
  WACHT: "De stap is begonnen, en wat hem afsluit is niet bekend.",
  VERVALLEN:
    "Wat de stap zou afsluiten is niet bekend, en er wordt niet meer op gewacht: het agenda-item is afgerond, de zorg is niet verzekerd, of haar prestaties gelden niet meer.",
  WAS_ER_AL: "Wat de stap zou afsluiten, was er al toen hij begon: er is niet op gewacht.",
  NIET_TE_BEOORDELEN: "Er is iets niet bekend waar het van afhangt; `ontbreekt` zegt wat.",
});
export type Uitkomst = keyof typeof Uitkomst;
