import { enumOf } from "@pakketgraaf/subgraph";

export const Verzekeringsstatus = enumOf(
  "Verzekeringsstatus",
  "Of zorg op een dag tot het basispakket hoorde, naar wat toen over die zorg gold.",
  {
    JA: "Wat gold, zegt dat de zorg verzekerd was.",
    NEE: "Wat gold, zegt dat de zorg niet verzekerd was.",
    ONDER_VOORWAARDEN: "Alleen tijdelijk, met onderzoek, of voor een deel van de indicaties of patiënten.",
    NIET_BEOORDEELD: "Er gold nog geen uitspraak. De zorg kan wel verzekerd zijn: het meeste in het pakket is nooit beoordeeld.",
    ONBEKEND: "Er zijn uitspraken of adviezen, maar wat daarvan gold of wat zij zeggen, is niet bekend; `toelichting` zegt waarom.",
  },
);
export type Verzekeringsstatus = keyof typeof Verzekeringsstatus;
