import { spreektZichTegen, type VerzekeringVan } from "../feiten/verzekering";

/* What several rules miss: in the same words, as they are counted. */

export const WELKE_UITSPRAAK = "welke uitspraak geldt";
export const GELDIGHEID_PRESTATIE = "geldigheid van een prestatie";
export const GELDIGHEID_CONTRACTVOORWAARDE = "geldigheid van een contractvoorwaarde";

/** Why nobody knows whether care is insured. */
export const ofVerzekerd = (verzekering: VerzekeringVan): string =>
  (spreektZichTegen(verzekering) ? WELKE_UITSPRAAK : "of de zorg verzekerd is");
