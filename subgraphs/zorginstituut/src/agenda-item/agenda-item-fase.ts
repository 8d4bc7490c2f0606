import type { Overgangen } from "@pakketgraaf/begrippen";
import { Fase } from "../fase-uitleg/fase-uitleg";

const { INSTROOM, HERBEOORDELING, GEPAST_GEBRUIK, GOEDE_EN_VERZEKERDE_ZORG, UITSTROOM } = Fase;

/**
 * The phases of cyclisch pakketbeheer, and what each of them is for, are those of Pakketbeheer in de praktijk 4
 * (Zorginstituut Nederland, 20 March 2023; `fasenCyclischPakketbeheer` in data/zorginstituut-referentie.json). It draws no
 * arrows; these follow from what it says. Instroom is of new care, so nothing leads back to it. Uitstroom is of care that
 * does not meet the criteria any more, which only a herbeoordeling can tell. And whatever is in the package, or on its way
 * out, may be assessed again: that is the cycle.
 */
export const FASE_OVERGANGEN: Overgangen<Fase> = {
  [INSTROOM]: [HERBEOORDELING, GEPAST_GEBRUIK, GOEDE_EN_VERZEKERDE_ZORG],
  [HERBEOORDELING]: [GEPAST_GEBRUIK, GOEDE_EN_VERZEKERDE_ZORG, UITSTROOM],
  [GEPAST_GEBRUIK]: [HERBEOORDELING, GOEDE_EN_VERZEKERDE_ZORG],
  [GOEDE_EN_VERZEKERDE_ZORG]: [HERBEOORDELING, GEPAST_GEBRUIK],
  [UITSTROOM]: [HERBEOORDELING],
};
