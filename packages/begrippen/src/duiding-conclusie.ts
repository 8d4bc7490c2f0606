import { enumOf } from "@pakketgraaf/subgraph";

export const DuidingConclusie = enumOf(
  "DuidingConclusie",
  "Of de zorg voldoet aan de stand van de wetenschap en praktijk (SWP).",
  {
    JA: "Voldoet.",
    NEE: "Voldoet niet.",
    DEELS: "Voldoet voor een deel van de indicaties of patiënten.",
    VOORWAARDELIJK: "Tijdelijke vergoeding met onderzoek.",
  },
);
export type DuidingConclusie = keyof typeof DuidingConclusie;
