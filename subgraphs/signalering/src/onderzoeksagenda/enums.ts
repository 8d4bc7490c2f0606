import { enumOf } from "@pakketgraaf/subgraph";

export const Impactklasse = enumOf(
  "Impactklasse",
  "Wat agenda-items van hun impact noemen; wat het zwaarst telt, staat vooraan. Getallen in verschillende maten worden niet vergeleken.",
  {
    GROOT: "Ten minste een miljoen euro of honderdduizend zorguren per jaar.",
    MET_GETAL: "Met een getal dat kleiner is, of in een andere maat staat.",
    IN_WOORDEN: "Alleen in woorden: hoe groot, is niet bekend.",
    NIET_GENOEMD: "Niet genoemd, of er is geen agenda-item aan gekoppeld.",
  },
);
export type Impactklasse = keyof typeof Impactklasse;

export const Onderzoeksstand = enumOf(
  "Onderzoeksstand",
  "Hoe het op een dag staat met onderzoek naar een kennislacune; waar het meest ontbreekt, staat vooraan.",
  {
    GEEN: "Onderzoek dat is begonnen, is niet bekend.",
    AFGELOPEN: "Al het onderzoek is afgelopen.",
    GEVRAAGD: "Er loopt geen onderzoek, en een subsidieronde vraagt erom.",
    ONBEKEND: "Of het onderzoek nog loopt, is niet bekend.",
    LOPEND: "Er loopt onderzoek.",
  },
);
export type Onderzoeksstand = keyof typeof Onderzoeksstand;
