import type { Geldigheid } from "../geldigheid/geldigheid";

/** The year that the whole period is in; null when there is none, or when it is not known. */
export function jaarOf({ geldigVan, geldigTot }: Geldigheid): number | null {
  if (geldigVan === null || geldigTot === null) return null;
  const jaar = Number(geldigVan.slice(0, 4));
  return geldigTot <= `${String(jaar + 1).padStart(4, "0")}-01-01` ? jaar : null;
}
