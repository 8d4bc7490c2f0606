import { Arg, registerEnumType } from "type-graphql";

/** Strongest first: of several links between the same two records the first of these counts. */
export const GRONDSLAGEN = ["BRON", "AFGELEID", "SUGGESTIE"] as const;

export enum Grondslag {
  BRON = "BRON",
  AFGELEID = "AFGELEID",
  SUGGESTIE = "SUGGESTIE",
}

registerEnumType(Grondslag, {
  name: "Grondslag",
  description: "Waarop een koppeling of gegeven berust.",
  valuesConfig: {
    BRON: { description: "De bron noemt het zelf." },
    AFGELEID: { description: "Volgt uit andere gegevens in de bron." },
    SUGGESTIE: { description: "Suggestie van de redactie die geen bron noemt, of een voorstel dat nog niemand bevestigde." },
  },
});

/** What a list of links shows unless asked otherwise: suggestions stay apart. */
export const WITHOUT_SUGGESTIES = [Grondslag.BRON, Grondslag.AFGELEID];

export const GRONDSLAG_DESCRIPTION =
  "Alleen koppelingen op deze grondslagen. Standaard zonder suggesties; vraag `SUGGESTIE` om die apart te zien.";

/** The argument of a plain list of links; lists that grow have it in their argument class. */
export const GrondslagArg = () =>
  Arg("grondslag", () => [Grondslag], { defaultValue: WITHOUT_SUGGESTIES, description: GRONDSLAG_DESCRIPTION });
