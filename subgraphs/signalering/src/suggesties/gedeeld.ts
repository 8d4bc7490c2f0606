import { naamVan } from "../graaf/graaf";
import type { Overeenkomst } from "./overeenkomsten";
import type { Suggestierecord } from "./suggestierecord";

/** What both records are tied to: care, or any other record. */
export function gedeeldeVerwanten(van: Suggestierecord, naar: Suggestierecord): Overeenkomst[] {
  const daar = new Set(naar.verwanten.map(naamVan));
  return van.verwanten
    .filter((verwant) => daar.has(naamVan(verwant)))
    .map(({ type, naam }) => ({ soort: type === "Zorgvorm" ? "ZORGVORM" : "VERBAND", term: naam, gevonden: naam, velden: null, waarde: 1 }));
}

/** Codes that are the same, or of the same series: the more of them, the surer. */
export const gedeeldeCodes = (van: Suggestierecord, naar: Suggestierecord): Overeenkomst[] =>
  Object.keys(van.codes).flatMap((sleutel) => {
    const aantal = naar.codes[sleutel] ?? 0;
    return aantal > 0 ? [{ soort: "CODE", term: sleutel, gevonden: sleutel, velden: null, waarde: aantal / (aantal + 1) }] : [];
  });
