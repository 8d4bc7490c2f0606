import { registerEnumType } from "type-graphql";

export enum BekostigingsregelStatus {
  GELDEND = "GELDEND",
  TOEKOMSTIG = "TOEKOMSTIG",
  VERVALLEN = "VERVALLEN",
  NIET_IN_WERKING_GETREDEN = "NIET_IN_WERKING_GETREDEN",
  IN_GEBRUIK = "IN_GEBRUIK",
  IN_ONTWIKKELING = "IN_ONTWIKKELING",
  IN_VERKENNING = "IN_VERKENNING",
  GEADVISEERD = "GEADVISEERD",
  GEPLAND = "GEPLAND",
  GEEVALUEERD = "GEEVALUEERD",
}

registerEnumType(BekostigingsregelStatus, {
  name: "BekostigingsregelStatus",
  description: "Stand van een bekostigingsregel, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  valuesConfig: {
    GELDEND: { description: "Geldt, op de peildatum of in de tijd die de tekst noemt." },
    TOEKOMSTIG: { description: "Gaat later gelden." },
    VERVALLEN: { description: "Geldt niet meer." },
    NIET_IN_WERKING_GETREDEN: { description: "Is nooit gaan gelden." },
    IN_GEBRUIK: { description: "Wordt gebruikt om zorg te bekostigen." },
    IN_ONTWIKKELING: { description: "Wordt ontwikkeld." },
    IN_VERKENNING: { description: "Wordt verkend." },
    GEADVISEERD: { description: "Er ligt een advies om te beginnen." },
    GEPLAND: { description: "Staat gepland." },
    GEEVALUEERD: { description: "Is geëvalueerd." },
  },
});
