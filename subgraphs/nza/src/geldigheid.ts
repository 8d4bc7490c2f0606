import { Invoer, type Ingevoerd } from "@pakketgraaf/begrippen";

/** From `geldigVan` (included) until `geldigTot` (excluded); null: open, or not known. */
export interface Geldigheid {
  geldigVan: string | null;
  geldigTot: string | null;
}

/** For users: `van 2026-01-01 tot 2027-01-01`. */
export function inWoorden({ geldigVan, geldigTot }: Geldigheid): string {
  if (geldigVan && geldigTot) return `van ${geldigVan} tot ${geldigTot}`;
  if (geldigVan) return `vanaf ${geldigVan}`;
  return geldigTot ? `tot ${geldigTot}` : "zonder begin of einde";
}

/**
 * Ends what is valid. An end that was set can come earlier, not later: by then something else may be in its place.
 * @throws Refusal naming `geldigTot`
 */
export function beeindig(record: Geldigheid, ingevoerd: Ingevoerd): void {
  const invoer = new Invoer();
  const geldigTot = invoer.dag("geldigTot", ingevoerd);
  invoer.geldigheid("geldigTot", record.geldigVan, geldigTot);
  const eerder = record.geldigTot === null || geldigTot === null || geldigTot < record.geldigTot;
  invoer.eis(eerder, "ONGELDIG", "geldigTot", `Het eindigt al op ${record.geldigTot}; alleen een eerdere dag kan nog.`);
  invoer.klaar();
  record.geldigTot = geldigTot;
}

/** The year that the whole period is in; null when there is none, or when it is not known. */
export function jaarOf({ geldigVan, geldigTot }: Geldigheid): number | null {
  if (geldigVan === null || geldigTot === null) return null;
  const jaar = Number(geldigVan.slice(0, 4));
  return geldigTot <= `${String(jaar + 1).padStart(4, "0")}-01-01` ? jaar : null;
}
