import { gewichtVan } from "./gewicht";
import { zoektermen } from "./indextermen";
import type { Bewoording } from "./woorden";

/** What candidates are looked for by: they have one of some terms at least, and are ranked by all that they have. */
export interface Kandidaatvraag {
  /** Of the record that they may belong to. */
  id: string;
  gezocht: readonly string[];
  gewichten: Readonly<Record<string, number>>;
}

/** As many terms are looked at, the rarest. */
const TERMEN = 80;
/** And found by those of them that so many records have together, or by the rarest alone: more would cost more than they tell. */
const RECORDS = 2000;

/**
 * The rarest terms of a record, as far as others have them; undefined when none finds any.
 * @param aantal of the records that are looked for @param met how many of them have a term
 */
export function kandidaatvraagVan(
  bewoording: Bewoording,
  aantal: number,
  met: (term: string) => number,
): Kandidaatvraag | undefined {
  const known = zoektermen(bewoording).filter((term) => met(term) > 0);
  const termen = known.sort((een, ander) => met(een) - met(ander) || (een < ander ? -1 : 1)).slice(0, TERMEN);
  let found = 0;
  const gezocht = termen.filter((term, place) => (found += met(term)) <= RECORDS || place === 0);
  if (gezocht.length === 0) return undefined;
  const gewicht = gewichtVan(aantal, met);
  return {
    id: bewoording.record.id,
    gezocht,
    gewichten: Object.fromEntries(termen.map((term) => [term, gewicht(term)])),
  };
}
