import { Graaf, type Sleutel } from "../../../../subgraphs/signalering/src/graaf/graaf";
import { type Toestand, verbandenVan } from "../../../../subgraphs/signalering/src/graaf/verbandsoorten";
import { suggestierecordsVan, LEZERS } from "../../../../subgraphs/signalering/src/suggesties/lezers";
import type { Soortnaam } from "../../../../subgraphs/signalering/src/suggesties/soorten";
import type { Suggestierecord } from "../../../../subgraphs/signalering/src/suggesties/suggestierecord";
import { type Bewoording, bewoordingVan } from "../../../../subgraphs/signalering/src/suggesties/woorden";

/** A link that somebody made. */
export interface Band {
  van: string;
  naar: string;
  /** Whether it counts as one: what is only proposed does not. */
  feit: boolean;
}

export interface Gegevens {
  perType: ReadonlyMap<string, ReadonlyMap<string, Bewoording>>;
  banden: Readonly<Record<Soortnaam, readonly Band[]>>;
}

/** What suggestions are measured on. @param rows all records of the index @param banden as the database tells them */
export function gegevensVan(rows: readonly (Sleutel & { toestand: Toestand })[], banden: Gegevens["banden"]): Gegevens {
  const graaf = new Graaf();
  for (const { toestand, ...sleutel } of rows) {
    graaf.addRecord(sleutel, toestand);
    for (const verband of verbandenVan(sleutel.type, sleutel.id, toestand)) graaf.addVerband(verband);
  }
  const perType = new Map<string, Map<string, Bewoording>>();
  const records = rows.filter(({ type }) => type in LEZERS).flatMap((sleutel) => suggestierecordsVan(graaf, sleutel));
  for (const record of records) {
    const ofType = perType.get(record.type) ?? new Map<string, Bewoording>();
    perType.set(record.type, ofType.set(record.id, bewoordingVan(record)));
  }
  return { perType, banden };
}

/** A record as it would be without its link to another: without what it has of the other's codes. */
export function zonderBand(naar: Bewoording, van: Suggestierecord): Bewoording {
  const codes = { ...naar.record.codes };
  const [code, ...reeksen] = Object.keys(van.codes);
  const eigen = codes[code];
  if (eigen === undefined) return naar;
  for (const each of [code, ...reeksen]) codes[each] -= eigen;
  return { ...naar, record: { ...naar.record, codes } };
}
