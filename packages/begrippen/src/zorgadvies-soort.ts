import { enumOf } from "@pakketgraaf/subgraph";

export const ZorgadviesSoort = enumOf("ZorgadviesSoort", "Hoe een zorgadvies tot stand kwam.", {
  ADD_ON_INDICATIELIJST:
    "Declarabele indicatie op de lijst van add-ongeneesmiddelen van de NZa. Alleen nog bij vervallen records: die zijn `Addonindicatie`.",
  DIGIZO_BEOORDELING: "Beoordeling van een digitaal zorgproces door Digizo.nu.",
  GEZAMENLIJKE_BEOORDELING_ZN_ZORGINSTITUUT:
    "Beoordeling waaraan Zorgverzekeraars Nederland en het Zorginstituut beide bijdroegen.",
  INKOOPADVIES_VOLUMENORM: "Advies om wel of niet in te kopen bij een ziekenhuis, naar het volume.",
  OORDEEL_VERZEKERAAR: "Oordeel van een verzekeraar.",
  OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST: "Oordeel van een verzekeraar waarover de rechter besliste: zie `uitkomst`.",
  ZORGADVIESTRAJECT_GGZ: "Oordeel uit het Zorgadviestraject GGZ van Zorgverzekeraars Nederland.",
});
export type ZorgadviesSoort = keyof typeof ZorgadviesSoort;

export const Aanspraak = enumOf(
  "Aanspraak",
  "Of er volgens een zorgadvies aanspraak is op vergoeding uit de basisverzekering.",
  {
    JA: "Wel aanspraak.",
    NEE: "Geen aanspraak.",
    VOORWAARDELIJK: "Aanspraak onder voorwaarden.",
    NIET_VAN_TOEPASSING: "Het advies gaat niet over de aanspraak.",
  },
);
export type Aanspraak = keyof typeof Aanspraak;
