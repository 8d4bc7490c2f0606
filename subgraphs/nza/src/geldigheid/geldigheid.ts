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
