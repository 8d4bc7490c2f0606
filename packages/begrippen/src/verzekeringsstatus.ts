import { enumOf } from "@pakketgraaf/subgraph";

export const Verzekeringsstatus = enumOf(
  "Verzekeringsstatus",
  "Of zorg op een dag tot het basispakket hoorde, naar wat toen over die zorg gold.",
  {
    JA: "Wat gold, zegt dat de zorg verzekerd was.",
    NEE: "Wat gold, zegt dat de zorg niet verzekerd was.",
    ONDER_VOORWAARDEN:
      "Alleen tijdelijk, met onderzoek, of voor een deel van de indicaties of patiënten. Een uitspraak die de zorg voor een deel laat voldoen, zegt dit alleen als zij over een zorgvorm gaat; een tijdelijke toelating zonder bekend einde telt hooguit 7 jaar, de langste duur van de regeling van 2012 (zie `instroomroutes`).",
    NIET_BEOORDEELD: "Er gold nog geen uitspraak. De zorg kan wel verzekerd zijn: het meeste in het pakket is nooit beoordeeld.",
    ONBEKEND:
      "Er zijn uitspraken of adviezen, maar wat daarvan gold of wat zij zeggen, is niet bekend; `toelichting` zegt waarom. Ook als zorg voor een deel voldoet en de uitspraak over meer zorgvormen gaat, of als zij in het gesloten deel van het pakket voldoet en van een besluit van de minister niets bekend is.",
  },
);
export type Verzekeringsstatus = keyof typeof Verzekeringsstatus;
