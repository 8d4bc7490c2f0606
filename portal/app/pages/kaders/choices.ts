import { optionsOf } from "../../parts/list/filter";
import { words } from "../../parts/words";

export const KADERSOORTEN = optionsOf(
  [
    "AFWEGINGSKADER", "AGENDERINGSKADER", "ARGUMENTENKADER", "BELEIDSKADER", "BEOORDELINGSKADER", "DATASTANDAARD", "HANDLEIDING",
    "HANDREIKING", "INSTRUMENT", "KADER", "LEIDRAAD", "MODULE", "RAPPORT", "RICHTLIJN", "VISIE", "WEGWIJZER",
  ],
  words,
);

export const KADERSTATUSSEN = optionsOf(
  [
    "IN_OVERWEGING", "GEPLAND", "IN_ONTWIKKELING", "PROEF", "GEPUBLICEERD", "GELDEND", "IN_GEBRUIK", "IN_HERZIENING", "VERVANGEN",
  ],
  words,
);
