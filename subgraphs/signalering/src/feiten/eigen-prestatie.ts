import type { Zorgvorm } from "./zorgvorm";

/** What pharmacies deliver and what aids cost has no prestatie of its own, and the Wlz pays for whole packages of care. */
export const heeftGeenPrestaties = ({ soort, sectoren, wetten }: Zorgvorm): boolean =>
  soort === "HULPMIDDEL"
  || ["FARMACEUTISCHE_ZORG", "HULPMIDDELENZORG", "LANGDURIGE_ZORG"].some((sector) => sectoren.includes(sector))
  || (wetten.length > 0 && !wetten.includes("ZVW"));

/** What is not known of whether this care is to have a prestatie of its own; null where it surely is. */
export function ontbreektOverPrestatie({ soort, sectoren }: Zorgvorm): string | null {
  if (!sectoren.includes("MEDISCH_SPECIALISTISCHE_ZORG")) return "of een algemene prestatie de zorg dekt";
  // Only expensive ones are billed apart from the treatment in which they are given.
  return soort === "GENEESMIDDEL" ? "of het geneesmiddel een eigen prestatie nodig heeft" : null;
}
