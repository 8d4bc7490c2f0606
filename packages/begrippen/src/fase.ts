import { enumOf } from "@pakketgraaf/subgraph";

export const Fase = enumOf("Fase", "Fase van cyclisch pakketbeheer.", {
  INSTROOM: "Instroom van innovaties.",
  HERBEOORDELING: "Herbeoordeling en evaluatie.",
  GEPAST_GEBRUIK: "Gepast gebruik.",
  GOEDE_EN_VERZEKERDE_ZORG: "Snijvlak van goede en verzekerde zorg.",
  UITSTROOM: "Uitstroom.",
});
export type Fase = keyof typeof Fase;

/** The phases in the order of the cycle. */
export const CYCLUS: readonly Fase[] = Object.values(Fase);
