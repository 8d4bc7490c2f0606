import { enumOf } from "@pakketgraaf/subgraph";

export const Suggestiesoort = enumOf("Suggestiesoort", "Welke koppeling wordt voorgesteld, van het record dat haar eigenaar koppelt naar het andere.", {
  PROJECT_AGENDA_ITEM: "Van een project naar een agenda-item; van ZonMw.",
  KENNISLACUNE_PROJECT: "Van een kennislacune naar een project; van ZonMw.",
  CONTRACTVOORWAARDE_DUIDINGSVOORWAARDE: "Van een contractvoorwaarde naar de voorwaarde van een duiding die zij uitvoert; van het concern.",
  PRESTATIE_ZORGVORM: "Van een prestatie naar een zorgvorm; van de NZa.",
});

export const Suggestiestand = enumOf("Suggestiestand", "Wat er met een suggestie is gedaan.", {
  NIEUW: "Nog niets.",
  VOORGESTELD: "De eigenaar legde de koppeling vast, maar zij is geen feit: als suggestie, voorgesteld, betwist of ingetrokken.",
  AFGEWEZEN: "De eigenaar wees haar af.",
});
export type Suggestiestand = keyof typeof Suggestiestand;

export const Suggestiebewijs = enumOf("Suggestiebewijs", "Waarin twee records overeenkomen.", {
  WOORD: "Een woord, ook verbogen.",
  SAMENSTELLING: "Een deel van een samengesteld woord.",
  SYNONIEM: "Een andere naam voor hetzelfde.",
  GELIJKEND: "Woorden die op elkaar lijken.",
  CODE: "Een code, of de reeks waarin codes staan.",
  JAAR: "Een jaar.",
  INDICATIE: "Een woord van een aandoening of indicatie.",
  ORGANISATIE: "Een woord van de naam van een organisatie.",
  ZORGVORM: "Een zorgvorm waaraan beide zijn gekoppeld.",
  VERBAND: "Een ander record waaraan beide zijn gekoppeld.",
});

export const Suggestieveld = enumOf("Suggestieveld", "Waar een woord van een record staat.", {
  TITEL: "In de naam, de vraag of de omschrijving.",
  INHOUD: "In wat er verder van wordt verteld.",
  ZORGVORM: "In de zorg waarover het gaat.",
  INDICATIE: "In de aandoening of indicatie van die zorg.",
  ORGANISATIE: "In de naam van een organisatie.",
  JAAR: "In een datum.",
});
